import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import type { candidates } from '@/db/schema/candidates'
import { textMessages } from '@/db/schema/deliveries'
import { feedbackRequests } from '@/db/schema/feedback'
import { referenceReadings } from '@/db/schema/hiring-evidence'
import { leads } from '@/db/schema/leads'
import { mails } from '@/db/schema/notifications'
import { answerRevisions, answers, candidateReferences } from '@/db/schema/references'
import { anonymiseLeads } from '../leads/erasure'

/** The candidate whose case it is. */
export type Held = Pick<typeof candidates.$inferSelect, 'id' | 'uuid' | 'organizationId'>

const stamp = sql`now()`

/** The referees' side of a case, or one referee's: who they were, every word of theirs, and that the firm may write to them. */
export async function eraseReferences(tx: Database, { id, organizationId }: Held, referenceId?: number) {
  const only = referenceId === undefined ? sql`true` : sql`f.id = ${referenceId}`
  const mine = sql`(select f.id from candidate_references f where f.organization_id = ${organizationId}
    and f.candidate_id = ${id} and ${only})`
  const theirs = sql`(select a.id from answers a where a.organization_id = ${organizationId} and a.reference_id in ${mine})`
  await tx
    .update(answerRevisions)
    .set({ value: null, comment: null })
    .where(and(eq(answerRevisions.organizationId, organizationId), sql`${answerRevisions.answerId} in ${theirs}`))
  await tx
    .update(answers)
    // What was rated says nothing of anybody; whatever was written may.
    .set({
      value: sql`case when ${answers.type} in ('rating', 'slider') then ${answers.value} end`,
      comment: null,
      modifiedAt: stamp,
    })
    .where(and(eq(answers.organizationId, organizationId), sql`${answers.referenceId} in ${mine}`))
  // There is nobody left who could ask who has read it.
  await tx
    .delete(referenceReadings)
    .where(and(eq(referenceReadings.organizationId, organizationId), sql`${referenceReadings.referenceId} in ${mine}`))
  await anonymiseLeads(tx, organizationId, sql`${leads.referenceId} in ${mine}`)
  await tx
    .update(candidateReferences)
    .set({
      firstName: 'Anonymous',
      lastName: '',
      email: sql`'anonymous-' || ${candidateReferences.uuid} || '@invalid'`,
      countryCode: null,
      phone: null,
      company: null,
      jobTitle: null,
      declineReason: null,
      draft: null,
      anonymisedAt: stamp,
      modifiedAt: stamp,
    })
    .where(and(eq(candidateReferences.organizationId, organizationId), sql`${candidateReferences.id} in ${mine}`))
}

/** Who was asked for feedback on a case, and their words; what they rated says nothing of anybody. */
export const eraseFeedback = (tx: Database, { id, organizationId }: Held) =>
  tx
    .update(feedbackRequests)
    .set({ name: 'Anonymous', email: 'anonymous@invalid', comment: null, modifiedAt: stamp })
    .where(and(eq(feedbackRequests.organizationId, organizationId), eq(feedbackRequests.candidateId, id)))

/** Everything we wrote about the case: to whom, and what. Its story names also what is no longer there, such as a verification. */
export function eraseLetters(tx: Database, { id, uuid, organizationId }: Held) {
  const about = sql`(select ${uuid}::uuid
    union all select r.uuid from reference_requests r where r.organization_id = ${organizationId} and r.candidate_id = ${id}
    union all select f.uuid from candidate_references f where f.organization_id = ${organizationId} and f.candidate_id = ${id}
    union all select v.uuid from verifications v where v.organization_id = ${organizationId} and v.candidate_id = ${id}
    union all select b.uuid from feedback_requests b where b.organization_id = ${organizationId} and b.candidate_id = ${id}
    union all select a.subject_uuid from activities a where a.organization_id = ${organizationId} and a.candidate_id = ${id}
      and a.subject_uuid is not null)`
  return eraseLettersAbout(tx, organizationId, about)
}

/** Everything we wrote about some subjects, by their uuids as a subquery or a list in brackets. */
export async function eraseLettersAbout(tx: Database, organizationId: number, about: SQL) {
  const gone = { text: '', sealed: null, error: null }
  await tx
    .update(mails)
    .set({
      ...gone,
      recipient: sql`'anonymous-' || ${mails.id}`,
      state: sql`case ${mails.state} when 'queued' then 'refused' else ${mails.state} end`,
      subject: '',
      html: '',
      fromName: null,
      replyTo: null,
    })
    .where(and(eq(mails.organizationId, organizationId), sql`${mails.subjectUuid} in ${about}`))
  await tx
    .update(textMessages)
    .set({
      ...gone,
      recipient: sql`'anonymous-' || ${textMessages.id}`,
      state: sql`case ${textMessages.state} when 'queued' then 'refused' else ${textMessages.state} end`,
    })
    .where(and(eq(textMessages.organizationId, organizationId), sql`${textMessages.subjectUuid} in ${about}`))
}
