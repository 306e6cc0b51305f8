import { and, eq, inArray, sql } from 'drizzle-orm'
import { db } from '@/db'
import { leaveRequestDays, leaveRequests } from '@/db/schema/leave'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { latest } from '../calendar/dates'
import { personBrief } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'
import { type Account, readAccounts } from './accounts'
import { toCents, toDecimal } from './amounts'
import { wouldUse } from './balances'
import { decidedBy, mayDecideFor } from './policy'
import { listLeaveRequests } from './queries'
import { lowestBalance } from './settlement'
import { worksBeside } from './team'
import type { LeaveRequest } from './types'

/** A colleague's leave on the same days as a request. */
export type Beside = {
  requestId: number
  person: PersonBrief
  startDate: string
  endDate: string
  startHalf: boolean
  endHalf: boolean
  status: 'pending' | 'approved'
}

/** A request with what one wants to know before deciding it. */
export type AwaitingLeave = LeaveRequest & {
  /** What would be left of this kind, all that is asked for taken; null where there is no balance. */
  balanceAfter: number | null
  away: Beside[]
}

/** Whether somebody decides about anybody's leave, and how many requests wait for them. One query. */
export async function findDeciding(actor: PersonActor): Promise<{ decides: boolean; waiting: number }> {
  const organizationId = actor.organization.id
  const pending = sql`select count(*)::int from leave_requests r
    where r.organization_id = ${organizationId} and r.status = 'pending'`
  // Whom they decide about is planned and found once for both.
  const [found] = (await db.execute(
    isAdmin(actor)
      ? sql`select true as decides, (${pending}) as waiting`
      : sql`with decided as materialized ${decidedBy(actor)}
          select exists (select 1 from people p where p.organization_id = ${organizationId} and p.deleted_at is null
              and p.id in (select id from decided)) as decides,
            (${pending} and r.person_id in (select id from decided)) as waiting`,
  )) as unknown as { decides: boolean; waiting: number }[]
  return found!
}

/** Colleagues' leave on the days of some requests; pending leave only of those whom the actor decides. One query. */
async function listBeside(actor: Actor, ids: number[]): Promise<Beside[]> {
  if (ids.length === 0) return []
  return (await db.execute(sql`select mine.id as "requestId", ${personBrief('r.organization_id', 'r.person_id')} as person,
      r.start_date::text as "startDate", r.end_date::text as "endDate", r.start_half as "startHalf",
      r.end_half as "endHalf", r.status
    from leave_requests mine join leave_requests r on r.organization_id = mine.organization_id
      and r.start_date <= mine.end_date and r.end_date >= mine.start_date and r.status in ('pending', 'approved')
      and ${worksBeside(sql.raw('mine.organization_id'), sql.raw('mine.person_id'), sql.raw('r.person_id'))}
    where mine.organization_id = ${actor.organization.id} and mine.id in ${ids}
      and (r.status = 'approved' or ${mayDecideFor(actor, sql.raw('r.person_id'))})
    order by r.start_date, r.id`)) as unknown as Beside[]
}

const listPendingDays = (organizationId: number, personIds: number[]) =>
  db
    .select({
      requestId: leaveRequests.id,
      personId: leaveRequests.personId,
      leaveTypeId: leaveRequests.leaveTypeId,
      date: leaveRequestDays.date,
      days: leaveRequestDays.days,
    })
    .from(leaveRequests)
    .innerJoin(
      leaveRequestDays,
      and(
        eq(leaveRequestDays.organizationId, leaveRequests.organizationId),
        eq(leaveRequestDays.requestId, leaveRequests.id),
      ),
    )
    .where(
      and(
        eq(leaveRequests.organizationId, organizationId),
        inArray(leaveRequests.personId, personIds),
        eq(leaveRequests.status, 'pending'),
      ),
    )

function leftAfter(request: LeaveRequest, account: Account | undefined, pending: { date: string; days: number }[]) {
  if (!account) return null
  const entries = [...account.entries, ...pending.map(one => wouldUse({ requestId: 0, ...one }))]
  const horizon = latest(request.startDate, ...entries.map(one => one.effectiveDate))
  return toDecimal(toCents(lowestBalance(account.rule, entries, request.startDate, horizon)))
}

/** Some pending requests with what one wants to know before deciding them. A handful of queries, however many. */
export async function withConsequences(actor: Actor, requests: LeaveRequest[]): Promise<AwaitingLeave[]> {
  const organizationId = actor.organization.id
  const personIds = [...new Set(requests.map(one => one.person.id))]
  if (personIds.length === 0) return []
  const [accounts, pending, beside] = await Promise.all([
    readAccounts({ organizationId, personIds }),
    listPendingDays(organizationId, personIds),
    listBeside(
      actor,
      requests.map(one => one.id),
    ),
  ])
  return requests.map(request => {
    const of = (one: { personId: number; leaveTypeId: number }) =>
      one.personId === request.person.id && one.leaveTypeId === request.leaveType.id
    return {
      ...request,
      balanceAfter: leftAfter(request, accounts.find(of), pending.filter(of)),
      away: beside.filter(one => one.requestId === request.id),
    }
  })
}

/** The requests that wait for the actor's decision, oldest first, at most `limit`. */
export const listAwaitingLeave = async (actor: PersonActor, limit = 100): Promise<AwaitingLeave[]> =>
  withConsequences(actor, await listLeaveRequests(actor, { status: 'pending', mayApproveOnly: true, limit }))
