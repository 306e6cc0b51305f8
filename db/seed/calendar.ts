import type { Random } from './random'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How the ages of `count` things, in days, lie in the past year: oldest first, closer together towards today. */
export const agesOverAYear = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => 364 * (1 - index / (count - 1)) ** 1.3)

/** The moment `days` before now. */
export const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * day)

/** A calendar date `days` before now. */
export const dateBefore = (now: Date, days: number) => daysBefore(now, days).toISOString().slice(0, 10)

function workday(time: number): number {
  const weekday = new Date(time).getUTCDay()
  return weekday === 6 ? time - day : weekday === 0 ? time - 2 * day : time
}

function officeMoment(age: number, now: Date, random: Random): number {
  const midnight = (time: number) => Math.floor(time / day) * day
  const clock = 8 * hour + random.whole(0, 9.5 * 60) * minute + random.whole(0, 59_999)
  const moment = workday(midnight(now.getTime() - age * day)) + clock
  return moment < now.getTime() - 3 * hour ? moment : workday(midnight(moment - day)) + clock
}

/** Moments for things of these ages: on workdays, in office hours, in order; the newest few just now, so that the feed is alive. */
export function officeMoments(ages: number[], now: Date, random: Random): Date[] {
  const justNow = [138, 47, 6].map(minutes => now.getTime() - minutes * minute)
  const earlier = ages.slice(0, -justNow.length).map(age => officeMoment(age, now, random))
  return [...earlier.sort((a, b) => a - b), ...justNow].map(time => new Date(time))
}

/** A while after `moment`, more often soon than late, and never in the future. */
export function after(moment: Date, now: Date, random: Random): Date {
  const left = now.getTime() - moment.getTime() - minute
  const wait = Math.min(2 * minute + random.next() ** 3 * 30 * hour, left * (0.3 + 0.6 * random.next()))
  return new Date(moment.getTime() + wait)
}
