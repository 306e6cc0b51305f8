import { date, foreignKey, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { people } from './people'
import { values } from './values'

// Kept by triggers written out in the migration, in the transaction of every write. They only ever add rows: nothing waits for
// anything, and a cell is the sum of its rows, right in every snapshot. The job compact_tallies makes one row of each cell again.

const cell = () => ({
  organizationId: integer().notNull(),
  /** Every deed is counted twice: in its month and in its week. */
  grain: text({ enum: ['month', 'week'] }).notNull(),
  /** First day of the month or the week, in the company's time zone. */
  since: date({ mode: 'string' }).notNull(),
})

const count = () => integer().notNull().default(0)

/** What a person gave and received in a month, or a week; hidden and deleted recognitions don't count. Private ones do, and are told apart. */
export const recognitionTallies = pgTable(
  'recognition_tallies',
  {
    ...cell(),
    personId: integer().notNull(),
    given: count(),
    givenPrivately: count(),
    received: count(),
    receivedPrivately: count(),
    hi5s: count(),
  },
  t => [
    index('recognition_tallies_cell').on(t.organizationId, t.grain, t.since, t.personId),
    foreignKey({
      name: 'recognition_tallies_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/** For which values a person was thanked in a month, or a week; with nobody, the whole company: too many cells to add up each time. */
export const recognitionValueTallies = pgTable(
  'recognition_value_tallies',
  {
    ...cell(),
    personId: integer(),
    valueId: integer().notNull(),
    received: count(),
    receivedPrivately: count(),
  },
  t => [
    // With the counts, so that the index alone answers.
    index('recognition_value_tallies_cell').on(
      t.organizationId,
      t.grain,
      t.personId,
      t.since,
      t.valueId,
      t.received,
      t.receivedPrivately,
    ),
    foreignKey({
      name: 'recognition_value_tallies_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'recognition_value_tallies_value',
      columns: [t.organizationId, t.valueId],
      foreignColumns: [values.organizationId, values.id],
    }),
  ],
)
