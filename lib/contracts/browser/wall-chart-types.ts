import type { Dates } from './leave-types'
import type { Face } from './types'

/** The shapes of the wall chart. Dates are YYYY-MM-DD. */

/** A kind of leave as the chart shows it: one letter, one tint. */
export type ChartKind = { id: number; name: string; letter: string; tint: string }

/**
 * When people of one place and schedule work: a sign for each day. `w` a day of work, `o` a day off, `h` a holiday,
 * `m` and `a` a holiday in the morning, in the afternoon. Holidays have their names by date.
 */
export type ChartCalendar = { days: string; holidays: Record<string, string> }

export type ChartAbsence = Dates & {
  /** Null where one may only know that they are away. */
  kindId: number | null
  requestId: number | null
  pending: boolean
}

export type ChartRow = { person: Face; calendar: number; absences: ChartAbsence[] }

export type Chart = {
  from: string
  to: string
  today: string
  kinds: ChartKind[]
  calendars: ChartCalendar[]
  rows: ChartRow[]
  /** There are more people than the chart takes. */
  more: boolean
}
