import { and, eq, isNull, lte } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, SystemActor } from '../actor'
import { DomainError } from '../errors'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, type ReminderRules, requireMayRemind, rulesOf } from '../hiring/reminding'
import {
  askingRequest,
  holdCase,
  isAwaited,
  type ReferenceRow,
  type RequestRow,
  referenceOf,
  requestOf,
} from './holding'
import { postAboutReference, postAboutRequest } from './post'
import { findReference } from './queries'
import { recordReference, recordRequest } from './records'
import { findRequest } from './request-queries'

const reminded = (count: number, now: Date, rules: ReminderRules) => ({
  reminderCount: count + 1,
  lastReminderAt: now,
  nextReminderAt: nextReminderAt(now, count + 1, rules),
})

async function remindReferee(tx: Database, actor: Actor | SystemActor, reference: ReferenceRow, now: Date) {
  const rules = await rulesOf(tx, reference.organizationId)
  await tx
    .update(candidateReferences)
    .set(reminded(reference.reminderCount, now, rules))
    .where(
      and(eq(candidateReferences.organizationId, reference.organizationId), eq(candidateReferences.id, reference.id)),
    )
  const count = reference.reminderCount + 1
  await postAboutReference(tx, 'referee_reminder', reference, String(count))
  await recordReference(tx, actor, reference, 'reminded', { reached: true, data: { count } })
}

async function remindCandidate(
  tx: Database,
  actor: Actor | SystemActor,
  request: RequestRow,
  candidateUuid: string,
  now: Date,
) {
  const rules = await rulesOf(tx, request.organizationId)
  await tx
    .update(referenceRequests)
    .set(reminded(request.reminderCount, now, rules))
    .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
  const count = request.reminderCount + 1
  await postAboutRequest(tx, 'name_referees_reminder', request, String(count))
  await recordRequest(tx, actor, request, 'reminded', { toCandidate: candidateUuid, data: { count } })
}

/** A recruiter reminds a referee now. Throws `forbidden`, `not_found`, `unprocessable` when it is too soon, too often, or done. */
export async function remindReference(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findReference(recruiter, uuid)
  await db.transaction(async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    const reference = await referenceOf(tx, held, eq(candidateReferences.uuid, uuid))
    if (!isAwaited(reference.status))
      throw new DomainError('unprocessable', `There is nothing to remind of: this reference is ${reference.status}`)
    const stand = { count: reference.reminderCount, lastAt: reference.lastReminderAt }
    requireMayRemind(stand, await rulesOf(tx, reference.organizationId))
    await remindReferee(tx, recruiter, reference, new Date())
  })
}

/** A recruiter reminds a candidate of naming referees now. Throws as `remindReference` does. */
export async function remindRequest(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findRequest(recruiter, uuid)
  await db.transaction(async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    const request = await requestOf(tx, held, eq(referenceRequests.uuid, uuid))
    if (!(askingRequest as readonly string[]).includes(request.status))
      throw new DomainError('unprocessable', `There is nothing to remind of: this request is ${request.status}`)
    const stand = { count: request.reminderCount, lastAt: request.lastReminderAt }
    requireMayRemind(stand, await rulesOf(tx, request.organizationId))
    await remindCandidate(tx, recruiter, request, held.uuid, new Date())
  })
}

const system = (organizationId: number): SystemActor => ({ kind: 'system', organization: { id: organizationId } })

/** Runs one automatic step on a case that still stands; a case that is gone is no failure. */
const onCase = (
  { organizationId, candidateId }: { organizationId: number; candidateId: number },
  step: (tx: Database, held: Awaited<ReturnType<typeof holdCase>>) => Promise<boolean>,
): Promise<boolean> =>
  db
    .transaction(async tx =>
      step(tx, await holdCase(tx, and(eq(candidates.organizationId, organizationId), eq(candidates.id, candidateId)))),
    )
    .catch(error => {
      if (error instanceof DomainError && error.code === 'not_found') return false
      throw error
    })

const most = 500

/**
 * Sends the automatic reminders that are due, each once however many servers do so at once: whoever holds the case reads again
 * whether it is. In one company alone when it is named. Gives how many.
 */
export async function sendDueReminders(now = new Date(), organizationId?: number): Promise<number> {
  const due = await db
    .select({
      organizationId: candidateReferences.organizationId,
      candidateId: candidateReferences.candidateId,
      id: candidateReferences.id,
    })
    .from(candidateReferences)
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, candidateReferences.organizationId),
        eq(candidates.id, candidateReferences.candidateId),
      ),
    )
    .where(
      and(
        lte(candidateReferences.nextReminderAt, now),
        isNull(candidateReferences.deletedAt),
        // Paused: it waits, and is due as soon as the pause ends.
        isNull(candidates.remindersPausedAt),
        organizationId === undefined ? undefined : eq(candidateReferences.organizationId, organizationId),
      ),
    )
    .orderBy(candidateReferences.nextReminderAt)
    .limit(most)
  let sent = 0
  for (const one of due) {
    const done = await onCase(one, async (tx, held) => {
      const reference = await referenceOf(tx, held, eq(candidateReferences.id, one.id))
      if (!reference.nextReminderAt || reference.nextReminderAt > now || !isAwaited(reference.status)) return false
      if (held.remindersPausedAt) return false
      if (reference.snoozedUntil && reference.snoozedUntil > now) return false
      await remindReferee(tx, system(one.organizationId), reference, now)
      return true
    })
    if (done) sent++
  }
  return sent + (await remindCandidates(now, organizationId))
}

async function remindCandidates(now: Date, organizationId?: number): Promise<number> {
  const due = await db
    .select({
      organizationId: referenceRequests.organizationId,
      candidateId: referenceRequests.candidateId,
      id: referenceRequests.id,
    })
    .from(referenceRequests)
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, referenceRequests.organizationId),
        eq(candidates.id, referenceRequests.candidateId),
      ),
    )
    .where(
      and(
        lte(referenceRequests.nextReminderAt, now),
        isNull(candidates.remindersPausedAt),
        organizationId === undefined ? undefined : eq(referenceRequests.organizationId, organizationId),
      ),
    )
    .orderBy(referenceRequests.nextReminderAt)
    .limit(most)
  let sent = 0
  for (const one of due) {
    const done = await onCase(one, async (tx, held) => {
      const request = await requestOf(tx, held, eq(referenceRequests.id, one.id))
      const waits = (askingRequest as readonly string[]).includes(request.status)
      if (!request.nextReminderAt || request.nextReminderAt > now || !waits || held.remindersPausedAt) return false
      await remindCandidate(tx, system(one.organizationId), request, held.uuid, now)
      return true
    })
    if (done) sent++
  }
  return sent
}
