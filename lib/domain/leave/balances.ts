import { and, desc, eq, gte, lt } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { leaveRequestDays, leaveRequests } from '@/db/schema/leave'
import { leaveLedger } from '@/db/schema/leave-ledger'
import type { Actor } from '../actor'
import { leaveYearOf, requireDate } from '../calendar/dates'
import { forbidden, notFound } from '../errors'
import { readAccounts } from './accounts'
import { toDecimal } from './amounts'
import { todayFor } from './policy'
import { listLeaveTypes, maySeeLeaveOf } from './queries'
import { balanceOn, type Entry } from './settlement'
import type { LeaveUsage } from './types'

/** Days of somebody's pending requests: not in the ledger yet, but spoken for. */
export const pendingDays = (organizationId: number, personId: number, tx: Database = db) =>
  tx
    .select({
      requestId: leaveRequests.id,
      leaveTypeId: leaveRequests.leaveTypeId,
      date: leaveRequestDays.date,
      days: leaveRequestDays.days,
    })
    .from(leaveRequests)
    .innerJoin(
      leaveRequestDays,
      and(
        eq(leaveRequestDays.organizationId, leaveRequests.organizationId),
        eq(leaveRequestDays.requestId, leaveRequests.id),
      ),
    )
    .where(
      and(
        eq(leaveRequests.organizationId, organizationId),
        eq(leaveRequests.personId, personId),
        eq(leaveRequests.status, 'pending'),
      ),
    )

/** A day of leave as the line of use it would be. */
export const wouldUse = ({ requestId, date, days }: { requestId: number; date: string; days: number }): Entry => ({
  kind: 'use',
  effectiveDate: date,
  amount: -days,
  period: null,
  revision: 0,
  requestId,
  reversesId: null,
})

const sum = (entries: Entry[]) => entries.reduce((total, one) => total + one.amount, 0)

/**
 * What somebody used of each kind of leave in the present leave year, leave already approved for its rest included, and
 * what is left: arrived until today, less everything booked or asked for until the year ends. Undefined to those who may not see it.
 */
export async function leaveUsages(actor: Actor, personId: number): Promise<LeaveUsage[] | undefined> {
  if (!(await maySeeLeaveOf(actor, personId))) return undefined
  const organizationId = actor.organization.id
  const today = todayFor(actor)
  const [types, accounts, pending] = await Promise.all([
    listLeaveTypes(actor),
    readAccounts({ organizationId, personIds: [personId], unlimitedToo: true, leftToo: true }),
    pendingDays(organizationId, personId),
  ])
  return types.flatMap(({ id, name, accrual }) => {
    const account = accounts.find(one => one.leaveTypeId === id)
    if (!account) return []
    const { rule, entries } = account
    const year = leaveYearOf(today, rule.leaveYearStart)
    const uses = entries.filter(one => one.requestId !== null && one.effectiveDate < year.next)
    const used = sum(uses.filter(one => one.effectiveDate >= year.start))
    const toCome = sum(uses.filter(one => one.effectiveDate > today))
    const asked = sum(pending.filter(one => one.leaveTypeId === id && one.date < year.next).map(wouldUse))
    const remaining = accrual === 'none' ? null : toDecimal(balanceOn(rule, entries, today) + toCome + asked)
    return [{ leaveType: { id, name, accrual }, daysUsed: toDecimal(used === 0 ? 0 : -used), daysRemaining: remaining }]
  })
}

type Asked = { personId: number; leaveTypeId: number; date?: string }

/** Somebody's balance on any day, past or future, as a decimal; pending requests count as used with `pendingToo`. Throws `forbidden`, `not_found`. */
export async function findBalance(
  actor: Actor,
  { personId, leaveTypeId, date = todayFor(actor), pendingToo = false }: Asked & { pendingToo?: boolean },
): Promise<number> {
  requireDate(date, 'date')
  if (!(await maySeeLeaveOf(actor, personId))) throw forbidden()
  const organizationId = actor.organization.id
  const [account] = await readAccounts({ organizationId, personIds: [personId], leaveTypeId, leftToo: true })
  if (!account) throw notFound('Leave Type')
  const pending = pendingToo ? await pendingDays(organizationId, personId) : []
  const asked = pending.filter(one => one.leaveTypeId === leaveTypeId).map(wouldUse)
  return toDecimal(balanceOn(account.rule, [...account.entries, ...asked], date))
}

/** The lines of somebody's books of one leave year, newest first, as decimals. Throws `forbidden`. */
export async function listLedger(
  actor: Actor,
  { personId, leaveTypeId, from, to }: { personId: number; leaveTypeId?: number; from?: string; to?: string },
) {
  if (!(await maySeeLeaveOf(actor, personId))) throw forbidden()
  const found = await db
    .select({
      id: leaveLedger.id,
      leaveTypeId: leaveLedger.leaveTypeId,
      kind: leaveLedger.kind,
      effectiveDate: leaveLedger.effectiveDate,
      amount: leaveLedger.amount,
      period: leaveLedger.period,
      requestId: leaveLedger.requestId,
      reversesId: leaveLedger.reversesId,
      note: leaveLedger.note,
      actorId: leaveLedger.actorId,
      createdAt: leaveLedger.createdAt,
    })
    .from(leaveLedger)
    .where(
      and(
        eq(leaveLedger.organizationId, actor.organization.id),
        eq(leaveLedger.personId, personId),
        leaveTypeId === undefined ? undefined : eq(leaveLedger.leaveTypeId, leaveTypeId),
        from === undefined ? undefined : gte(leaveLedger.effectiveDate, from),
        to === undefined ? undefined : lt(leaveLedger.effectiveDate, to),
      ),
    )
    .orderBy(desc(leaveLedger.effectiveDate), desc(leaveLedger.id))
  return found.map(one => ({ ...one, amount: toDecimal(one.amount) }))
}
