import type { Metadata } from 'next'
import { Choices } from '@/components/events/choices'
import { EventList } from '@/components/events/event-list'
import { NewEventLink } from '@/components/events/new-event-link'
import { Views, withChoice } from '@/components/events/views'
import { Column } from '@/components/frame/column'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { ShowMore } from '@/components/ui/show-more'
import { requireActor } from '@/lib/auth/require-actor'
import { type EventsAsked, eventsPage } from '@/lib/contracts/browser/event-pages'
import { words } from '@/lib/i18n/words'

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await words('events'))('title') })

export default async function EventsPage({ searchParams }: { searchParams: Promise<EventsAsked> }) {
  const [actor, asked, t] = await Promise.all([requireActor(), searchParams, words('events')])
  const { when, choices, page, more, events, now, mayChange } = await eventsPage(actor, asked)
  const kept: Record<string, string> = when === 'past' ? { view: 'past' } : {}
  const chosen = choices.kind !== undefined || choices.place !== undefined
  const empty = chosen ? 'noneChosen' : when === 'past' ? 'nonePast' : 'none'
  return (
    <Column>
      <PageHeader title={t('title')} action={mayChange && events.length > 0 && <NewEventLink />} />
      <Views current={when} choices={choices} />
      <Choices path="/events" choices={choices} kept={kept} />
      {events.length > 0 ? (
        <EventList events={events} now={now} />
      ) : (
        <EmptyState title={t(`list.${empty}`)} action={mayChange && <NewEventLink />}>
          {t(`list.${empty}Why`)}
        </EmptyState>
      )}
      {more && (
        <ShowMore href={withChoice('/events', choices, { ...kept, page: String(page + 1) })}>{t('list.more')}</ShowMore>
      )}
    </Column>
  )
}
