import { integer, pgTable } from 'drizzle-orm/pg-core'
import { organizations } from './organizations'

/**
 * How often what people, their jobs and values are called has changed in a company, counted as the last thing each such transaction
 * does: who knows names of a version knows them rightly for as long as it stays. Kept by triggers.
 */
export const nameVersions = pgTable('name_versions', {
  organizationId: integer()
    .primaryKey()
    .references(() => organizations.id, { onDelete: 'cascade' }),
  version: integer().notNull(),
})
