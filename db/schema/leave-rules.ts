import { sql } from 'drizzle-orm'
import {
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
import { createdAt, moment } from './columns'
import { leaveRequests, leaveTypes } from './leave'
import { departments, locations, people } from './people'

const row = () => ({ id: integer().primaryKey().generatedByDefaultAsIdentity(), organizationId: integer().notNull() })

/** What somebody is entitled to, from a day on, instead of the type's own number. Ten-thousandths of a day a leave year. */
export const leaveEntitlements = pgTable(
  'leave_entitlements',
  {
    ...row(),
    personId: integer().notNull(),
    leaveTypeId: integer().notNull(),
    effectiveDate: date({ mode: 'string' }).notNull(),
    entitlement: integer().notNull(),
    createdAt: createdAt(),
  },
  t => [
    unique('leave_entitlements_once').on(t.organizationId, t.personId, t.leaveTypeId, t.effectiveDate),
    foreignKey({
      name: 'leave_entitlements_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'leave_entitlements_type',
      columns: [t.organizationId, t.leaveTypeId],
      foreignColumns: [leaveTypes.organizationId, leaveTypes.id],
    }),
    check('leave_entitlements_amount', sql`${t.entitlement} >= 0`),
  ],
)

/** Who may decide in somebody's place, and from when to when. */
export const leaveDelegations = pgTable(
  'leave_delegations',
  {
    ...row(),
    delegatorId: integer().notNull(),
    delegateId: integer().notNull(),
    startDate: date({ mode: 'string' }).notNull(),
    endDate: date({ mode: 'string' }).notNull(),
    createdAt: createdAt(),
    endedAt: moment(),
  },
  t => [
    index('leave_delegations_delegate').on(t.organizationId, t.delegateId, t.endDate),
    index('leave_delegations_delegator').on(t.organizationId, t.delegatorId, t.endDate),
    foreignKey({
      name: 'leave_delegations_from',
      columns: [t.organizationId, t.delegatorId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'leave_delegations_to',
      columns: [t.organizationId, t.delegateId],
      foreignColumns: [people.organizationId, people.id],
    }),
    check('leave_delegations_span', sql`${t.endDate} >= ${t.startDate}`),
    check('leave_delegations_other', sql`${t.delegateId} <> ${t.delegatorId}`),
  ],
)

const enforcement = () => text({ enum: ['warn', 'refuse'] }).notNull()

// No department and no location: the whole company.
const scope = () => ({ departmentId: integer(), locationId: integer() })

/** Days on which nobody of a company, department or location should be away. */
export const blackoutPeriods = pgTable(
  'blackout_periods',
  {
    ...row(),
    name: text().notNull(),
    startDate: date({ mode: 'string' }).notNull(),
    endDate: date({ mode: 'string' }).notNull(),
    ...scope(),
    enforcement: enforcement().default('refuse'),
    createdAt: createdAt(),
  },
  t => [
    index('blackout_periods_dates').on(t.organizationId, t.endDate),
    foreignKey({
      name: 'blackout_periods_department',
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.id],
    }),
    foreignKey({
      name: 'blackout_periods_location',
      columns: [t.organizationId, t.locationId],
      foreignColumns: [locations.organizationId, locations.id],
    }),
    check('blackout_periods_span', sql`${t.endDate} >= ${t.startDate}`),
  ],
)

/** How many of a company, department, location or of a manager's direct reports may be away at once. */
export const teamCaps = pgTable(
  'team_caps',
  {
    ...row(),
    ...scope(),
    managerId: integer(),
    maxAway: smallint().notNull(),
    enforcement: enforcement().default('warn'),
    createdAt: createdAt(),
  },
  t => [
    unique('team_caps_once').on(t.organizationId, t.departmentId, t.locationId, t.managerId).nullsNotDistinct(),
    foreignKey({
      name: 'team_caps_department',
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.id],
    }),
    foreignKey({
      name: 'team_caps_location',
      columns: [t.organizationId, t.locationId],
      foreignColumns: [locations.organizationId, locations.id],
    }),
    foreignKey({
      name: 'team_caps_manager',
      columns: [t.organizationId, t.managerId],
      foreignColumns: [people.organizationId, people.id],
    }),
    check('team_caps_max', sql`${t.maxAway} >= 0`),
  ],
)

/** A proposal to count a request anew, since a schedule or a holiday has changed. At most one open per request. */
export const leaveRecounts = pgTable(
  'leave_recounts',
  {
    ...row(),
    requestId: integer().notNull(),
    /** What changed, in words: the holiday's name, or the schedule's date. */
    cause: text().notNull(),
    daysBefore: integer().notNull(),
    hoursBefore: integer().notNull(),
    daysAfter: integer().notNull(),
    hoursAfter: integer().notNull(),
    status: text({ enum: ['open', 'accepted', 'dismissed', 'obsolete'] })
      .notNull()
      .default('open'),
    decidedById: integer(),
    decidedAt: moment(),
    createdAt: createdAt(),
  },
  t => [
    uniqueIndex('leave_recounts_open').on(t.organizationId, t.requestId).where(sql`${t.status} = 'open'`),
    foreignKey({
      name: 'leave_recounts_request',
      columns: [t.organizationId, t.requestId],
      foreignColumns: [leaveRequests.organizationId, leaveRequests.id],
    }),
    foreignKey({
      name: 'leave_recounts_decided_by',
      columns: [t.organizationId, t.decidedById],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
