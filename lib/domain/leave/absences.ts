import { and, asc, eq, gte, inArray, lte, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { leaveRequests } from '@/db/schema/leave'
import type { Actor } from '../actor'
import { requireSpan } from '../calendar/dates'
import { personBrief } from '../recognitions/selection'
import { visibleTo } from './policy'
import { requestColumns } from './selection'

/**
 * Who is away between two days, for the wall chart: everybody's approved leave without why, and with its kind and the pending
 * leave too of those whose requests the actor reads; with `personId` one person's. One query. Throws `invalid`.
 */
export async function listAbsences(
  actor: Actor,
  { from, to, personId }: { from: string; to: string; personId?: number },
) {
  requireSpan({ startDate: from, endDate: to })
  const readable = sql<boolean>`coalesce(${visibleTo(actor)}, false)`
  const { leaveType } = requestColumns(actor)
  const found = await db
    .select({
      requestId: leaveRequests.id,
      person: personBrief('leave_requests.organization_id', 'leave_requests.person_id'),
      startDate: leaveRequests.startDate,
      endDate: leaveRequests.endDate,
      startHalf: leaveRequests.startHalf,
      endHalf: leaveRequests.endHalf,
      status: leaveRequests.status,
      leaveType,
      readable,
    })
    .from(leaveRequests)
    .where(
      and(
        eq(leaveRequests.organizationId, actor.organization.id),
        inArray(leaveRequests.status, ['pending', 'approved']),
        or(eq(leaveRequests.status, 'approved'), readable),
        personId === undefined ? undefined : eq(leaveRequests.personId, personId),
        gte(leaveRequests.endDate, from),
        lte(leaveRequests.startDate, to),
      ),
    )
    .orderBy(asc(leaveRequests.startDate), asc(leaveRequests.id))
  return found.map(({ readable, requestId, leaveType, ...absence }) => ({
    ...absence,
    requestId: readable ? requestId : null,
    leaveType: readable ? leaveType : null,
  }))
}
