import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { SeeAsApi } from '@/components/docs/see-as-api'
import { Heading } from '@/components/leave/heading'
import { LeaveStory } from '@/components/leave/leave-story'
import { said } from '@/components/leave/said'
import { Done } from '@/components/ui/done'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveItem } from '@/lib/contracts/browser/leave-pages'
import { words } from '@/lib/i18n/words'

type OneLeaveProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

// The title and the page ask for the same one.
const itemOf = cache(async (id: string) => leaveItem(await requireActor(), id))

export async function generateMetadata({ params }: OneLeaveProps): Promise<Metadata> {
  const found = await itemOf((await params).id)
  if (!found) return { title: (await words('ui'))('notFound.tab') }
  const { t, dates } = await said()
  return { title: t('list.line', { kind: t('title'), days: dates(found.leave) }) }
}

export default async function OneLeave({ params, searchParams }: OneLeaveProps) {
  const [{ id }, { done }, { t, dates }] = await Promise.all([params, searchParams, said()])
  const found = await itemOf(id)
  if (!found) notFound()
  const { leave } = found
  const back = leave.mine ? { href: '/leave', name: t('back') } : { href: '/leave/approvals', name: t('approvals') }
  return (
    <>
      <Heading title={dates(leave)} back={back} />
      {done !== undefined && leave.state === 'pending' && leave.mine && <Done>{t('change.done')}</Done>}
      {done !== undefined && leave.state === 'withdrawn' && <Done>{t('story.withdrawDone')}</Done>}
      {done !== undefined && leave.state === 'cancelled' && <Done>{t('story.cancelDone')}</Done>}
      <LeaveStory {...found} />
      <SeeAsApi kind="leave" id={leave.id} />
    </>
  )
}
