import { and, eq, inArray, isNull, like, sql } from 'drizzle-orm'
import { db } from '@/db'
import { leaveRequests, leaveTypes } from '@/db/schema/leave'
import { notices } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { LeaveNoticeKind } from '../notifications/commands'
import { inDecimals } from './selection'

const nameOf = (column: string) =>
  sql<string | null>`(select p.display_name from people p
    where p.organization_id = leave_requests.organization_id and p.id = ${sql.raw(`leave_requests.${column}`)})`

const columns = {
  id: notices.id,
  organizationId: notices.organizationId,
  organizationName: organizations.name,
  kind: sql<LeaveNoticeKind>`${notices.kind}`,
  recipient: { id: people.id, email: people.email, language: people.language },
  requestId: leaveRequests.id,
  person: sql<string>`${nameOf('person_id')}`,
  decidedBy: nameOf('decided_by_id'),
  decisionNote: leaveRequests.decisionNote,
  proposedStart: leaveRequests.proposedStart,
  proposedEnd: leaveRequests.proposedEnd,
  leaveType: leaveTypes.name,
  startDate: leaveRequests.startDate,
  endDate: leaveRequests.endDate,
  startHalf: leaveRequests.startHalf,
  endHalf: leaveRequests.endHalf,
  days: leaveRequests.days,
  hours: leaveRequests.hours,
  comments: leaveRequests.comments,
}

/** Notices about leave with all that a mail about them says, as it is now; not those to people who have left. */
export async function listLeaveAnnouncements(noticeIds: number[]) {
  const found = await db
    .select(columns)
    .from(notices)
    .innerJoin(organizations, eq(organizations.id, notices.organizationId))
    .innerJoin(people, and(eq(people.organizationId, notices.organizationId), eq(people.id, notices.personId)))
    .innerJoin(
      leaveRequests,
      and(
        eq(leaveRequests.organizationId, notices.organizationId),
        eq(leaveRequests.id, sql`(${notices.data} ->> 'leaveRequestId')::int`),
      ),
    )
    .innerJoin(
      leaveTypes,
      and(eq(leaveTypes.organizationId, leaveRequests.organizationId), eq(leaveTypes.id, leaveRequests.leaveTypeId)),
    )
    .where(and(inArray(notices.id, noticeIds), like(notices.kind, 'leave.%'), isNull(people.deletedAt)))
    .orderBy(notices.id)
  return found.map(inDecimals)
}

/** A notice about leave with all that a mail about it says. */
export type LeaveAnnouncement = Awaited<ReturnType<typeof listLeaveAnnouncements>>[number]
