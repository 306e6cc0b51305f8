import type { Metadata } from 'next'
import Link from 'next/link'
import { Column } from '@/components/frame/column'
import { AskForm } from '@/components/leave/ask-form'
import { Balances } from '@/components/leave/balances'
import { saidDates } from '@/components/leave/dates'
import { Done } from '@/components/leave/done'
import { Heading } from '@/components/leave/heading'
import { LeaveList } from '@/components/leave/leave-list'
import { words } from '@/components/leave/words'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveRoom } from '@/lib/contracts/browser/leave-pages'

export const metadata: Metadata = { title: words.title }

type LeavePageProps = { searchParams: Promise<{ asked?: string }> }

export default async function LeavePage({ searchParams }: LeavePageProps) {
  const [{ asked }, room] = await Promise.all([searchParams, leaveRoom(await requireActor())])
  const { balances, coming, past } = room
  const sent = [...coming, ...past].find(one => String(one.id) === asked)
  if (balances.length === 0 && coming.length + past.length === 0)
    return (
      <Column>
        <Heading title={words.title} />
        <EmptyState title={words.noKinds}>{words.noKindsWhy}</EmptyState>
      </Column>
    )
  return (
    <Column>
      <Heading title={words.title}>
        <Link href="/leave/statement" className="text-accent underline underline-offset-4 hover:no-underline">
          {words.seeStatement}
        </Link>
      </Heading>
      {sent && (
        <Done key={sent.id}>
          {sent.state === 'pending' ? words.asked_for(saidDates(sent)) : words.booked(saidDates(sent))}
        </Done>
      )}
      <Balances balances={balances} />
      <section aria-labelledby="ask" className="mb-12">
        <h2 id="ask" className="mb-4 font-serif text-lead">
          {words.ask}
        </h2>
        <AskForm key={asked} kinds={balances.map(one => one.kind)} />
      </section>
      <section aria-labelledby="coming" className="mb-10">
        <h2 id="coming" className="mb-3 font-serif text-lead">
          {coming.length > 0 ? words.coming : words.none}
        </h2>
        {coming.length > 0 ? <LeaveList leave={coming} /> : <p className="text-muted">{words.noneWhy}</p>}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past" className="mb-3 font-serif text-lead">
            {words.past}
          </h2>
          <LeaveList leave={past} />
        </section>
      )}
    </Column>
  )
}
