import { Temporal } from 'temporal-polyfill'

/**
 * The moment of a time on a wall: `2026-08-30T17:30`, or a date for its midnight. Of a time that the clock shows twice, the first; of
 * one that it leaves out, as far behind where it went on.
 */
export const momentIn = (timeZone: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(time).toZonedDateTime(timeZone).epochMilliseconds)
