import { and, asc, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { referenceRequests } from '@/db/schema/references'
import type { Actor } from '../actor'
import { batches } from '../exports/batches'
import { personOfRecruiter, recruiterOfCandidate } from '../hiring/joins'
import { candidatesInSight, type RecruiterActor, requireRecruiter, seesFirm } from '../hiring/policy'
import { eachWord } from '../hiring/searching'
import { type candidateStages, hasRequest, stages } from './queries'

export const requestStatuses = referenceRequests.status.enumValues
export type RequestStatus = (typeof requestStatuses)[number]

export type RosterFilter = {
  /** Each word stands in the name, the address or the internal id; accents and case aside. */
  words?: string
  stage?: (typeof candidateStages)[number]
  /** Some request of theirs stands like that. */
  status?: RequestStatus
  /** Uuid of the recruiter whose candidates they are. */
  recruiter?: string
  /** Something about a reference of theirs should be looked at. */
  flagged?: boolean
}

type Place = {
  /** The last candidate of the page before. */
  after?: number
  limit: number
}

/** How far a request is: answers there and needed, in all and of managers. */
export type RosterRequest = {
  id: string
  status: RequestStatus
  answered: number
  needed: number
  managersAnswered: number
  managersNeeded: number
}

const open = sql`q.status in ('draft', 'scheduled', 'sent', 'nominated', 'in_progress')`
const ofCandidate = (table: 'q' | 'a' | 'f') =>
  sql`${sql.raw(table)}.organization_id = ${candidates.organizationId} and ${sql.raw(table)}.candidate_id = ${candidates.id}`
const openFlags = sql`from flags f where ${ofCandidate('f')} and f.resolved_at is null`

const columns = {
  id: candidates.id,
  uuid: candidates.uuid,
  internalId: candidates.internalId,
  firstName: candidates.firstName,
  lastName: candidates.lastName,
  email: candidates.email,
  phone: candidates.phone,
  language: candidates.language,
  score: candidates.score,
  createdAt: candidates.createdAt,
  addedBy: people.displayName,
  /** Every open request, oldest first, and the newest of all. */
  requests: sql<RosterRequest[]>`(select coalesce(json_agg(json_build_object('id', q.uuid, 'status', q.status,
      'needed', q.min_references, 'managersNeeded', q.min_manager_references,
      'answered', r.answered, 'managersAnswered', r.managers) order by q.id), '[]')
    from reference_requests q cross join lateral (
      select count(*)::int as answered, (count(*) filter (where r.relationship = 'manager'))::int as managers
      from candidate_references r where r.organization_id = q.organization_id and r.request_id = q.id
        and r.status = 'completed' and r.deleted_at is null) r
    where ${ofCandidate('q')} and (${open} or q.id = (select max(n.id) from reference_requests n
      where n.organization_id = q.organization_id and n.candidate_id = q.candidate_id)))`,
  flags: sql<number>`(select count(*)::int ${openFlags})`,
  lastActivityAt: sql<string | null>`(select a.created_at from activities a where ${ofCandidate('a')}
    order by a.id desc limit 1)`,
}

const addedBy = (actor: RecruiterActor, uuid: string): SQL =>
  sql`${candidates.recruiterId} = (select h.id from recruiters h where h.organization_id = ${actor.organization.id}
    and h.uuid = ${uuid})`

const matching = (actor: RecruiterActor, { words, stage, status, recruiter, flagged }: RosterFilter) =>
  and(
    candidatesInSight(actor),
    isNull(candidates.deletedAt),
    ...eachWord(words, pattern => sql`${candidates.searched} like ${pattern}`),
    stage && stages[stage],
    status && hasRequest(sql`q.status = ${status}`),
    recruiter ? addedBy(actor, recruiter) : undefined,
    flagged ? sql`exists (select 1 ${openFlags})` : undefined,
  )

/** A page of the candidates in the actor's sight, newest first, each with how far they are; one query. Throws `forbidden`. */
export async function listRoster(actor: Actor, filter: RosterFilter, { after, limit }: Place) {
  const rows = await db
    .select(columns)
    .from(candidates)
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .where(and(matching(requireRecruiter(actor), filter), after === undefined ? undefined : lt(candidates.id, after)))
    .orderBy(desc(candidates.id))
    .limit(limit)
  return rows.map(({ lastActivityAt, ...row }) => ({
    ...row,
    lastActivityAt: lastActivityAt ? new Date(lastActivityAt) : row.createdAt,
  }))
}

export type RosterEntry = Awaited<ReturnType<typeof listRoster>>[number]

/** How many candidates a filter finds. Throws `forbidden`. */
export async function countRoster(actor: Actor, filter: RosterFilter): Promise<number> {
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(candidates)
    .where(matching(requireRecruiter(actor), filter))
  return found!.count
}

/** Everybody a filter finds, for a file: newest first, a batch at a time. Throws `forbidden` before the first. */
export function rosterOf(actor: Actor, filter: RosterFilter): AsyncGenerator<RosterEntry> {
  const recruiter = requireRecruiter(actor)
  return batches((after, limit) => listRoster(recruiter, filter, { after, limit }))
}

/** By whom the actor may narrow the list: the recruiters who have candidates, by name; nobody for who sees only their own. */
export async function listHolders(actor: Actor): Promise<{ uuid: string; name: string }[]> {
  const recruiter = requireRecruiter(actor)
  if (!seesFirm(recruiter)) return []
  return db
    .select({ uuid: recruiters.uuid, name: people.displayName })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .where(
      and(
        eq(recruiters.organizationId, recruiter.organization.id),
        sql`exists (select 1 from candidates c where c.organization_id = ${recruiters.organizationId}
          and c.recruiter_id = ${recruiters.id} and c.deleted_at is null)`,
      ),
    )
    .orderBy(asc(people.folded), asc(recruiters.id))
}

/** Who has an address already, of the candidates in the actor's sight; null: nobody, or somebody else's candidate. */
export async function findByEmail(actor: Actor, email: string): Promise<{ uuid: string; name: string } | null> {
  const [found] = await db
    .select({ uuid: candidates.uuid, name: sql<string>`${candidates.firstName} || ' ' || ${candidates.lastName}` })
    .from(candidates)
    .where(
      and(
        candidatesInSight(requireRecruiter(actor)),
        isNull(candidates.deletedAt),
        sql`lower(${candidates.email}) = ${email.trim().toLowerCase()}`,
      ),
    )
  return found ?? null
}
