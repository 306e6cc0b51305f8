import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { leaveRequests } from '@/db/schema/leave'
import { leaveRecounts } from '@/db/schema/leave-rules'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { forbidden, notFound } from '../errors'
import { holdRequest, replaceDays, use } from './booking'
import { tellPerson } from './deciders'
import { decidesFor, findLeaveRequest } from './queries'
import { recount } from './recount'
import type { LeaveRequest } from './types'

async function settleProposal(tx: Database, actor: PersonActor, id: number, status: 'accepted' | 'dismissed') {
  const [proposal] = await tx
    .select({ requestId: leaveRecounts.requestId })
    .from(leaveRecounts)
    .where(
      and(
        eq(leaveRecounts.organizationId, actor.organization.id),
        eq(leaveRecounts.id, id),
        eq(leaveRecounts.status, 'open'),
      ),
    )
  if (!proposal) throw notFound('Recount')
  const row = await holdRequest(tx, actor, proposal.requestId)
  if (!(await decidesFor(actor, row.personId, tx))) throw forbidden()
  const settled = await tx
    .update(leaveRecounts)
    .set({ status, decidedById: actor.personId, decidedAt: sql`now()` })
    .where(
      and(
        eq(leaveRecounts.organizationId, actor.organization.id),
        eq(leaveRecounts.id, id),
        eq(leaveRecounts.status, 'open'),
      ),
    )
    .returning({ id: leaveRecounts.id })
  if (settled.length === 0) throw notFound('Recount')
  return row
}

/** Counts a request as things are now; its balance follows, its person is told. For those who decide it; throws `not_found`, `forbidden`. */
export async function acceptRecount(actor: PersonActor, id: number): Promise<LeaveRequest> {
  const organizationId = actor.organization.id
  const requestId = await transaction(actor, async tx => {
    const row = await settleProposal(tx, actor, id, 'accepted')
    const [counted] = await recount(tx, organizationId, eq(leaveRequests.id, row.id))
    const { days, hours, byDay } = counted!.after
    await tx
      .update(leaveRequests)
      .set({ days, hours, modifiedAt: sql`now()` })
      .where(and(eq(leaveRequests.organizationId, organizationId), eq(leaveRequests.id, row.id)))
    await replaceDays(tx, organizationId, row.id, byDay)
    if (row.status === 'approved') await use(tx, actor, row, byDay)
    const before = { days: row.days, hours: row.hours }
    const deed = { subjectType: 'leave_request', subjectId: row.id, data: { before } }
    await recordActivity(tx, actor, { key: 'leave.recounted', ...deed })
    await tellPerson(tx, actor, 'leave.recount', { requestId: row.id, personId: row.personId })
    return row.id
  })
  return findLeaveRequest(actor, requestId)
}

/** Leaves a request counted as it was. For those who decide it; throws `not_found`, `forbidden`. */
export async function dismissRecount(actor: PersonActor, id: number) {
  await transaction(actor, async tx => {
    const row = await settleProposal(tx, actor, id, 'dismissed')
    const deed = { subjectType: 'leave_request', subjectId: row.id, data: { recountId: id } }
    await recordActivity(tx, actor, { key: 'leave.recount_dismissed', ...deed })
  })
}
