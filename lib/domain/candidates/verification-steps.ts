import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { verifications } from '@/db/schema/candidates'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { Actor, SystemActor } from '../actor'
import { DomainError } from '../errors'

export type VerificationRow = typeof verifications.$inferSelect
type Which = Pick<VerificationRow, 'organizationId' | 'id'>

/** The row itself, as a condition. */
export const own = ({ organizationId, id }: Which) =>
  and(eq(verifications.organizationId, organizationId), eq(verifications.id, id))

/** Adds a step to the candidate's story; `reached` when it is a letter to the verifier. */
export const recordVerification = (
  tx: Database,
  actor: Actor | SystemActor,
  row: Pick<VerificationRow, 'id' | 'uuid' | 'candidateId'>,
  step: string,
  reached = false,
) =>
  recordActivity(tx, actor, {
    key: `verification.${step}`,
    subjectType: 'verification',
    subjectId: row.id,
    subjectUuid: row.uuid,
    candidateId: row.candidateId,
    ...(reached && { recipient: { type: 'verification', uuid: row.uuid } }),
  })

/** Has a letter written to the verifier; `count` reminders were sent with it. */
export const postToVerifier = (
  tx: Database,
  { id, uuid, organizationId }: Pick<VerificationRow, 'id' | 'uuid' | 'organizationId'>,
  count: number,
) => enqueue(tx, 'verification_letter', { organizationId, id, occasion: `verification ${uuid} ${count}` })

/** The one way out of waiting: of several at once, one. Throws `unprocessable` to the others. */
export async function settle(
  tx: Database,
  which: Which,
  set: Partial<typeof verifications.$inferInsert>,
): Promise<VerificationRow> {
  const [row] = await tx
    .update(verifications)
    .set({ ...set, nextReminderAt: null })
    .where(and(own(which), eq(verifications.status, 'sent')))
    .returning()
  if (!row) throw new DomainError('unprocessable', 'This verification has been settled already')
  return row
}
