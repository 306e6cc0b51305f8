import type { DayOfLeave } from './types'

const reasons: Record<DayOfLeave['reason'], string> = {
  workday: 'a day of work',
  half_day: 'half a day of work',
  day_off: 'a day off',
  holiday: 'holiday',
  half_holiday: 'half-day holiday',
  given: 'as given',
}

const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })

/** Why a day of leave counts what it counts, the same in page, API and mail: "Thu 24 Dec 0.5, half-day holiday (Christmas Eve)". */
export function explainDay({ date, days, reason, holiday }: DayOfLeave): string {
  const when = day.format(new Date(`${date}T00:00:00Z`)).replace(',', '')
  return `${when} ${days}, ${reasons[reason]}${holiday ? ` (${holiday})` : ''}`
}
