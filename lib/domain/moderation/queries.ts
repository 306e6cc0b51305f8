import { and, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { reports, reviews } from '@/db/schema/moderation'
import { people } from '@/db/schema/people'
import { recognitions } from '@/db/schema/recognitions'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { personBrief, recognitionColumns } from '../recognitions/selection'
import { requireModerator, undoDays } from './policy'
import type { Outcome } from './settling'

const inForce = sql<boolean>`${reviews.undoneAt} is null and not exists (select 1 from reviews later
  where later.organization_id = reviews.organization_id and later.recognition_id = reviews.recognition_id
  and later.id > reviews.id and later.undone_at is null)`

const recent = sql<boolean>`${reviews.createdAt} > now() - ${undoDays} * interval '1 day'`

const outcomes: Record<Outcome, SQL> = {
  kept: sql`not ${reviews.isInappropriate}`,
  hidden: sql`${reviews.isInappropriate} and not ${reviews.isRemoved}`,
  removed: sql`${reviews.isRemoved}`,
}

/**
 * What moderators decided, newest first; `undoable` while what was hidden or deleted can still be brought back, `reopenable`
 * while what stayed can still be decided anew. One query. For moderators; throws `forbidden`.
 */
export async function listReviews(
  actor: Actor,
  { before, outcome, limit = 50 }: { before?: number; outcome?: Outcome; limit?: number } = {},
) {
  requireModerator(actor)
  const { recipients } = recognitionColumns(actor)
  return db
    .select({
      id: reviews.id,
      recognitionId: reviews.recognitionId,
      isInappropriate: reviews.isInappropriate,
      isRemoved: reviews.isRemoved,
      comment: reviews.comment,
      createdAt: reviews.createdAt,
      undoneAt: reviews.undoneAt,
      undoneBy: sql<string | null>`(select p.display_name from people p
        where p.organization_id = reviews.organization_id and p.id = reviews.undone_by_id)`,
      undoable: sql<boolean>`${reviews.isInappropriate} and ${inForce} and ${recent}`,
      reopenable: sql<boolean>`not ${reviews.isInappropriate} and ${inForce} and ${recent}
        and recognitions.deleted_at is null and recognitions.hidden_at is null
        and exists (select 1 from reports x where x.organization_id = reviews.organization_id
          and x.recognition_id = reviews.recognition_id and x.resolved_at = reviews.created_at)`,
      /** Whole days until it is too late to take it back, the last one counted. */
      daysLeft: sql<number>`ceil(extract(epoch from ${reviews.createdAt} + ${undoDays} * interval '1 day' - now()) / 86400)::int`,
      isGone: sql<boolean>`recognitions.deleted_at is not null or recognitions.hidden_at is not null`,
      moderator: personBrief('reviews.organization_id', 'reviews.moderator_id'),
      giver: personBrief('recognitions.organization_id', 'recognitions.giver_id'),
      recipients,
      text: recognitions.text,
    })
    .from(reviews)
    .innerJoin(
      recognitions,
      and(eq(recognitions.organizationId, reviews.organizationId), eq(recognitions.id, reviews.recognitionId)),
    )
    .where(
      and(
        eq(reviews.organizationId, actor.organization.id),
        before === undefined ? undefined : lt(reviews.id, before),
        outcome && outcomes[outcome],
      ),
    )
    .orderBy(desc(reviews.id))
    .limit(limit)
}

export type Review = Awaited<ReturnType<typeof listReviews>>[number]

/** A recognition to decide about, hidden or not, held still until the transaction ends; throws `not_found`. Private ones are nobody else's. */
export async function holdForReview(tx: Database, actor: Actor, id: number, { evenDeleted = false } = {}) {
  const [found] = await tx
    .select({
      id: recognitions.id,
      giverId: recognitions.giverId,
      hiddenAt: recognitions.hiddenAt,
      deletedAt: recognitions.deletedAt,
      recipientIds: sql<number[]>`array(select rr.recipient_id from recognition_recipients rr
        where rr.organization_id = recognitions.organization_id and rr.recognition_id = recognitions.id)`,
    })
    .from(recognitions)
    .where(
      and(
        eq(recognitions.organizationId, actor.organization.id),
        eq(recognitions.id, id),
        eq(recognitions.isPrivate, false),
        evenDeleted ? undefined : isNull(recognitions.deletedAt),
      ),
    )
    .for('no key update')
  if (!found) throw notFound('Recognition')
  return found
}

/** The decision in force about a recognition, if any. */
export async function findReviewInForce(tx: Database, actor: Actor, recognitionId: number) {
  const [found] = await tx
    .select({
      id: reviews.id,
      moderatorId: reviews.moderatorId,
      isInappropriate: reviews.isInappropriate,
      isRemoved: reviews.isRemoved,
      /** In seconds. */
      age: sql<number>`extract(epoch from now() - ${reviews.createdAt})::float8`,
      undoable: sql<boolean>`${reviews.createdAt} > now() - ${undoDays} * interval '1 day'`,
    })
    .from(reviews)
    .where(
      and(
        eq(reviews.organizationId, actor.organization.id),
        eq(reviews.recognitionId, recognitionId),
        isNull(reviews.undoneAt),
      ),
    )
    .orderBy(desc(reviews.id))
    .limit(1)
  return found
}

/** Everybody who reported a recognition. */
export async function listReporterIds(tx: Database, actor: Actor, recognitionId: number): Promise<number[]> {
  const found = await tx
    .select({ id: reports.reporterId })
    .from(reports)
    .where(and(eq(reports.organizationId, actor.organization.id), eq(reports.recognitionId, recognitionId)))
  return found.map(one => one.id)
}

/** Those who are told of a new report: moderators and, so that no company is without any, administrators. */
export async function listModeratorIds(tx: Database, actor: Actor): Promise<number[]> {
  const found = await tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.organizationId, actor.organization.id),
        inArray(people.role, ['moderator', 'admin', 'super_admin']),
        isNull(people.deletedAt),
      ),
    )
  return found.map(one => one.id)
}
