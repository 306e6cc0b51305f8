import { and, eq, or, type SQL, sql } from 'drizzle-orm'
import { leaveRequests } from '@/db/schema/leave'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { todayIn } from '../calendar/dates'
import { forbidden } from '../errors'

/** What day it is for the actor's company. */
export const todayFor = (actor: Actor) => todayIn(actor.organization.timeZone)

/**
 * The people whose leave a manager decides: everybody below them, and below whomever they stand in for today, by
 * delegation or as the substitute of somebody on leave. Never themselves. A query of their ids, in brackets.
 */
export const decidedBy = (actor: PersonActor): SQL => {
  const [organizationId, me] = [actor.organization.id, actor.personId]
  const today = sql`(now() at time zone ${actor.organization.timeZone}::text)`
  return sql`(with recursive heads(id) as (
      select ${me}::int
      union select d.delegator_id from leave_delegations d where d.organization_id = ${organizationId}
        and d.delegate_id = ${me} and d.ended_at is null and ${today}::date between d.start_date and d.end_date
      union select away.person_id from leave_requests away where away.organization_id = ${organizationId}
        and away.substitute_id = ${me} and away.status = 'approved'
        and ${today}::date between away.start_date and away.end_date
    ), below(id) as (
      select a.person_id from assignment_records a join heads on a.manager_id = heads.id
        where a.organization_id = ${organizationId} and a.current
      union select a.person_id from assignment_records a join below on a.manager_id = below.id
        where a.organization_id = ${organizationId} and a.current
    ) select id from below where id <> ${me})`
}

/** Whether the actor decides about the leave of the person in `column`, a column of the query it is put in. */
export function mayDecideFor(actor: Actor, column: SQL): SQL<boolean> {
  if (isAdmin(actor)) return sql<boolean>`true`
  if (actor.kind !== 'person') return sql<boolean>`false`
  return sql<boolean>`${column} in ${decidedBy(actor)}`
}

const requester = sql.raw('leave_requests.person_id')

/** Whether the actor may change and decide a request. */
export const mayDecide = (actor: Actor) => mayDecideFor(actor, requester)

/** Whether the actor may take a leave back: their own, while it is pending or, approved, before it begins. */
export const mayWithdraw = (actor: PersonActor, leave: { personId: number; status: string; startDate: string }) =>
  leave.personId === actor.personId &&
  (leave.status === 'pending' || (leave.status === 'approved' && leave.startDate > todayFor(actor)))

/** The requests an actor may read: their own, those they decide, administrators all of the company's. */
export function visibleTo(actor: Actor): SQL | undefined {
  const own = actor.kind === 'person' ? eq(leaveRequests.personId, actor.personId) : undefined
  return and(
    eq(leaveRequests.organizationId, actor.organization.id),
    isAdmin(actor) ? undefined : or(own, mayDecide(actor)),
  )
}

/** Throws `forbidden` unless the actor sets the rules of leave: administrators do. */
export function requireMaySetRules(actor: Actor) {
  if (!isAdmin(actor)) throw forbidden()
}
