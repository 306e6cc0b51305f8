import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { people } from './people'
import { recognitions } from './recognitions'

/** Somebody's objection to a recognition; once a person and recognition. */
export const reports = pgTable(
  'reports',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    recognitionId: integer().notNull(),
    reporterId: integer().notNull(),
    markAs: text({ enum: ['fraud', 'not_relevant', 'incorrect'] }).notNull(),
    reason: text().notNull(),
    createdAt: createdAt(),
    resolvedAt: moment(),
  },
  t => [
    uniqueIndex('reports_once').on(t.organizationId, t.recognitionId, t.reporterId),
    index('reports_open').on(t.organizationId, t.resolvedAt, t.id),
    index('reports_by_reporter').on(t.organizationId, t.reporterId),
    foreignKey({
      name: 'reports_recognition',
      columns: [t.organizationId, t.recognitionId],
      foreignColumns: [recognitions.organizationId, recognitions.id],
    }),
    foreignKey({
      name: 'reports_reporter',
      columns: [t.organizationId, t.reporterId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/** A moderator's decision; the newest that is not undone is in force. */
export const reviews = pgTable(
  'reviews',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    recognitionId: integer().notNull(),
    moderatorId: integer().notNull(),
    isInappropriate: boolean().notNull(),
    /** Not only hidden: deleted. */
    isRemoved: boolean().notNull().default(false),
    comment: text(),
    createdAt: createdAt(),
    undoneAt: moment(),
    undoneById: integer(),
  },
  t => [
    index('reviews_recognition').on(t.organizationId, t.recognitionId, t.id),
    index('reviews_newest').on(t.organizationId, t.id),
    foreignKey({
      name: 'reviews_recognition_fk',
      columns: [t.organizationId, t.recognitionId],
      foreignColumns: [recognitions.organizationId, recognitions.id],
    }),
    foreignKey({
      name: 'reviews_moderator',
      columns: [t.organizationId, t.moderatorId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'reviews_undone_by',
      columns: [t.organizationId, t.undoneById],
      foreignColumns: [people.organizationId, people.id],
    }),
    check('reviews_removed', sql`${t.isInappropriate} or not ${t.isRemoved}`),
  ],
)
