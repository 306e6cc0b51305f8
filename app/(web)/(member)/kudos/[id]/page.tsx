import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SeeAsApi } from '@/components/docs/see-as-api'
import { Column } from '@/components/frame/column'
import { Words } from '@/components/i18n/words'
import { Permalink } from '@/components/recognitions/permalink'
import { requireActor } from '@/lib/auth/require-actor'
import { commentList, feedItem } from '@/lib/contracts/browser/recognitions'
import { listed, words } from '@/lib/i18n/words'

type KudosPageProps = { params: Promise<{ id: string }> }

// The title and the page ask for the same one.
const itemOf = cache(async (id: string) => feedItem(await requireActor(), id))

export async function generateMetadata({ params }: KudosPageProps): Promise<Metadata> {
  const item = await itemOf((await params).id)
  if (!item) return { title: (await words('ui'))('notFound.tab') }
  const names = await listed(item.recipients.map(person => person.name))
  return { title: (await words('recognitions'))('thanked', { giver: item.giver.name, names }) }
}

export default async function KudosPage({ params }: KudosPageProps) {
  const item = await itemOf((await params).id)
  if (!item) notFound()
  const comments = await commentList(await requireActor(), item.id)
  return (
    <Words of={['recognitions', 'feed']}>
      <Column>
        <Permalink item={item} comments={comments} />
        <SeeAsApi kind="recognition" id={item.id} />
      </Column>
    </Words>
  )
}
