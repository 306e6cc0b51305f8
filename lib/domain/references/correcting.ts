import { and, desc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answerRevisions, answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { personOfRecruiter, requestOfReference, versionOfRequest } from '../hiring/joins'
import { requireRecruiter } from '../hiring/policy'
import { askedIn } from '../questionnaires/wording'
import { findAnswer } from './answers'

const ofAnswer = (organizationId: number, uuid: string) =>
  and(eq(answers.organizationId, organizationId), eq(answers.uuid, uuid))

/** What an answer said before each change of it, the latest first; by whom: null where it was the referee, asked again. */
const listRevisions = (organizationId: number, uuid: string) =>
  db
    .select({
      value: answerRevisions.value,
      comment: answerRevisions.comment,
      at: answerRevisions.createdAt,
      by: people.displayName,
    })
    .from(answerRevisions)
    .innerJoin(
      answers,
      and(eq(answers.organizationId, answerRevisions.organizationId), eq(answers.id, answerRevisions.answerId)),
    )
    .leftJoin(
      recruiters,
      and(
        eq(recruiters.organizationId, answerRevisions.organizationId),
        eq(recruiters.id, answerRevisions.revisedById),
      ),
    )
    .leftJoin(people, personOfRecruiter)
    .where(ofAnswer(organizationId, uuid))
    .orderBy(desc(answerRevisions.id))

/**
 * What a recruiter needs to correct one answer of a completed reference: the question as the referee met it, what is kept now, and
 * what it said before. Throws `forbidden`, `not_found`.
 */
export async function findCorrection(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const answer = await findAnswer(recruiter, uuid)
  const { id } = recruiter.organization
  const [[asked], revisions] = await Promise.all([
    db
      .select({
        questions: questionSetVersions.questions,
        firstName: candidateReferences.firstName,
        lastName: candidateReferences.lastName,
      })
      .from(answers)
      .innerJoin(
        candidateReferences,
        and(
          eq(candidateReferences.organizationId, answers.organizationId),
          eq(candidateReferences.id, answers.referenceId),
        ),
      )
      .innerJoin(referenceRequests, requestOfReference)
      .innerJoin(questionSetVersions, versionOfRequest)
      .where(ofAnswer(id, uuid)),
    listRevisions(id, uuid),
  ])
  const question = asked?.questions.find(one => one.id === answer.questionUuid)
  if (!asked || !question) throw notFound('Answer')
  const { firstName, lastName } = asked
  return { answer, referee: { firstName, lastName }, question: askedIn(question, answer.language), revisions }
}
