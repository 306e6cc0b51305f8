import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { reports, reviews } from '@/db/schema/moderation'
import { recognitions } from '@/db/schema/recognitions'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { tell } from './telling'

/** What became of a recognition: it stays, is out of sight, or is deleted. */
export type Outcome = 'kept' | 'hidden' | 'removed'

type Held = { id: number; giverId: number; hiddenAt: Date | null }

const one = (actor: PersonActor, id: number) =>
  and(eq(recognitions.organizationId, actor.organization.id), eq(recognitions.id, id))

/** Lets a recognition be seen again, hidden or deleted as it was. */
export const bringBack = (tx: Database, actor: PersonActor, id: number) =>
  tx.update(recognitions).set({ hiddenAt: null, deletedAt: null }).where(one(actor, id))

const takeAway = (tx: Database, actor: PersonActor, id: number, outcome: 'hidden' | 'removed') =>
  tx
    .update(recognitions)
    // Deleted by nobody: only a moderator may bring it back, by taking the decision back.
    .set(outcome === 'hidden' ? { hiddenAt: sql`now()` } : { deletedAt: sql`now()`, deletedById: null })
    .where(one(actor, id))

/**
 * Writes a decision about a recognition that is held, and all that follows from it: it goes out of sight or comes back, open
 * reports are settled, giver, reporters and moderator are told, by mail not before `mailAt`.
 */
export async function settle(
  tx: Database,
  actor: PersonActor,
  held: Held,
  { outcome, comment, mailAt }: { outcome: Outcome; comment?: string | null; mailAt?: Date },
) {
  const [organizationId, recognitionId] = [actor.organization.id, held.id]
  const words = comment?.trim() || null
  const [review] = await tx
    .insert(reviews)
    .values({
      organizationId,
      recognitionId,
      moderatorId: actor.personId,
      isInappropriate: outcome !== 'kept',
      isRemoved: outcome === 'removed',
      comment: words,
    })
    .returning()
  if (outcome !== 'kept') await takeAway(tx, actor, recognitionId, outcome)
  else if (held.hiddenAt) await bringBack(tx, actor, recognitionId)
  await tx
    .update(reports)
    .set({ resolvedAt: sql`now()` })
    .where(
      and(
        eq(reports.organizationId, organizationId),
        eq(reports.recognitionId, recognitionId),
        isNull(reports.resolvedAt),
      ),
    )
  const deed = outcome === 'kept' && held.hiddenAt ? 'restored' : outcome
  await recordActivity(tx, actor, {
    key: `recognition.${deed}`,
    subjectType: 'recognition',
    subjectId: recognitionId,
    data: { reviewId: review!.id },
  })
  await tell(tx, actor, `review.${deed}`, {
    recognitionId,
    reviewId: review!.id,
    giverId: held.giverId,
    moderatorIds: [actor.personId],
    comment: words,
    mailAt,
  })
  return review!
}
