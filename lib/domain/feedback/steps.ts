import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { feedbackRequests } from '@/db/schema/feedback'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { Actor, SystemActor } from '../actor'
import { DomainError } from '../errors'
import { nextReminderAt, rulesOf } from '../hiring/reminding'

export type FeedbackRow = typeof feedbackRequests.$inferSelect
type Which = Pick<FeedbackRow, 'organizationId' | 'id'>

/** The row itself, as a condition. */
export const own = ({ organizationId, id }: Which) =>
  and(eq(feedbackRequests.organizationId, organizationId), eq(feedbackRequests.id, id))

/** The row, held until the transaction ends. */
export const hold = async (tx: Database, which: Which): Promise<FeedbackRow | undefined> =>
  (await tx.select().from(feedbackRequests).where(own(which)).for('update'))[0]

/** Adds a step to the candidate's story; `reached` when it is a letter to who was asked. */
export const recordFeedback = (
  tx: Database,
  actor: Actor | SystemActor,
  row: Pick<FeedbackRow, 'id' | 'uuid' | 'candidateId' | 'audience'>,
  step: string,
  reached = false,
) =>
  recordActivity(tx, actor, {
    key: `feedback.${step}`,
    subjectType: 'feedback',
    subjectId: row.id,
    subjectUuid: row.uuid,
    candidateId: row.candidateId,
    data: { audience: row.audience },
    ...(reached && { recipient: { type: 'feedback', uuid: row.uuid } }),
  })

/** Has a letter written to who was asked; `count` reminders were sent with it. */
export const postFeedbackLetter = (
  tx: Database,
  { id, uuid, organizationId }: Pick<FeedbackRow, 'id' | 'uuid' | 'organizationId'>,
  count: number,
) => enqueue(tx, 'feedback_letter', { organizationId, id, occasion: `feedback ${uuid} ${count}` })

/** One reminder more of a held request. */
export async function remind(tx: Database, actor: Actor | SystemActor, row: FeedbackRow, now: Date) {
  const count = row.reminderCount + 1
  const rules = await rulesOf(tx, row.organizationId)
  await tx
    .update(feedbackRequests)
    .set({
      reminderCount: count,
      lastReminderAt: now,
      nextReminderAt: nextReminderAt(now, count, rules),
      modifiedAt: now,
    })
    .where(own(row))
  await postFeedbackLetter(tx, row, count)
  await recordFeedback(tx, actor, row, 'reminded', true)
}

/** The one way out of waiting: of several at once, one. Throws `unprocessable` to the others. */
export async function settle(
  tx: Database,
  which: Which,
  set: Partial<typeof feedbackRequests.$inferInsert> & { status: FeedbackRow['status'] },
): Promise<FeedbackRow> {
  const [row] = await tx
    .update(feedbackRequests)
    .set({ ...set, nextReminderAt: null, modifiedAt: new Date() })
    .where(and(own(which), eq(feedbackRequests.status, 'asked')))
    .returning()
  if (!row) throw new DomainError('unprocessable', 'This was answered or called off already')
  return row
}
