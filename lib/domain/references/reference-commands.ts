import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, GuestActor } from '../actor'
import { checkContact } from '../candidates/contact'
import { DomainError, invalid, notFound } from '../errors'
import { revokeLinks } from '../hiring/links'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, rulesOf } from '../hiring/reminding'
import { type CandidateRow, holdCase, isAwaited, notThem, type ReferenceRow, referenceOf, requestOf } from './holding'
import { checkReferee, onceNamed, type Referee } from './nominating'
import { postAboutReference } from './post'
import { keepOpen, settleRequest, settleScore } from './progress'
import { findNominated, findReference, type Reference } from './queries'
import { countSteps, recordReference } from './records'

export type ReferenceChanges = Partial<Referee> & {
  mayShareWithClients?: boolean
  mayShareWithCandidate?: boolean
  /** reopened: the referee may answer anew; cancelled: nobody waits for them any more. */
  status?: 'reopened' | 'cancelled'
}

const own = ({ organizationId, id }: ReferenceRow) =>
  and(eq(candidateReferences.organizationId, organizationId), eq(candidateReferences.id, id))

const isSomebodyElse = ({ status, declineReason }: ReferenceRow) => status === 'declined' && declineReason === notThem

/** The old links open nothing any more, and a new letter goes out. */
async function inviteAnew(tx: Database, actor: Actor, reference: ReferenceRow, step: 'reopened' | 'readdressed') {
  const { organizationId, id } = reference
  await revokeLinks(tx, { organizationId, purpose: 'respond', subjectId: id })
  const rules = await rulesOf(tx, organizationId)
  const now = new Date()
  await tx
    .update(candidateReferences)
    .set({ nextReminderAt: nextReminderAt(now, 0, rules), reminderCount: 0, lastReminderAt: null, snoozedUntil: null })
    .where(own(reference))
  await postAboutReference(tx, 'referee_request', reference, String(now.getTime()))
  await recordReference(tx, actor, reference, step, { reached: true })
}

const mostAddresses = 5

/** Whoever held the old address may have been somebody else: nothing of what they did is left for the new one. */
async function readdress(tx: Database, actor: Actor, reference: ReferenceRow) {
  if (actor.kind === 'guest') {
    const corrected = await countSteps(tx, reference, 'readdressed')
    if (corrected >= mostAddresses)
      throw new DomainError('unprocessable', 'This address was corrected too often: ask your recruiter')
  }
  if (reference.status !== 'reopened')
    await tx
      .update(candidateReferences)
      .set({
        status: 'invited',
        draft: null,
        openedAt: null,
        startedAt: null,
        declinedAt: null,
        declineReason: null,
        consentedAt: null,
      })
      .where(own(reference))
  await inviteAnew(tx, actor, reference, 'readdressed')
}

async function reopen(tx: Database, actor: Actor, candidate: CandidateRow, reference: ReferenceRow) {
  if (reference.status !== 'completed')
    throw new DomainError(
      'unprocessable',
      `Only a completed reference can be reopened: this one is ${reference.status}`,
    )
  await keepOpen(tx, await requestOf(tx, candidate, eq(referenceRequests.id, reference.requestId)))
  const given = await tx
    .select()
    .from(answers)
    .where(and(eq(answers.organizationId, reference.organizationId), eq(answers.referenceId, reference.id)))
  // The referee goes on from what they had said.
  const draft = Object.fromEntries(
    given.map(one => [one.questionUuid, { value: one.value, ...(one.comment && { comment: one.comment }) }]),
  )
  await tx
    .update(candidateReferences)
    .set({ status: 'reopened', draft, completedAt: null, score: null, modifiedAt: sql`now()` })
    .where(own(reference))
  await settleScore(tx, candidate)
  await inviteAnew(tx, actor, reference, 'reopened')
}

/** Gives a referee up: no more letters, no way in. */
export async function giveUp(tx: Database, actor: Actor, reference: ReferenceRow) {
  if (!isAwaited(reference.status))
    throw new DomainError('unprocessable', `Nobody waits for this reference: it is ${reference.status}`)
  await tx
    .update(candidateReferences)
    .set({ status: 'cancelled', nextReminderAt: null, draft: null, modifiedAt: sql`now()` })
    .where(own(reference))
  await revokeLinks(tx, { organizationId: reference.organizationId, purpose: 'respond', subjectId: reference.id })
  await recordReference(tx, actor, reference, 'cancelled')
}

/** Throws `invalid` for a permission that the referee did not give. */
function requireGiven(reference: ReferenceRow, changes: ReferenceChanges) {
  const only = 'is the referee’s to give'
  if (changes.mayShareWithClients && !reference.mayShareWithClients) throw invalid({ permissionShareClients: only })
  if (changes.mayShareWithCandidate && !reference.mayShareWithCandidate)
    throw invalid({ permissionShareCandidate: only })
}

