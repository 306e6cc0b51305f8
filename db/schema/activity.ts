import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { candidates } from './candidates'
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
    /** The subject's uuid, for rooms that show those. */
    subjectUuid: uuid(),
    /** Who acted, when it was in hiring: a recruiter, or somebody without an account; null: the installation itself. */
    ownerType: text({ enum: ['recruiter', 'candidate', 'reference', 'verification'] }),
    ownerUuid: uuid(),
    /** Whom it reached, such as the referee of a mail. */
    recipientType: text({ enum: ['recruiter', 'candidate', 'reference', 'verification'] }),
    recipientUuid: uuid(),
    /** The candidate whose story it belongs to: who sees the candidate, sees it. */
    candidateId: integer(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
  },
  t => [
    index('activities_newest').on(t.organizationId, t.id),
    index('activities_subject').on(t.organizationId, t.subjectType, t.subjectId, t.id),
    index('activities_candidate').on(t.organizationId, t.candidateId, t.id).where(sql`${t.candidateId} is not null`),
    foreignKey({
      name: 'activities_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'activities_actor',
      columns: [t.organizationId, t.actorId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
