import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answerRevisions, answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor, GuestActor, PersonActor } from '../actor'
import { DomainError, invalid } from '../errors'
import { raiseFlags } from '../evidence/flags'
import { noteVisit, type Visit } from '../evidence/metadata'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { type CheckedAnswer, checkAnswers, type GivenAnswer } from '../questionnaires/answering'
import { scoreOf } from '../questionnaires/scoring'
import { requireReferee } from './form'
import { holdCase, isAwaited, type ReferenceRow, referenceOf, requestOf } from './holding'
import { postAboutReference } from './post'
import { settleRequest, settleScore } from './progress'
import { findOwnReference, findReference, type Reference } from './queries'
import { recordReference } from './records'

export type Submission = {
  answers: GivenAnswer[]
  mayShareWithClients?: boolean
  mayShareWithCandidate?: boolean
}

/** Throws `unprocessable` unless somebody still waits for this reference; says why not. */
export function requireAwaited({ status }: Pick<ReferenceRow, 'status'>) {
  if (isAwaited(status)) return
  if (status === 'completed')
    throw new DomainError('unprocessable', 'This reference is already filled', {
      fields: { 'data.id': 'is already filled' },
    })
  const why = { declined: 'was declined', cancelled: 'is no longer needed', expired: 'has expired' }[
    status as 'declined'
  ]
  throw new DomainError('unprocessable', `This reference ${why ?? `is ${status}`}`)
}

/** Writes the answers; of a reopened reference what they said before is kept beside. */
async function keepAnswers(tx: Database, reference: ReferenceRow, given: CheckedAnswer[]) {
  const { organizationId, id: referenceId } = reference
  const before = await tx
    .select()
    .from(answers)
    .where(and(eq(answers.organizationId, organizationId), eq(answers.referenceId, referenceId)))
  const changed = before.filter(old => {
    const now = given.find(one => one.questionUuid === old.questionUuid)
    return now && (!isDeepStrictEqual(now.value, old.value) || now.comment !== old.comment)
  })
  if (changed.length > 0)
    await tx
      .insert(answerRevisions)
      .values(changed.map(({ id, value, comment }) => ({ organizationId, answerId: id, value, comment })))
  await tx
    .insert(answers)
    .values(given.map(one => ({ ...one, organizationId, referenceId })))
    .onConflictDoUpdate({
      target: [answers.organizationId, answers.referenceId, answers.questionUuid],
      set: {
        value: sql`excluded.value`,
        comment: sql`excluded.comment`,
        question: sql`excluded.question`,
        language: sql`excluded.language`,
        modifiedAt: sql`now()`,
      },
    })
}

async function submit(
  tx: Database,
  actor: Actor,
  held: Awaited<ReturnType<typeof holdCase>>,
  reference: ReferenceRow,
  submission: Submission,
) {
  requireAwaited(reference)
  const request = await requestOf(tx, held, eq(referenceRequests.id, reference.requestId))
  const [version] = await tx
    .select({ questions: questionSetVersions.questions })
    .from(questionSetVersions)
    .where(
      and(
        eq(questionSetVersions.organizationId, reference.organizationId),
        eq(questionSetVersions.id, request.versionId),
      ),
    )
  const given = checkAnswers(version!.questions, submission.answers, reference.language)
  await keepAnswers(tx, reference, given)
  const now = new Date()
  await tx
    .update(candidateReferences)
    .set({
      status: 'completed',
      completedAt: now,
      startedAt: reference.startedAt ?? now,
      openedAt: reference.openedAt ?? now,
      consentedAt: reference.consentedAt ?? now,
      score: scoreOf(given),
      draft: null,
      nextReminderAt: null,
      mayShareWithClients: submission.mayShareWithClients,
      mayShareWithCandidate: submission.mayShareWithCandidate,
      modifiedAt: now,
    })
    .where(
      and(eq(candidateReferences.organizationId, reference.organizationId), eq(candidateReferences.id, reference.id)),
    )
  await recordReference(tx, actor, reference, 'completed')
  await settleScore(tx, held)
  await settleRequest(tx, actor, request)
  await postAboutReference(tx, 'reference_completed', reference, String(now.getTime()))
  await postAboutReference(tx, 'referee_thanks', reference, String(now.getTime()))
  return { given, seconds: Math.round((now.getTime() - (reference.openedAt ?? now).getTime()) / 1000) }
}

/**
 * A referee hands in their answers, through their link: checked, scored, flagged, once. Throws `invalid` naming each wrong or
 * missing answer, `unprocessable` when it is already filled, or no longer asked for.
 */
