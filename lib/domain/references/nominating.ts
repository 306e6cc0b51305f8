import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, GuestActor, PersonActor } from '../actor'
import { type Contact, checkContact } from '../candidates/contact'
import { DomainError, invalid, notFound } from '../errors'
import { noteVisit, type Visit } from '../evidence/metadata'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, rulesOf } from '../hiring/reminding'
import { violates } from '../unique'
import { askingRequest, type CandidateRow, holdCase, isAsking, type RequestRow, requestOf } from './holding'
import { postAboutReference } from './post'
import { settleRequest } from './progress'
import { findNominated, findReference, type Reference } from './queries'
import { recordReference, recordRequest } from './records'
import { insertRequest } from './request-commands'

export type Referee = Contact & {
  firstName: string
  lastName: string
  email: string
  relationship?: Reference['relationship']
  company?: string | null
  jobTitle?: string | null
  startedOn?: string | null
  endedOn?: string | null
  language?: string | null
}

/** Which candidate a recruiter means, and which of their requests; without one the newest that is open. */
export type Named = { candidateUuid?: string; internalId?: string; requestUuid?: string }

const mostReferees = 20

const sameAddress = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase()

function requireSpan({ startedOn, endedOn }: Pick<Referee, 'startedOn' | 'endedOn'>) {
  if (startedOn && endedOn && endedOn < startedOn) throw invalid({ endedOn: 'must not be before they began' })
}

/** Checks what is said of a referee against the candidate: nobody gives a reference about themselves. */
export function checkReferee(candidate: CandidateRow, { email, startedOn, endedOn }: Partial<Referee>) {
  if (email !== undefined && sameAddress(email, candidate.email))
    throw invalid({ email: 'is the candidate’s own address' })
  requireSpan({ startedOn, endedOn })
}

async function insertReference(
  tx: Database,
  actor: Actor,
  candidate: CandidateRow,
  request: RequestRow,
  referee: Referee,
): Promise<string> {
  checkReferee(candidate, referee)
  const rules = await rulesOf(tx, request.organizationId)
  const [counted] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, request.organizationId),
        eq(candidateReferences.requestId, request.id),
        isNull(candidateReferences.deletedAt),
      ),
    )
  if (counted!.count >= mostReferees)
    throw new DomainError('unprocessable', `A request takes at most ${mostReferees} referees`)
  const { email, countryCode, phone, language, ...rest } = referee
  const [row] = await tx
    .insert(candidateReferences)
    .values({
      ...rest,
      ...checkContact({ countryCode, phone }),
      email: email.trim(),
      language: language || request.language,
      organizationId: request.organizationId,
      candidateId: request.candidateId,
      requestId: request.id,
      nextReminderAt: nextReminderAt(new Date(), 0, rules),
    })
    .returning()
  await recordReference(tx, actor, row!, 'invited', { reached: true })
  await postAboutReference(tx, 'referee_request', row!, '1')
  await settleRequest(tx, actor, request)
  return row!.uuid
}

async function openRequestOf(
  tx: Database,
  candidate: CandidateRow,
  uuid: string | undefined,
): Promise<RequestRow | null> {
  if (uuid) return requestOf(tx, candidate, eq(referenceRequests.uuid, uuid))
  const [newest] = await tx
    .select()
    .from(referenceRequests)
    .where(
      and(
        eq(referenceRequests.organizationId, candidate.organizationId),
        eq(referenceRequests.candidateId, candidate.id),
        inArray(referenceRequests.status, [...askingRequest]),
      ),
    )
    .orderBy(desc(referenceRequests.id))
    .limit(1)
  return newest ?? null
}

/** A recruiter who knows a referee already needs no candidate to name them: the request is under way as it begins. */
async function beginRequest(tx: Database, actor: PersonActor, candidate: CandidateRow, language?: string | null) {
  const recruiter = requireRecruiter(actor)
  const request = await insertRequest(tx, candidate, recruiter.recruiter.id, {
    questionSetUuid: null,
    minReferences: 1,
    language,
  })
  const rules = await rulesOf(tx, request.organizationId)
  const expiresAt = new Date(Date.now() + rules.linkDays * 86_400_000)
  const [begun] = await tx
    .update(referenceRequests)
    .set({ status: 'nominated', sentAt: sql`now()`, expiresAt })
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
    .returning()
  await recordRequest(tx, recruiter, request, 'nominated')
  return begun!
}

function requireAsking(request: RequestRow) {
  if (!isAsking(request.status))
    throw new DomainError('unprocessable', `Nobody can be named in this request: it is ${request.status}`)
}

/** Runs a write, and says when a referee of this request has the address already. */
export async function onceNamed<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (violates(error, 'candidate_references_once')) throw invalid({ email: 'was named in this request already' })
    if (violates(error, 'reference_requests_open'))
      throw new DomainError('unprocessable', 'Another request with this question set is open: name it, or end it')
    throw error
  }
}

/**
 * A recruiter names a referee of one of their candidates: into the named request, the newest open one, or a new one with the
 * default set. The referee is written to at once. Throws `forbidden`, `invalid`, `not_found`, `unprocessable`.
 */
export async function addReference(actor: PersonActor, named: Named, referee: Referee): Promise<Reference> {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid, internalId, requestUuid } = named
  if (!candidateUuid && !internalId)
    throw invalid({ 'data.relationships.candidate': 'is required, or the candidate’s internal_id' })
  const which = candidateUuid ? eq(candidates.uuid, candidateUuid) : eq(candidates.internalId, internalId!)
  const uuid = await onceNamed(() =>
    transaction(actor, async tx => {
      const candidate = await holdCase(tx, and(candidatesInSight(recruiter), which)).catch(error => {
        if (!(error instanceof DomainError)) throw error
        throw candidateUuid
          ? invalid({ 'data.relationships.candidate.id': 'is none of your candidates' })
          : invalid({ internalId: 'is none of your candidates' })
      })
      const found = await openRequestOf(tx, candidate, requestUuid)
      const request = found ?? (await beginRequest(tx, recruiter, candidate, referee.language))
      requireAsking(request)
      return insertReference(tx, recruiter, candidate, request, referee)
    }),
  )
  return findReference(recruiter, uuid)
}

/**
 * A candidate names a referee in the request that their link opens; noted is from where. Throws `invalid`, `unprocessable` once
 * it has ended.
 */
export async function nominateReferee(guest: GuestActor, referee: Referee, visit: Visit): Promise<Reference> {
  if (guest.as !== 'candidate') throw notFound('Reference request')
  const uuid = await onceNamed(() =>
    transaction(guest, async tx => {
      const own = and(eq(candidates.organizationId, guest.organization.id), eq(candidates.id, guest.candidateId))
      const candidate = await holdCase(tx, own)
      const request = await requestOf(tx, candidate, eq(referenceRequests.id, guest.requestId))
      requireAsking(request)
      await noteVisit(tx, guest, visit)
      return insertReference(tx, guest, candidate, request, referee)
    }),
  )
  return findNominated(guest, uuid)
}
