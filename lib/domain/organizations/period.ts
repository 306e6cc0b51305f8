import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { Database } from '@/db'

export type Hi5Period = 'weekly' | 'monthly'

/**
 * When the quota period around `at` began, as SQL: Monday or the 1st, at midnight where the company is. PostgreSQL knows
 * every zone's clock changes, so a week of 167 or 169 hours is a week all the same.
 */
export const periodStart = (
  period: SQLWrapper | Hi5Period,
  timeZone: SQLWrapper | string,
  at: SQLWrapper = sql`now()`,
): SQL<Date> =>
  sql<Date>`(date_trunc(case ${period} when 'monthly' then 'month' else 'week' end, ${at} at time zone ${timeZone})
    at time zone ${timeZone})`

/** When the quota period of a company in `timeZone` began that we are in, or that `at` was in. */
export async function currentPeriodStart(tx: Database, period: Hi5Period, timeZone: string, at?: Date): Promise<Date> {
  const moment = at && sql`${at.toISOString()}::timestamptz`
  const start = periodStart(sql`${period}::text`, sql`${timeZone}::text`, moment)
  const [row] = await tx.execute<{ milliseconds: number }>(
    sql`select extract(epoch from ${start})::float8 * 1000 as milliseconds`,
  )
  return new Date(row!.milliseconds)
}
