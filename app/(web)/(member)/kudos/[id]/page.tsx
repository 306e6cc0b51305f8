import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Column } from '@/components/frame/column'
import { Permalink } from '@/components/recognitions/permalink'
import { headlineOf } from '@/components/recognitions/words'
import { requireActor } from '@/lib/auth/require-actor'
import { commentList, feedItem } from '@/lib/contracts/browser/recognitions'

type KudosPageProps = { params: Promise<{ id: string }> }

// The title and the page ask for the same one.
const itemOf = cache(async (id: string) => feedItem(await requireActor(), id))

export async function generateMetadata({ params }: KudosPageProps): Promise<Metadata> {
  const item = await itemOf((await params).id)
  return { title: item ? headlineOf(item) : 'Not found' }
}

export default async function KudosPage({ params }: KudosPageProps) {
  const item = await itemOf((await params).id)
  if (!item) notFound()
  const comments = await commentList(await requireActor(), item.id)
  return (
    <Column>
      <Permalink item={item} comments={comments} />
    </Column>
  )
}
