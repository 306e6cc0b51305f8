import { db } from '@/db'
import type { PersonActor } from '../actor'
import { forbidden, invalid } from '../errors'
import { toCents, toDecimal } from './amounts'
import { countAsked } from './asking'
import { hasOverlap, requireLeaveType, spendable } from './checks'
import { decidesFor, requireLeaveSpan } from './queries'
import { listRestrictions } from './restrictions'
import { inDecimals } from './selection'
import type { NewLeaveRequest, Restriction, TimeOff } from './types'

/** What asking for leave would come to. Balances are those of the leave's first day on, null where there is none. */
export type LeavePreview = TimeOff & {
  /** What could still be taken then, all that is approved or asked for taken off. */
  balance: number | null
  balanceAfter: number | null
  /** The balance stays within its limit. */
  enough: boolean
  overlaps: boolean
  restrictions: Restriction[]
}

/** Looks ahead: how a leave would count, what would be left, and what is in its way. Changes nothing. Throws `invalid`, `forbidden`. */
export async function previewLeaveRequest(
  actor: PersonActor,
  { requestId, ...input }: NewLeaveRequest & { requestId?: number },
): Promise<LeavePreview> {
  const { personId = actor.personId, startDate, endDate, startHalf = false, endHalf = false } = input
  const span = { startDate, endDate, startHalf, endHalf }
  requireLeaveSpan(span)
  const decides = await decidesFor(actor, personId)
  if (decides === null) throw invalid({ personId: `There is no active colleague ${personId}` })
  if (!decides && personId !== actor.personId) throw forbidden()
  const organizationId = actor.organization.id
  const type = await requireLeaveType(db, actor, input.leaveTypeId)
  const count = await countAsked(db, organizationId, personId, span, input)
  const claim = { ...span, personId, type, byDay: count.byDay, requestId }
  const left = await spendable(db, actor, claim)
  const [before, after] = left ? [toCents(left.before), toCents(left.after)] : [null, null]
  return {
    days: toDecimal(count.days),
    hours: toDecimal(count.hours),
    byDay: count.byDay.map(inDecimals),
    balance: before === null ? null : toDecimal(before),
    balanceAfter: after === null ? null : toDecimal(after),
    enough: after === null || type.negativeLimit === null || after >= -type.negativeLimit,
    overlaps: (await hasOverlap(db, actor, claim)) !== undefined,
    restrictions: await listRestrictions(organizationId, { ...span, personId, requestId }),
  }
}
