import { bigint, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { organizations } from './organizations'

/**
 * How many transactions somebody has written, counted in each of them: a replica that knows as many has all they wrote. Empty where
 * no replica was ever set.
 */
export const writeMarks = pgTable(
  'write_marks',
  {
    organizationId: integer()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    /** `person 12`, or `token 3` for a company's token. */
    writer: text().notNull(),
    count: bigint({ mode: 'number' }).notNull(),
  },
  t => [primaryKey({ name: 'write_marks_pk', columns: [t.organizationId, t.writer] })],
)

/** One row, renewed every second or two by the servers that have a replica: how old it is there is how far the replica is behind. */
export const replicaBeats = pgTable('replica_beats', {
  id: integer().primaryKey(),
  at: moment().notNull(),
})
