import { and, asc, eq, gt, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { leaveRequests, leaveTypes } from '@/db/schema/leave'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { toDecimal } from '../leave/amounts'
import { batches } from './batches'

const decider = alias(people, 'decider')

const some = (organizationId: number, after: number, limit: number) =>
  db
    .select({
      id: leaveRequests.id,
      person: people.displayName,
      email: people.email,
      leaveType: leaveTypes.name,
      startDate: leaveRequests.startDate,
      endDate: leaveRequests.endDate,
      startHalf: leaveRequests.startHalf,
      endHalf: leaveRequests.endHalf,
      days: leaveRequests.days,
      hours: leaveRequests.hours,
      status: leaveRequests.status,
      decidedBy: decider.displayName,
      decidedAt: leaveRequests.decidedAt,
      createdAt: leaveRequests.createdAt,
      comments: leaveRequests.comments,
    })
    .from(leaveRequests)
    .innerJoin(
      people,
      and(eq(people.organizationId, leaveRequests.organizationId), eq(people.id, leaveRequests.personId)),
    )
    .innerJoin(
      leaveTypes,
      and(eq(leaveTypes.organizationId, leaveRequests.organizationId), eq(leaveTypes.id, leaveRequests.leaveTypeId)),
    )
    .leftJoin(
      decider,
      and(eq(decider.organizationId, leaveRequests.organizationId), eq(decider.id, leaveRequests.decidedById)),
    )
    .where(and(eq(leaveRequests.organizationId, organizationId), gt(leaveRequests.id, after)))
    .orderBy(asc(leaveRequests.id))
    .limit(limit)

/** Every request for leave, whatever became of it, in the order they were asked; a batch at a time, amounts as decimals. */
export async function* exportedLeave(actor: PersonActor) {
  for await (const one of batches((after, limit) => some(actor.organization.id, after ?? 0, limit)))
    yield { ...one, days: toDecimal(one.days), hours: toDecimal(one.hours) }
}

export type ExportedLeave = ReturnType<typeof exportedLeave> extends AsyncGenerator<infer Row> ? Row : never

/** How many they are. */
export async function countLeave(actor: PersonActor): Promise<number> {
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(leaveRequests)
    .where(eq(leaveRequests.organizationId, actor.organization.id))
  return found!.count
}
