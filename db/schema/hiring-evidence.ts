import { sql } from 'drizzle-orm'
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { candidates } from './candidates'
import { createdAt, moment, publicId } from './columns'
import { recruiters } from './hiring'
import { organizations } from './organizations'
import { candidateReferences } from './references'

/** A link that was mailed: it opens one thing, for a while. Only its token's sha-256 is kept; each mail has its own. */
export const hiringLinks = pgTable(
  'hiring_links',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** nominate opens a reference request, respond and rights a reference, verify a verification, feedback a request for it. */
    purpose: text({ enum: ['nominate', 'respond', 'verify', 'rights', 'feedback'] }).notNull(),
    /** Id of what it opens. */
    subjectId: integer().notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    revokedAt: moment(),
  },
  t => [index('hiring_links_subject').on(t.organizationId, t.purpose, t.subjectId)],
)

/** From where somebody without an account acted: read from the request, kept as evidence while the case is open. */
export const metadata = pgTable(
  'metadata',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** Whose: a candidate's, a reference's, or a recruiter's. */
    subjectType: text({ enum: ['candidate', 'reference', 'recruiter'] }).notNull(),
    subjectId: integer().notNull(),
    subjectUuid: uuid().notNull(),
    /** The candidate it is about, whose recruiter may see it; null for a recruiter's own. */
    candidateId: integer(),
    /** The address as it came; null once the case is closed. */
    address: text(),
    /** Keyed hash of the address: tells whether two are the same, and nothing else. */
    addressHash: text().notNull(),
    browser: text(),
    browserVersion: text(),
    os: text(),
    osVersion: text(),
    /** As it came; empty when none did. */
    userAgent: text().notNull().default(''),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    uniqueIndex('metadata_once').on(t.organizationId, t.subjectType, t.subjectId, t.addressHash, t.userAgent),
    index('metadata_newest').on(t.organizationId, t.id),
    index('metadata_candidate').on(t.organizationId, t.candidateId, t.id),
    foreignKey({
      name: 'metadata_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
  ],
)

/** Something about a reference that a recruiter should look at; it may be innocent. */
export const flags = pgTable(
  'flags',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer().notNull(),
    referenceId: integer().notNull(),
    /** The other reference, when two of them are alike. */
    otherReferenceId: integer(),
    kind: text({ enum: ['address_of_candidate', 'address_of_referee', 'too_fast', 'same_wording'] }).notNull(),
    /** What speaks for it, without any raw address. */
    evidence: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
    resolvedAt: moment(),
    resolvedById: integer(),
    /** How a recruiter explained it. */
    resolution: text(),
  },
  t => [
    unique('flags_in_organization').on(t.organizationId, t.id),
    uniqueIndex('flags_once').on(t.organizationId, t.kind, t.referenceId, sql`coalesce(${t.otherReferenceId}, 0)`),
    index('flags_candidate').on(t.organizationId, t.candidateId, t.id),
    foreignKey({
      name: 'flags_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'flags_reference',
      columns: [t.organizationId, t.referenceId],
      foreignColumns: [candidateReferences.organizationId, candidateReferences.id],
    }),
    foreignKey({
      name: 'flags_other_reference',
      columns: [t.organizationId, t.otherReferenceId],
      foreignColumns: [candidateReferences.organizationId, candidateReferences.id],
    }),
    foreignKey({
      name: 'flags_resolved_by',
      columns: [t.organizationId, t.resolvedById],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
  ],
)

/** Which recruiters have read what a referee said: a referee may ask. One row for each, first and last. */
export const referenceReadings = pgTable(
  'reference_readings',
  {
    organizationId: integer().notNull(),
    referenceId: integer().notNull(),
    recruiterId: integer().notNull(),
    firstReadAt: createdAt(),
    lastReadAt: createdAt(),
  },
  t => [
    primaryKey({ name: 'reference_readings_pk', columns: [t.organizationId, t.referenceId, t.recruiterId] }),
    foreignKey({
      name: 'reference_readings_reference',
      columns: [t.organizationId, t.referenceId],
      foreignColumns: [candidateReferences.organizationId, candidateReferences.id],
    }),
    foreignKey({
      name: 'reference_readings_recruiter',
      columns: [t.organizationId, t.recruiterId],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
  ],
)
