import { and, asc, eq, gte, isNull, or, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { leaveDelegations } from '@/db/schema/leave-rules'
import { recordActivity } from '../activity/commands'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { requireSpan } from '../calendar/dates'
import { forbidden, invalid, notFound } from '../errors'
import { requireActiveColleagues } from '../people/queries'
import { personBrief } from '../recognitions/selection'
import { todayFor } from './policy'

/** Both days included; without a delegator one's own authority. */
export type NewDelegation = { delegatorId?: number; delegateId: number; startDate: string; endDate: string }

/** Lets a colleague decide in one's place for a time, or by an administrator in somebody else's. Throws `forbidden`, `invalid`. Gives its id. */
export async function delegateLeave(actor: PersonActor, input: NewDelegation): Promise<number> {
  const { delegatorId = actor.personId, delegateId, startDate, endDate } = input
  requireSpan({ startDate, endDate })
  if (delegatorId !== actor.personId && !isAdmin(actor)) throw forbidden()
  if (delegateId === delegatorId) throw invalid({ delegateId: 'must be somebody else' })
  await requireActiveColleagues(actor, [delegateId], 'delegateId')
  await requireActiveColleagues(actor, [delegatorId], 'delegatorId')
  return transaction(actor, async tx => {
    const [row] = await tx
      .insert(leaveDelegations)
      .values({ organizationId: actor.organization.id, delegatorId, delegateId, startDate, endDate })
      .returning({ id: leaveDelegations.id })
    const deed = { subjectType: 'person', subjectId: delegatorId, data: { delegateId, startDate, endDate } }
    await recordActivity(tx, actor, { key: 'leave.delegated', ...deed })
    return row!.id
  })
}

/** Ends a delegation at once. For who gave it and administrators; throws `not_found`. */
export async function endDelegation(actor: PersonActor, id: number) {
  await transaction(actor, async tx => {
    const [ended] = await tx
      .update(leaveDelegations)
      .set({ endedAt: sql`now()` })
      .where(
        and(
          eq(leaveDelegations.organizationId, actor.organization.id),
          eq(leaveDelegations.id, id),
          isNull(leaveDelegations.endedAt),
          isAdmin(actor) ? undefined : eq(leaveDelegations.delegatorId, actor.personId),
        ),
      )
      .returning({ delegatorId: leaveDelegations.delegatorId })
    if (!ended) throw notFound('Delegation')
    await recordActivity(tx, actor, {
      key: 'leave.delegation_ended',
      subjectType: 'person',
      subjectId: ended.delegatorId,
    })
  })
}

/** Delegations in force or to come that concern the actor; administrators see the company's. */
export const listDelegations = (actor: Actor) =>
  db
    .select({
      id: leaveDelegations.id,
      startDate: leaveDelegations.startDate,
      endDate: leaveDelegations.endDate,
      delegator: personBrief('leave_delegations.organization_id', 'leave_delegations.delegator_id'),
      delegate: personBrief('leave_delegations.organization_id', 'leave_delegations.delegate_id'),
    })
    .from(leaveDelegations)
    .where(
      and(
        eq(leaveDelegations.organizationId, actor.organization.id),
        isNull(leaveDelegations.endedAt),
        gte(leaveDelegations.endDate, todayFor(actor)),
        isAdmin(actor)
          ? undefined
          : actor.kind === 'person'
            ? or(eq(leaveDelegations.delegatorId, actor.personId), eq(leaveDelegations.delegateId, actor.personId))
            : sql`false`,
      ),
    )
    .orderBy(asc(leaveDelegations.startDate), asc(leaveDelegations.id))
