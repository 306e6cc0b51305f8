import { dateFormat, relativeFormat } from '@/lib/i18n/formatters'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How dates are said: the reader's locale, and its word for a moment ago. */
export type Saying = { locale: string; justNow: string }

/** A moment as people say it, seen from now. The time zone only matters from yesterday on. */
export function saidFrom({ locale, justNow }: Saying, now: number, at: string, timeZone?: string): string {
  const then = new Date(at)
  const age = Math.max(0, now - then.getTime())
  const relative = relativeFormat(locale, { numeric: 'auto' })
  if (age < minute) return justNow
  if (age < hour) return relative.format(-Math.floor(age / minute), 'minute')

  const days = calendarDay(now, timeZone) - calendarDay(then.getTime(), timeZone)
  if (days === 0 || age < 6 * hour) return relative.format(-Math.floor(age / hour), 'hour')
  if (days < 7) return relative.format(-days, 'day')

  const sameYear = then.getFullYear() === new Date(now).getFullYear()
  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: sameYear ? undefined : 'numeric',
    timeZone,
  }).format(then)
}

export function exactly(locale: string, at: string): string {
  return dateFormat(locale, { dateStyle: 'full', timeStyle: 'short' }).format(new Date(at))
}

/** Days since the epoch, as the calendar on the wall counts them. */
function calendarDay(at: number, timeZone?: string): number {
  const [year, month, date] = dateFormat('sv-SE', { timeZone }).format(at).split('-').map(Number)
  return Date.UTC(year ?? 0, (month ?? 1) - 1, date) / day
}
