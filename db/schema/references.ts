import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { candidates } from './candidates'
import { createdAt, moment, publicId, reminded } from './columns'
import { folded } from './folding'
import { recruiters } from './hiring'
import { questionSets, questionSetVersions, questionTypes } from './questionnaires'

/** A candidate is asked to name referees, who will answer one question set. */
export const referenceRequests = pgTable(
  'reference_requests',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer().notNull(),
    questionSetId: integer().notNull(),
    /** The set as it stood when the request was sent. */
    versionId: integer().notNull(),
    requestedById: integer().notNull(),
    /** Shown to the candidate. */
    notes: text(),
    language: text().notNull(),
    /** How many referees must answer, and how many of them must have managed the candidate. */
    minReferences: smallint().notNull().default(2),
    minManagerReferences: smallint().notNull().default(0),
    status: text({
      enum: ['draft', 'scheduled', 'sent', 'nominated', 'in_progress', 'filled', 'cancelled', 'expired'],
    })
      .notNull()
      .default('draft'),
    /** When a scheduled one goes out. */
    scheduledFor: moment(),
    sentAt: moment(),
    filledAt: moment(),
    cancelledAt: moment(),
    /** From then on nothing more is expected. */
    expiresAt: moment(),
    ...reminded(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    unique('reference_requests_in_organization').on(t.organizationId, t.id),
    uniqueIndex('reference_requests_open')
      .on(t.organizationId, t.candidateId, t.questionSetId)
      .where(sql`${t.status} in ('draft', 'scheduled', 'sent', 'nominated', 'in_progress')`),
    index('reference_requests_candidate').on(t.organizationId, t.candidateId, t.id),
    index('reference_requests_scheduled').on(t.scheduledFor).where(sql`${t.status} = 'scheduled'`),
    index('reference_requests_due').on(t.nextReminderAt).where(sql`${t.nextReminderAt} is not null`),
    index('reference_requests_expiring')
      .on(t.expiresAt)
      .where(sql`${t.status} in ('sent', 'nominated', 'in_progress')`),
    foreignKey({
      name: 'reference_requests_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'reference_requests_set',
      columns: [t.organizationId, t.questionSetId],
      foreignColumns: [questionSets.organizationId, questionSets.id],
    }),
    foreignKey({
      name: 'reference_requests_version',
      columns: [t.organizationId, t.versionId],
      foreignColumns: [questionSetVersions.organizationId, questionSetVersions.id],
    }),
    foreignKey({
      name: 'reference_requests_requested_by',
      columns: [t.organizationId, t.requestedById],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
    check('reference_requests_minimums', sql`${t.minManagerReferences} >= 0 and ${t.minReferences} >= 1`),
  ],
)

/** One referee of a candidate, and what they answer. (`references` is a word of SQL's own.) */
export const candidateReferences = pgTable(
  'candidate_references',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer().notNull(),
    requestId: integer().notNull(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    email: text().notNull(),
    countryCode: text(),
    phone: text(),
    /** How they know the candidate. */
    relationship: text({ enum: ['manager', 'colleague', 'report', 'client', 'teacher', 'other'] })
      .notNull()
      .default('other'),
    company: text(),
    jobTitle: text(),
    /** All they may be looked for by, without accents. */
    searched: text()
      .notNull()
      .generatedAlwaysAs(
        folded(
          sql`first_name || ' ' || last_name || ' ' || email || ' ' || coalesce(company, '') || ' ' || coalesce(job_title, '')`,
        ),
      ),
    /** When they worked together. */
    startedOn: date({ mode: 'string' }),
    endedOn: date({ mode: 'string' }),
    language: text().notNull(),
    /** The referee lets the firm show their answers to its clients; to the candidate. */
    mayShareWithClients: boolean().notNull().default(false),
    mayShareWithCandidate: boolean().notNull().default(false),
    status: text({
      enum: ['invited', 'opened', 'started', 'declined', 'completed', 'reopened', 'cancelled', 'expired'],
    })
      .notNull()
      .default('invited'),
    /** Why somebody declined, or that it was not them. */
    declineReason: text(),
    consentedAt: moment(),
    openedAt: moment(),
    startedAt: moment(),
    declinedAt: moment(),
    completedAt: moment(),
    /** "Later": no reminder before this. */
    snoozedUntil: moment(),
    /** Answers under way, by the question's uuid: what autosave keeps. */
    draft: jsonb().$type<Record<string, { value?: unknown; comment?: string }>>(),
    /** Mean of the rating answers over their scales, in tenths of a percent; null without one. */
    score: smallint(),
    ...reminded(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    deletedAt: moment(),
    anonymisedAt: moment(),
  },
  t => [
    unique('candidate_references_in_organization').on(t.organizationId, t.id),
    uniqueIndex('candidate_references_once')
      .on(t.organizationId, t.requestId, sql`lower(${t.email})`)
      .where(sql`${t.deletedAt} is null and ${t.status} not in ('cancelled', 'declined')`),
    index('candidate_references_newest').on(t.organizationId, t.id).where(sql`${t.deletedAt} is null`),
    index('candidate_references_status').on(t.organizationId, t.status, t.id).where(sql`${t.deletedAt} is null`),
    index('candidate_references_search')
      .using('gin', t.searched.op('gin_trgm_ops'))
      .with({ fastupdate: false })
      .where(sql`${t.deletedAt} is null`),
    index('candidate_references_relationship')
      .on(t.organizationId, t.relationship, t.id)
      .where(sql`${t.deletedAt} is null`),
    index('candidate_references_candidate').on(t.organizationId, t.candidateId, t.id),
    index('candidate_references_request').on(t.organizationId, t.requestId, t.id),
    index('candidate_references_completed').on(t.organizationId, t.completedAt).where(sql`${t.status} = 'completed'`),
    index('candidate_references_due').on(t.nextReminderAt).where(sql`${t.nextReminderAt} is not null`),
    foreignKey({
      name: 'candidate_references_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'candidate_references_request_fk',
      columns: [t.organizationId, t.requestId],
      foreignColumns: [referenceRequests.organizationId, referenceRequests.id],
    }),
    check('candidate_references_score', sql`${t.score} between 0 and 1000`),
  ],
)

/** One answer, with the question as it was asked. */
export const answers = pgTable(
  'answers',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    referenceId: integer().notNull(),
    /** The question's uuid in the version that was asked. */
    questionUuid: text().notNull(),
    position: smallint().notNull(),
    question: text().notNull(),
    type: text({ enum: questionTypes }).notNull(),
    category: text(),
    language: text().notNull(),
    /** As its type has it: text, a number, a choice, choices, `{row: column}`, a date, `{from, to}`; null: not answered. */
    value: jsonb().$type<unknown>(),
    /** The top of a rating or slider. */
    scale: integer(),
    comment: text(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    unique('answers_in_organization').on(t.organizationId, t.id),
    uniqueIndex('answers_once').on(t.organizationId, t.referenceId, t.questionUuid),
    foreignKey({
      name: 'answers_reference',
      columns: [t.organizationId, t.referenceId],
      foreignColumns: [candidateReferences.organizationId, candidateReferences.id],
    }),
  ],
)

/** What an answer said before it was corrected. Rows are only ever added. */
export const answerRevisions = pgTable(
  'answer_revisions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    answerId: integer().notNull(),
    /** The recruiter who corrected it; null: the referee, after a recruiter had reopened the reference. */
    revisedById: integer(),
    value: jsonb().$type<unknown>(),
    comment: text(),
    createdAt: createdAt(),
  },
  t => [
    index('answer_revisions_answer').on(t.organizationId, t.answerId, t.id),
    foreignKey({
      name: 'answer_revisions_answer_fk',
      columns: [t.organizationId, t.answerId],
      foreignColumns: [answers.organizationId, answers.id],
    }),
    foreignKey({
      name: 'answer_revisions_revised_by',
      columns: [t.organizationId, t.revisedById],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
  ],
)
