import type { Dates } from '@/lib/contracts/browser/leave-types'

const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' })
  return (date: string) => format.format(new Date(`${date}T00:00:00Z`))
}
const weekday = part({ weekday: 'short' })
const month = part({ month: 'long' })
const number = (date: string) => String(Number(date.slice(8)))
const year = (date: string) => (date.startsWith(String(new Date().getUTCFullYear())) ? '' : ` ${date.slice(0, 4)}`)

/** "Mon 1 July", with the year when it is not this one. */
export const said = (date: string) => `${weekday(date)} ${number(date)} ${month(date)}${year(date)}`

/** "1 January 2027": a day of the calendar, whatever its weekday. */
export const calendarDay = (date: string) => `${number(date)} ${month(date)}${year(date)}`

/** "1 April 2026 – 31 March 2027": a leave year. */
export const saidYear = (from: string, to: string) =>
  [from, to].map(date => `${number(date)} ${month(date)} ${date.slice(0, 4)}`).join(' – ')

/** "Mon 1 – Fri 5 July" */
export function saidSpan(from: string, to: string): string {
  if (from === to) return said(from)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${weekday(from)} ${number(from)} – ${said(to)}`
  if (year(from) === year(to)) return `${weekday(from)} ${number(from)} ${month(from)} – ${said(to)}`
  return `${said(from)} – ${said(to)}`
}

/** "Mon 1 July from midday – Fri 5 July until midday", "Mon 1 July, the morning" */
export function saidDates({ startDate, endDate, startHalf, endHalf }: Dates): string {
  if (!startHalf && !endHalf) return saidSpan(startDate, endDate)
  if (startDate === endDate) return `${said(startDate)}, the ${startHalf ? 'afternoon' : 'morning'}`
  return `${said(startDate)}${startHalf ? ' from midday' : ''} – ${said(endDate)}${endHalf ? ' until midday' : ''}`
}

/** A sentence with its dates as people say them. */
export const withSaidDates = (text: string) =>
  text
    .replace(/(\d{4}-\d\d-\d\d) (?:to|…) (\d{4}-\d\d-\d\d)/g, (_, from, to) => saidSpan(from, to))
    .replace(/\d{4}-\d\d-\d\d/g, said)
