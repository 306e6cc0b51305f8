import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { questionSets, questionSetVersions } from '@/db/schema/questionnaires'
import { answers, candidateReferences, referenceRequests } from '@/db/schema/references'
import type { Actor } from '../actor'
import {
  candidateOfReference,
  candidateOfRequest,
  personOfRecruiter,
  recruiterOfRequest,
  requestOfReference,
  setOfRequest,
  versionOfRequest,
} from '../hiring/joins'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { noteReading } from './readings'

const caseOf = (actor: Actor, candidateUuid: string) =>
  and(candidatesInSight(requireRecruiter(actor)), isNull(candidates.deletedAt), eq(candidates.uuid, candidateUuid))

const requestColumns = {
  id: referenceRequests.id,
  uuid: referenceRequests.uuid,
  title: questionSetVersions.title,
  setUuid: questionSets.uuid,
  status: referenceRequests.status,
  notes: referenceRequests.notes,
  language: referenceRequests.language,
  minReferences: referenceRequests.minReferences,
  minManagerReferences: referenceRequests.minManagerReferences,
  requestedBy: people.displayName,
  createdAt: referenceRequests.createdAt,
  scheduledFor: referenceRequests.scheduledFor,
  sentAt: referenceRequests.sentAt,
  filledAt: referenceRequests.filledAt,
  cancelledAt: referenceRequests.cancelledAt,
  expiresAt: referenceRequests.expiresAt,
  nextReminderAt: referenceRequests.nextReminderAt,
  reminderCount: referenceRequests.reminderCount,
  reminderCap: hiringFirms.reminderCap,
}

/** What was asked for one candidate, newest first, in one query; nothing of a candidate out of sight. Throws `forbidden`. */
export const listCaseRequests = (actor: Actor, candidateUuid: string) =>
  db
    .select(requestColumns)
    .from(referenceRequests)
    .innerJoin(candidates, candidateOfRequest)
    .innerJoin(questionSets, setOfRequest)
    .innerJoin(questionSetVersions, versionOfRequest)
    .innerJoin(recruiters, recruiterOfRequest)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, referenceRequests.organizationId))
    .where(caseOf(actor, candidateUuid))
    .orderBy(desc(referenceRequests.id))

export type CaseRequest = Awaited<ReturnType<typeof listCaseRequests>>[number]

const referenceColumns = {
  uuid: candidateReferences.uuid,
  requestUuid: referenceRequests.uuid,
  firstName: candidateReferences.firstName,
  lastName: candidateReferences.lastName,
  email: candidateReferences.email,
  relationship: candidateReferences.relationship,
  company: candidateReferences.company,
  jobTitle: candidateReferences.jobTitle,
  status: candidateReferences.status,
  declineReason: candidateReferences.declineReason,
  score: candidateReferences.score,
  createdAt: candidateReferences.createdAt,
  openedAt: candidateReferences.openedAt,
  startedAt: candidateReferences.startedAt,
  completedAt: candidateReferences.completedAt,
  declinedAt: candidateReferences.declinedAt,
  snoozedUntil: candidateReferences.snoozedUntil,
  nextReminderAt: candidateReferences.nextReminderAt,
  reminderCount: candidateReferences.reminderCount,
  reminderCap: hiringFirms.reminderCap,
}

/** Who was named for one candidate, in the order in which they were, in one query. Throws `forbidden`. */
export const listCaseReferences = (actor: Actor, candidateUuid: string) =>
  db
    .select(referenceColumns)
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidateReferences.organizationId))
    .where(and(caseOf(actor, candidateUuid), isNull(candidateReferences.deletedAt)))
    .orderBy(asc(candidateReferences.id))

export type CaseReference = Awaited<ReturnType<typeof listCaseReferences>>[number]

/** All that was said of one candidate in completed references, in the order in which it was asked; it is noted who reads it. Throws `forbidden`. */
export async function listCaseAnswers(actor: Actor, candidateUuid: string) {
  const found = await db
    .select({
      uuid: answers.uuid,
      referenceUuid: candidateReferences.uuid,
      questionUuid: answers.questionUuid,
      question: answers.question,
      type: answers.type,
      category: answers.category,
      value: answers.value,
      scale: answers.scale,
      comment: answers.comment,
      revised: sql<boolean>`exists (select 1 from answer_revisions v where v.organization_id = ${answers.organizationId}
        and v.answer_id = ${answers.id} and v.revised_by_id is not null)`,
    })
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
    .innerJoin(candidates, candidateOfReference)
    .where(caseOf(actor, candidateUuid))
    .orderBy(asc(answers.referenceId), asc(answers.position))
  const read = [...new Set(found.map(one => one.referenceUuid))]
  if (read.length > 0) await noteReading(requireRecruiter(actor), inArray(candidateReferences.uuid, read))
  return found
}

export type CaseAnswer = Awaited<ReturnType<typeof listCaseAnswers>>[number]
