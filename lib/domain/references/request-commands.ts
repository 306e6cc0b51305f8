import { and, eq, inArray, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, SystemActor } from '../actor'
import { DomainError, invalid } from '../errors'
import { revokeLinks } from '../hiring/links'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, rulesOf } from '../hiring/reminding'
import { chooseQuestionSet } from '../questionnaires/choosing'
import { pinVersion } from '../questionnaires/versions'
import { violates } from '../unique'
import { keepLinks, requireDeadline } from './deadline'
import { awaited, type CandidateRow, holdCase, isOpen, type RequestRow, requestOf } from './holding'
import { postAboutRequest } from './post'
import { settleRequest } from './progress'
import { recordReference, recordRequest } from './records'
import { findRequest, type ReferenceRequest } from './request-queries'

export type NewRequest = {
  candidateUuid: string
  /** Null: the only active set, or the default. */
  questionSetUuid: string | null
  notes?: string | null
  minReferences?: number
  minManagerReferences?: number
  language?: string | null
  /** When it is to go out; absent: at once. */
  scheduledFor?: Date | null
  /** Kept until somebody sends it. */
  draft?: boolean
}

const usualReferences = 2

function minimums(minReferences: number | undefined, minManagerReferences = 0) {
  if (minReferences !== undefined && minManagerReferences > minReferences)
    throw invalid({ minManagerReferences: 'may not be more than the references asked for' })
  return { minReferences: minReferences ?? Math.max(usualReferences, minManagerReferences), minManagerReferences }
}

function requireFuture(scheduledFor: Date | null | undefined) {
  if (scheduledFor && scheduledFor.getTime() < Date.now() - 60_000)
    throw invalid({ scheduledFor: 'must not be in the past' })
}

/** Writes a request of a held case; throws `invalid` where one with this set is open already. */
export async function insertRequest(
  tx: Database,
  candidate: CandidateRow,
  requestedById: number,
  given: Omit<NewRequest, 'candidateUuid'>,
): Promise<RequestRow> {
  const set = await chooseQuestionSet(tx, candidate.organizationId, given.questionSetUuid)
  const version = await pinVersion(tx, candidate.organizationId, set.id)
  const { language } = await rulesOf(tx, candidate.organizationId)
  const [row] = await tx
    .insert(referenceRequests)
    .values({
      organizationId: candidate.organizationId,
      candidateId: candidate.id,
      questionSetId: set.id,
      versionId: version.id,
      requestedById,
      notes: given.notes,
      language: given.language || candidate.language || language,
      ...minimums(given.minReferences, given.minManagerReferences),
      status: given.draft ? 'draft' : given.scheduledFor ? 'scheduled' : 'draft',
      scheduledFor: given.scheduledFor,
    })
    .returning()
  return row!
}

/** What the set says now; one that was archived or emptied while the request waited is asked as it was. */
const versionNow = (tx: Database, { organizationId, questionSetId, versionId }: RequestRow): Promise<number> =>
  pinVersion(tx, organizationId, questionSetId).then(
    version => version.id,
    error => {
      if (error instanceof DomainError) return versionId
      throw error
    },
  )

/** A draft or scheduled request goes out, as `sendRequest` has it, with the questions as they are by now. */
export async function sendWaiting(
  tx: Database,
  actor: Actor | SystemActor,
  candidate: CandidateRow,
  request: RequestRow,
  now = new Date(),
) {
  await tx
    .update(referenceRequests)
    .set({ versionId: await versionNow(tx, request) })
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
  await sendRequest(tx, actor, candidate, request, now)
}

/** A request goes out: the candidate is asked for referees, and reminded until they have named enough. */
export async function sendRequest(
  tx: Database,
  actor: Actor | SystemActor,
  candidate: CandidateRow,
  request: RequestRow,
  now = new Date(),
) {
  const rules = await rulesOf(tx, request.organizationId)
  await tx
    .update(referenceRequests)
    .set({
      status: 'sent',
      sentAt: now,
      expiresAt: new Date(now.getTime() + rules.linkDays * 86_400_000),
      nextReminderAt: nextReminderAt(now, 0, rules),
      modifiedAt: sql`now()`,
    })
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
  await postAboutRequest(tx, 'name_referees', request)
  await recordRequest(tx, actor, request, 'sent', { toCandidate: candidate.uuid })
}

const onePerSet = () =>
  invalid({ 'data.relationships.candidate': 'has an open request with this question set already' })

