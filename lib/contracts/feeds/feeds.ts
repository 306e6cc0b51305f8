import type { PersonActor } from '@/lib/domain/actor'
import type { FeedEntry, FeedKind, FeedLeave } from '@/lib/domain/calendar-feeds/types'
import { env } from '@/lib/env'
import { type CalendarEntry, calendarFile, endOfDay } from '@/lib/formats/ical'
import { translator } from '@/lib/i18n/translator'
import { presentEventEntry } from '../calendar-entry'

const wordsOf = ({ language }: PersonActor) => translator(language ?? 'en', 'calendarFeeds')

type Words = ReturnType<typeof wordsOf>

function title(t: Words, { person, leaveType, pending, startDate, endDate, startHalf, endHalf }: FeedLeave) {
  const kind = leaveType ?? t('file.away')
  const half = startDate === endDate && (startHalf ? t('file.afternoon') : endHalf && t('file.morning'))
  const parts = half ? [half] : [startHalf && t('file.fromMidday'), endHalf && t('file.untilMidday')]
  const notes = [pending && t('file.pending'), ...parts].filter(Boolean).join(', ')
  const said = notes ? t('file.noted', { kind, notes }) : kind
  return person ? t('file.of', { person, said }) : said
}

const presentLeave = (t: Words, { organization }: PersonActor, leave: FeedLeave): CalendarEntry => ({
  uid: `${leave.key}@${organization.uuid}`,
  title: title(t, leave),
  startsAt: `${leave.startDate}T00:00:00`,
  endsAt: endOfDay(leave.endDate),
  allDay: true,
  url: leave.requestId ? `${env().PUBLIC_URL}/leave/${leave.requestId}` : undefined,
  free: leave.person !== null,
  modifiedAt: leave.modifiedAt,
})

/** A feed as an iCalendar file, in the language its owner chose. */
export function presentFeed(actor: PersonActor, kind: FeedKind, entries: FeedEntry[]): string {
  const t = wordsOf(actor)
  const name = t('file.name', { company: actor.organization.name, feed: t(`kind.${kind}.title`) })
  return calendarFile(
    name,
    entries.map(one =>
      one.what === 'event' ? presentEventEntry(one.event, actor.organization) : presentLeave(t, actor, one),
    ),
  )
}
