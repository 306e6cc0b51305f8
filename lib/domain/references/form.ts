import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { notFound } from '../errors'
import {
  candidateOfReference,
  personOfRecruiter,
  recruiterOfRequest,
  requestOfReference,
  versionOfRequest,
} from '../hiring/joins'
import { askedIn } from '../questionnaires/wording'

/** A guest as the referee whose link it was; throws `not_found` for others. */
export function requireReferee(guest: GuestActor): GuestActor & { as: 'referee' } {
  if (guest.as !== 'referee') throw notFound('Reference')
  return guest
}

/**
 * What a referee's form is made of: who asks about whom, the questions in the referee's language, and what they have said so
 * far. Nothing of other referees, no score. Throws `not_found`.
 */
export async function findForm(guest: GuestActor) {
  const { organization, referenceId } = requireReferee(guest)
  const [found] = await db
    .select({
      language: candidateReferences.language,
      draft: candidateReferences.draft,
      status: candidateReferences.status,
      refereeName: candidateReferences.firstName,
      consentedAt: candidateReferences.consentedAt,
      completedAt: candidateReferences.completedAt,
      recruiter: people.displayName,
      /** For how many days after the check what was said is kept; null: until somebody deletes it. */
      retentionDays: hiringFirms.retentionDays,
      firstName: candidates.firstName,
      lastName: candidates.lastName,
      expiresAt: referenceRequests.expiresAt,
      questions: questionSetVersions.questions,
      title: questionSetVersions.title,
    })
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(questionSetVersions, versionOfRequest)
    .innerJoin(recruiters, recruiterOfRequest)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidateReferences.organizationId))
    .where(and(eq(candidateReferences.organizationId, organization.id), eq(candidateReferences.id, referenceId)))
  if (!found) throw notFound('Reference')
  const { questions, firstName, lastName, ...rest } = found
  return {
    ...rest,
    firm: organization.name,
    candidate: `${firstName} ${lastName}`.trim(),
    /** Every language that the questions speak. */
    languages: [...new Set(questions.flatMap(one => [one.language, ...Object.keys(one.translations)]))],
    questions: questions.map(question => askedIn(question, rest.language)),
  }
}

export type Form = Awaited<ReturnType<typeof findForm>>
