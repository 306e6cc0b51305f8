import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { candidates, profiles } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { recruiterOfCandidate } from '../hiring/joins'
import { candidatesInSight, type RecruiterActor, requireRecruiter } from '../hiring/policy'
import { anywhere } from '../hiring/searching'
import { offsetOf, type Page, type PageAsked } from '../pages'

type Pointed = { id: string }

const columns = {
  id: candidates.id,
  uuid: candidates.uuid,
  recruiterId: candidates.recruiterId,
  internalId: candidates.internalId,
  firstName: candidates.firstName,
  lastName: candidates.lastName,
  email: candidates.email,
  countryCode: candidates.countryCode,
  phone: candidates.phone,
  notes: candidates.notes,
  language: candidates.language,
  score: candidates.score,
  createdAt: candidates.createdAt,
  remindersPausedAt: candidates.remindersPausedAt,
  recruiterUuid: recruiters.uuid,
  profileUuid: profiles.uuid,
  references: sql<Pointed[]>`(select coalesce(json_agg(json_build_object('id', r.uuid) order by r.id), '[]')
    from candidate_references r where r.organization_id = ${candidates.organizationId}
    and r.candidate_id = ${candidates.id} and r.deleted_at is null)`,
  requests: sql<(Pointed & { filled: boolean })[]>`(select coalesce(json_agg(
      json_build_object('id', q.uuid, 'filled', q.status = 'filled') order by q.id), '[]')
    from reference_requests q where q.organization_id = ${candidates.organizationId} and q.candidate_id = ${candidates.id})`,
  metadatum: sql<string | null>`(select m.uuid from metadata m where m.organization_id = ${candidates.organizationId}
    and m.candidate_id = ${candidates.id} and m.subject_type = 'candidate' order by m.id desc limit 1)`,
}

const select = () =>
  db
    .select(columns)
    .from(candidates)
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(
      profiles,
      and(eq(profiles.organizationId, candidates.organizationId), eq(profiles.candidateId, candidates.id)),
    )

/** A candidate with what points to and from them. */
export type Candidate = Awaited<ReturnType<typeof select>>[number]

/** How far a candidate's references are: nobody was asked yet, a request is open, or one is filled and none open. */
export const candidateStages = ['new', 'open', 'filled'] as const

/** The candidate was asked by some request of which `condition` holds; `q` is the request. */
export const hasRequest = (condition: SQL) =>
  sql`exists (select 1 from reference_requests q where q.organization_id = ${candidates.organizationId}
    and q.candidate_id = ${candidates.id} and ${condition})`

/** Some request of the candidate's still waits for something. */
export const hasOpenRequest = hasRequest(sql`q.status in ('draft', 'scheduled', 'sent', 'nominated', 'in_progress')`)

/** What holds of a candidate in each of them. */
export const stages: Record<(typeof candidateStages)[number], SQL> = {
  new: sql`not ${hasRequest(sql`true`)}`,
  open: hasOpenRequest,
  filled: sql`(${hasRequest(sql`q.status = 'filled'`)} and not ${hasOpenRequest})`,
}

export type CandidateFilter = { search?: string; stage?: (typeof candidateStages)[number] }

/** Candidates in the actor's sight, newest first; `search` looks into names, address and internal id. Throws `forbidden`. */
export async function listCandidates(
  actor: Actor,
  page: PageAsked,
  { search, stage }: CandidateFilter = {},
): Promise<Page<Candidate>> {
  const condition = and(
    candidatesInSight(requireRecruiter(actor)),
    isNull(candidates.deletedAt),
    search ? sql`${candidates.searched} like ${anywhere(search)}` : undefined,
    stage && stages[stage],
  )
  return reading(actor, async () => {
    const [items, [counted]] = await Promise.all([
      select().where(condition).orderBy(desc(candidates.id)).limit(page.size).offset(offsetOf(page)),
      db.select({ total: sql<number>`count(*)::int` }).from(candidates).where(condition),
    ])
    return { items, total: counted!.total }
  })
}

/** One candidate in the actor's sight; throws `forbidden`, `not_found`. With `deletedToo` also one who was deleted. */
export async function findCandidate(actor: Actor, uuid: string, deletedToo = false): Promise<Candidate> {
  const [found] = await select().where(
    and(
      candidatesInSight(requireRecruiter(actor)),
      eq(candidates.uuid, uuid),
      deletedToo ? undefined : isNull(candidates.deletedAt),
    ),
  )
  if (!found) throw notFound('Candidate')
  return found
}

/** The row id of a candidate in sight, by uuid or by the firm's own id; null when there is none. */
export async function candidateIdBy(
  actor: RecruiterActor,
  by: { uuid: string } | { internalId: string },
): Promise<{ id: number; uuid: string } | null> {
  const [found] = await db
    .select({ id: candidates.id, uuid: candidates.uuid })
    .from(candidates)
    .where(
      and(
        candidatesInSight(actor),
        isNull(candidates.deletedAt),
        'uuid' in by ? eq(candidates.uuid, by.uuid) : eq(candidates.internalId, by.internalId),
      ),
    )
  return found ?? null
}
