import { and, asc, desc, eq, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { assignmentRecords, people } from '@/db/schema/people'
import { reviewCycles, reviewParticipants } from '@/db/schema/performance'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'
import { personBrief } from '../recognitions/selection'
import { findReviewCycle } from './queries'

const counted = (condition: string) =>
  sql<number>`(select count(*)::int from review_participants p where p.organization_id = review_cycles.organization_id
    and p.cycle_id = review_cycles.id and ${sql.raw(condition)})`

/** The rounds of reviews with how far each has come, the latest first. For administrators; throws `forbidden`. */
export function listRounds(actor: PersonActor) {
  requireAdmin(actor)
  return db
    .select({
      uuid: reviewCycles.uuid,
      name: reviewCycles.name,
      startsOn: reviewCycles.startsOn,
      endsOn: reviewCycles.endsOn,
      status: reviewCycles.status,
      participants: counted('true'),
      selfRated: counted('p.self_rating is not null'),
      managerRated: counted('p.manager_rating is not null'),
      calibrated: counted('p.calibrated_rating is not null'),
    })
    .from(reviewCycles)
    .where(eq(reviewCycles.organizationId, actor.organization.id))
    .orderBy(desc(reviewCycles.startsOn), desc(reviewCycles.id))
}

const columns = {
  person: personBrief('review_participants.organization_id', 'review_participants.person_id'),
  selfRating: reviewParticipants.selfRating,
  managerRating: reviewParticipants.managerRating,
  calibratedRating: reviewParticipants.calibratedRating,
  potential: reviewParticipants.potential,
  comment: reviewParticipants.comment,
}

const ofParticipant = and(
  eq(assignmentRecords.organizationId, reviewParticipants.organizationId),
  eq(assignmentRecords.personId, reviewParticipants.personId),
  assignmentRecords.current,
)

/** A round with everybody in it and what was rated of them, by name. For administrators; throws `forbidden`, `not_found`. */
export async function findRound(actor: PersonActor, uuid: string) {
  requireAdmin(actor)
  const cycle = await findReviewCycle(actor, uuid)
  const participants = await db
    .select({
      ...columns,
      manager: sql<
        string | null
      >`(select m.display_name from people m where m.organization_id = ${actor.organization.id}
        and m.id = ${assignmentRecords.managerId})`,
    })
    .from(reviewParticipants)
    .innerJoin(
      people,
      and(eq(people.organizationId, reviewParticipants.organizationId), eq(people.id, reviewParticipants.personId)),
    )
    .leftJoin(assignmentRecords, ofParticipant)
    .where(and(eq(reviewParticipants.organizationId, actor.organization.id), eq(reviewParticipants.cycleId, cycle.id)))
    .orderBy(asc(people.folded), asc(people.id))
  return { ...cycle, participants }
}

export type Round = Awaited<ReturnType<typeof findRound>>

/**
 * What somebody has to rate: their own part in rounds that run, and those of people who report to them. Of themselves they see
 * what they said themselves; of their reports also what they said as a manager. One query.
 */
export async function listOwnReviews(actor: PersonActor) {
  const found = await db
    .select({
      ...columns,
      cycle: { uuid: reviewCycles.uuid, name: reviewCycles.name, endsOn: reviewCycles.endsOn },
      isOwn: sql<boolean>`${reviewParticipants.personId} = ${actor.personId}`,
    })
    .from(reviewParticipants)
    .innerJoin(
      reviewCycles,
      and(
        eq(reviewCycles.organizationId, reviewParticipants.organizationId),
        eq(reviewCycles.id, reviewParticipants.cycleId),
      ),
    )
    .leftJoin(assignmentRecords, ofParticipant)
    .where(
      and(
        eq(reviewParticipants.organizationId, actor.organization.id),
        eq(reviewCycles.status, 'running'),
        or(eq(reviewParticipants.personId, actor.personId), eq(assignmentRecords.managerId, actor.personId)),
      ),
    )
    .orderBy(desc(reviewCycles.startsOn), desc(reviewCycles.id), asc(reviewParticipants.personId))
  return found.map(({ calibratedRating: _, ...one }) =>
    one.isOwn ? { ...one, managerRating: null, potential: null, comment: null } : one,
  )
}

export type OwnReview = Awaited<ReturnType<typeof listOwnReviews>>[number]
