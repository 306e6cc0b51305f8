import { bigint, integer, pgTable, primaryKey, smallint } from 'drizzle-orm/pg-core'
import { organizations } from './organizations'

/**
 * How many transactions have changed a company, spread over a few rows by the connection they came on, so that hardly two of them wait
 * for the same one. The sum counts every change once, as the last thing it does: what was read at a sum holds for as long as the sum
 * stays. Kept by triggers.
 */
export const changeCounts = pgTable(
  'change_counts',
  {
    organizationId: integer()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    lane: smallint().notNull(),
    count: bigint({ mode: 'number' }).notNull(),
  },
  t => [primaryKey({ columns: [t.organizationId, t.lane] })],
)
