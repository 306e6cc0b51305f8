import { sql } from 'drizzle-orm'
import { check, date, foreignKey, integer, pgTable, unique } from 'drizzle-orm/pg-core'
import { createdAt } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** When somebody works, from a day on; without a person: everybody in the company who has no schedule of their own. */
export const workSchedules = pgTable(
  'work_schedules',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    personId: integer(),
    effectiveDate: date({ mode: 'string' }).notNull(),
    /** Seven numbers, Monday first, in ten-thousandths of an hour. */
    hours: integer().array().notNull(),
    createdAt: createdAt(),
  },
  t => [
    unique('work_schedules_once').on(t.organizationId, t.personId, t.effectiveDate).nullsNotDistinct(),
    foreignKey({
      name: 'work_schedules_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    check('work_schedules_week', sql`cardinality(${t.hours}) = 7 and array_position(${t.hours}, null) is null`),
    check('work_schedules_hours', sql`0 <= all (${t.hours}) and 240000 >= all (${t.hours})`),
  ],
)