const isMoved = (reference: ReferenceRow, { email }: ReferenceChanges) =>
  email !== undefined && email.trim().toLowerCase() !== reference.email.toLowerCase()

async function apply(
  tx: Database,
  actor: Actor,
  candidate: CandidateRow,
  reference: ReferenceRow,
  changes: ReferenceChanges,
) {
  const { status, email, countryCode, phone, language, ...rest } = changes
  checkReferee(candidate, { startedOn: reference.startedOn, endedOn: reference.endedOn, ...changes })
  const moved = isMoved(reference, changes)
  if (moved && !isAwaited(reference.status) && !isSomebodyElse(reference))
    throw new DomainError('unprocessable', `The address can no longer change: this reference is ${reference.status}`)
  await tx
    .update(candidateReferences)
    .set({
      ...rest,
      ...checkContact({ phone, countryCode }, reference),
      ...(email !== undefined && { email: email.trim() }),
      ...(language && { language }),
      modifiedAt: sql`now()`,
    })
    .where(own(reference))
  if (status === 'reopened') await reopen(tx, actor, candidate, reference)
  else if (status === 'cancelled') await giveUp(tx, actor, reference)
  else if (moved) await readdress(tx, actor, reference)
  else await recordReference(tx, actor, reference, 'revised')
  await settleRequest(tx, actor, await requestOf(tx, candidate, eq(referenceRequests.id, reference.requestId)))
}

/**
 * A recruiter corrects what is known of a referee; with a new address the old links die and a new letter goes out. What a
 * referee lets the firm show, a recruiter may take back but not give. They may also reopen a completed reference, or give one up. Throws `forbidden`, `not_found`, `invalid`, `unprocessable`.
 */
export async function reviseReference(actor: Actor, uuid: string, changes: ReferenceChanges): Promise<Reference> {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findReference(recruiter, uuid)
  await onceNamed(() =>
    transaction(actor, async tx => {
      const candidate = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
      const reference = await referenceOf(tx, candidate, eq(candidateReferences.uuid, uuid))
      requireGiven(reference, changes)
      await apply(tx, recruiter, candidate, reference, changes)
    }),
  )
  return findReference(recruiter, uuid)
}

/**
 * A candidate corrects a referee they named, or takes them back, while the referee has not begun; and gives the right address
 * where somebody else got the letter. What a referee permits is not theirs to say. Throws `not_found`, `invalid`, `unprocessable`.
 */
export async function reviseNomination(
  guest: GuestActor,
  uuid: string,
  { mayShareWithClients: _, mayShareWithCandidate: __, ...changes }: ReferenceChanges,
): Promise<Reference> {
  if (guest.as !== 'candidate') throw notFound('Reference')
  if (changes.status === 'reopened') throw invalid({ status: 'must be cancelled' })
  await findNominated(guest, uuid)
  await onceNamed(() =>
    transaction(guest, async tx => {
      const mine = and(eq(candidates.organizationId, guest.organization.id), eq(candidates.id, guest.candidateId))
      const candidate = await holdCase(tx, mine)
      const reference = await referenceOf(tx, candidate, eq(candidateReferences.uuid, uuid))
      const stillNew = reference.status === 'invited' || reference.status === 'opened'
      // Whoever said that they are somebody else is written to no more: only another address makes sense.
      const readdressed = isSomebodyElse(reference) && changes.email !== undefined && changes.status === undefined
      if (!stillNew && !readdressed)
        throw new DomainError(
          'unprocessable',
          `This referee can no longer be changed: this reference is ${reference.status}`,
        )
      if (readdressed && !isMoved(reference, changes)) throw invalid({ email: 'is the one that was wrong' })
      await apply(tx, guest, candidate, reference, changes)
    }),
  )
  return findNominated(guest, uuid)
}

/** Takes a reference out: its links die, and it no longer counts. Gives it as it was. Throws `forbidden`, `not_found`. */
export async function removeReference(actor: Actor, uuid: string): Promise<Reference> {
  const recruiter = requireRecruiter(actor)
  const before = await findReference(recruiter, uuid)
  await transaction(actor, async tx => {
    const candidate = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, before.candidateUuid)))
    const reference = await referenceOf(tx, candidate, eq(candidateReferences.uuid, uuid))
    const { organizationId, id } = reference
    await tx
      .update(candidateReferences)
      .set({ deletedAt: sql`now()`, nextReminderAt: null, draft: null, modifiedAt: sql`now()` })
      .where(own(reference))
    for (const purpose of ['respond', 'rights'] as const)
      await revokeLinks(tx, { organizationId, purpose, subjectId: id })
    await recordReference(tx, recruiter, reference, 'removed')
    await settleScore(tx, candidate)
    await settleRequest(tx, recruiter, await requestOf(tx, candidate, eq(referenceRequests.id, reference.requestId)))
  })
  return before
}
