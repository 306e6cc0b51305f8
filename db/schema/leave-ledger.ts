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
import { createdAt } from './columns'
import { leaveRequests, leaveTypes } from './leave'
import { people } from './people'

/** Everything that ever changed a balance, in ten-thousandths of a day. Rows are only added: a trigger refuses the rest. */
export const leaveLedger = pgTable(
  'leave_ledger',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    leaveTypeId: integer().notNull(),
    kind: text({ enum: ['grant', 'accrual', 'use', 'adjustment', 'carry_over', 'expiry', 'reversal'] }).notNull(),
    /** The day from which the amount counts: for a use the day of leave, for a reversal that of the entry it takes back. */
    effectiveDate: date({ mode: 'string' }).notNull(),
    amount: integer().notNull(),
    /** First day of the period an accrual is for, of the leave year carried into, or after a lapse; null: not by schedule. */
    period: date({ mode: 'string' }),
    /** Counts up when a period is settled anew, its former entries having been reversed. */
    revision: smallint().notNull().default(0),
    requestId: integer(),
    reversesId: integer(),
    note: text(),
    /** Null: posted by the schedule. */
    actorId: integer(),
    createdAt: createdAt(),
  },
  t => [
    unique('leave_ledger_in_organization').on(t.organizationId, t.id),
    index('leave_ledger_balance').on(t.organizationId, t.personId, t.leaveTypeId, t.effectiveDate),
    index('leave_ledger_dates').on(t.organizationId, t.effectiveDate),
    index('leave_ledger_request').on(t.organizationId, t.requestId),
    // What the schedule posts, it posts once, however often and wherever it runs.
    uniqueIndex('leave_ledger_once')
      .on(t.organizationId, t.personId, t.leaveTypeId, t.kind, t.period, t.revision)
      .where(sql`${t.period} is not null`),
    uniqueIndex('leave_ledger_reversed_once').on(t.organizationId, t.reversesId),
    foreignKey({
      name: 'leave_ledger_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'leave_ledger_actor',
      columns: [t.organizationId, t.actorId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'leave_ledger_type',
      columns: [t.organizationId, t.leaveTypeId],
      foreignColumns: [leaveTypes.organizationId, leaveTypes.id],
    }),
    foreignKey({
      name: 'leave_ledger_request_fk',
      columns: [t.organizationId, t.requestId],
      foreignColumns: [leaveRequests.organizationId, leaveRequests.id],
    }),
    foreignKey({
      name: 'leave_ledger_reverses',
      columns: [t.organizationId, t.reversesId],
      foreignColumns: [t.organizationId, t.id],
    }),
    check(
      'leave_ledger_signs',
      sql`case when ${t.kind} in ('use', 'expiry') then ${t.amount} <= 0
      when ${t.kind} in ('grant', 'accrual', 'carry_over') then ${t.amount} >= 0 else true end`,
    ),
    check('leave_ledger_period', sql`(${t.period} is not null) = (${t.kind} in ('accrual', 'carry_over', 'expiry'))`),
    check('leave_ledger_use', sql`${t.kind} <> 'use' or ${t.requestId} is not null`),
    check('leave_ledger_reversal', sql`(${t.kind} = 'reversal') = (${t.reversesId} is not null)`),
  ],
)

/** The sum of each account's lines, kept by a trigger written out in the migration. Rows are only added and add up: see recognition-tallies. */
export const leaveTallies = pgTable(
  'leave_tallies',
  {
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    leaveTypeId: integer().notNull(),
    amount: integer().notNull(),
  },
  t => [
    index('leave_tallies_cell').on(t.organizationId, t.personId, t.leaveTypeId),
    foreignKey({
      name: 'leave_tallies_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'leave_tallies_type',
      columns: [t.organizationId, t.leaveTypeId],
      foreignColumns: [leaveTypes.organizationId, leaveTypes.id],
    }),
  ],
)
