import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId, reminded } from './columns'
import { folded } from './folding'
import { recruiters } from './hiring'
import { organizations } from './organizations'
import { people } from './people'

/** Somebody the company may hire, and whose references it checks. */
export const candidates = pgTable(
  'candidates',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    /** The recruiter who added them, and who sees them. */
    recruiterId: integer().notNull(),
    /** What the firm calls them in its own systems. */
    internalId: text().notNull(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    email: text().notNull(),
    /** Calling code with its plus, as in +49. */
    countryCode: text(),
    /** E.164. */
    phone: text(),
    /** All they may be looked for by, without accents. */
    searched: text()
      .notNull()
      .generatedAlwaysAs(folded(sql`first_name || ' ' || last_name || ' ' || email || ' ' || internal_id`)),
    notes: text(),
    /** The language in which we write to them; null: the firm's. */
    language: text(),
    /** Mean of the completed references' scores, in tenths of a percent; null without a rated answer. */
    score: smallint(),
    /** While set, nobody asked for this candidate is reminded automatically. */
    remindersPausedAt: moment(),
    /** The colleague they became. */
    personId: integer(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    deletedAt: moment(),
    /** Everything that could tell who it was is gone. */
    anonymisedAt: moment(),
  },
  t => [
    unique('candidates_in_organization').on(t.organizationId, t.id),
    uniqueIndex('candidates_email').on(t.organizationId, sql`lower(${t.email})`).where(sql`${t.deletedAt} is null`),
    uniqueIndex('candidates_internal_id').on(t.organizationId, t.internalId).where(sql`${t.deletedAt} is null`),
    index('candidates_newest').on(t.organizationId, t.id).where(sql`${t.deletedAt} is null`),
    // By three letters each: a word may stand anywhere in it.
    index('candidates_search')
      .using('gin', t.searched.op('gin_trgm_ops'))
      // No search reads through what was written last.
      .with({ fastupdate: false })
      .where(sql`${t.deletedAt} is null`),
    index('candidates_recruiter').on(t.organizationId, t.recruiterId, t.id).where(sql`${t.deletedAt} is null`),
    foreignKey({
      name: 'candidates_recruiter_fk',
      columns: [t.organizationId, t.recruiterId],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
    foreignKey({
      name: 'candidates_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    check('candidates_score', sql`${t.score} between 0 and 1000`),
  ],
)

/** What a candidate says of themselves: the head of a resume. Every candidate has one. */
export const profiles = pgTable(
  'profiles',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer().notNull(),
    title: text(),
    bio: text(),
    jobTitle: text(),
    streetAddress: text(),
    city: text(),
    province: text(),
    industry: text(),
    publicProfileUrl: text(),
    /** Storage name of the picture, see pictures. */
    picture: text(),
    isActive: boolean().notNull().default(true),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    unique('profiles_in_organization').on(t.organizationId, t.id),
    unique('profiles_candidate').on(t.organizationId, t.candidateId),
    foreignKey({
      name: 'profiles_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
  ],
)

const station = () => ({
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  uuid: publicId(),
  organizationId: integer().notNull(),
  profileId: integer().notNull(),
  position: smallint().notNull().default(0),
  startedOn: date({ mode: 'string' }),
  /** Null: until now. */
  endedOn: date({ mode: 'string' }),
  description: text(),
})

/** Where a candidate says they worked. */
export const experiences = pgTable(
  'experiences',
  { ...station(), company: text().notNull(), title: text().notNull() },
  t => [
    unique('experiences_in_organization').on(t.organizationId, t.id),
    index('experiences_profile').on(t.organizationId, t.profileId, t.position),
    foreignKey({
      name: 'experiences_profile_fk',
      columns: [t.organizationId, t.profileId],
      foreignColumns: [profiles.organizationId, profiles.id],
    }).onDelete('cascade'),
    check('experiences_dates', sql`${t.endedOn} >= ${t.startedOn}`),
  ],
)

/** Where a candidate says they learnt. */
export const educations = pgTable(
  'educations',
  { ...station(), school: text().notNull(), degree: text(), field: text() },
  t => [
    unique('educations_in_organization').on(t.organizationId, t.id),
    index('educations_profile').on(t.organizationId, t.profileId, t.position),
    foreignKey({
      name: 'educations_profile_fk',
      columns: [t.organizationId, t.profileId],
      foreignColumns: [profiles.organizationId, profiles.id],
    }).onDelete('cascade'),
    check('educations_dates', sql`${t.endedOn} >= ${t.startedOn}`),
  ],
)

/** A question to a former employer: did the candidate work there as they say? */
export const verifications = pgTable(
  'verifications',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer().notNull(),
    experienceId: integer().notNull(),
    requestedById: integer().notNull(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    email: text().notNull(),
    countryCode: text(),
    phone: text(),
    language: text().notNull(),
    status: text({ enum: ['sent', 'confirmed', 'disputed', 'cancelled', 'expired'] })
      .notNull()
      .default('sent'),
    /** What the verifier adds. */
    comment: text(),
    answeredAt: moment(),
    ...reminded(),
    createdAt: createdAt(),
  },
  t => [
    unique('verifications_in_organization').on(t.organizationId, t.id),
    uniqueIndex('verifications_once').on(t.organizationId, t.experienceId).where(sql`${t.status} = 'sent'`),
    index('verifications_candidate').on(t.organizationId, t.candidateId, t.id),
    index('verifications_due')
      .on(t.nextReminderAt)
      .where(sql`${t.status} = 'sent' and ${t.nextReminderAt} is not null`),
    foreignKey({
      name: 'verifications_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'verifications_experience',
      columns: [t.organizationId, t.experienceId],
      foreignColumns: [experiences.organizationId, experiences.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'verifications_requested_by',
      columns: [t.organizationId, t.requestedById],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
  ],
)
