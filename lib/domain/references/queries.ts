import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { literal } from '@/db/kept'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { questionSets } from '@/db/schema/questionnaires'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, GuestActor } from '../actor'
import { notFound } from '../errors'
import {
  candidateOfReference,
  personOfRecruiter,
  recruiterOfRequest,
  requestOfReference,
  setOfRequest,
} from '../hiring/joins'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { countOf, offsetOf, onPage, type Page, type PageAsked, pageOf } from '../pages'

const rules = { cap: hiringFirms.reminderCap, rate: hiringFirms.reminderRate }

const columns = {
  id: candidateReferences.id,
  uuid: candidateReferences.uuid,
  organizationId: candidateReferences.organizationId,
  firstName: candidateReferences.firstName,
  lastName: candidateReferences.lastName,
  email: candidateReferences.email,
  phone: candidateReferences.phone,
  countryCode: candidateReferences.countryCode,
  relationship: candidateReferences.relationship,
  company: candidateReferences.company,
  jobTitle: candidateReferences.jobTitle,
  startedOn: candidateReferences.startedOn,
  endedOn: candidateReferences.endedOn,
  language: candidateReferences.language,
  mayShareWithClients: candidateReferences.mayShareWithClients,
  mayShareWithCandidate: candidateReferences.mayShareWithCandidate,
  status: candidateReferences.status,
  declineReason: candidateReferences.declineReason,
  completedAt: candidateReferences.completedAt,
  score: candidateReferences.score,
  nextReminderAt: candidateReferences.nextReminderAt,
  lastReminderAt: candidateReferences.lastReminderAt,
  reminderCount: candidateReferences.reminderCount,
  createdAt: candidateReferences.createdAt,
  deletedAt: candidateReferences.deletedAt,
  rules,
  candidateUuid: candidates.uuid,
  requestUuid: referenceRequests.uuid,
  questionSetUuid: questionSets.uuid,
  requestedByUuid: recruiters.uuid,
  requestedBy: people.displayName,
  metadatum: sql<string | null>`(select m.uuid from metadata m
    where m.organization_id = ${candidateReferences.organizationId} and m.candidate_id = ${candidateReferences.candidateId}
    and m.subject_type = 'reference' and m.subject_id = ${candidateReferences.id} order by m.id desc limit 1)`,
  flags: sql<number>`(select count(*)::int from flags f where f.organization_id = ${candidateReferences.organizationId}
    and f.candidate_id = ${candidateReferences.candidateId} and f.reference_id = ${candidateReferences.id}
    and f.resolved_at is null)`,
}

const select = () =>
  db
    .select(columns)
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(questionSets, setOfRequest)
    .innerJoin(recruiters, recruiterOfRequest)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidateReferences.organizationId))

/** A reference with what points to and from it. */
export type Reference = Awaited<ReturnType<typeof select>>[number]

export type ReferenceFilter = { candidateUuid?: string; status?: Reference['status'] }

/** References of candidates in the actor's sight, newest first. Throws `forbidden`. */
export async function listReferences(
  actor: Actor,
  page: PageAsked,
  { candidateUuid, status }: ReferenceFilter = {},
): Promise<Page<Reference>> {
  const condition = and(
    eq(candidateReferences.organizationId, actor.organization.id),
    isNull(candidateReferences.deletedAt),
    candidatesInSight(requireRecruiter(actor)),
    isNull(candidates.deletedAt),
    candidateUuid ? eq(candidates.uuid, candidateUuid) : undefined,
    status ? eq(candidateReferences.status, status) : undefined,
  )
  const ids = () =>
    db
      .select({ id: candidateReferences.id })
      .from(candidateReferences)
      .innerJoin(candidates, candidateOfReference)
      .where(condition)
  const chosen = ids().orderBy(desc(candidateReferences.id)).limit(literal(page.size)).offset(offsetOf(page))
  const items = await select().where(onPage(candidateReferences.id, chosen)).orderBy(desc(candidateReferences.id))
  return pageOf(page, items, () => countOf(ids()))
}

async function only(condition: SQL | undefined): Promise<Reference> {
  const [found] = await select().where(and(condition, isNull(candidateReferences.deletedAt)))
  if (!found) throw notFound('Reference')
  return found
}

/** One reference in the actor's sight; throws `forbidden`, `not_found`. */
export const findReference = async (actor: Actor, uuid: string): Promise<Reference> =>
  only(
    and(candidatesInSight(requireRecruiter(actor)), isNull(candidates.deletedAt), eq(candidateReferences.uuid, uuid)),
  )

/** The reference that a referee's own link opens. */
export const findOwnReference = (guest: GuestActor & { as: 'referee' }): Promise<Reference> =>
  only(
    and(eq(candidateReferences.organizationId, guest.organization.id), eq(candidateReferences.id, guest.referenceId)),
  )

/** One of the referees that a candidate named in the request their link opens; throws `not_found`. */
export const findNominated = (guest: GuestActor & { as: 'candidate' }, uuid: string): Promise<Reference> =>
  only(
    and(
      eq(candidateReferences.organizationId, guest.organization.id),
      eq(candidateReferences.requestId, guest.requestId),
      eq(candidateReferences.uuid, uuid),
    ),
  )