export async function submitReference(guest: GuestActor, submission: Submission, visit: Visit): Promise<Reference> {
  const referee = requireReferee(guest)
  await db.transaction(async tx => {
    const own = and(eq(candidates.organizationId, guest.organization.id), eq(candidates.id, guest.candidateId))
    const held = await holdCase(tx, own)
    const reference = await referenceOf(tx, held, eq(candidateReferences.id, referee.referenceId))
    const { given, seconds } = await submit(tx, guest, held, reference, submission)
    await noteVisit(tx, guest, visit)
    // Without having seen the form first, it was a program that answered: there is no time to judge.
    if (reference.openedAt) await raiseFlags(tx, guest, { ...reference, seconds, answers: given })
    else await raiseFlags(tx, guest, { ...reference, seconds: Number.POSITIVE_INFINITY, answers: given })
  })
  return findOwnReference(referee)
}

/** A recruiter hands in what a referee told them, on the telephone say. Throws `forbidden`, and as `submitReference` does. */
export async function submitFor(actor: PersonActor, uuid: string, submission: Submission): Promise<Reference> {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid } = await findReference(recruiter, uuid)
  await db.transaction(async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    await submit(tx, recruiter, held, await referenceOf(tx, held, eq(candidateReferences.uuid, uuid)), submission)
  })
  return findReference(recruiter, uuid)
}

const largestDraft = 200_000

/** Holds a referee's own reference while they are expected to answer, and lets `change` write to it. */
async function onTheWay(
  guest: GuestActor,
  step: string | null,
  change: (tx: Database, reference: ReferenceRow) => Promise<Partial<typeof candidateReferences.$inferInsert> | null>,
): Promise<Reference> {
  const referee = requireReferee(guest)
  await db.transaction(async tx => {
    const own = and(eq(candidates.organizationId, guest.organization.id), eq(candidates.id, guest.candidateId))
    const held = await holdCase(tx, own)
    const reference = await referenceOf(tx, held, eq(candidateReferences.id, referee.referenceId))
    requireAwaited(reference)
    const set = await change(tx, reference)
    if (!set) return
    await tx
      .update(candidateReferences)
      .set({ ...set, modifiedAt: sql`now()` })
      .where(
        and(eq(candidateReferences.organizationId, reference.organizationId), eq(candidateReferences.id, reference.id)),
      )
    if (set.status && set.status !== reference.status) {
      await recordReference(tx, guest, reference, set.status)
      await settleRequest(tx, guest, await requestOf(tx, held, eq(referenceRequests.id, reference.requestId)))
    } else if (step) await recordReference(tx, guest, reference, step)
  })
  return findOwnReference(referee)
}

/** A referee looks at their form for the first time; again changes nothing. Notes from where. */
export const openReference = (guest: GuestActor, visit: Visit): Promise<Reference> =>
  onTheWay(guest, null, async (tx, reference) => {
    await noteVisit(tx, guest, visit)
    if (reference.openedAt) return null
    return { openedAt: new Date(), ...(reference.status === 'invited' && { status: 'opened' }) }
  })

export type DraftAnswers = Record<string, { value?: unknown; comment?: string }>

/** Keeps answers under way, question by question; those not named stay. Throws `invalid` when it grows beyond all bounds. */
export const saveDraft = (guest: GuestActor, draft: DraftAnswers): Promise<Reference> =>
  onTheWay(guest, null, async (_tx, reference) => {
    const kept = { ...reference.draft, ...draft }
    if (JSON.stringify(kept).length > largestDraft) throw invalid({ 'data.attributes.answers': 'are too long' })
    return {
      draft: kept,
      startedAt: reference.startedAt ?? new Date(),
      openedAt: reference.openedAt ?? new Date(),
      ...(reference.status !== 'reopened' && { status: 'started' }),
    }
  })

/** A referee would rather not, or is not who we think. Nobody reminds them any more; the recruiter is told. */
export const declineReference = (guest: GuestActor, reason: string | null): Promise<Reference> =>
  onTheWay(guest, null, async (tx, reference) => {
    await postAboutReference(tx, 'referee_declined', reference)
    return { status: 'declined', declinedAt: new Date(), declineReason: reason, nextReminderAt: null, draft: null }
  })

const longestSnooze = 14 * 86_400_000

/** "Later": no reminder before then. Throws `invalid` for a time that is past, or more than two weeks away. */
export const snoozeReference = (guest: GuestActor, until: Date): Promise<Reference> =>
  onTheWay(guest, 'snoozed', async (_tx, reference) => {
    const away = until.getTime() - Date.now()
    if (away <= 0 || away > longestSnooze) throw invalid({ snoozed_until: 'must be within the next two weeks' })
    return { snoozedUntil: until, ...(reference.nextReminderAt && { nextReminderAt: until }) }
  })

/** A referee reads and answers in another language; what they have said stays. */
export const speakLanguage = (guest: GuestActor, language: string): Promise<Reference> =>
  onTheWay(guest, null, async () => ({ language }))
