import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { leaveRequests, leaveTypes } from '@/db/schema/leave'
import { type Actor, isAdmin } from '../actor'
import { latest } from '../calendar/dates'
import { DomainError, invalid } from '../errors'
import { readAccounts } from './accounts'
import { type Amount, toCents, toDecimal } from './amounts'
import { pendingDays, wouldUse } from './balances'
import type { Span } from './counting'
import { holdCaps, listRestrictions } from './restrictions'
import { type Entry, lowestBalance } from './settlement'

type LeaveTypeRow = typeof leaveTypes.$inferSelect

/** A leave about to be asked for or changed. */
export type Claim = Required<Span> & {
  personId: number
  type: LeaveTypeRow
  byDay: { date: string; days: Amount }[]
  /** The request it replaces, itself neither in the way nor used twice. */
  requestId?: number
}

/** A kind of leave of the company's that is in use; throws `invalid` on `leaveTypeId`. */
export async function requireLeaveType(tx: Database, actor: Actor, id: number): Promise<LeaveTypeRow> {
  const [type] = await tx
    .select()
    .from(leaveTypes)
    .where(and(eq(leaveTypes.organizationId, actor.organization.id), eq(leaveTypes.id, id)))
  if (!type || type.archivedAt) throw invalid({ leaveTypeId: `There is no leave type ${id} in use` })
  return type
}

const overlap = (words: string) =>
  new DomainError('unprocessable', `There is leave on these days already${words}`, {
    fields: { startDate: `overlaps with leave already asked for or approved${words}` },
  })

/** Whether the database refused a leave because of another on the same half days, in the domain's words. */
export function asOverlap(error: unknown): unknown {
  for (let one = error; one instanceof Error; one = one.cause)
    if ((one as { constraint_name?: unknown }).constraint_name === 'leave_requests_overlap') return overlap('')
  return error
}

/** Other leave of the person's on the same half days, if there is any. */
export async function hasOverlap(tx: Database, actor: Actor, claim: Claim) {
  const { personId, startDate, endDate, startHalf, endHalf, requestId } = claim
  const [other] = await tx
    .select({ startDate: leaveRequests.startDate, endDate: leaveRequests.endDate })
    .from(leaveRequests)
    .where(
      and(
        eq(leaveRequests.organizationId, actor.organization.id),
        eq(leaveRequests.personId, personId),
        inArray(leaveRequests.status, ['pending', 'approved']),
        requestId === undefined ? undefined : ne(leaveRequests.id, requestId),
        // The same half days as the column `slots`, which the constraint compares.
        sql`slots && int4range((${startDate}::date - date '2000-01-01') * 2 + ${startHalf}::int,
          (${endDate}::date - date '2000-01-01') * 2 + 2 - ${endHalf}::int)`,
      ),
    )
    .limit(1)
  return other
}

/** The lowest balance from the leave's first day on, without the leave and with it; null where there is no balance. */
export async function spendable(
  tx: Database,
  actor: Actor,
  { personId, type, byDay, startDate, requestId }: Claim,
): Promise<{ before: Amount; after: Amount } | null> {
  if (type.accrual === 'none') return null
  const organizationId = actor.organization.id
  const [account] = await readAccounts({ organizationId, personIds: [personId], leaveTypeId: type.id }, tx)
  if (!account) return null
  const pending = await pendingDays(organizationId, personId, tx)
  const others = [
    ...account.entries.filter(one => requestId === undefined || one.requestId !== requestId),
    ...pending.filter(one => one.leaveTypeId === type.id && one.requestId !== requestId).map(wouldUse),
  ]
  const all = [...others, ...byDay.map(one => wouldUse({ requestId: requestId ?? 0, ...one }))]
  const horizon = latest(startDate, ...all.map(one => one.effectiveDate))
  const lowest = (entries: Entry[]) => lowestBalance(account.rule, entries, startDate, horizon)
  return { before: lowest(others), after: lowest(all) }
}

async function requireBalance(tx: Database, actor: Actor, claim: Claim) {
  const { negativeLimit, name } = claim.type
  const balance = negativeLimit === null ? null : await spendable(tx, actor, claim)
  if (balance === null || negativeLimit === null || toCents(balance.after) >= -negativeLimit) return
  const left = Math.max(0, toDecimal(toCents(balance.before + negativeLimit)))
  throw new DomainError('insufficient_balance', `Only ${left} days of ${name} are left then`, {
    fields: { days: `only ${left} are left` },
  })
}

/** Throws `unprocessable` for overlaps, and for blackout periods and full teams that refuse; `insufficient_balance` below the limit. */
export async function requireGrantable(tx: Database, actor: Actor, claim: Claim) {
  const other = await hasOverlap(tx, actor, claim)
  if (other) throw overlap(`: ${other.startDate} to ${other.endDate}`)
  await requireBalance(tx, actor, claim)
  // Administrators set these rules; they may go past them.
  if (isAdmin(actor)) return
  await holdCaps(tx, actor.organization.id)
  const met = await listRestrictions(actor.organization.id, claim, tx)
  const refused = met.find(one => one.enforcement === 'refuse')
  if (refused) throw new DomainError('unprocessable', refused.message, { fields: { startDate: refused.message } })
}
