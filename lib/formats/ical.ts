import ical, { ICalCalendarMethod, ICalEventBusyStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'

/** Something in a calendar. Its times are those of the clock on the wall, `2026-08-30T17:00:00`, and carry no zone. */
export type CalendarEntry = {
  /** The same for the same thing, for ever. */
  uid: string
  title: string
  startsAt: string
  endsAt: string
  /** Whole days; the end is then the midnight after the last one. */
  allDay: boolean
  text?: string
  place?: string
  url?: string
  /** Nobody is busy because of it: a holiday, somebody else's absence. */
  free?: boolean
  createdAt?: Date
  modifiedAt: Date
}

// A floating time is written from a date's UTC parts, which keeps the server's own zone out of it.
const floating = (time: string) => new Date(`${time}Z`)

// A calendar program can do nothing with these, and some choke on them.
const printable = (text: string) => text.replace(/[^\P{Cc}\n\t]/gu, '')

/** Takes a name and entries, gives them as an iCalendar file with floating times, which each device shows as they stand. */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({ name: printable(name), prodId: '//Laurel//Laurel//EN', method: ICalCalendarMethod.PUBLISH })
  for (const entry of entries)
    calendar.createEvent({
      id: entry.uid,
      summary: printable(entry.title),
      start: floating(entry.startsAt),
      end: floating(entry.endsAt),
      floating: !entry.allDay,
      timezone: entry.allDay ? 'UTC' : null,
      allDay: entry.allDay,
      description: entry.text ? printable(entry.text) : null,
      location: entry.place ? printable(entry.place) : null,
      url: entry.url ?? null,
      busystatus: entry.free ? ICalEventBusyStatus.FREE : null,
      stamp: entry.modifiedAt,
      created: entry.createdAt ?? null,
      lastModified: entry.modifiedAt,
    })
  return calendar.toString()
}

/** Midnight after a day: where a whole day ends. */
export const endOfDay = (date: string) => `${Temporal.PlainDate.from(date).add({ days: 1 }).toString()}T00:00:00`
