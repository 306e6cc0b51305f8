import { addDays } from '../calendar/dates'

type Times = { startsAt: string; endsAt: string }

const midnight = 'T00:00:00'

/** The last day of which an event has some part. One that ends at midnight has no part of that day. */
export function lastDayOf({ startsAt, endsAt }: Times): string {
  const [first, last] = [startsAt.slice(0, 10), endsAt.slice(0, 10)]
  return endsAt.endsWith(midnight) && last > first ? addDays(last, -1) : last
}

/** Whether an event takes whole days: from midnight to midnight, or to the minute before. */
export const isAllDay = ({ startsAt, endsAt }: Times) =>
  startsAt.endsWith(midnight) && (endsAt.endsWith(midnight) || endsAt.slice(11, 16) === '23:59')

/** The times of whole days, the last one included. */
export const wholeDays = (from: string, to: string): Times => ({
  startsAt: `${from}${midnight}`,
  endsAt: `${addDays(to, 1)}${midnight}`,
})
