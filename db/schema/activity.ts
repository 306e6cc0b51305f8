import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { candidates } from './candidates'
import { createdAt, publicId } from './columns'
import { companyTokens } from './credentials'
import { organizations } from './organizations'
import { people } from './people'

/**
 * Who did what to what, when, and from where. Rows are only ever added: a trigger refuses to change or delete one, save that the
 * erasure of a candidate empties `data` and `address` of their story.
 */
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
    ownerType: text({ enum: ['recruiter', 'candidate', 'reference', 'verification', 'feedback'] }),
    ownerUuid: uuid(),
    /** Whom it reached, such as the referee of a mail. */
    recipientType: text({ enum: ['recruiter', 'candidate', 'reference', 'verification', 'feedback'] }),
    recipientUuid: uuid(),
    /** The candidate whose story it belongs to: who sees the candidate, sees it. */
    candidateId: integer(),
    /** `web`, a dialect's name, the name an integration gives itself, or `system`; null where it was not recorded yet. */
    source: text(),
    /** Where the request came from, as TRUSTED_PROXIES lets it be believed. */
    address: text(),
    /** The company's token by which it was done. */
    tokenId: integer(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
  },
  t => [
    index('activities_key').on(t.organizationId, t.key, t.id),
    index('activities_noun').on(t.organizationId, sql`split_part(${t.key}, '.', 1)`, t.createdAt, t.id),
    index('activities_when').on(t.organizationId, t.createdAt, t.id),
    index('activities_who').on(t.organizationId, t.actorId, t.createdAt, t.id),
    index('activities_source').on(t.organizationId, t.source, t.createdAt, t.id),
    index('activities_newest').on(t.organizationId, t.id),
    index('activities_subject').on(t.organizationId, t.subjectType, t.subjectId, t.id),
    index('activities_candidate').on(t.organizationId, t.candidateId, t.id).where(sql`${t.candidateId} is not null`),
    foreignKey({
      name: 'activities_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'activities_token',
      columns: [t.organizationId, t.tokenId],
      foreignColumns: [companyTokens.organizationId, companyTokens.id],
    }),
    foreignKey({
      name: 'activities_actor',
      columns: [t.organizationId, t.actorId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/**
 * The chain that closes over the record, a company's rows one after another: each seal is a hash of the seal before it, of its row's
 * lasting part, and of a digest of what an erasure may empty. Beside the rows and not in them, so that those are never written twice;
 * without a foreign key, so that a row which was taken away leaves its seal behind to say so.
 */
export const activitySeals = pgTable(
  'activity_seals',
  {
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** 1, 2, 3 … in each company. */
    position: integer().notNull(),
    activityId: integer().notNull().unique('activity_seals_activity'),
    /** Mixed into the digest, lest a short detail be guessed from it; an erasure takes it away, and the digest alone says nothing. */
    salt: text(),
    details: text().notNull(),
    hash: text().notNull(),
  },
  t => [primaryKey({ columns: [t.organizationId, t.position] })],
)
