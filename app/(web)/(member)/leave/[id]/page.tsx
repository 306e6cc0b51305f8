import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { Column } from '@/components/frame/column'
import { saidDates } from '@/components/leave/dates'
import { Done } from '@/components/leave/done'
import { Heading } from '@/components/leave/heading'
import { LeaveStory } from '@/components/leave/leave-story'
import { words } from '@/components/leave/words'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveItem } from '@/lib/contracts/browser/leave-pages'

type OneLeaveProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

// The title and the page ask for the same one.
const itemOf = cache(async (id: string) => leaveItem(await requireActor(), id))

export async function generateMetadata({ params }: OneLeaveProps): Promise<Metadata> {
  const found = await itemOf((await params).id)
  return { title: found ? `${words.title}, ${saidDates(found.leave)}` : 'Not found' }
}

export default async function OneLeave({ params, searchParams }: OneLeaveProps) {
  const [{ id }, { done }] = await Promise.all([params, searchParams])
  const found = await itemOf(id)
  if (!found) notFound()
  const { leave } = found
  const back = leave.mine ? { href: '/leave', name: words.back } : { href: '/leave/approvals', name: words.approvals }
  return (
    <Column>
      <Heading title={saidDates(leave)} back={back} />
      {done !== undefined && leave.state === 'withdrawn' && <Done>{words.withdrawn}</Done>}
      {done !== undefined && leave.state === 'cancelled' && <Done>{words.cancelled}</Done>}
      <LeaveStory {...found} />
    </Column>
  )
}
