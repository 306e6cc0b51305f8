const atNoon = (date: string) => new Date(`${date.slice(0, 10)}T12:00:00Z`)

/** Says days of the calendar (2026-11-30) in a language, the same wherever the reader's clock stands. */
export function calendarDays(tag: string, options: Intl.DateTimeFormatOptions) {
  const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
  return {
    day: (date: string) => format.format(atNoon(date)),
    span: (from: string, to: string) => format.formatRange(atNoon(from), atNoon(to)),
  }
}
