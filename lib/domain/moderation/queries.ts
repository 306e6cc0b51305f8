import { and, asc, desc, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { reports, reviews } from '@/db/schema/moderation'
import { people } from '@/db/schema/people'
import { recognitions } from '@/db/schema/recognitions'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { personBrief } from '../recognitions/selection'
import { requireModerator, undoDays } from './policy'

const reportColumns = {
  id: reports.id,
  recognitionId: reports.recognitionId,
  markAs: reports.markAs,
  reason: reports.reason,
  createdAt: reports.createdAt,
  resolvedAt: reports.resolvedAt,
}

/** Reports nobody has decided about yet, oldest first, with what they are about. For moderators; throws `forbidden`. */
export async function listOpenReports(actor: Actor, limit = 100) {
  requireModerator(actor)
  return db
    .select({
      ...reportColumns,
      reporter: personBrief('reports.organization_id', 'reports.reporter_id'),
      text: recognitions.text,
      giver: personBrief('recognitions.organization_id', 'recognitions.giver_id'),
    })
    .from(reports)
    .innerJoin(
      recognitions,
      and(eq(recognitions.organizationId, reports.organizationId), eq(recognitions.id, reports.recognitionId)),
    )
    .where(
      and(
        eq(reports.organizationId, actor.organization.id),
        isNull(reports.resolvedAt),
        isNull(recognitions.deletedAt),
      ),
    )
    .orderBy(asc(reports.id))
    .limit(limit)
}

const inForce = sql<boolean>`${reviews.undoneAt} is null and not exists (select 1 from reviews later
  where later.organization_id = reviews.organization_id and later.recognition_id = reviews.recognition_id
  and later.id > reviews.id and later.undone_at is null)`

/** What moderators decided, newest first; `undoable` while a hidden recognition can still be brought back. For moderators; throws `forbidden`. */
export async function listReviews(actor: Actor, { before, limit = 50 }: { before?: number; limit?: number } = {}) {
  requireModerator(actor)
  return db
    .select({
      id: reviews.id,
      recognitionId: reviews.recognitionId,
      isInappropriate: reviews.isInappropriate,
      comment: reviews.comment,
      createdAt: reviews.createdAt,
      undoneAt: reviews.undoneAt,
      undoable: sql<boolean>`${reviews.isInappropriate} and ${inForce}
        and ${reviews.createdAt} > now() - ${undoDays} * interval '1 day'`,
      moderator: personBrief('reviews.organization_id', 'reviews.moderator_id'),
      giver: personBrief('recognitions.organization_id', 'recognitions.giver_id'),
      text: recognitions.text,
    })
    .from(reviews)
    .innerJoin(
      recognitions,
      and(eq(recognitions.organizationId, reviews.organizationId), eq(recognitions.id, reviews.recognitionId)),
    )
    .where(
      and(eq(reviews.organizationId, actor.organization.id), before === undefined ? undefined : lt(reviews.id, before)),
    )
    .orderBy(desc(reviews.id))
    .limit(limit)
}

/** A recognition to decide about, hidden or not, held still until the transaction ends; throws `not_found`. Private ones are nobody else's. */
export async function holdForReview(tx: Database, actor: Actor, id: number) {
  const [found] = await tx
    .select({ id: recognitions.id, giverId: recognitions.giverId, hiddenAt: recognitions.hiddenAt })
    .from(recognitions)
    .where(
      and(
        eq(recognitions.organizationId, actor.organization.id),
        eq(recognitions.id, id),
        eq(recognitions.isPrivate, false),
        isNull(recognitions.deletedAt),
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
        inArray(people.role, ['moderator', 'admin']),
        isNull(people.deletedAt),
      ),
    )
  return found.map(one => one.id)
}
