import { and, asc, eq, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { leaveRequestDays, leaveRequests } from '@/db/schema/leave'
import { leaveRecounts } from '@/db/schema/leave-rules'
import type { Actor } from '../actor'
import { workCalendars } from '../calendar/queries'
import { personBrief } from '../recognitions/selection'
import { toDecimal } from './amounts'
import { type Count, type CountedDay, countLeave } from './counting'
import { mayDecide } from './policy'

/** Which leave a change may touch: of these people, or of those who work at these places, on these days. */
export type Touched = {
  /** What changed, in words. */
  cause: string
  from: string
  to: string
  personIds?: number[]
  /** Null means every place. */
  locationIds?: number[] | null
}

const ofOrganization = (organizationId: number) => eq(leaveRequests.organizationId, organizationId)

const touches = ({ from, to, personIds, locationIds }: Touched): (SQL | undefined)[] => [
  inArray(leaveRequests.status, ['pending', 'approved']),
  eq(leaveRequests.isCounted, true),
  gte(leaveRequests.endDate, from),
  lte(leaveRequests.startDate, to),
  personIds && inArray(leaveRequests.personId, personIds),
  locationIds
    ? sql`leave_requests.person_id in (select a.person_id from assignment_records a
        where a.organization_id = leave_requests.organization_id and a.current and a.location_id in ${locationIds})`
    : undefined,
]

/** Whether two counts of the same days agree on each of them. */
export function countsAgree(before: Omit<CountedDay, 'reason' | 'holiday'>[], after: Count['byDay']): boolean {
  const known = new Map(before.map(one => [one.date, one]))
  return (
    known.size === after.length &&
    after.every(one => known.get(one.date)?.days === one.days && known.get(one.date)?.hours === one.hours)
  )
}

/** Counts requests as things are now. Two queries and those of the calendars, for all of them. */
export async function recount(tx: Database, organizationId: number, ...which: (SQL | undefined)[]) {
  const requests = await tx
    .select()
    .from(leaveRequests)
    .where(and(ofOrganization(organizationId), ...which))
    .orderBy(asc(leaveRequests.id))
  if (requests.length === 0) return []
  const ids = requests.map(one => one.id)
  const days = await tx
    .select()
    .from(leaveRequestDays)
    .where(and(eq(leaveRequestDays.organizationId, organizationId), inArray(leaveRequestDays.requestId, ids)))
  const daysOf = new Map<number, typeof days>(ids.map(id => [id, []]))
  for (const day of days) daysOf.get(day.requestId)!.push(day)
  const dates = {
    from: requests.map(one => one.startDate).sort()[0]!,
    to: requests
      .map(one => one.endDate)
      .sort()
      .at(-1)!,
  }
  const personIds = [...new Set(requests.map(one => one.personId))]
  const calendars = await workCalendars(organizationId, personIds, dates, tx)
  return requests.map(request => {
    const after = countLeave(request, calendars.get(request.personId)!)
    return { request, after, agrees: countsAgree(daysOf.get(request.id)!, after.byDay) }
  })
}

/** Ends the open proposals about some requests: what they proposed is no longer so. */
export async function dropRecounts(tx: Database, organizationId: number, requestIds: number[]) {
  if (requestIds.length === 0) return
  await tx
    .update(leaveRecounts)
    .set({ status: 'obsolete', decidedAt: sql`now()` })
    .where(
      and(
        eq(leaveRecounts.organizationId, organizationId),
        inArray(leaveRecounts.requestId, requestIds),
        eq(leaveRecounts.status, 'open'),
      ),
    )
}

/**
 * Proposes to count anew the leave that a change of schedule or holiday touches, inside the change's own transaction.
 * Nothing is proposed where the count comes out the same. Gives how many proposals are open because of it.
 */
export async function proposeRecounts(tx: Database, organizationId: number, ...changes: Touched[]): Promise<number> {
  if (changes.length === 0) return 0
  const counted = await recount(tx, organizationId, or(...changes.map(one => and(...touches(one)))))
  const differ = counted.filter(one => !one.agrees)
  await dropRecounts(
    tx,
    organizationId,
    counted.filter(one => one.agrees).map(one => one.request.id),
  )
  for (let n = 0; n < differ.length; n += 1000)
    await tx
      .insert(leaveRecounts)
      .values(
        differ.slice(n, n + 1000).map(({ request, after }) => ({
          organizationId,
          requestId: request.id,
          cause: changes[0]!.cause,
          daysBefore: request.days,
          hoursBefore: request.hours,
          daysAfter: after.days,
          hoursAfter: after.hours,
        })),
      )
      .onConflictDoUpdate({
        target: [leaveRecounts.organizationId, leaveRecounts.requestId],
        targetWhere: sql`status = 'open'`,
        set: {
          cause: sql`excluded.cause`,
          daysBefore: sql`excluded.days_before`,
          hoursBefore: sql`excluded.hours_before`,
          daysAfter: sql`excluded.days_after`,
          hoursAfter: sql`excluded.hours_after`,
        },
      })
  return differ.length
}

/** Open proposals about leave the actor decides, oldest first. Days and hours are decimals. */
export async function listRecounts(actor: Actor) {
  const found = await db
    .select({
      id: leaveRecounts.id,
      requestId: leaveRecounts.requestId,
      person: personBrief('leave_requests.organization_id', 'leave_requests.person_id'),
      startDate: leaveRequests.startDate,
      endDate: leaveRequests.endDate,
      cause: leaveRecounts.cause,
      daysBefore: leaveRecounts.daysBefore,
      hoursBefore: leaveRecounts.hoursBefore,
      daysAfter: leaveRecounts.daysAfter,
      hoursAfter: leaveRecounts.hoursAfter,
      createdAt: leaveRecounts.createdAt,
    })
    .from(leaveRecounts)
    .innerJoin(
      leaveRequests,
      and(
        eq(leaveRequests.organizationId, leaveRecounts.organizationId),
        eq(leaveRequests.id, leaveRecounts.requestId),
      ),
    )
    .where(
      and(eq(leaveRecounts.organizationId, actor.organization.id), eq(leaveRecounts.status, 'open'), mayDecide(actor)),
    )
    .orderBy(asc(leaveRecounts.id))
  return found.map(one => ({
    ...one,
    daysBefore: toDecimal(one.daysBefore),
    hoursBefore: toDecimal(one.hoursBefore),
    daysAfter: toDecimal(one.daysAfter),
    hoursAfter: toDecimal(one.hoursAfter),
  }))
}
