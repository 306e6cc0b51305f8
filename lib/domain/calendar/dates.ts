import { invalid } from '../errors'

// A calendar date is text, YYYY-MM-DD: it has no time zone, and dates compare as their texts do. Pages count thousands of days
// at a time, so it is plain arithmetic over days since 1970: Temporal takes ten times as long.

const dayLength = 86_400_000

const numberOf = (date: string) => Date.parse(date) / dayLength

const textOf = (days: number) => new Date(days * dayLength).toISOString().slice(0, 10)

/** The date some days later, or earlier. */
export const addDays = (date: string, days: number) => textOf(numberOf(date) + days)

/** The same day some months later, or the last of that month where it is shorter. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  // Day 0 is the last of the month before.
  const last = new Date(Date.UTC(year, month + months, 0))
  if (last.getUTCDate() > day) last.setUTCDate(day)
  return last.toISOString().slice(0, 10)
}

/** Days from one date to a later one: 1 from today to tomorrow. */
export const daysBetween = (from: string, to: string) => numberOf(to) - numberOf(from)

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: string) => new Date(date).getUTCDay() || 7

/** Each date from the first to the last, both included. */
export function eachDate(from: string, to: string): string[] {
  const dates: string[] = []
  const last = numberOf(to)
  for (let day = numberOf(from); day <= last; day++) dates.push(textOf(day))
  return dates
}

/** The first of some dates. */
export const earliest = (...dates: [string, ...string[]]) => [...dates].sort()[0]!

/** The last of some dates. */
export const latest = (...dates: [string, ...string[]]) => [...dates].sort().at(-1)!

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What day it is where the clock shows `timeZone`. */
export function todayIn(timeZone: string, now = new Date()): string {
  // Swedes write dates as everybody else here does. Making a clock costs as much as reading it forty times.
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone })
  clocks.set(timeZone, clock)
  return clock.format(now)
}

export type LeaveYear = { start: string; next: string }

/** The leave year a date falls into; `monthDay` is MM-DD, the day on which leave years begin. */
export function leaveYearOf(date: string, monthDay: string): LeaveYear {
  const year = Number(date.slice(0, 4)) - (date.slice(5) < monthDay ? 1 : 0)
  const beginning = (of: number) => `${String(of).padStart(4, '0')}-${monthDay}`
  return { start: beginning(year), next: beginning(year + 1) }
}

/** Whether a text is a date that exists, in years a company may plan for. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1970-01-01' || text > '2199-12-31') return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return day >= 1 && month >= 1 && month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** Throws `invalid` on `field` unless the text is a date that exists. */
export function requireDate(text: string, field: string) {
  if (!isDate(text)) throw invalid({ [field]: 'must be a date such as 2026-03-29' })
}

/** Throws `invalid` unless both are dates and the end is not before the start. */
export function requireSpan({ startDate, endDate }: { startDate: string; endDate: string }) {
  requireDate(startDate, 'startDate')
  requireDate(endDate, 'endDate')
  if (endDate < startDate) throw invalid({ endDate: 'must not be before the start date' })
}
