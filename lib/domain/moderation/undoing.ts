import { and, eq, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { reports, reviews } from '@/db/schema/moderation'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { requireModerator, secondThoughts, undoDays } from './policy'
import { findReviewInForce, holdForReview } from './queries'
import { bringBack } from './settling'
import { tell, untell } from './telling'

const unprocessable = (message: string) => new DomainError('unprocessable', message)

const own = (actor: PersonActor, id: number) =>
  and(eq(reviews.organizationId, actor.organization.id), eq(reviews.id, id))

/** The reports that a decision settled wait again: both were written at the same moment. */
const reopenReports = (tx: Database, actor: PersonActor, recognitionId: number, reviewId: number) =>
  tx
    .update(reports)
    .set({ resolvedAt: null })
    .where(
      and(
        eq(reports.organizationId, actor.organization.id),
        eq(reports.recognitionId, recognitionId),
        sql`${reports.resolvedAt} = (select v.created_at from reviews v
          where v.organization_id = ${actor.organization.id} and v.id = ${reviewId})`,
      ),
    )

/**
 * Takes a decision back, within 30 days. What was hidden or deleted is seen again everywhere, and everybody who was told is
 * told; with `reopen` its reports wait for another decision, and within a minute it is as if none had been made. That it stays
 * can only be reopened. For moderators and administrators; throws `forbidden`, `not_found`, `unprocessable` when it is too late,
 * or another decision came since.
 */
export async function undoReview(actor: PersonActor, reviewId: number, { reopen = false } = {}) {
  requireModerator(actor)
  const [review] = await db
    .select({ recognitionId: reviews.recognitionId, isRemoved: reviews.isRemoved })
    .from(reviews)
    .where(own(actor, reviewId))
  if (!review) throw notFound('Review')
  const { recognitionId, isRemoved } = review
  await transaction(actor, async tx => {
    const { giverId } = await holdForReview(tx, actor, recognitionId, { evenDeleted: isRemoved })
    const current = await findReviewInForce(tx, actor, recognitionId)
    if (current?.id !== reviewId || !(current.isInappropriate || reopen))
      throw unprocessable('This decision is not in force')
    if (!current.undoable) throw unprocessable(`A decision can be undone within ${undoDays} days`)
    await tx.update(reviews).set({ undoneAt: sql`now()`, undoneById: actor.personId }).where(own(actor, reviewId))
    if (current.isInappropriate) await bringBack(tx, actor, recognitionId)
    if (reopen) await reopenReports(tx, actor, recognitionId, reviewId)
    await recordActivity(tx, actor, {
      key: current.isInappropriate ? 'recognition.restored' : 'recognition.reopened',
      subjectType: 'recognition',
      subjectId: recognitionId,
      data: { reviewId },
    })
    if (reopen && current.age < secondThoughts) return untell(tx, actor, { recognitionId, reviewId })
    const moderatorIds = [current.moderatorId, actor.personId]
    if (current.isInappropriate)
      await tell(tx, actor, 'review.restored', { recognitionId, reviewId, giverId, moderatorIds, comment: null })
  })
}
