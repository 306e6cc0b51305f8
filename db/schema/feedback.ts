import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { candidates } from './candidates'
import { createdAt, moment, publicId, reminded } from './columns'
import { recruiters } from './hiring'

/** After a check: the candidate is asked how it was, or somebody at the employer how the person who was hired does. */
export const feedbackRequests = pgTable(
  'feedback_requests',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    candidateId: integer().notNull(),
    requestedById: integer().notNull(),
    audience: text({ enum: ['candidate', 'employer'] }).notNull(),
    /** Who is asked, as they were called then. */
    name: text().notNull(),
    email: text().notNull(),
    language: text().notNull(),
    status: text({ enum: ['asked', 'given', 'declined', 'cancelled', 'expired'] })
      .notNull()
      .default('asked'),
    /** 1 to 5, the more the better. */
    rating: smallint(),
    recommends: boolean(),
    comment: text(),
    answeredAt: moment(),
    /** From then on nothing more is expected. */
    expiresAt: moment().notNull(),
    ...reminded(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    unique('feedback_requests_in_organization').on(t.organizationId, t.id),
    uniqueIndex('feedback_requests_open')
      .on(t.organizationId, t.candidateId, t.audience, sql`lower(${t.email})`)
      .where(sql`${t.status} = 'asked'`),
    index('feedback_requests_newest').on(t.organizationId, t.id),
    index('feedback_requests_status').on(t.organizationId, t.status, t.id),
    index('feedback_requests_audience').on(t.organizationId, t.audience, t.id),
    index('feedback_requests_rating').on(t.organizationId, t.rating, t.id).where(sql`${t.rating} is not null`),
    index('feedback_requests_candidate').on(t.organizationId, t.candidateId, t.id),
    index('feedback_requests_due')
      .on(t.nextReminderAt)
      .where(sql`${t.status} = 'asked' and ${t.nextReminderAt} is not null`),
    index('feedback_requests_expiring').on(t.expiresAt).where(sql`${t.status} = 'asked'`),
    foreignKey({
      name: 'feedback_requests_candidate_fk',
      columns: [t.organizationId, t.candidateId],
      foreignColumns: [candidates.organizationId, candidates.id],
    }),
    foreignKey({
      name: 'feedback_requests_requested_by',
      columns: [t.organizationId, t.requestedById],
      foreignColumns: [recruiters.organizationId, recruiters.id],
    }),
    check('feedback_requests_rating_bounds', sql`${t.rating} between 1 and 5`),
  ],
)
