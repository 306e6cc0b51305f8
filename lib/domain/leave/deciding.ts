import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { leaveRequests } from '@/db/schema/leave'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { requireSpan } from '../calendar/dates'
import { DomainError, forbidden, invalid } from '../errors'
import { keptText } from './asking'
import { daysOf, holdRequest, use } from './booking'
import { tellDeciders, tellPerson } from './deciders'
import { mayWithdraw } from './policy'
import { decidesFor, findLeaveRequest } from './queries'
import { dropRecounts } from './recount'
import type { LeaveRequest, LeaveStatus } from './types'

type Row = typeof leaveRequests.$inferSelect

/** Days that would do instead, both included. */
export type Proposal = { startDate: string; endDate: string }

/** The one way a request gets from one state to the next, its person's books held. */
type Decision = { note?: string | null; instead?: Proposal }

async function move(tx: Database, actor: PersonActor, row: Row, status: LeaveStatus, { note, instead }: Decision = {}) {
  const { organizationId, id, personId } = row
  await tx
    .update(leaveRequests)
    .set({
      status,
      decidedById: actor.personId,
      decidedAt: sql`now()`,
      ...(note !== undefined && { decisionNote: note }),
      ...(instead && { proposedStart: instead.startDate, proposedEnd: instead.endDate }),
      modifiedAt: sql`now()`,
    })
    .where(and(eq(leaveRequests.organizationId, organizationId), eq(leaveRequests.id, id)))
  if (status === 'approved') await use(tx, actor, row, await daysOf(tx, organizationId, id))
  else if (row.status === 'approved') await use(tx, actor, row, [])
  if (status !== 'approved') await dropRecounts(tx, organizationId, [id])
  const deed = { subjectType: 'leave_request', subjectId: id, data: { from: row.status, note, instead } }
  await recordActivity(tx, actor, { key: `leave.${status}`, ...deed })
  const told = { requestId: id, personId, note }
  const kind = `leave.${status}` as const
  if (kind === 'leave.pending') return
  if (kind === 'leave.withdrawn') await tellDeciders(tx, actor, kind, told)
  else await tellPerson(tx, actor, kind, told)
}

async function decide(actor: PersonActor, id: number, status: 'approved' | 'rejected', decision: Decision = {}) {
  await transaction(actor, async tx => {
    const row = await holdRequest(tx, actor, id)
    if (!(await decidesFor(actor, row.personId, tx))) throw forbidden()
    if (row.status !== 'pending')
      throw new DomainError('unprocessable', `This request has been decided already: it is ${row.status}`, {
        fields: { status: `is ${row.status} already` },
      })
    await move(tx, actor, row, status, decision)
  })
  return findLeaveRequest(actor, id)
}

/** Grants a pending request; of several who do so at once, one decides. Throws `not_found`, `forbidden`, `unprocessable` when it is decided. */
export const approveLeave = (actor: PersonActor, id: number, note?: string): Promise<LeaveRequest> =>
  decide(actor, id, 'approved', { note: note === undefined ? undefined : keptText(note, 'note') })

export type SeveralApproved = { approved: LeaveRequest[]; refused: { id: number; error: DomainError }[] }

/** Grants several pending requests, each by itself: one that can't be granted holds up no other. */
export async function approveSeveral(actor: PersonActor, ids: number[]): Promise<SeveralApproved> {
  const result: SeveralApproved = { approved: [], refused: [] }
  // One after the other: their people's books are held in the order they are taken.
  for (const id of new Set(ids))
    try {
      result.approved.push(await approveLeave(actor, id))
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      result.refused.push({ id, error })
    }
  return result
}

/**
 * Turns a pending request down and says why; `instead` names days that would do. Throws `not_found`, `forbidden`, `invalid`
 * without a reason or with days that make no sense, `unprocessable` when it is decided.
 */
export async function rejectLeave(
  actor: PersonActor,
  id: number,
  reason: string,
  instead?: Proposal,
): Promise<LeaveRequest> {
  const note = keptText(reason, 'reason')
  if (!note) throw invalid({ reason: 'Please say why' })
  if (instead) requireSpan(instead)
  return decide(actor, id, 'rejected', { note, instead })
}

/** Takes back one's own request while it is pending, or one's approved leave before it begins. Throws `not_found`, `forbidden`. */
export async function withdrawLeave(actor: PersonActor, id: number): Promise<LeaveRequest> {
  await transaction(actor, async tx => {
    const row = await holdRequest(tx, actor, id)
    if (!mayWithdraw(actor, row)) throw forbidden()
    await move(tx, actor, row, 'withdrawn')
  })
  return findLeaveRequest(actor, id, { closedToo: true })
}

/** Calls a leave off, approved or not; its days come back. For those who decide it. Throws `not_found`, `forbidden`. */
export async function cancelLeave(actor: PersonActor, id: number, reason?: string): Promise<LeaveRequest> {
  const note = reason === undefined ? undefined : keptText(reason, 'reason')
  await transaction(actor, async tx => {
    const row = await holdRequest(tx, actor, id)
    if (!(await decidesFor(actor, row.personId, tx))) throw forbidden()
    await move(tx, actor, row, 'cancelled', { note })
  })
  return findLeaveRequest(actor, id, { closedToo: true })
}

/** Removes a request from every list: withdrawn by its person while it is pending, cancelled by those who decide. Throws `not_found`, `forbidden`. */
export async function deleteLeaveRequest(actor: PersonActor, id: number) {
  const { person, status } = await findLeaveRequest(actor, id)
  if (person.id === actor.personId && status === 'pending') await withdrawLeave(actor, id)
  else await cancelLeave(actor, id)
}
