import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { kept, literal, only, present } from '@/db/kept'
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
import {
  anyRecruiter,
  candidatesInSight,
  type Recruiting,
  recruiterSight,
  recruiting,
  requireRecruiter,
} from '../hiring/policy'
import { countOf, offsetOf, onPage, type Page, type PageAsked, pageOf, shapeOf } from '../pages'
import { countedOnce } from '../totals'

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
  metadatum: sql<string | null>`(select m.uuid from metadata m
    where m.organization_id = ${candidateReferences.organizationId} and m.candidate_id = ${candidateReferences.candidateId}
    and m.subject_type = 'reference' and m.subject_id = ${candidateReferences.id} order by m.id desc limit 1)`,
  flags: sql<number>`(select count(*)::int from flags f where f.organization_id = ${candidateReferences.organizationId}
    and f.candidate_id = ${candidateReferences.candidateId} and f.reference_id = ${candidateReferences.id}
    and f.resolved_at is null)`,
}

/** What small tables know of a reference. Joined like the others, they took PostgreSQL twenty times as long to plan as to read. */
const lookups = () => {
  const set = db.select({ uuid: questionSets.uuid }).from(questionSets).where(setOfRequest)
  const recruiter = db.select({ uuid: recruiters.uuid }).from(recruiters).where(recruiterOfRequest)
  const name = db
    .select({ name: people.displayName })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .where(recruiterOfRequest)
  return {
    questionSetUuid: sql<string>`${set}`,
    requestedByUuid: sql<string>`${recruiter}`,
    requestedBy: sql<string>`${name}`,
  }
}

const select = () =>
  db
    .select({ ...columns, ...lookups() })
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidateReferences.organizationId))

/** A reference with what points to and from it. */
export type Reference = Awaited<ReturnType<typeof select>>[number]

export type ReferenceFilter = { candidateUuid?: string; status?: Reference['status'] }

type Listed = Recruiting & { candidateUuid?: string; status?: Reference['status']; offset: number }

/** Ids of the references in a recruiter's sight; `asked` names what narrows them. */
const chosen = (given: Listed, sight?: string, ...asked: string[]) => {
  const { candidateUuid, status } = only(given, asked)
  return db
    .select({ id: candidateReferences.id })
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .where(
      and(
        eq(candidateReferences.organizationId, given.organizationId),
        isNull(candidateReferences.deletedAt),
        candidatesInSight(anyRecruiter(sight, given)),
        isNull(candidates.deletedAt),
        candidateUuid ? eq(candidates.uuid, candidateUuid) : undefined,
        status ? eq(candidateReferences.status, status) : undefined,
      ),
    )
}

const pages = kept((given: Listed, size, place, ...shape) => {
  const first = chosen(given, ...shape)
    .orderBy(desc(candidateReferences.id))
    .limit(literal(size))
  const page = place === 'first' ? first : first.offset(given.offset)
  return select().where(onPage(candidateReferences.id, page)).orderBy(desc(candidateReferences.id))
})

const totals = countedOnce(kept((given: Listed, ...shape) => countOf(chosen(given, ...shape))))

/** References of candidates in the actor's sight, newest first. Throws `forbidden`. */
export async function listReferences(
  actor: Actor,
  page: PageAsked,
  filter: ReferenceFilter = {},
): Promise<Page<Reference>> {
  const recruiter = requireRecruiter(actor)
  const values = { ...recruiting(recruiter), ...filter, offset: offsetOf(page) }
  const shape = [recruiterSight(recruiter), ...present(filter)]
  return pageOf(page, await pages(values, ...shapeOf(page), ...shape), () => totals(values, ...shape))
}

function theOne([found]: Reference[]): Reference {
  if (!found) throw notFound('Reference')
  return found
}

const inSight = kept((given: Recruiting & { uuid: string }, sight) =>
  select().where(
    and(
      candidatesInSight(anyRecruiter(sight, given)),
      isNull(candidates.deletedAt),
      eq(candidateReferences.uuid, given.uuid),
      isNull(candidateReferences.deletedAt),
    ),
  ),
)

const ofLink = kept((given: { organizationId: number; id: number }) =>
  select().where(
    and(
      eq(candidateReferences.organizationId, given.organizationId),
      eq(candidateReferences.id, given.id),
      isNull(candidateReferences.deletedAt),
    ),
  ),
)

/** One reference in the actor's sight; throws `forbidden`, `not_found`. */
export async function findReference(actor: Actor, uuid: string): Promise<Reference> {
  const recruiter = requireRecruiter(actor)
  return theOne(await inSight({ ...recruiting(recruiter), uuid }, recruiterSight(recruiter)))
}

/** The reference that a referee's own link opens. */
export const findOwnReference = async (guest: GuestActor & { as: 'referee' }): Promise<Reference> =>
  theOne(await ofLink({ organizationId: guest.organization.id, id: guest.referenceId }))

/** One of the referees that a candidate named in the request their link opens; throws `not_found`. */
export const findNominated = async (guest: GuestActor & { as: 'candidate' }, uuid: string): Promise<Reference> =>
  theOne(
    await select().where(
      and(
        eq(candidateReferences.organizationId, guest.organization.id),
        eq(candidateReferences.requestId, guest.requestId),
        eq(candidateReferences.uuid, uuid),
        isNull(candidateReferences.deletedAt),
      ),
    ),
  )
