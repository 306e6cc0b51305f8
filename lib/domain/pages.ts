import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { db } from '@/db'

/** Which part of a list is asked for; `number` counts from 1. */
export type PageAsked = { number: number; size: number }

/** A part of a list, and how many entries the whole has. */
export type Page<T> = { items: T[]; total: number }

export const offsetOf = ({ number, size }: PageAsked) => (number - 1) * size

/**
 * What makes a page another query: its size, and whether it is the first. An offset that is only known when the query is asked seems
 * dear to PostgreSQL, which then plans it anew each time; most ask for the first page, and that has none.
 */
export const shapeOf = ({ number, size }: PageAsked): [size: string, place: string] => [
  String(size),
  number === 1 ? 'first' : 'later',
]

/**
 * Chooses rows for a page by ids alone, from no more than the condition needs: PostgreSQL would join and gather for every row that
 * an offset passes over.
 */
export const onPage = (id: SQLWrapper, chosen: SQLWrapper): SQL => sql`${id} in ${chosen}`

/** How many rows the ids of all pages together are. */
export const countOf = (ids: { as(alias: 'counted'): SQLWrapper }) =>
  db.select({ total: sql<number>`count(*)::int` }).from(sql`${ids.as('counted')}`)

/** A page with the number of all entries, which is counted only where the page does not tell: one that is not full is the last. */
export async function pageOf<T>(asked: PageAsked, items: T[], count: () => Promise<number>): Promise<Page<T>> {
  const offset = offsetOf(asked)
  const isLast = items.length < asked.size && (items.length > 0 || offset === 0)
  return { items, total: isLast ? offset + items.length : await count() }
}
