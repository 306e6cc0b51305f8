import { and, asc, eq, isNull, ne, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { among } from '@/db/among'
import { kept, only, present, type Written } from '@/db/kept'
import { leaveTypes } from '@/db/schema/leave'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { leaveEntitlements } from '@/db/schema/leave-rules'
import { organizations } from '@/db/schema/organizations'
import { assignmentRecords, people } from '@/db/schema/people'
import type { LeaveRule } from './accrual'
import type { Entry } from './settlement'

/** One person's books of one kind of leave: its rules for them, and every line so far. */
export type Account = {
  organizationId: number
  personId: number
  leaveTypeId: number
  rule: LeaveRule
  entries: Entry[]
}

type Which = {
  organizationId: number
  personIds: number[]
  /** Without: every kind that has a balance, or with `unlimitedToo` every kind. */
  leaveTypeId?: number
  unlimitedToo?: boolean
  leftToo?: boolean
}

const localDate = (moment: unknown) => sql<string>`(${moment} at time zone ${organizations.timeZone})::date::text`

const holders = ({ organizationId, personIds, leaveTypeId, unlimitedToo, leftToo }: Which, tx: Database) =>
  tx
    .select({
      personId: people.id,
      leaveTypeId: leaveTypes.id,
      accrual: leaveTypes.accrual,
      entitlement: leaveTypes.entitlement,
      balanceCap: leaveTypes.balanceCap,
      carryOverCap: leaveTypes.carryOverCap,
      carryOverMonths: leaveTypes.carryOverMonths,
      settledBefore: leaveTypes.settledBefore,
      leaveYearStart: organizations.leaveYearStart,
      from: sql<string>`greatest(${leaveTypes.accruesFrom},
        coalesce(${assignmentRecords.dateHired}, ${localDate(people.createdAt)}::date))::text`,
      until: sql<string | null>`least(${localDate(people.deletedAt)}, ${localDate(leaveTypes.archivedAt)})`,
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .innerJoin(leaveTypes, eq(leaveTypes.organizationId, people.organizationId))
    .leftJoin(
      assignmentRecords,
      and(
        eq(assignmentRecords.organizationId, people.organizationId),
        eq(assignmentRecords.personId, people.id),
        assignmentRecords.current,
      ),
    )
    .where(
      and(
        eq(people.organizationId, organizationId),
        among(people.id, personIds),
        leftToo ? undefined : isNull(people.deletedAt),
        leaveTypeId === undefined ? undefined : eq(leaveTypes.id, leaveTypeId),
        leaveTypeId === undefined && !unlimitedToo ? ne(leaveTypes.accrual, 'none') : undefined,
      ),
    )

const keyOf = (one: { personId: number; leaveTypeId: number }) => `${one.personId}/${one.leaveTypeId}`

function grouped<Row extends { personId: number; leaveTypeId: number }>(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}

const entitlements = ({ organizationId, personIds }: Which, tx: Database) =>
  tx
    .select()
    .from(leaveEntitlements)
    .where(and(eq(leaveEntitlements.organizationId, organizationId), among(leaveEntitlements.personId, personIds)))
    .orderBy(asc(leaveEntitlements.effectiveDate))

const lines = ({ organizationId, personIds, leaveTypeId }: Which, tx: Database) =>
  tx
    .select({
      id: leaveLedger.id,
      personId: leaveLedger.personId,
      leaveTypeId: leaveLedger.leaveTypeId,
      kind: leaveLedger.kind,
      effectiveDate: leaveLedger.effectiveDate,
      amount: leaveLedger.amount,
      period: leaveLedger.period,
      revision: leaveLedger.revision,
      requestId: leaveLedger.requestId,
      reversesId: leaveLedger.reversesId,
    })
    .from(leaveLedger)
    .where(
      and(
        eq(leaveLedger.organizationId, organizationId),
        among(leaveLedger.personId, personIds),
        leaveTypeId === undefined ? undefined : eq(leaveLedger.leaveTypeId, leaveTypeId),
      ),
    )
    .orderBy(asc(leaveLedger.id))

/** The same query kept, but for what asks inside a transaction of its own. */
function standing<R>(rows: (which: Which, tx: Database) => Written<R> & PromiseLike<R>) {
  const send = kept((given: Which, ...asked) => rows(only(given, asked) as Which, db))
  return (which: Which, tx?: Database): PromiseLike<R> => (tx ? rows(which, tx) : send(which, ...present(which)))
}

const books = { holders: standing(holders), entitlements: standing(entitlements), lines: standing(lines) }

/**
 * The books of some people: of one kind of leave, or of every kind that has a balance. Three queries, however many
 * people. Everybody's rules begin on the day they were hired, or else came to Laurel.
 */
export async function readAccounts(which: Which, tx?: Database): Promise<Account[]> {
  const { organizationId, personIds } = which
  if (personIds.length === 0) return []
  const found = await books.holders(which, tx)
  const entitlementsOf = grouped(await books.entitlements(which, tx))
  const entriesOf = grouped(await books.lines(which, tx))
  return found.map(({ personId, leaveTypeId, ...rule }) => {
    const key = keyOf({ personId, leaveTypeId })
    return {
      organizationId,
      personId,
      leaveTypeId,
      rule: { ...rule, entitlements: entitlementsOf.get(key) ?? [] },
      entries: entriesOf.get(key) ?? [],
    }
  })
}
