import type { Metadata } from 'next'
import { Choices } from '@/components/events/choices'
import { EventRow } from '@/components/events/event-row'
import { MonthNav } from '@/components/events/month-nav'
import { MonthTable } from '@/components/events/month-table'
import { NewEventLink } from '@/components/events/new-event-link'
import { said } from '@/components/events/said'
import { Views } from '@/components/events/views'
import { PageHeader } from '@/components/ui/page-header'
import { requireActor } from '@/lib/auth/require-actor'
import { type EventsAsked, eventsMonth } from '@/lib/contracts/browser/event-pages'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('events'))('title') })

type MonthPageProps = { searchParams: Promise<EventsAsked & { m?: string }> }

export default async function MonthPage({ searchParams }: MonthPageProps) {
  const [actor, asked, saying] = await Promise.all([requireActor(), searchParams, said()])
  const { t } = saying
  const shown = await eventsMonth(actor, asked, saying.firstWeekday)
  const { month, today, choices, events } = shown
  const inMonth = events.filter(one => one.startsAt < `${shown.next}-01` && one.endsAt > `${month}-01T00:00:00`)
  return (
    <div className="mx-auto w-full max-w-6xl px-4 pt-6 pb-20 sm:px-6 lg:pt-12">
      <PageHeader title={t('title')} action={shown.mayChange && <NewEventLink />} />
      <Views current="month" choices={choices} />
      <Choices path="/events/month" choices={choices} kept={{ m: month }} />
      <MonthNav {...shown} saying={saying} />
      <MonthTable {...shown} caption={t('month.title', { month: saying.month(`${month}-01`) })} saying={saying} />
      <ul className="sm:hidden">
        {inMonth.map(event => (
          <EventRow key={event.id} event={event} saying={saying} now={`${today}T00:00:00`} />
        ))}
      </ul>
      {inMonth.length === 0 && <p className="py-6 text-muted">{t('month.none')}</p>}
    </div>
  )
}
