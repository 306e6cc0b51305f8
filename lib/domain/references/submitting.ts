import { isDeepStrictEqual } from 'node:util'
import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
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
  /** The referee agrees that the firm keeps and reads what they say; to send it says so too. */
  consents?: boolean
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
  if (submission.consents === false) throw invalid({ consent: 'is needed to keep what you say' })
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
      ...(actor.kind === 'guest' && { consentedAt: reference.consentedAt ?? now }),
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
  await transaction(guest, async tx => {
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
  await transaction(actor, async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    await submit(tx, recruiter, held, await referenceOf(tx, held, eq(candidateReferences.uuid, uuid)), submission)
  })
  return findReference(recruiter, uuid)
}
