import { and, asc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { activities } from '@/db/schema/activity'
import type { Actor } from '../actor'
import { personBrief } from '../recognitions/selection'
import { toDecimal } from './amounts'
import type { Proposal } from './deciding'
import { findLeaveRequest } from './queries'
import type { LeaveRequest, LeaveStatus } from './types'

/** What can happen to a request. */
export const leaveSteps = [
  'requested',
  'revised',
  'approved',
  'rejected',
  'withdrawn',
  'cancelled',
  'recounted',
  'recount_dismissed',
] as const

type Span = Pick<LeaveRequest, 'startDate' | 'endDate' | 'startHalf' | 'endHalf' | 'days'>

/** What the record of deeds keeps of a step; rows of older versions keep less. */
type Kept = { status?: LeaveStatus; before?: Partial<Span>; note?: string | null; instead?: Proposal | null }

// The books' whole numbers become days as everybody writes them.
const inDays = ({ before, ...kept }: Kept): Kept =>
  before?.days === undefined ? { ...kept, before } : { ...kept, before: { ...before, days: toDecimal(before.days) } }

/** Every step of one request, the first one first; throws `not_found`. */
export async function listStepsOfLeave(actor: Actor, requestId: number) {
  await findLeaveRequest(actor, requestId, { closedToo: true })
  const found = await db
    .select({
      key: activities.key,
      at: activities.createdAt,
      by: personBrief('activities.organization_id', 'activities.actor_id'),
      data: activities.data,
    })
    .from(activities)
    .where(
      and(
        eq(activities.organizationId, actor.organization.id),
        eq(activities.subjectType, 'leave_request'),
        eq(activities.subjectId, requestId),
        inArray(
          activities.key,
          leaveSteps.map(step => `leave.${step}`),
        ),
      ),
    )
    .orderBy(asc(activities.id))
  return found.map(({ key, by, data, ...step }) => ({
    ...step,
    step: key.slice('leave.'.length) as (typeof leaveSteps)[number],
    by: by as typeof by | null,
    kept: inDays(data as Kept),
  }))
}

export type StepOfLeave = Awaited<ReturnType<typeof listStepsOfLeave>>[number]
