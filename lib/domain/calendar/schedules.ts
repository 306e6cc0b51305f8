import { and, asc, eq, inArray, isNull, or } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { workSchedules } from '@/db/schema/schedules'
import { type Amount, toAmount } from '../leave/amounts'
import { weekdayOf } from './dates'

/** Hours of each weekday, Monday first, from a day on. */
export type Schedule = { effectiveDate: string; hours: Amount[] }

/** What holds where a company has said nothing: Monday to Friday, eight hours. */
export const usualWeek: Amount[] = [8, 8, 8, 8, 8, 0, 0].map(toAmount)

/** The week somebody works on a date, by their schedules, oldest first. */
export const weekOn = (schedules: Schedule[], date: string): Amount[] =>
  schedules.findLast(one => one.effectiveDate <= date)?.hours ?? usualWeek

/** The hours somebody works on a date. */
export const hoursOn = (schedules: Schedule[], date: string): Amount =>
  weekOn(schedules, date)[weekdayOf(date) - 1] ?? 0

type Row = Schedule & { personId: number | null }

/** One person's schedules among a company's, null is somebody without: their own from its first day on, the company's before. Oldest first. */
export function schedulesFor(rows: Row[], personId: number | null): Schedule[] {
  const own = personId === null ? [] : rows.filter(one => one.personId === personId)
  const first = own[0]?.effectiveDate
  const company = rows.filter(one => one.personId === null && (first === undefined || one.effectiveDate < first))
  return [...company, ...own].map(({ effectiveDate, hours }) => ({ effectiveDate, hours }))
}

/** The schedules of some people and of the company, oldest first; for `schedulesFor`. */
export const scheduleRows = (organizationId: number, personIds: number[], tx: Database = db): Promise<Row[]> =>
  tx
    .select({
      personId: workSchedules.personId,
      effectiveDate: workSchedules.effectiveDate,
      hours: workSchedules.hours,
    })
    .from(workSchedules)
    .where(
      and(
        eq(workSchedules.organizationId, organizationId),
        or(isNull(workSchedules.personId), inArray(workSchedules.personId, personIds)),
      ),
    )
    .orderBy(asc(workSchedules.effectiveDate))
