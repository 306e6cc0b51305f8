import { dateFormat, relativeFormat } from '@/lib/i18n/formatters'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How dates are said: the reader's locale, and its word for a moment ago. */
export type Saying = { locale: string; justNow: string }

type CalendarDate = [year: number, month: number, date: number]

/** How long ago something was, in the unit in which people count it; from a week on the date is said, with the year where it is another. */
export type Distance =
  | { unit: 'now' | 'minute' | 'hour' | 'day'; count: number }
  | { unit: 'date'; date: CalendarDate; withYear: boolean }

/**
 * How far a moment is from now. Where the day begins only matters from yesterday on: `'UTC'`, or the time zone of the browser. By
 * plain arithmetic.
 */
export function distanceBetween(now: number, at: string, timeZone?: 'UTC'): Distance {
  const then = new Date(at)
  const age = Math.max(0, now - then.getTime())
  if (age < minute) return { unit: 'now', count: 0 }
  if (age < hour) return { unit: 'minute', count: Math.floor(age / minute) }
  const [today, date] = [calendarDate(new Date(now), timeZone), calendarDate(then, timeZone)]
  const days = (Date.UTC(...today) - Date.UTC(...date)) / day
  if (days === 0 || age < 6 * hour) return { unit: 'hour', count: Math.floor(age / hour) }
  if (days < 7) return { unit: 'day', count: days }
  return { unit: 'date', date, withYear: date[0] !== today[0] }
}

/** Whether two distances are said in the same words. */
export const isSame = (one: Distance, other: Distance) => JSON.stringify(one) === JSON.stringify(other)

/** A moment as people say it, seen from now: its distance in words. */
export function saidFrom({ locale, justNow }: Saying, now: number, at: string, timeZone?: 'UTC'): string {
  const distance = distanceBetween(now, at, timeZone)
  if (distance.unit === 'now') return justNow
  if (distance.unit !== 'date')
    return relativeFormat(locale, { numeric: 'auto' }).format(-distance.count, distance.unit)
  const year = distance.withYear ? 'numeric' : undefined
  return dateFormat(locale, { day: 'numeric', month: 'long', year, timeZone }).format(new Date(at))
}

export function exactly(locale: string, at: string): string {
  return dateFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at))
}

/** Year, month and date as the calendar on the wall has them. By plain arithmetic: a formatter costs a phone 20 ms to make. */
const calendarDate = (at: Date, timeZone?: 'UTC'): CalendarDate =>
  timeZone ? [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()] : [at.getFullYear(), at.getMonth(), at.getDate()]
