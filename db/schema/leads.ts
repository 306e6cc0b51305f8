import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { candidates } from './candidates'
import { createdAt, moment, publicId } from './columns'
import { candidateReferences } from './references'

/**
 * A referee who let the firm write to them about jobs. What they agreed to is kept word for word as it was shown: a trigger
 * refuses to change it. Who they are stands in their reference alone; a lead that was anonymised points to none any more.
 */
export const leads = pgTable(
  'leads',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer(),
    referenceId: integer(),
    /** What they read and ticked, the language it was in, and when. */
    consentText: text().notNull(),
    consentLanguage: text().notNull(),
    consentedAt: moment().notNull().defaultNow(),
    /** They took it back: nobody may write to them any more. */
    withdrawnAt: moment(),
    status: text({ enum: ['new', 'contacted', 'not_interested'] })
      .notNull()
      .default('new'),
    /** What the firm notes of them. */
    note: text(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    /** Nothing tells any more whose it was. */
    anonymisedAt: moment(),
  },
  t => [
    unique('leads_in_organization').on(t.organizationId, t.id),
    uniqueIndex('leads_once').on(t.organizationId, t.referenceId).where(sql`${t.withdrawnAt} is null`),
    index('leads_newest').on(t.organizationId, t.id).where(sql`${t.withdrawnAt} is null and ${t.anonymisedAt} is null`),
    index('leads_status')
      .on(t.organizationId, t.status, t.id)
      .where(sql`${t.withdrawnAt} is null and ${t.anonymisedAt} is null`),
    index('leads_reference').on(t.organizationId, t.referenceId, t.id),
    index('leads_candidate').on(t.organizationId, t.candidateId),
    foreignKey({
      name: 'leads_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'leads_reference_fk',
      columns: [t.organizationId, t.referenceId],
      foreignColumns: [candidateReferences.organizationId, candidateReferences.id],
    }),
    check(
      'leads_known_or_anonymised',
      sql`(${t.anonymisedAt} is null) = (${t.referenceId} is not null) and (${t.referenceId} is null) = (${t.candidateId} is null)`,
    ),
  ],
)
