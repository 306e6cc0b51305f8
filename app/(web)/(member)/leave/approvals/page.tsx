import type { Metadata } from 'next'
import Link from 'next/link'
import { Column } from '@/components/frame/column'
import { saidDates } from '@/components/leave/dates'
import { Done } from '@/components/leave/done'
import { Heading } from '@/components/leave/heading'
import { WaitingList } from '@/components/leave/waiting-list'
import { words } from '@/components/leave/words'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveItem, waitingLeave } from '@/lib/contracts/browser/leave-pages'
import { findDeciding } from '@/lib/domain/leave/awaiting'

export const metadata: Metadata = { title: words.approvals }

type ApprovalsProps = { searchParams: Promise<{ done?: string }> }

export default async function Approvals({ searchParams }: ApprovalsProps) {
  const [actor, { done }] = await Promise.all([requireActor(), searchParams])
  const [{ decides }, waiting, decided] = await Promise.all([
    findDeciding(actor),
    waitingLeave(actor),
    done === undefined ? null : leaveItem(actor, done),
  ])
  const told = decided?.leave
  return (
    <Column>
      <Heading title={words.approvals} />
      {told && (told.state === 'approved' || told.state === 'rejected') && (
        <Done key={told.id}>
          {(told.state === 'approved' ? words.approvedNow : words.rejectedNow)(told.person.name, saidDates(told))}{' '}
          <Link href={`/leave/${told.id}`} className="underline underline-offset-4 hover:no-underline">
            {words.openIt}
          </Link>
        </Done>
      )}
      {waiting.length > 0 ? (
        <>
          <p className="mb-4 text-muted">{words.approvalsIntro}</p>
          <WaitingList waiting={waiting} />
        </>
      ) : (
        <EmptyState title={decides ? words.nothingWaits : words.notYours}>
          {decides ? words.nothingWaitsWhy : words.notYoursWhy}
        </EmptyState>
      )}
    </Column>
  )
}
