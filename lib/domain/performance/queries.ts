import { and, asc, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { assignmentRecords, departments, people } from '@/db/schema/people'
import { reviewCycles, reviewParticipants } from '@/db/schema/performance'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { assignmentOfPerson, manager, ofAssignment } from '../people/joins'

const columns = {
  id: reviewCycles.id,
  uuid: reviewCycles.uuid,
  name: reviewCycles.name,
  startsOn: reviewCycles.startsOn,
  endsOn: reviewCycles.endsOn,
  status: reviewCycles.status,
}

/** The company's rounds of reviews, the latest first. */
export const listReviewCycles = (actor: Actor) =>
  db
    .select(columns)
    .from(reviewCycles)
    .where(eq(reviewCycles.organizationId, actor.organization.id))
    .orderBy(desc(reviewCycles.startsOn), desc(reviewCycles.id))

export type ReviewCycle = Awaited<ReturnType<typeof listReviewCycles>>[number]

/** One round of reviews; throws `not_found`. */
export async function findReviewCycle(actor: Actor, uuid: string): Promise<ReviewCycle> {
  const [found] = await db
    .select(columns)
    .from(reviewCycles)
    .where(and(eq(reviewCycles.organizationId, actor.organization.id), eq(reviewCycles.uuid, uuid)))
  if (!found) throw notFound('Review cycle')
  return found
}

/** Everybody in a round of reviews with their ratings, manager and department, by name, in one query. */
export const listCalibrations = (organizationId: number, cycleId: number) =>
  db
    .select({
      firstName: people.firstName,
      lastName: people.lastName,
      email: people.email,
      manager: manager.displayName,
      department: departments.name,
      selfRating: reviewParticipants.selfRating,
      managerRating: reviewParticipants.managerRating,
      calibratedRating: reviewParticipants.calibratedRating,
      potential: reviewParticipants.potential,
      comment: reviewParticipants.comment,
    })
    .from(reviewParticipants)
    .innerJoin(
      people,
      and(eq(people.organizationId, reviewParticipants.organizationId), eq(people.id, reviewParticipants.personId)),
    )
    .leftJoin(assignmentRecords, assignmentOfPerson)
    .leftJoin(manager, ofAssignment(manager, assignmentRecords.managerId))
    .leftJoin(departments, ofAssignment(departments, assignmentRecords.departmentId))
    .where(and(eq(reviewParticipants.organizationId, organizationId), eq(reviewParticipants.cycleId, cycleId)))
    .orderBy(asc(people.lastName), asc(people.firstName), asc(people.id))

export type Calibration = Awaited<ReturnType<typeof listCalibrations>>[number]
