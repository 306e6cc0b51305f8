import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates, profiles } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { type Actor, isAdmin } from '../actor'
import { notFound } from '../errors'
import { personOfRecruiter, recruiterOfCandidate } from '../hiring/joins'
import { candidatesInSight, mayManageFirm, requireRecruiter } from '../hiring/policy'

const columns = {
  uuid: candidates.uuid,
  internalId: candidates.internalId,
  firstName: candidates.firstName,
  lastName: candidates.lastName,
  email: candidates.email,
  phone: candidates.phone,
  notes: candidates.notes,
  language: candidates.language,
  score: candidates.score,
  remindersPausedAt: candidates.remindersPausedAt,
  createdAt: candidates.createdAt,
  modifiedAt: candidates.modifiedAt,
  title: sql<string | null>`coalesce(${profiles.title}, ${profiles.jobTitle})`,
  picture: profiles.picture,
  recruiter: people.displayName,
  /** The colleague they became. */
  personId: candidates.personId,
}

/** Whether the actor may make colleagues of candidates: root recruiters and administrators who recruit. */
export const mayHire = (actor: Actor) => mayManageFirm(requireRecruiter(actor)) || isAdmin(actor)

/** All that a candidate's own page says of them, in one query. Throws `forbidden`, `not_found`. */
export async function findCandidateFile(actor: Actor, uuid: string) {
  const [found] = await db
    .select(columns)
    .from(candidates)
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(
      profiles,
      and(eq(profiles.organizationId, candidates.organizationId), eq(profiles.candidateId, candidates.id)),
    )
    .where(and(candidatesInSight(requireRecruiter(actor)), eq(candidates.uuid, uuid), isNull(candidates.deletedAt)))
  if (!found) throw notFound('Candidate')
  return found
}

export type CandidateFile = Awaited<ReturnType<typeof findCandidateFile>>
