import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, SystemActor } from '../actor'
import { meanScore } from '../questionnaires/scoring'
import { askingRequest, type CandidateRow, type RequestRow, referencesOf } from './holding'
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

/**
 * Brings a request into the state that its references are in: named, under way, filled once enough have answered. Whoever
 * waits for it is told. Inside the transaction that holds the case.
 */
export async function settleRequest(tx: Database, actor: Actor | SystemActor, request: RequestRow) {
  if (!([...askingRequest, 'filled'] as string[]).includes(request.status)) return
  const references = await referencesOf(tx, request)
  const completed = references.filter(one => one.status === 'completed')
  const managers = (list: typeof references) => list.filter(one => one.relationship === 'manager').length
  const filled = completed.length >= request.minReferences && managers(completed) >= request.minManagerReferences
  const named = references.length >= request.minReferences && managers(references) >= request.minManagerReferences
  const begun = references.some(one => one.status !== 'invited')
  const status = filled ? 'filled' : begun ? 'in_progress' : references.length > 0 ? 'nominated' : 'sent'
  await tx
    .update(referenceRequests)
    .set({
      status,
      filledAt: filled ? (request.filledAt ?? sql`now()`) : null,
      // Who has named enough need not be reminded.
      ...(named && { nextReminderAt: null }),
      modifiedAt: sql`now()`,
    })
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
  if (status === request.status) return named && !begun ? postNamed(tx, actor, request) : undefined
  if (status === 'filled') {
    await recordRequest(tx, actor, request, 'filled')
    await postAboutRequest(tx, 'request_filled', request)
    await postAboutRequest(tx, 'references_complete', request)
  } else if (status === 'nominated' && request.status === 'sent') await recordRequest(tx, actor, request, 'nominated')
  if (named && !begun) await postNamed(tx, actor, request)
}

// A recruiter who names referees needs no letter about it.
const postNamed = (tx: Database, actor: Actor | SystemActor, request: RequestRow) =>
  actor.kind === 'guest' ? postAboutRequest(tx, 'referees_named', request) : undefined
