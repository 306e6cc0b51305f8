import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { candidateOfFeedback, personOfRecruiter, recruiterOfFeedback } from '../hiring/joins'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'

export const feedbackStates = ['asked', 'given', 'declined', 'cancelled', 'expired'] as const
export const feedbackAudiences = ['candidate', 'employer'] as const

export type FeedbackFilter = {
  words?: string
  status?: (typeof feedbackStates)[number]
  audience?: (typeof feedbackAudiences)[number]
  rating?: number
}

const columns = {
  id: feedbackRequests.id,
  uuid: feedbackRequests.uuid,
  audience: feedbackRequests.audience,
  name: feedbackRequests.name,
  email: feedbackRequests.email,
  status: feedbackRequests.status,
  rating: feedbackRequests.rating,
  recommends: feedbackRequests.recommends,
  comment: feedbackRequests.comment,
  createdAt: feedbackRequests.createdAt,
  answeredAt: feedbackRequests.answeredAt,
  expiresAt: feedbackRequests.expiresAt,
  reminderCount: feedbackRequests.reminderCount,
  lastReminderAt: feedbackRequests.lastReminderAt,
  nextReminderAt: feedbackRequests.nextReminderAt,
  rules: { cap: hiringFirms.reminderCap, rate: hiringFirms.reminderRate },
  candidateUuid: candidates.uuid,
  candidate: sql<string>`btrim(${candidates.firstName} || ' ' || ${candidates.lastName})`,
  /** What their referees said, in tenths of a percent. */
  score: candidates.score,
  requestedBy: people.displayName,
}

const select = () =>
  db
    .select(columns)
    .from(feedbackRequests)
    .innerJoin(candidates, candidateOfFeedback)
    .innerJoin(recruiters, recruiterOfFeedback)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, feedbackRequests.organizationId))

/** What was asked for, of whom, and what came of it. */
export type Feedback = Awaited<ReturnType<typeof select>>[number]

const inSight = (actor: Actor) =>
  and(
    eq(feedbackRequests.organizationId, actor.organization.id),
    candidatesInSight(requireRecruiter(actor)),
    isNull(candidates.deletedAt),
  )

const matching = (actor: Actor, { words, status, audience, rating }: FeedbackFilter) =>
  and(
    inSight(actor),
    words
      ? sql`strpos(lower(concat_ws(' ', ${candidates.firstName}, ${candidates.lastName}, ${feedbackRequests.name},
          ${feedbackRequests.email})), lower(${words})) > 0`
      : undefined,
    status && eq(feedbackRequests.status, status),
    audience && eq(feedbackRequests.audience, audience),
    rating === undefined ? undefined : eq(feedbackRequests.rating, rating),
  )

/** Feedback on the checks of candidates in sight, newest first, from below an id on. Throws `forbidden`. */
export const listFeedback = async (
  actor: Actor,
  filter: FeedbackFilter,
  { after, limit }: { after?: number; limit: number },
): Promise<Feedback[]> =>
  select()
    .where(and(matching(actor, filter), after === undefined ? undefined : lt(feedbackRequests.id, after)))
    .orderBy(desc(feedbackRequests.id))
    .limit(limit)

/** How many fit, how many of them answered, and what they rated on average. Throws `forbidden`. */
export async function sumFeedback(actor: Actor, filter: FeedbackFilter) {
  const [summed] = await db
    .select({
      count: sql<number>`count(*)::int`,
      given: sql<number>`(count(*) filter (where ${feedbackRequests.status} = 'given'))::int`,
      mean: sql<number | null>`round(avg(${feedbackRequests.rating}), 1)::float8`,
    })
    .from(feedbackRequests)
    .innerJoin(candidates, candidateOfFeedback)
    .where(matching(actor, filter))
  return summed!
}

/** One request for feedback in sight; throws `forbidden`, `not_found`. */
export async function findFeedback(actor: Actor, uuid: string): Promise<Feedback> {
  const [found] = await select().where(and(inSight(actor), eq(feedbackRequests.uuid, uuid)))
  if (!found) throw notFound('Feedback')
  return found
}
