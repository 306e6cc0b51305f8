import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { leaveRequests } from '@/db/schema/leave'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { forbidden, invalid } from '../errors'
import { requireActiveColleagues } from '../people/queries'
import { countAsked, keptText } from './asking'
import { bookChange, daysOf, holdRequest, insertDays, replaceDays, use } from './booking'
import { asOverlap, requireGrantable, requireLeaveType } from './checks'
import { tellDeciders, tellPerson } from './deciders'
import { holdBooks } from './ledger'
import { decidesFor, findLeaveRequest, requireLeaveSpan } from './queries'
import { dropRecounts } from './recount'
import type { LeaveRequest, LeaveRequestChanges, NewLeaveRequest, OpenStatus } from './types'

type Row = typeof leaveRequests.$inferSelect

async function requireSubstitute(actor: PersonActor, substituteId: number | null | undefined, personId: number) {
  if (substituteId === null || substituteId === undefined) return
  if (substituteId === personId) throw invalid({ substituteId: 'must be somebody else' })
  await requireActiveColleagues(actor, [substituteId], 'substituteId')
}

/** Who decided, as the columns of a request say it. */
const decision = (actor: PersonActor, status: OpenStatus) =>
  status === 'pending' ? { decidedById: null, decidedAt: null } : { decidedById: actor.personId, decidedAt: sql`now()` }

/**
 * Asks for leave, for oneself or somebody whose leave one decides; only then may it be approved or rejected at once. Pending
 * leave counts against the balance. Throws `invalid`, `forbidden`, `insufficient_balance`, `unprocessable` for overlaps and
 * for blackout periods and team caps that refuse.
 */
export async function createLeaveRequest(actor: PersonActor, input: NewLeaveRequest): Promise<LeaveRequest> {
  const { personId = actor.personId, startDate, endDate, startHalf = false, endHalf = false, status } = input
  const span = { startDate, endDate, startHalf, endHalf }
  requireLeaveSpan(span)
  const comments = keptText(input.comments ?? '', 'comments')
  await requireSubstitute(actor, input.substituteId, personId)
  const decides = await decidesFor(actor, personId)
  if (decides === null) throw invalid({ personId: `There is no active colleague ${personId}` })
  if (!decides && (personId !== actor.personId || (status ?? 'pending') !== 'pending')) throw forbidden()
  const organizationId = actor.organization.id

  const id = await transaction(actor, async tx => {
    await holdBooks(tx, [personId])
    const type = await requireLeaveType(tx, actor, input.leaveTypeId)
    const { byDay, ...numbers } = await countAsked(tx, organizationId, personId, span, input)
    const becomes = status ?? (type.requiresApproval ? 'pending' : 'approved')
    if (becomes !== 'rejected') await requireGrantable(tx, actor, { ...span, personId, type, byDay })
    const [row] = await tx
      .insert(leaveRequests)
      .values({
        organizationId,
        personId,
        leaveTypeId: type.id,
        ...span,
        ...numbers,
        comments,
        status: becomes,
        substituteId: input.substituteId,
        filedById: actor.personId,
        // Leave that needs no approval is approved by nobody.
        ...(status ? decision(actor, status) : becomes === 'approved' && { decidedAt: sql`now()` }),
        source: actor.source,
      })
      .returning({ id: leaveRequests.id })
    const requestId = row!.id
    await insertDays(tx, organizationId, requestId, byDay)
    const deed = { subjectType: 'leave_request', subjectId: requestId }
    await recordActivity(tx, actor, { key: 'leave.requested', ...deed, data: { status: becomes } })
    if (becomes === 'approved') await use(tx, actor, { id: requestId, personId, leaveTypeId: type.id }, byDay)
    if (becomes === 'pending') await tellDeciders(tx, actor, 'leave.requested', { requestId, personId })
    else await tellPerson(tx, actor, `leave.${becomes}`, { requestId, personId })
    return requestId
  }).catch(error => Promise.reject(asOverlap(error)))
  return findLeaveRequest(actor, id)
}

