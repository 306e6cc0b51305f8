import { foreignKey, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, publicId } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** Who did what to what. Rows are only ever added. */
export const activities = pgTable(
  'activities',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** Null when a company token or the installation itself acted. */
    actorId: integer(),
    /** The deed, as noun.verb: recognition.given */
    key: text().notNull(),
    subjectType: text().notNull(),
    subjectId: integer().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
  },
  t => [
    index('activities_newest').on(t.organizationId, t.id),
    index('activities_subject').on(t.organizationId, t.subjectType, t.subjectId, t.id),
    foreignKey({
      name: 'activities_actor',
      columns: [t.organizationId, t.actorId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
