import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { reports, reviews } from '@/db/schema/moderation'
import { recognitions } from '@/db/schema/recognitions'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { type NoticeKind, notify } from '../notifications/commands'
import { findVisible } from '../recognitions/queries'
import { requireMayReport, requireModerator, undoDays } from './policy'
import { findReviewInForce, holdForReview, listModeratorIds, listReporterIds } from './queries'

type MarkAs = (typeof reports.$inferInsert)['markAs']

const unprocessable = (message: string) => new DomainError('unprocessable', message)

/**
 * Objects to a recognition; moderators are told. Once a person and recognition, and not by those it is from or for.
 * Throws `not_found`, `forbidden`, `unprocessable` the second time.
 */
export async function reportRecognition(
  actor: PersonActor,
  recognitionId: number,
  { markAs, reason }: { markAs: MarkAs; reason: string },
) {
  requireMayReport(actor, await findVisible(actor, recognitionId))
  const organizationId = actor.organization.id
  return db.transaction(async tx => {
    const [report] = await tx
      .insert(reports)
      .values({ organizationId, recognitionId, reporterId: actor.personId, markAs, reason })
      .onConflictDoNothing()
      .returning()
    if (!report) throw unprocessable('You have already reported this recognition')
    const deed = { subjectType: 'recognition', subjectId: recognitionId, data: { reportId: report.id } }
    await recordActivity(tx, actor, { key: 'recognition.reported', ...deed })
    const moderators = await listModeratorIds(tx, actor)
    await notify(tx, {
      organizationId,
      personIds: moderators.filter(id => id !== actor.personId),
      kind: 'report.received',
      recognitionId,
      data: { reportId: report.id },
    })
    return report
  })
}

type Told = { recognitionId: number; reviewId: number; giverId: number; moderatorIds: number[]; comment: string | null }

/** Tells everybody a decision concerns, each once and in their part: the giver, who reported, who decided. */
async function tell(tx: Database, actor: PersonActor, kind: NoticeKind, told: Told) {
  const { recognitionId, reviewId, giverId, moderatorIds, comment } = told
  const parts = new Map<number, 'giver' | 'reporter' | 'moderator'>()
  for (const id of moderatorIds) parts.set(id, 'moderator')
  for (const id of await listReporterIds(tx, actor, recognitionId)) parts.set(id, 'reporter')
  parts.set(giverId, 'giver')
  for (const part of ['giver', 'reporter', 'moderator'] as const)
    await notify(tx, {
      organizationId: actor.organization.id,
      personIds: [...parts].filter(([, one]) => one === part).map(([id]) => id),
      kind,
      recognitionId,
      data: { reviewId, part, comment },
    })
}

const setHidden = (tx: Database, actor: PersonActor, id: number, hidden: boolean) =>
  tx
    .update(recognitions)
    .set({ hiddenAt: hidden ? sql`now()` : null })
    .where(and(eq(recognitions.organizationId, actor.organization.id), eq(recognitions.id, id)))

/**
 * Decides about a recognition: inappropriate hides it everywhere, otherwise it stays, or comes back if it was hidden no
 * longer than 30 days ago. Open reports are settled; giver, reporters and moderator are told. For moderators and
 * administrators; throws `forbidden`, `not_found`, `unprocessable` when it is hidden already, or for too long.
 */
export async function reviewRecognition(
  actor: PersonActor,
  recognitionId: number,
  { isInappropriate, comment }: { isInappropriate: boolean; comment?: string | null },
) {
  requireModerator(actor)
  const organizationId = actor.organization.id
  return db.transaction(async tx => {
    const { giverId, hiddenAt } = await holdForReview(tx, actor, recognitionId)
    if (hiddenAt && isInappropriate) throw unprocessable('This recognition is hidden already')
    if (hiddenAt && !(await findReviewInForce(tx, actor, recognitionId))?.undoable)
      throw unprocessable(`A recognition can be brought back within ${undoDays} days`)
    const words = comment?.trim() || null
    const [review] = await tx
      .insert(reviews)
      .values({ organizationId, recognitionId, moderatorId: actor.personId, isInappropriate, comment: words })
      .returning()
    await setHidden(tx, actor, recognitionId, isInappropriate)
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
    const deed = { subjectType: 'recognition', subjectId: recognitionId, data: { reviewId: review!.id } }
    const kind = isInappropriate ? 'review.hidden' : hiddenAt ? 'review.restored' : 'review.kept'
    await recordActivity(tx, actor, { key: `recognition.${kind.split('.')[1]}`, ...deed })
    const moderatorIds = [actor.personId]
    await tell(tx, actor, kind, { recognitionId, reviewId: review!.id, giverId, moderatorIds, comment: words })
    return review!
  })
}

/**
 * Takes back the decision that hid a recognition, within 30 days; it is seen again everywhere, and everybody who was told
 * is told. For moderators and administrators; throws `forbidden`, `not_found`, `unprocessable` when it is too late or another decision came since.
 */
export async function undoReview(actor: PersonActor, reviewId: number) {
  requireModerator(actor)
  const [review] = await db
    .select({ recognitionId: reviews.recognitionId })
    .from(reviews)
    .where(and(eq(reviews.organizationId, actor.organization.id), eq(reviews.id, reviewId)))
  if (!review) throw notFound('Review')
  const { recognitionId } = review
  await db.transaction(async tx => {
    const { giverId } = await holdForReview(tx, actor, recognitionId)
    const current = await findReviewInForce(tx, actor, recognitionId)
    if (current?.id !== reviewId || !current.isInappropriate) throw unprocessable('This decision is not in force')
    if (!current.undoable) throw unprocessable(`A decision can be undone within ${undoDays} days`)
    await tx
      .update(reviews)
      .set({ undoneAt: sql`now()` })
      .where(and(eq(reviews.organizationId, actor.organization.id), eq(reviews.id, reviewId)))
    await setHidden(tx, actor, recognitionId, false)
    const deed = { subjectType: 'recognition', subjectId: recognitionId, data: { reviewId } }
    await recordActivity(tx, actor, { key: 'recognition.restored', ...deed })
    const moderatorIds = [current.moderatorId, actor.personId]
    await tell(tx, actor, 'review.restored', { recognitionId, reviewId, giverId, moderatorIds, comment: null })
  })
}
