import { and, eq } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { leaveEntitlements } from '@/db/schema/leave-rules'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { requireDate } from '../calendar/dates'
import { DomainError, invalid, notFound } from '../errors'
import { requireActiveColleagues } from '../people/queries'
import { readAccounts } from './accounts'
import { arrivals } from './accrual'
import { toAmount } from './amounts'
import { keptText } from './asking'
import { requireLeaveType } from './checks'
import { holdBooks, reverseLines, settleBooks } from './ledger'
import { requireMaySetRules, todayFor } from './policy'

const mostDays = 1000
const cents = (days: number) => toAmount(Math.round(days * 100) / 100)

export type Grant = { personId: number; leaveTypeId: number; days: number; date?: string; note: string }

async function post(actor: PersonActor, kind: 'grant' | 'adjustment', grant: Grant) {
  requireMaySetRules(actor)
  const { personId, leaveTypeId, days, date = todayFor(actor) } = grant
  requireDate(date, 'date')
  if (!Number.isFinite(days) || Math.abs(days) > mostDays || cents(days) === 0)
    throw invalid({ days: `must be a number of days up to ${mostDays}, but not zero` })
  if (kind === 'grant' && days < 0) throw invalid({ days: 'must be more than zero; to take days away, adjust' })
  const note = keptText(grant.note, 'note')
  if (!note) throw invalid({ note: 'Please say what it is for' })
  await requireActiveColleagues(actor, [personId], 'personId')
  const of = { organizationId: actor.organization.id, personId, leaveTypeId }
  return transaction(actor, async tx => {
    await holdBooks(tx, [personId])
    const type = await requireLeaveType(tx, actor, leaveTypeId)
    if (type.accrual === 'none') throw invalid({ leaveTypeId: `${type.name} has no balance` })
    const line = { ...of, kind, effectiveDate: date, amount: cents(days), note, actorId: actor.personId }
    const [made] = await tx.insert(leaveLedger).values(line).returning({ id: leaveLedger.id })
    await settleBooks(tx, of, todayFor(actor))
    const data = { kind, personId, days, date }
    await recordActivity(tx, actor, { key: `leave.${kind}`, subjectType: 'leave_entry', subjectId: made!.id, data })
    return made!.id
  })
}

/** Gives somebody days beside what accrues, such as an opening balance. For administrators; throws `forbidden`, `invalid`. Gives the line's id. */
export const grantLeave = (actor: PersonActor, grant: Grant): Promise<number> => post(actor, 'grant', grant)

/** Corrects somebody's balance by days more or less, and says why. For administrators; throws `forbidden`, `invalid`. Gives the line's id. */
export const adjustLeave = (actor: PersonActor, grant: Grant): Promise<number> => post(actor, 'adjustment', grant)

/** Takes a grant, an adjustment or an accrual back by a line of its own, once. For administrators; throws `forbidden`, `not_found`, `unprocessable`. */
export async function reverseEntry(actor: PersonActor, id: number, reason: string) {
  requireMaySetRules(actor)
  const note = keptText(reason, 'reason')
  if (!note) throw invalid({ reason: 'Please say why' })
  const ours = and(eq(leaveLedger.organizationId, actor.organization.id), eq(leaveLedger.id, id))
  await transaction(actor, async tx => {
    const [line] = await tx.select().from(leaveLedger).where(ours)
    if (!line) throw notFound('Ledger Entry')
    await holdBooks(tx, [line.personId])
    if (!['grant', 'adjustment', 'accrual'].includes(line.kind))
      throw new DomainError('unprocessable', 'Only grants, adjustments and accruals are taken back by hand')
    const reversed = await tx
      .select({ id: leaveLedger.id })
      .from(leaveLedger)
      .where(and(eq(leaveLedger.organizationId, line.organizationId), eq(leaveLedger.reversesId, id)))
    if (reversed.length > 0) throw new DomainError('unprocessable', 'This entry has been taken back already')
    await reverseLines(tx, [line], { actorId: actor.personId, note })
    await settleBooks(tx, line, todayFor(actor))
    await recordActivity(tx, actor, { key: 'leave.reversed', subjectType: 'leave_entry', subjectId: id })
  })
}

export type NewEntitlement = { personId: number; leaveTypeId: number; effectiveDate: string; days: number }

/**
 * Entitles somebody to other than the usual days a leave year, from a day on: periods that begin then or later accrue by the new
 * number, and for those that have begun already the difference is posted. For administrators; throws `forbidden`, `invalid`.
 */
export async function setEntitlement(
  actor: PersonActor,
  { personId, leaveTypeId, effectiveDate, days }: NewEntitlement,
) {
  requireMaySetRules(actor)
  requireDate(effectiveDate, 'effectiveDate')
  if (!(days >= 0 && days <= mostDays)) throw invalid({ days: `must be between 0 and ${mostDays}` })
  await requireActiveColleagues(actor, [personId], 'personId')
  const of = { organizationId: actor.organization.id, personId, leaveTypeId }
  await transaction(actor, async tx => {
    await holdBooks(tx, [personId])
    await requireLeaveType(tx, actor, leaveTypeId)
    const today = todayFor(actor)
    const entitlement = cents(days)
    // What was due until today is posted by the old number, the difference after.
    await settleBooks(tx, of, today)
    const before = await accruedSince(tx, of, effectiveDate, today)
    const [row] = await tx
      .insert(leaveEntitlements)
      .values({ ...of, effectiveDate, entitlement })
      .onConflictDoUpdate({
        target: [
          leaveEntitlements.organizationId,
          leaveEntitlements.personId,
          leaveEntitlements.leaveTypeId,
          leaveEntitlements.effectiveDate,
        ],
        set: { entitlement },
      })
      .returning({ id: leaveEntitlements.id })
    const after = await accruedSince(tx, of, effectiveDate, today)
    const line = {
      ...of,
      kind: 'adjustment' as const,
      effectiveDate: today,
      amount: after - before,
      actorId: actor.personId,
    }
    if (after !== before)
      await tx.insert(leaveLedger).values({ ...line, note: `Entitled to ${days} days a year from ${effectiveDate}` })
    await settleBooks(tx, of, today)
    const data = { personId, leaveTypeId, effectiveDate, days }
    await recordActivity(tx, actor, { key: 'leave.entitled', subjectType: 'entitlement', subjectId: row!.id, data })
  })
}

/** What has arrived for periods that began on a day or later, whatever a cap kept back. */
async function accruedSince(
  tx: Database,
  of: { organizationId: number; personId: number; leaveTypeId: number },
  from: string,
  today: string,
) {
  const { organizationId, personId, leaveTypeId } = of
  const [account] = await readAccounts({ organizationId, personIds: [personId], leaveTypeId }, tx)
  const since = account ? arrivals(account.rule, today).filter(one => one.date >= from) : []
  return since.reduce((sum, one) => sum + one.amount, 0)
}
