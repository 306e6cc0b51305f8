import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { createdAt } from './columns'
import { organizations } from './organizations'

/**
 * What was answered to a request that came with an Idempotency-Key, written in the transaction that did what was asked: so a
 * row tells that it was done, and no row that nothing was. Kept for a day.
 */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    organizationId: integer()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    /** Who asked, and in which dialect: `peerly person 12`. */
    caller: text().notNull(),
    /** sha-256 of the key, hex. */
    keyHash: text().notNull(),
    /** sha-256 of what was asked. */
    request: text().notNull(),
    /** Null only inside the transaction that is still at work. */
    status: integer(),
    /** Headers and body, encrypted with the installation's secret. */
    sealedAnswer: text(),
    createdAt: createdAt(),
  },
  t => [
    primaryKey({ name: 'idempotency_keys_pk', columns: [t.organizationId, t.caller, t.keyHash] }),
    index('idempotency_keys_age').on(t.createdAt),
  ],
)
