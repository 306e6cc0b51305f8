import { addDays, daysBetween, earliest, latest } from '../calendar/dates'
import type { LeavePreview } from './preview'
import type { NewLeaveRequest } from './types'

/** From when to when, halves told. */
export type Dates = { startDate: string; endDate: string; startHalf: boolean; endHalf: boolean }

type Obstacle = { startDate: string; endDate: string }

/** The days that what is left pays for, from the first one on. */
function affordable({ byDay, balance }: LeavePreview): string | undefined {
  let sum = 0
  let last: string | undefined
  for (const { date, days } of byDay) {
    sum += days
    if (sum > (balance ?? 0)) break
    if (days > 0) last = date
  }
  return last
}

/**
 * Dates to try where something is in the way: the part before it, the part after it, as many days as are left, and the same
 * weekdays as soon as it is over. Whether they are free is for the caller to find out.
 */
export function otherDates(wish: NewLeaveRequest, preview: LeavePreview, others: Obstacle[]): Dates[] {
  const { startDate, endDate, startHalf = false, endHalf = false } = wish
  const span = { startDate, endDate, startHalf, endHalf }
  const blackouts = preview.restrictions.flatMap(one =>
    one.kind === 'blackout' ? [{ startDate: one.startDate, endDate: one.endDate }] : [],
  )
  const obstacles = [...blackouts, ...others]
  const found: Dates[] = []
  const [first, ...more] = obstacles
  if (first) {
    const before = addDays(earliest(first.startDate, ...more.map(one => one.startDate)), -1)
    if (before >= startDate) found.push({ ...span, endDate: before, endHalf: false })
    const after = addDays(latest(first.endDate, ...more.map(one => one.endDate)), 1)
    if (after <= endDate) found.push({ ...span, startDate: after, startHalf: false })
  }
  const paid = preview.enough ? undefined : affordable(preview)
  if (paid && paid < endDate) found.push({ ...span, endDate: paid, endHalf: false })
  const over = latest(startDate, ...obstacles.map(one => one.endDate))
  const weeks = Math.max(1, Math.ceil((daysBetween(startDate, over) + 1) / 7))
  // What is short may have arrived after a month or two; a full team has emptied after a week or two.
  const later = preview.enough ? [weeks, weeks + 1] : [4, 8]
  for (const n of later) found.push({ ...span, startDate: addDays(startDate, n * 7), endDate: addDays(endDate, n * 7) })
  return found
}
