import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import type { Actor } from '../actor'
import { candidatesInSight, requireRecruiter, seesFirm } from '../hiring/policy'
import { offsetOf, type Page, type PageAsked } from '../pages'

const columns = {
  uuid: activities.uuid,
  key: activities.key,
  subjectType: activities.subjectType,
  subjectUuid: sql<string>`${activities.subjectUuid}`,
  ownerType: activities.ownerType,
  ownerUuid: activities.ownerUuid,
  recipientType: activities.recipientType,
  recipientUuid: activities.recipientUuid,
  data: activities.data,
  createdAt: activities.createdAt,
}

export type Activity = Pick<typeof activities.$inferSelect, Exclude<keyof typeof columns, 'subjectUuid'>> & {
  subjectUuid: string
}

// What belongs to no candidate: the firm, its recruiters, its questions.
const firmSubjects = ['hiring_firm', 'recruiter', 'question_set', 'question', 'invoice']

const about = and(eq(candidates.organizationId, activities.organizationId), eq(candidates.id, activities.candidateId))

/**
 * What happened in hiring, newest first: the story of each candidate in sight, and for who sees the firm what happened to it.
 * Others see of the firm what they did themselves. Of one candidate when named. Throws `forbidden`.
 */
export async function listActivities(actor: Actor, page: PageAsked, candidateUuid?: string): Promise<Page<Activity>> {
  const recruiter = requireRecruiter(actor)
  const ofFirm = and(
    isNull(activities.candidateId),
    inArray(activities.subjectType, firmSubjects),
    isNotNull(activities.subjectUuid),
    seesFirm(recruiter) ? undefined : eq(activities.actorId, recruiter.personId),
  )
  const ofCandidates = and(isNotNull(activities.candidateId), candidatesInSight(recruiter))
  const condition = and(
    eq(activities.organizationId, recruiter.organization.id),
    candidateUuid ? and(ofCandidates, eq(candidates.uuid, candidateUuid)) : or(ofFirm, ofCandidates),
  )
  const [items, [counted]] = await Promise.all([
    db
      .select(columns)
      .from(activities)
      .leftJoin(candidates, about)
      .where(condition)
      .orderBy(desc(activities.id))
      .limit(page.size)
      .offset(offsetOf(page)),
    db.select({ total: sql<number>`count(*)::int` }).from(activities).leftJoin(candidates, about).where(condition),
  ])
  return { items, total: counted!.total }
}
