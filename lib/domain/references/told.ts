import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { personOfRecruiter, recruiterOfCandidate, requestOfReference, versionOfRequest } from '../hiring/joins'

const columns = {
  organizationId: organizations.id,
  firm: {
    name: organizations.name,
    timeZone: organizations.timeZone,
    logo: hiringFirms.logo,
    colour: hiringFirms.colour,
    senderName: hiringFirms.senderName,
    language: hiringFirms.language,
    linkDays: hiringFirms.linkDays,
    retentionDays: hiringFirms.retentionDays,
    closedAt: hiringFirms.closedAt,
  },
  recruiter: {
    name: people.displayName,
    email: people.email,
    // Who has left, or recruits no longer, is told nothing.
    wantsNotices: sql<boolean>`${recruiters.wantsNotices} and ${recruiters.isActive}
      and ${recruiters.deletedAt} is null and ${people.deletedAt} is null`,
  },
  candidate: {
    uuid: candidates.uuid,
    firstName: candidates.firstName,
    lastName: candidates.lastName,
    email: candidates.email,
    phone: candidates.phone,
  },
  request: {
    id: referenceRequests.id,
    uuid: referenceRequests.uuid,
    status: referenceRequests.status,
    language: referenceRequests.language,
    notes: referenceRequests.notes,
    minReferences: referenceRequests.minReferences,
    minManagerReferences: referenceRequests.minManagerReferences,
    expiresAt: referenceRequests.expiresAt,
    reminderCount: referenceRequests.reminderCount,
  },
  named: sql<{ firstName: string; lastName: string; status: string }[]>`(select coalesce(json_agg(json_build_object(
      'firstName', f.first_name, 'lastName', f.last_name, 'status', f.status) order by f.id), '[]')
    from candidate_references f where f.organization_id = ${referenceRequests.organizationId}
    and f.request_id = ${referenceRequests.id} and f.deleted_at is null and f.status not in ('cancelled', 'declined', 'expired'))`,
}

const ofRequest = () =>
  and(
    eq(candidates.organizationId, referenceRequests.organizationId),
    eq(candidates.id, referenceRequests.candidateId),
    isNull(candidates.deletedAt),
  )

/** All that a letter about a request says, as things are now; null when there is nothing to write about any more. */
export async function tellOfRequest(id: number) {
  const [found] = await db
    .select(columns)
    .from(referenceRequests)
    .innerJoin(candidates, ofRequest())
    .innerJoin(organizations, eq(organizations.id, referenceRequests.organizationId))
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, referenceRequests.organizationId))
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .where(eq(referenceRequests.id, id))
  return found && !found.firm.closedAt ? found : null
}

export type RequestTold = NonNullable<Awaited<ReturnType<typeof tellOfRequest>>>

/** All that a letter about a reference says, as things are now; null when there is nothing to write about any more. */
export async function tellOfReference(id: number) {
  const [found] = await db
    .select({
      ...columns,
      reference: {
        id: candidateReferences.id,
        uuid: candidateReferences.uuid,
        status: candidateReferences.status,
        firstName: candidateReferences.firstName,
        lastName: candidateReferences.lastName,
        email: candidateReferences.email,
        phone: candidateReferences.phone,
        language: candidateReferences.language,
        declineReason: candidateReferences.declineReason,
        reminderCount: candidateReferences.reminderCount,
      },
      questions: questionSetVersions.questions,
    })
    .from(candidateReferences)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(questionSetVersions, versionOfRequest)
    .innerJoin(candidates, ofRequest())
    .innerJoin(organizations, eq(organizations.id, referenceRequests.organizationId))
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, referenceRequests.organizationId))
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .where(and(eq(candidateReferences.id, id), isNull(candidateReferences.deletedAt)))
  return found && !found.firm.closedAt ? found : null
}

export type ReferenceTold = NonNullable<Awaited<ReturnType<typeof tellOfReference>>>
