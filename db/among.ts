import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** One of several ids, as one parameter however many they are: a list of parameters would make another statement of each length. */
export const among = (column: SQLWrapper, ids: readonly number[]): SQL => sql`${column} = any(${sql.param(ids)}::int[])`
