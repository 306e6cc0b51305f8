import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { notFound } from '../errors'
import { candidateOfRequest, personOfRecruiter, recruiterOfRequest } from '../hiring/joins'

const referees = ({ organization, requestId }: GuestActor & { as: 'candidate' }) =>
  db
    .select({
      uuid: candidateReferences.uuid,
      firstName: candidateReferences.firstName,
      lastName: candidateReferences.lastName,
      email: candidateReferences.email,
      relationship: candidateReferences.relationship,
      company: candidateReferences.company,
      jobTitle: candidateReferences.jobTitle,
      startedOn: candidateReferences.startedOn,
      endedOn: candidateReferences.endedOn,
      language: candidateReferences.language,
      status: candidateReferences.status,
      declineReason: candidateReferences.declineReason,
      /** What was written to their address did not arrive there. */
      undelivered: sql<boolean>`exists (select 1 from mails m where m.organization_id = candidate_references.organization_id
        and m.subject_type = 'reference' and m.subject_uuid = candidate_references.uuid and m.state = 'refused'
        and lower(m.recipient) = lower(candidate_references.email))`,
    })
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organization.id),
        eq(candidateReferences.requestId, requestId),
        isNull(candidateReferences.deletedAt),
      ),
    )
    .orderBy(asc(candidateReferences.id))

/**
 * What a candidate's link opens: who asks and why, how many referees of which kind, and those they have named with how far
 * each has come; never what they say. Throws `not_found`.
 */
export async function findNaming(guest: GuestActor) {
  if (guest.as !== 'candidate') throw notFound('Reference request')
  const [found] = await db
    .select({
      status: referenceRequests.status,
      notes: referenceRequests.notes,
      language: referenceRequests.language,
      minReferences: referenceRequests.minReferences,
      minManagerReferences: referenceRequests.minManagerReferences,
      expiresAt: referenceRequests.expiresAt,
      candidateName: candidates.firstName,
      recruiter: people.displayName,
      recruiterEmail: people.email,
      retentionDays: hiringFirms.retentionDays,
    })
    .from(referenceRequests)
    .innerJoin(candidates, candidateOfRequest)
    .innerJoin(recruiters, recruiterOfRequest)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, referenceRequests.organizationId))
    .where(and(eq(referenceRequests.organizationId, guest.organization.id), eq(referenceRequests.id, guest.requestId)))
  if (!found) throw notFound('Reference request')
  return { ...found, firm: guest.organization.name, referees: await referees(guest) }
}

export type Naming = Awaited<ReturnType<typeof findNaming>>
