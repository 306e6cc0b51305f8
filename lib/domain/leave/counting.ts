import { eachDate } from '../calendar/dates'
import type { Holiday } from '../calendar/holidays'
import { hoursOn, type Schedule, weekOn } from '../calendar/schedules'
import { type Amount, halfDay, oneDay, split } from './amounts'

/** From when to when: a first day may begin, a last day end at midday. */
export type Span = { startDate: string; endDate: string; startHalf?: boolean; endHalf?: boolean }

/** When somebody works: their schedules, oldest first, and the holidays of their place. */
export type WorkCalendar = { schedules: Schedule[]; holidays: Holiday[] }

export type DayReason = 'workday' | 'half_day' | 'day_off' | 'holiday' | 'half_holiday' | 'given'

/** What one day of leave counts, and why. */
export type CountedDay = { date: string; days: Amount; hours: Amount; reason: DayReason; holiday: string | null }

/** The sum is by day: `days` and `hours` are what `byDay` adds up to. */
export type Count = { days: Amount; hours: Amount; byDay: CountedDay[] }

const total = (byDay: CountedDay[]): Count => ({
  days: byDay.reduce((sum, one) => sum + one.days, 0),
  hours: byDay.reduce((sum, one) => sum + one.hours, 0),
  byDay,
})

function countDay(date: string, span: Span, { schedules, holidays }: WorkCalendar): CountedDay {
  const hours = hoursOn(schedules, date)
  if (hours === 0) return { date, days: 0, hours: 0, reason: 'day_off', holiday: null }
  const freeBy = (half: 'morning' | 'afternoon') =>
    holidays.find(one => one.date === date && (one.half === null || one.half === half))
  const morning = Math.floor(hours / 2)
  const away = [
    { leave: !(date === span.startDate && span.startHalf), holiday: freeBy('morning'), hours: morning },
    { leave: !(date === span.endDate && span.endHalf), holiday: freeBy('afternoon'), hours: hours - morning },
  ].filter(half => half.leave)
  const counted = away.filter(half => !half.holiday)
  const holiday = away.find(half => half.holiday)?.holiday
  return {
    date,
    days: counted.length * halfDay,
    hours: counted.reduce((sum, half) => sum + half.hours, 0),
    reason: holiday ? (counted.length === 0 ? 'holiday' : 'half_holiday') : away.length === 2 ? 'workday' : 'half_day',
    holiday: holiday?.name ?? null,
  }
}

/** Counts leave day by day: nothing for days off and holidays, halves for half days, the hours somebody would have worked. */
export const countLeave = (span: Span, calendar: WorkCalendar): Count =>
  total(eachDate(span.startDate, span.endDate).map(date => countDay(date, span, calendar)))

/** Hours of a usual working day in the schedule of `date`; eight for whoever never works. */
export function usualHours(schedules: Schedule[], date: string): Amount {
  const worked = weekOn(schedules, date).filter(hours => hours > 0)
  return worked.length === 0 ? 8 * oneDay : Math.round(worked.reduce((sum, hours) => sum + hours, 0) / worked.length)
}

/** A number the caller gives instead of ours. Hours win over days, the other follows from the work hours. */
export type Given = { days?: Amount; hours?: Amount }

/** The caller's number laid over our count: the days that count keep their proportions, each is `given`. */
export function layOver(count: Count, given: Given, usual: Amount): Count {
  const worked = count.days > 0 && count.hours > 0
  const [ofDays, ofHours] = worked ? [count.days, count.hours] : [oneDay, usual]
  const days = given.hours === undefined ? given.days! : Math.round((given.hours * ofDays) / ofHours)
  const hours = given.hours ?? Math.round((given.days! * ofHours) / ofDays)
  if (days === count.days && hours === count.hours) return count
  const weights = count.byDay.map(one => one.days)
  const partsOfDays = split(days, weights)
  const partsOfHours = split(hours, weights)
  const byDay = count.byDay.map((one, n) => ({ ...one, days: partsOfDays[n]!, hours: partsOfHours[n]! }))
  return total(
    byDay.map(one => (one.days + one.hours === 0 ? one : { ...one, reason: 'given' as const, holiday: null })),
  )
}