/** Whether changes touch what was counted. */
const moves = (row: Row, changes: LeaveRequestChanges) =>
  changes.days !== undefined ||
  changes.hours !== undefined ||
  (changes.recount === true && !row.isCounted) ||
  (['startDate', 'endDate', 'startHalf', 'endHalf'] as const).some(
    name => changes[name] !== undefined && changes[name] !== row[name],
  )

/**
 * Changes a request: its person while it is pending, those who decide any time; only they set the status. New dates are
 * counted anew. Throws `not_found`, `forbidden` and whatever asking for it would throw.
 */
export async function reviseLeaveRequest(
  actor: PersonActor,
  id: number,
  changes: LeaveRequestChanges,
): Promise<LeaveRequest> {
  const before = await findLeaveRequest(actor, id)
  await requireSubstitute(actor, changes.substituteId, before.person.id)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const row = await holdRequest(tx, actor, id)
    const { personId } = row
    const decides = await decidesFor(actor, personId, tx)
    const status = changes.status ?? (row.status as OpenStatus)
    if (!decides && (personId !== actor.personId || row.status !== 'pending' || status !== 'pending')) throw forbidden()
    if (changes.personId !== undefined && changes.personId !== personId)
      throw invalid({ personId: 'A request stays with the person it was made for' })
    const span = {
      startDate: changes.startDate ?? row.startDate,
      endDate: changes.endDate ?? row.endDate,
      startHalf: changes.startHalf ?? row.startHalf,
      endHalf: changes.endHalf ?? row.endHalf,
    }
    requireLeaveSpan(span)
    const moved = moves(row, changes)
    const counted = moved ? await countAsked(tx, organizationId, personId, span, changes) : undefined
    const byDay = counted?.byDay ?? (await daysOf(tx, organizationId, id))
    const leaveTypeId = changes.leaveTypeId ?? row.leaveTypeId
    const retyped = leaveTypeId !== row.leaveTypeId
    if (status !== 'rejected' && (moved || retyped || row.status === 'rejected')) {
      const type = await requireLeaveType(tx, actor, leaveTypeId)
      await requireGrantable(tx, actor, { ...span, personId, type, byDay, requestId: id })
    }
    await tx
      .update(leaveRequests)
      .set({
        ...span,
        ...(counted && { days: counted.days, hours: counted.hours, isCounted: counted.isCounted }),
        leaveTypeId,
        status,
        ...(status !== row.status && decision(actor, status)),
        ...(changes.comments !== undefined && { comments: keptText(changes.comments, 'comments') }),
        ...(changes.substituteId !== undefined && { substituteId: changes.substituteId }),
        ...(decides && changes.decisionNote !== undefined && { decisionNote: changes.decisionNote }),
        modifiedAt: sql`now()`,
      })
      .where(and(eq(leaveRequests.organizationId, organizationId), eq(leaveRequests.id, id)))
    if (counted) {
      await replaceDays(tx, organizationId, id, counted.byDay)
      await dropRecounts(tx, organizationId, [id])
    }
    await bookChange(tx, actor, row, { status, leaveTypeId, byDay })
    await tellChange(tx, actor, row, { status, moved: moved || retyped })
  }).catch(error => Promise.reject(asOverlap(error)))
  return findLeaveRequest(actor, id)
}

async function tellChange(
  tx: Database,
  actor: PersonActor,
  row: Row,
  { status, moved }: { status: OpenStatus; moved: boolean },
) {
  const told = { requestId: row.id, personId: row.personId }
  const deed = { subjectType: 'leave_request', subjectId: row.id }
  const { startDate, endDate, startHalf, endHalf, days, hours, leaveTypeId, comments } = row
  const before = { startDate, endDate, startHalf, endHalf, days, hours, leaveTypeId, comments, status: row.status }
  const decided = status !== row.status && status !== 'pending'
  await recordActivity(tx, actor, { key: decided ? `leave.${status}` : 'leave.revised', ...deed, data: { before } })
  if (decided) await tellPerson(tx, actor, `leave.${status}`, told)
  else if (actor.personId !== row.personId) await tellPerson(tx, actor, 'leave.changed', told)
  else if (moved) await tellDeciders(tx, actor, 'leave.changed', told)
}
