import { isDeepStrictEqual } from 'node:util'
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answerRevisions, answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { versionOfRequest } from '../hiring/joins'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { checkCorrection } from '../questionnaires/answering'
import { scoreOf } from '../questionnaires/scoring'
import { holdCase, referenceOf } from './holding'
import { settleScore } from './progress'
import { noteReading } from './readings'

const columns = {
  id: answers.id,
  uuid: answers.uuid,
  questionUuid: answers.questionUuid,
  question: answers.question,
  type: answers.type,
  category: answers.category,
  language: answers.language,
  value: answers.value,
  scale: answers.scale,
  comment: answers.comment,
  position: answers.position,
  referenceUuid: candidateReferences.uuid,
  candidateUuid: candidates.uuid,
}

const select = () =>
  db
    .select(columns)
    .from(answers)
    .innerJoin(
      candidateReferences,
      and(
        eq(candidateReferences.organizationId, answers.organizationId),
        eq(candidateReferences.id, answers.referenceId),
        eq(candidateReferences.status, 'completed'),
        isNull(candidateReferences.deletedAt),
      ),
    )
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, candidateReferences.organizationId),
        eq(candidates.id, candidateReferences.candidateId),
        isNull(candidates.deletedAt),
      ),
    )

export type Answer = Awaited<ReturnType<typeof select>>[number]

/** One answer of a completed reference in the actor's sight; throws `forbidden`, `not_found`. */
export async function findAnswer(actor: Actor, uuid: string): Promise<Answer> {
  const [found] = await select().where(and(candidatesInSight(requireRecruiter(actor)), eq(answers.uuid, uuid)))
  if (!found) throw notFound('Answer')
  await noteReading(requireRecruiter(actor), eq(candidateReferences.uuid, found.referenceUuid))
  return found
}

/** The answers of one completed reference in sight, in the order in which they were asked; throws `forbidden`. */
export async function listAnswers(actor: Actor, referenceUuid: string): Promise<Answer[]> {
  const recruiter = requireRecruiter(actor)
  const found = await select()
    .where(and(candidatesInSight(recruiter), eq(candidateReferences.uuid, referenceUuid)))
    .orderBy(asc(answers.position))
  if (found.length > 0) await noteReading(recruiter, eq(candidateReferences.uuid, referenceUuid))
  return found
}

export type Correction = { value?: unknown; comment?: string | null }

/**
 * A recruiter corrects an answer; what it said before is kept, and the scores follow in the same transaction. Saying the same
 * again writes nothing. Throws `forbidden`, `not_found`, `invalid`.
 */
export async function correctAnswer(actor: Actor, uuid: string, correction: Correction): Promise<Answer> {
  const recruiter = requireRecruiter(actor)
  const { candidateUuid, referenceUuid } = await findAnswer(recruiter, uuid)
  await transaction(actor, async tx => {
    const held = await holdCase(tx, and(candidatesInSight(recruiter), eq(candidates.uuid, candidateUuid)))
    const reference = await referenceOf(
      tx,
      held,
      and(eq(candidateReferences.uuid, referenceUuid), eq(candidateReferences.status, 'completed'))!,
    )
    const { organizationId } = reference
    const [answer] = await tx
      .select()
      .from(answers)
      .where(and(eq(answers.organizationId, organizationId), eq(answers.uuid, uuid)))
    const [asked] = await tx
      .select({ questions: questionSetVersions.questions })
      .from(referenceRequests)
      .innerJoin(questionSetVersions, versionOfRequest)
      .where(and(eq(referenceRequests.organizationId, organizationId), eq(referenceRequests.id, reference.requestId)))
    const question = asked?.questions.find(one => one.id === answer?.questionUuid)
    if (!answer || !question) throw notFound('Answer')
    const now = { value: answer.value, comment: answer.comment, ...checkCorrection(question, correction) }
    if (isDeepStrictEqual(now.value, answer.value) && now.comment === answer.comment) return
    await tx.insert(answerRevisions).values({
      organizationId,
      answerId: answer.id,
      revisedById: recruiter.recruiter.id,
      value: answer.value,
      comment: answer.comment,
    })
    await tx
      .update(answers)
      .set({ ...now, modifiedAt: sql`now()` })
      .where(and(eq(answers.organizationId, organizationId), eq(answers.id, answer.id)))
    const all = await tx
      .select({ type: answers.type, value: answers.value, scale: answers.scale })
      .from(answers)
      .where(and(eq(answers.organizationId, organizationId), eq(answers.referenceId, reference.id)))
    await tx
      .update(candidateReferences)
      .set({ score: scoreOf(all) })
      .where(and(eq(candidateReferences.organizationId, organizationId), eq(candidateReferences.id, reference.id)))
    await settleScore(tx, held)
    await recordActivity(tx, recruiter, {
      key: 'answer.revised',
      subjectType: 'answer',
      subjectId: answer.id,
      subjectUuid: answer.uuid,
      candidateId: held.id,
    })
  })
  return findAnswer(recruiter, uuid)
}
