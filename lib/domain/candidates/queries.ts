import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { kept, literal } from '@/db/kept'
import { candidates, profiles } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { recruiterOfCandidate } from '../hiring/joins'
import {
  anyRecruiter,
  candidatesInSight,
  type RecruiterActor,
  type Recruiting,
  recruiterSight,
  recruiting,
  requireRecruiter,
} from '../hiring/policy'
import { asItself, surrounded } from '../hiring/searching'
import { countOf, offsetOf, onPage, type Page, type PageAsked, pageOf, shapeOf } from '../pages'
import { countedOnce } from '../totals'

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

type Listed = Recruiting & { searched: string; offset: number }
type Stage = (typeof candidateStages)[number]

/** Ids of the candidates in a recruiter's sight; `stage` and `search` are `any`, or what narrows them. */
const chosen = (given: Listed, sight?: string, stage?: string, search?: string) =>
  db
    .select({ id: candidates.id })
    .from(candidates)
    .where(
      and(
        candidatesInSight(anyRecruiter(sight, given)),
        isNull(candidates.deletedAt),
        search === 'any' ? undefined : sql`${candidates.searched} like ${surrounded(given.searched)}`,
        stage === 'any' ? undefined : stages[stage as Stage],
      ),
    )

const pages = kept((given: Listed, size, place, ...shape) => {
  const first = chosen(given, ...shape)
    .orderBy(desc(candidates.id))
    .limit(literal(size))
  const page = place === 'first' ? first : first.offset(given.offset)
  return select().where(onPage(candidates.id, page)).orderBy(desc(candidates.id))
})

const totals = countedOnce(kept((given: Listed, ...shape) => countOf(chosen(given, ...shape))))

/** Candidates in the actor's sight, newest first; `search` looks into names, address and internal id. Throws `forbidden`. */
export async function listCandidates(
  actor: Actor,
  page: PageAsked,
  { search, stage }: CandidateFilter = {},
): Promise<Page<Candidate>> {
  const recruiter = requireRecruiter(actor)
  const values = { ...recruiting(recruiter), searched: asItself(search ?? ''), offset: offsetOf(page) }
  const shape = [recruiterSight(recruiter), stage ?? 'any', search ? 'some' : 'any']
  return reading(actor, async () =>
    pageOf(page, await pages(values, ...shapeOf(page), ...shape), () => totals(values, ...shape)),
  )
}

const one = kept((given: Recruiting & { uuid: string }, sight, deletedToo) =>
  select().where(
    and(
      candidatesInSight(anyRecruiter(sight, given)),
      eq(candidates.uuid, given.uuid),
      deletedToo ? undefined : isNull(candidates.deletedAt),
    ),
  ),
)

/** One candidate in the actor's sight; throws `forbidden`, `not_found`. With `deletedToo` also one who was deleted. */
export async function findCandidate(actor: Actor, uuid: string, deletedToo = false): Promise<Candidate> {
  const recruiter = requireRecruiter(actor)
  const shape = [recruiterSight(recruiter), ...(deletedToo ? ['deleted too'] : [])]
  const [found] = await one({ ...recruiting(recruiter), uuid }, ...shape)
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
