import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, SystemActor } from '../actor'
import { DomainError } from '../errors'
import { nextReminderAt, rulesOf } from '../hiring/reminding'
import { meanScore } from '../questionnaires/scoring'
import {
  askingRequest,
  type CandidateRow,
  isAsking,
  isOpen,
  type ReferenceRow,
  type RequestRow,
  referencesOf,
} from './holding'
import { postAboutRequest } from './post'
import { recordRequest } from './records'

/** Brings a candidate's score up to date, inside the transaction that holds their case: the mean over completed references. */
export async function settleScore(tx: Database, { organizationId, id }: Pick<CandidateRow, 'organizationId' | 'id'>) {
  const completed = await tx
    .select({ score: candidateReferences.score })
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.candidateId, id),
        eq(candidateReferences.status, 'completed'),
        isNull(candidateReferences.deletedAt),
      ),
    )
  await tx
    .update(candidates)
    .set({ score: meanScore(completed.map(one => one.score)) })
    .where(and(eq(candidates.organizationId, organizationId), eq(candidates.id, id)))
}

const ways = ['sent', 'nominated', 'in_progress', 'filled'] as const

/** Whether the referees of a request are as many, and as many of them managers, as it asks for. */
export function isEnough(
  { minReferences, minManagerReferences }: RequestRow,
  references: Pick<ReferenceRow, 'relationship'>[],
) {
  const managers = references.filter(one => one.relationship === 'manager').length
  return references.length >= minReferences && managers >= minManagerReferences
}

function standOf(request: RequestRow, references: ReferenceRow[]): (typeof ways)[number] {
  const completed = references.filter(one => one.status === 'completed')
  if (isEnough(request, completed)) return 'filled'
  if (references.some(one => one.status !== 'invited')) return 'in_progress'
  return references.length > 0 ? 'nominated' : 'sent'
}

/** Somebody has asked the candidate anew, with the same questions, since this request was filled. */
async function isFollowed(tx: Database, { organizationId, candidateId, questionSetId, id }: RequestRow) {
  const others = await tx
    .select({ status: referenceRequests.status })
    .from(referenceRequests)
    .where(
      and(
        eq(referenceRequests.organizationId, organizationId),
        eq(referenceRequests.candidateId, candidateId),
        eq(referenceRequests.questionSetId, questionSetId),
        ne(referenceRequests.id, id),
      ),
    )
  return others.some(one => isOpen(one.status))
}

/** The candidate has been written to; where a recruiter named all referees, they know of nothing. */
async function wasAsked(tx: Database, { organizationId, id }: RequestRow) {
  const [link] = await tx
    .select({ id: hiringLinks.id })
    .from(hiringLinks)
    .where(
      and(
        eq(hiringLinks.organizationId, organizationId),
        eq(hiringLinks.purpose, 'nominate'),
        eq(hiringLinks.subjectId, id),
      ),
    )
    .limit(1)
  return link !== undefined
}

/** When the candidate is to be reminded: not at all with enough named, and again when one of those was lost. */
async function reminderOf(tx: Database, request: RequestRow, named: boolean): Promise<Date | null> {
  if (named) return null
  if (request.nextReminderAt || !(await wasAsked(tx, request))) return request.nextReminderAt
  return nextReminderAt(new Date(), request.reminderCount, await rulesOf(tx, request.organizationId))
}

/** A request that waits again stays open as long as one that has just been sent. */
async function openAnew(tx: Database, request: RequestRow): Promise<Date> {
  const { linkDays } = await rulesOf(tx, request.organizationId)
  const least = new Date(Date.now() + linkDays * 86_400_000)
  return request.expiresAt && request.expiresAt > least ? request.expiresAt : least
}

/**
 * Gives a request that a reference of was reopened in time to be answered anew. Throws `unprocessable` for one that was ended:
 * there nobody waits for anything.
 */
export async function keepOpen(tx: Database, request: RequestRow) {
  if (request.status === 'filled') return
  if (!isAsking(request.status))
    throw new DomainError('unprocessable', `The request has ended: it is ${request.status}`)
  await tx
    .update(referenceRequests)
    .set({ expiresAt: await openAnew(tx, request) })
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
}

async function tellFilled(tx: Database, request: RequestRow) {
  // Filled again after it was reopened, the recruiter waits to hear of it; the candidate has been told.
  await postAboutRequest(tx, 'request_filled', request, String(Date.now()))
  await postAboutRequest(tx, 'references_complete', request)
}

/**
 * Brings a request into the state that its references are in: named, under way, filled once enough have answered. Whoever
 * waits for it is told. Inside the transaction that holds the case.
 */
export async function settleRequest(tx: Database, actor: Actor | SystemActor, request: RequestRow) {
  if (!([...askingRequest, 'filled'] as string[]).includes(request.status)) return
  const references = await referencesOf(tx, request)
  const status = standOf(request, references)
  const named = status === 'filled' || isEnough(request, references)
  const reopens = request.status === 'filled' && status !== 'filled'
  if (reopens && (await isFollowed(tx, request))) return
  await tx
    .update(referenceRequests)
    .set({
      status,
      filledAt: status === 'filled' ? (request.filledAt ?? sql`now()`) : null,
      nextReminderAt: await reminderOf(tx, request, named),
      ...(reopens && { expiresAt: await openAnew(tx, request) }),
      modifiedAt: sql`now()`,
    })
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
  if (reopens) await recordRequest(tx, actor, request, 'reopened')
  else if (ways.indexOf(status) > ways.indexOf(request.status as 'sent'))
    await recordRequest(tx, actor, request, status)
  if (status === 'filled' && request.status !== 'filled') await tellFilled(tx, request)
  // A recruiter who names referees needs no letter about it.
  if (named && status !== 'filled' && actor.kind === 'guest' && actor.as === 'candidate')
    await postAboutRequest(tx, 'referees_named', request)
}
