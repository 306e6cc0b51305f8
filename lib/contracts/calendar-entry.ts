import type { Organization } from '@/lib/domain/actor'
import { isAllDay, lastDayOf } from '@/lib/domain/events/days'
import type { CompanyEvent } from '@/lib/domain/events/types'
import { env } from '@/lib/env'
import { htmlToText } from '@/lib/formats/html-text'
import { type CalendarEntry, endOfDay } from '@/lib/formats/ical'

/** An event of the company's as calendar programs know it: the same uid in a file and in every feed, so that one replaces the other. */
export function presentEventEntry(event: CompanyEvent, organization: Pick<Organization, 'uuid'>): CalendarEntry {
  const allDay = isAllDay(event)
  return {
    uid: `event-${event.id}@${organization.uuid}`,
    title: event.name,
    startsAt: event.startsAt,
    endsAt: allDay ? endOfDay(lastDayOf(event)) : event.endsAt,
    allDay,
    text: htmlToText(event.notes),
    place: event.locations.map(one => one.name).join(', '),
    url: `${env().PUBLIC_URL}/events/${event.id}`,
    free: event.isOfficialHoliday,
    createdAt: event.createdAt,
    modifiedAt: event.modifiedAt,
  }
}
