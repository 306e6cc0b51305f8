import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Column } from '@/components/frame/column'
import { Permalink } from '@/components/recognitions/permalink'
import { headlineOf } from '@/components/recognitions/words'
import { requireActor } from '@/lib/auth/require-actor'
import { commentList, feedItem } from '@/lib/contracts/browser/recognitions'

type KudosPageProps = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: KudosPageProps): Promise<Metadata> {
  const item = await feedItem(await requireActor(), Number((await params).id))
  return { title: item ? headlineOf(item) : 'Not found' }
}

export default async function KudosPage({ params }: KudosPageProps) {
  const actor = await requireActor()
  const id = Number((await params).id)
  const [item, comments] = await Promise.all([feedItem(actor, id), commentList(actor, id)])
  if (!item) notFound()
  return (
    <Column>
      <Permalink item={item} comments={comments} />
    </Column>
  )
}
