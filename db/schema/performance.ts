import { date, foreignKey, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { organizations } from './organizations'
import { people } from './people'

const organizationId = () =>
  integer()
    .notNull()
    .references(() => organizations.id)

/** A round of performance reviews. */
export const reviewCycles = pgTable(
  'review_cycles',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: organizationId(),
    name: text().notNull(),
    startsOn: date({ mode: 'string' }).notNull(),
    endsOn: date({ mode: 'string' }).notNull(),
    status: text({ enum: ['draft', 'running', 'finished'] })
      .notNull()
      .default('draft'),
    createdAt: createdAt(),
  },
  t => [unique('review_cycles_in_organization').on(t.organizationId, t.id)],
)

/** A person in a cycle. Ratings are whole numbers, 1 to 5; null while not given. */
export const reviewParticipants = pgTable(
  'review_participants',
  {
    organizationId: integer().notNull(),
    cycleId: integer().notNull(),
    personId: integer().notNull(),
    selfRating: integer(),
    managerRating: integer(),
    calibratedRating: integer(),
    potential: text({ enum: ['low', 'medium', 'high'] }),
    comment: text(),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.cycleId, t.personId] }),
    index('review_participants_person').on(t.organizationId, t.personId),
    foreignKey({
      name: 'review_participants_cycle',
      columns: [t.organizationId, t.cycleId],
      foreignColumns: [reviewCycles.organizationId, reviewCycles.id],
    }),
    foreignKey({
      name: 'review_participants_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/** Work that takes a while, asked for through an API and polled until it is done. */
export const tasks = pgTable(
  'tasks',
  {
    id: uuid().primaryKey().defaultRandom(),
    organizationId: organizationId(),
    kind: text({
      enum: ['calibrations_report', 'people_check', 'people_import', 'company_export'],
    }).notNull(),
    /** Who asked; null for a program with the company's own token. */
    personId: integer(),
    status: text({ enum: ['pending', 'completed', 'failed'] })
      .notNull()
      .default('pending'),
    input: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** How many of how many steps are done, as far as that is known. */
    done: integer().notNull().default(0),
    total: integer(),
    /** What came of it, beside a file. */
    outcome: jsonb().$type<Record<string, unknown>>(),
    /** Storage name of the file it made. */
    file: text(),
    error: text(),
    createdAt: createdAt(),
    finishedAt: moment(),
  },
  t => [
    index('tasks_organization').on(t.organizationId, t.createdAt),
    unique('tasks_in_organization').on(t.organizationId, t.id),
    foreignKey({
      name: 'tasks_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
