import { index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { moment } from './columns'

/**
 * How many of a minute's requests have been handed out to the servers, by whose they are. Every row is worthless a minute later:
 * the table is unlogged, and a crash of the database empties it.
 */
export const rateLimits = pgTable(
  'rate_limits',
  {
    name: text().primaryKey(),
    /** Handed out so far. */
    used: integer().notNull(),
    /** Handed out the last time. */
    handed: integer().notNull(),
    endsAt: moment().notNull(),
  },
  t => [index('rate_limits_end').on(t.endsAt)],
)
