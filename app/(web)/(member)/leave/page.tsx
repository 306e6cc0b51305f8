import type { Metadata } from 'next'
import Link from 'next/link'
import { AskForm } from '@/components/leave/ask-form'
import { Balances } from '@/components/leave/balances'
import { Heading } from '@/components/leave/heading'
import { LeaveList } from '@/components/leave/leave-list'
import { said } from '@/components/leave/said'
import { Done } from '@/components/ui/done'
import { EmptyState } from '@/components/ui/empty-state'
import { requireActor } from '@/lib/auth/require-actor'
import { leaveRoom } from '@/lib/contracts/browser/leave-pages'
import { isDate } from '@/lib/domain/calendar/dates'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('leave'))('title') })

type LeavePageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)

/** What a link to this page has filled in: `kind`, `from`, `to`. */
function filledBy({ kind, from, to }: Record<string, string | string[] | undefined>) {
  const startDate = one(from)
  return startDate && isDate(startDate) ? { kindId: one(kind), startDate, endDate: one(to) ?? '' } : {}
}

export default async function LeavePage({ searchParams }: LeavePageProps) {
  const [address, room, { t, dates }] = await Promise.all([searchParams, leaveRoom(await requireActor()), said()])
  const { balances, coming, past, standIns } = room
  const asked = one(address.asked)
  const sent = [...coming, ...past].find(one => String(one.id) === asked)
  if (balances.length === 0 && coming.length + past.length === 0)
    return (
      <>
        <Heading title={t('title')} />
        <EmptyState title={t('noKinds')}>{t('noKindsWhy')}</EmptyState>
      </>
    )
  return (
    <>
      <Heading title={t('title')}>
        <Link
          href="/leave/statement"
          className="inline-block py-1 text-accent underline underline-offset-4 hover:no-underline"
        >
          {t('list.seeStatement')}
        </Link>
      </Heading>
      {sent && (
        <Done key={sent.id}>{t(sent.state === 'pending' ? 'ask.sent' : 'ask.booked', { dates: dates(sent) })}</Done>
      )}
      <Balances balances={balances} />
      <section aria-labelledby="ask" className="mb-12">
        <h2 id="ask" className="mb-4 font-serif text-lead">
          {t('ask.title')}
        </h2>
        <AskForm key={asked} kinds={balances.map(one => one.kind)} standIns={standIns} filled={filledBy(address)} />
      </section>
      <section aria-labelledby="coming" className="mb-10">
        <h2 id="coming" className="mb-3 font-serif text-lead">
          {coming.length > 0 ? t('list.coming') : t('list.none')}
        </h2>
        {coming.length > 0 ? <LeaveList leave={coming} /> : <p className="text-muted">{t('list.noneWhy')}</p>}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past" className="mb-3 font-serif text-lead">
            {t('list.past')}
          </h2>
          <LeaveList leave={past} />
        </section>
      )}
    </>
  )
}
