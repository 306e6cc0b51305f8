import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { organizations } from './organizations'
import { people } from './people'

// Days and hours are integers of ten-thousandths: 1.5 days is 15000. Hours of leave add up to days, nothing drifts.

const slotRange = customType<{ data: string }>({ dataType: () => 'int4range' })

/** A kind of leave and its rules. Amounts are days of a whole leave year, in ten-thousandths. */
export const leaveTypes = pgTable(
  'leave_types',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    name: text().notNull(),
    /** How the year's entitlement arrives; none: without limit, so there is no balance. */
    accrual: text({ enum: ['weekly', 'biweekly', 'semimonthly', 'monthly', 'annual', 'none'] })
      .notNull()
      .default('none'),
    /** Days a leave year for whoever has no entitlement of their own. */
    entitlement: integer().notNull().default(0),
    /** Accruals stop at this balance; null: never. */
    balanceCap: integer(),
    /** How much of a year's rest goes into the next; null: all of it. */
    carryOverCap: integer(),
    /** Months into the new leave year after which what was carried over lapses; null: never. */
    carryOverMonths: smallint(),
    /** How far below zero a balance may go; null: without limit. */
    negativeLimit: integer().default(0),
    isPaid: boolean().notNull().default(true),
    requiresApproval: boolean().notNull().default(true),
    /** Nothing accrues for days before this one, however long somebody has been employed. */
    accruesFrom: date({ mode: 'string' }).notNull().default(sql`current_date`),
    /** Leave years that ended before this day stay closed as they were: the rules for carrying over have changed since. */
    settledBefore: date({ mode: 'string' }),
    position: integer().notNull().default(0),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    archivedAt: moment(),
  },
  t => [
    unique('leave_types_in_organization').on(t.organizationId, t.id),
    uniqueIndex('leave_types_name').on(t.organizationId, sql`lower(${t.name})`).where(sql`${t.archivedAt} is null`),
    check(
      'leave_types_amounts',
      sql`least(${t.entitlement}, ${t.balanceCap}, ${t.carryOverCap}, ${t.negativeLimit}) >= 0`,
    ),
    check('leave_types_carry_over_months', sql`${t.carryOverMonths} between 1 and 12`),
  ],
)

/** Somebody's wish to be away, and what became of it. Days and hours are in ten-thousandths. */
export const leaveRequests = pgTable(
  'leave_requests',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    leaveTypeId: integer().notNull(),
    startDate: date({ mode: 'string' }).notNull(),
    endDate: date({ mode: 'string' }).notNull(),
    /** The first day begins at midday. */
    startHalf: boolean().notNull().default(false),
    /** The last day ends at midday. */
    endHalf: boolean().notNull().default(false),
    /** The half days between start and end; what leave_requests_overlap compares. */
    slots: slotRange().generatedAlwaysAs(
      sql`int4range((start_date - date '2000-01-01') * 2 + start_half::int, (end_date - date '2000-01-01') * 2 + 2 - end_half::int)`,
    ),
    days: integer().notNull(),
    hours: integer().notNull(),
    /** Counted by Laurel, and so recounted when a schedule or holiday changes; false: the caller gave the number. */
    isCounted: boolean().notNull().default(true),
    comments: text().notNull().default(''),
    status: text({ enum: ['pending', 'approved', 'rejected', 'withdrawn', 'cancelled'] })
      .notNull()
      .default('pending'),
    /** Who stands in meanwhile; decides, too, what the person would have decided. */
    substituteId: integer(),
    filedById: integer().notNull(),
    decidedById: integer(),
    decidedAt: moment(),
    decisionNote: text(),
    /** Days that whoever turned it down would grant instead. */
    proposedStart: date({ mode: 'string' }),
    proposedEnd: date({ mode: 'string' }),
    source: text().notNull().default('web'),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    // leave_requests_overlap, an exclusion constraint, is written out in the migration.
    unique('leave_requests_in_organization').on(t.organizationId, t.id),
    index('leave_requests_person').on(t.organizationId, t.personId, t.startDate),
    index('leave_requests_dates').on(t.organizationId, t.startDate, t.endDate),
    index('leave_requests_status').on(t.organizationId, t.status, t.id),
    index('leave_requests_substitute').on(t.organizationId, t.substituteId).where(sql`${t.substituteId} is not null`),
    ...[
      ['person', t.personId] as const,
      ['substitute_person', t.substituteId] as const,
      ['filed_by', t.filedById] as const,
      ['decided_by', t.decidedById] as const,
    ].map(([name, column]) =>
      foreignKey({
        name: `leave_requests_${name}`,
        columns: [t.organizationId, column],
        foreignColumns: [people.organizationId, people.id],
      }),
    ),
    foreignKey({
      name: 'leave_requests_type',
      columns: [t.organizationId, t.leaveTypeId],
      foreignColumns: [leaveTypes.organizationId, leaveTypes.id],
    }),
    check(
      'leave_requests_proposal',
      sql`(${t.proposedStart} is null) = (${t.proposedEnd} is null) and ${t.proposedEnd} >= ${t.proposedStart}`,
    ),
    check('leave_requests_span', sql`${t.endDate} >= ${t.startDate} and ${t.endDate} - ${t.startDate} < 366`),
    check('leave_requests_halves', sql`not (${t.startDate} = ${t.endDate} and ${t.startHalf} and ${t.endHalf})`),
    check('leave_requests_amounts', sql`${t.days} >= 0 and ${t.hours} >= 0`),
    check('leave_requests_substitute_other', sql`${t.substituteId} <> ${t.personId}`),
  ],
)

/** What each day of a request counts, and why: the sum is the request's days and hours. */
export const leaveRequestDays = pgTable(
  'leave_request_days',
  {
    organizationId: integer().notNull(),
    requestId: integer().notNull(),
    date: date({ mode: 'string' }).notNull(),
    days: integer().notNull(),
    hours: integer().notNull(),
    reason: text({ enum: ['workday', 'half_day', 'day_off', 'holiday', 'half_holiday', 'given'] }).notNull(),
    /** The holiday's name, where one is the reason. */
    holiday: text(),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.requestId, t.date] }),
    foreignKey({
      name: 'leave_request_days_request',
      columns: [t.organizationId, t.requestId],
      foreignColumns: [leaveRequests.organizationId, leaveRequests.id],
    }).onDelete('cascade'),
    check('leave_request_days_amounts', sql`${t.days} >= 0 and ${t.hours} >= 0`),
  ],
)
