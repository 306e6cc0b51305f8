import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { notFound } from '../errors'
import { requestOfReference, versionOfRequest } from '../hiring/joins'
import { checkValue } from '../questionnaires/answer-values'
import { requireReferee } from './form'

// What a referee reads of their own answers before they hand them in, and afterwards.

/** What is wrong with an answer under way: it is missing, ends before it begins, or is not what its question takes. */
export type AnswerTrouble = 'missing' | 'order' | 'wrong'

const troubleIn = (problem: string): AnswerTrouble =>
  problem.endsWith('needs an answer') ? 'missing' : problem === 'must not end before it begins' ? 'order' : 'wrong'

/**
 * The answers under way that could not be handed in as they are, by their question's uuid; of the named questions, or all.
 * Throws `not_found`.
 */
export async function findTroubles(guest: GuestActor, questionIds?: string[]): Promise<Record<string, AnswerTrouble>> {
  const { organization, referenceId } = requireReferee(guest)
  const [found] = await db
    .select({
      language: candidateReferences.language,
      draft: candidateReferences.draft,
      questions: questionSetVersions.questions,
    })
    .from(candidateReferences)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(questionSetVersions, versionOfRequest)
    .where(and(eq(candidateReferences.organizationId, organization.id), eq(candidateReferences.id, referenceId)))
  if (!found) throw notFound('Reference')
  const { questions, draft, language } = found
  const troubles = questions
    .filter(one => questionIds?.includes(one.id) ?? true)
    .flatMap(one => {
      const checked = checkValue(one, draft?.[one.id]?.value, language)
      return 'problem' in checked ? [[one.id, troubleIn(checked.problem)] as const] : []
    })
  return Object.fromEntries(troubles)
}

/** What a referee has handed in, in the order in which it was asked. */
export const listOwnAnswers = (guest: GuestActor) => {
  const { organization, referenceId } = requireReferee(guest)
  return db
    .select({
      id: answers.questionUuid,
      question: answers.question,
      type: answers.type,
      value: answers.value,
      scale: answers.scale,
      comment: answers.comment,
    })
    .from(answers)
    .where(and(eq(answers.organizationId, organization.id), eq(answers.referenceId, referenceId)))
    .orderBy(asc(answers.position))
}
