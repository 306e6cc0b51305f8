import { isAllDay, lastDayOf } from '@/lib/domain/events/days'
import type { Words } from './translator'

type Timed = { startsAt: string; endsAt: string; holidayHalf?: 'morning' | 'afternoon' | null }

const at = (time: string) => new Date(`${time}Z`)
const noon = (date: string) => at(`${date}T12:00:00`)

type Style = {
  /** Says the year even where it is this one. */
  year?: boolean
  /** "Mon" for "Monday", as lists have it. */
  short?: boolean
}

/**
 * When an event is, as people say it: "Thursday 3 December, 17:00–22:00", "Thu 3 – Sat 5 December, all day". Its times are
 * those of the clock on the wall and are shown as they stand. `tag` is the language as Intl knows it. Said on the server only:
 * browsers put ranges together each in their own way.
 */
export function sayWhen(
  t: Words<'events'>,
  tag: string,
  event: Timed,
  { year = false, short = false }: Style = {},
): string {
  const { startsAt, endsAt, holidayHalf } = event
  const thisYear = String(new Date().getUTCFullYear())
  const withYear = year || startsAt.slice(0, 4) !== thisYear || endsAt.slice(0, 4) !== thisYear
  const date = {
    weekday: short ? 'short' : 'long',
    day: 'numeric',
    month: 'long',
    year: withYear ? 'numeric' : undefined,
    timeZone: 'UTC',
  } as const
  const days = new Intl.DateTimeFormat(tag, date)
  const [first, last] = [startsAt.slice(0, 10), lastDayOf(event)]
  const said = first === last ? days.format(noon(first)) : days.formatRange(noon(first), noon(last))
  if (holidayHalf && first === last) return t(`when.${holidayHalf}`, { date: said })
  if (isAllDay(event)) return t('when.allDay', { date: said })
  const full = new Intl.DateTimeFormat(tag, { ...date, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  return full.formatRange(at(startsAt), at(endsAt))
}

/** What a list that says the first day already has yet to say: "17:00–22:00", "Thu 3 – Sat 5 December, all day"; null of one whole day. */
export function sayHours(t: Words<'events'>, tag: string, event: Timed): string | null {
  const oneDay = event.startsAt.slice(0, 10) === lastDayOf(event)
  if (!oneDay) return sayWhen(t, tag, event, { short: true })
  if (event.holidayHalf) return t(`when.only.${event.holidayHalf}`)
  if (isAllDay(event)) return null
  const hours = new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'UTC' })
  return hours.formatRange(at(event.startsAt), at(event.endsAt))
}
