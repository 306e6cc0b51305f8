import { and, eq } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, SystemActor } from '../actor'
import { DomainError } from '../errors'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, type ReminderRules, requireMayRemind, rulesOf } from '../hiring/reminding'
import {
  holdCase,
  isAsking,
  isAwaited,
  type ReferenceRow,
  type RequestRow,
  referenceOf,
  referencesOf,
  requestOf,
} from './holding'
import { postAboutReference, postAboutRequest } from './post'
import { isEnough } from './progress'
import { findReference } from './queries'
import { recordReference, recordRequest } from './records'
import { findRequest } from './request-queries'

const reminded = (count: number, now: Date, rules: ReminderRules) => ({
  reminderCount: count + 1,
  lastReminderAt: now,
  nextReminderAt: nextReminderAt(now, count + 1, rules),
})

/** One reminder to a referee, which counts. */
export async function remindReferee(tx: Database, actor: Actor | SystemActor, reference: ReferenceRow, now: Date) {
  const rules = await rulesOf(tx, reference.organizationId)
  await tx
    .update(candidateReferences)
    .set(reminded(reference.reminderCount, now, rules))
    .where(
      and(eq(candidateReferences.organizationId, reference.organizationId), eq(candidateReferences.id, reference.id)),
    )
  const count = reference.reminderCount + 1
  // A new address begins to count anew: only the moment names this letter.
  await postAboutReference(tx, 'referee_reminder', reference, String(now.getTime()))
  await recordReference(tx, actor, reference, 'reminded', { reached: true, data: { count } })
}

/** One reminder to a candidate to name their referees, which counts. */
export async function remindCandidate(
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
  await postAboutRequest(tx, 'name_referees_reminder', request, String(now.getTime()))
  await recordRequest(tx, actor, request, 'reminded', { toCandidate: candidateUuid, data: { count } })
}

/** A recruiter reminds a referee now. Throws `forbidden`, `not_found`, `unprocessable` when it is too soon, too often, or done. */
export async function remindReference(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findReference(recruiter, uuid)
  await transaction(actor, async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    const reference = await referenceOf(tx, held, eq(candidateReferences.uuid, uuid))
    if (!isAwaited(reference.status))
      throw new DomainError('unprocessable', `There is nothing to remind of: this reference is ${reference.status}`)
    if (reference.snoozedUntil && reference.snoozedUntil > new Date())
      throw new DomainError(
        'unprocessable',
        `The referee asked for more time: the next reminder may be sent from ${reference.snoozedUntil.toISOString()}`,
      )
    const stand = { count: reference.reminderCount, lastAt: reference.lastReminderAt }
    requireMayRemind(stand, await rulesOf(tx, reference.organizationId))
    await remindReferee(tx, recruiter, reference, new Date())
  })
}

/** A recruiter reminds a candidate of naming referees now. Throws as `remindReference` does. */
export async function remindRequest(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findRequest(recruiter, uuid)
  await transaction(actor, async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    const request = await requestOf(tx, held, eq(referenceRequests.uuid, uuid))
    if (!isAsking(request.status))
      throw new DomainError('unprocessable', `There is nothing to remind of: this request is ${request.status}`)
    if (isEnough(request, await referencesOf(tx, request)))
      throw new DomainError('unprocessable', 'There is nothing to remind of: enough referees were named')
    const stand = { count: request.reminderCount, lastAt: request.lastReminderAt }
    requireMayRemind(stand, await rulesOf(tx, request.organizationId))
    await remindCandidate(tx, recruiter, request, held.uuid, new Date())
  })
}