/**
 * Asks a candidate for references: at once, at a time, or as a draft. Throws `forbidden`, `not_found` for a candidate out of
 * sight, and `invalid` for a second open request with the same set, also of many at once.
 */
export async function requestReferences(actor: Actor, given: NewRequest): Promise<ReferenceRequest> {
  const recruiter = requireRecruiter(actor)
  requireFuture(given.scheduledFor)
  try {
    const uuid = await transaction(actor, async tx => {
      const candidate = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, given.candidateUuid)))
      const request = await insertRequest(tx, candidate, recruiter.recruiter.id, given)
      await recordRequest(tx, recruiter, request, request.status === 'scheduled' ? 'scheduled' : 'drafted')
      if (!given.draft && !given.scheduledFor) await sendRequest(tx, recruiter, candidate, request)
      return request.uuid
    })
    return findRequest(recruiter, uuid)
  } catch (error) {
    if (violates(error, 'reference_requests_open')) throw onePerSet()
    throw error
  }
}

export type RequestChanges = Partial<
  Pick<NewRequest, 'notes' | 'minReferences' | 'minManagerReferences' | 'language' | 'scheduledFor'>
> & {
  status?: 'sent' | 'cancelled'
  /** Until when a sent one stays open. */
  expiresAt?: Date
}

/** Ends a request and all that still waits below it. */
export async function closeRequest(
  tx: Database,
  actor: Actor | SystemActor,
  request: RequestRow,
  status: 'cancelled' | 'expired',
) {
  const { organizationId } = request
  await tx
    .update(referenceRequests)
    .set({
      status,
      nextReminderAt: null,
      modifiedAt: sql`now()`,
      ...(status === 'cancelled' && { cancelledAt: sql`now()` }),
    })
    .where(and(eq(referenceRequests.organizationId, organizationId), eq(referenceRequests.id, request.id)))
  await revokeLinks(tx, { organizationId, purpose: 'nominate', subjectId: request.id })
  const given = await tx
    .update(candidateReferences)
    .set({ status, nextReminderAt: null, modifiedAt: sql`now()` })
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.requestId, request.id),
        inArray(candidateReferences.status, [...awaited]),
      ),
    )
    .returning()
  for (const reference of given) {
    await revokeLinks(tx, { organizationId, purpose: 'respond', subjectId: reference.id })
    await recordReference(tx, actor, reference, status)
  }
  await recordRequest(tx, actor, request, status)
}

/**
 * Changes a request, sends a draft or a scheduled one now, or cancels it. Throws `forbidden`, `not_found`, `invalid`, and
 * `unprocessable` for one that has ended.
 */
export async function reviseRequest(actor: Actor, uuid: string, changes: RequestChanges): Promise<ReferenceRequest> {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findRequest(recruiter, uuid)
  requireFuture(changes.scheduledFor)
  await transaction(actor, async tx => {
    const candidate = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    const request = await requestOf(tx, candidate, eq(referenceRequests.uuid, uuid))
    if (!isOpen(request.status))
      throw new DomainError('unprocessable', `This request has ended: it is ${request.status}`)
    const { status, scheduledFor, notes, language, expiresAt } = changes
    const waits = request.status === 'draft' || request.status === 'scheduled'
    if (!waits && (status === 'sent' || scheduledFor))
      throw new DomainError('unprocessable', 'This request has been sent already')
    if (expiresAt) requireDeadline(request, expiresAt)
    const least = minimums(
      changes.minReferences ?? request.minReferences,
      changes.minManagerReferences ?? request.minManagerReferences,
    )
    const [revised] = await tx
      .update(referenceRequests)
      .set({
        ...least,
        notes,
        expiresAt,
        ...(language && { language }),
        ...(scheduledFor !== undefined && waits && { scheduledFor, status: scheduledFor ? 'scheduled' : 'draft' }),
        modifiedAt: sql`now()`,
      })
      .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
      .returning()
    if (status === 'cancelled') return closeRequest(tx, recruiter, request, 'cancelled')
    if (status === 'sent') return sendWaiting(tx, recruiter, candidate, request)
    if (expiresAt) await keepLinks(tx, request, expiresAt)
    await recordRequest(tx, recruiter, request, 'revised')
    // With fewer asked for, enough may have answered already.
    await settleRequest(tx, recruiter, revised!)
  })
  return findRequest(recruiter, uuid)
}
