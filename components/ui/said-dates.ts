import { dateFormat, relativeFormat } from '@/lib/i18n/formatters'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How dates are said: the reader's locale, and its word for a moment ago. */
export type Saying = { locale: string; justNow: string }

/**
 * A moment as people say it, seen from now. Where the day begins only matters from yesterday on: `'UTC'`, or the time zone of
 * the browser.
 */
export function saidFrom({ locale, justNow }: Saying, now: number, at: string, timeZone?: 'UTC'): string {
  const then = new Date(at)
  const age = Math.max(0, now - then.getTime())
  if (age < minute) return justNow
  const relative = relativeFormat(locale, { numeric: 'auto' })
  if (age < hour) return relative.format(-Math.floor(age / minute), 'minute')

  const [today, itsDay] = [calendarDate(new Date(now), timeZone), calendarDate(then, timeZone)]
  const days = (Date.UTC(...today) - Date.UTC(...itsDay)) / day
  if (days === 0 || age < 6 * hour) return relative.format(-Math.floor(age / hour), 'hour')
  if (days < 7) return relative.format(-days, 'day')

  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: itsDay[0] === today[0] ? undefined : 'numeric',
    timeZone,
  }).format(then)
}

export function exactly(locale: string, at: string): string {
  return dateFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at))
}

/** Year, month and date as the calendar on the wall has them. By plain arithmetic: a formatter costs a phone 20 ms to make. */
const calendarDate = (at: Date, timeZone?: 'UTC'): [year: number, month: number, date: number] =>
  timeZone ? [at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()] : [at.getFullYear(), at.getMonth(), at.getDate()]
