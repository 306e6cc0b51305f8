import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import type { Actor, PersonActor } from '../actor'
import { notFound } from '../errors'
import { beginning, type Lens, lensOn, type Period } from '../insights/lens'
import type { ReferenceRow } from '../references/holding'
import { type RecruiterActor, requireRecruiter, seesFirm } from './policy'
import { findRecruiter } from './recruiters-queries'

// Counted is what the lists show: neither deleted candidates nor deleted references.

/** Whose work is looked at, and since when. */
export type HiringLens = Pick<Lens, 'period' | 'grain' | 'from' | 'today'> & {
  viewer: RecruiterActor
  /** One recruiter's; null: the firm's. */
  recruiter: { id: number; uuid: string; name: string } | null
}

/**
 * The lens on the firm, or on one recruiter: who sees the firm chooses, everybody else looks at their own work whatever is asked
 * for. Throws `forbidden`, and `not_found` for nobody of the team.
 */
export async function hiringLens(actor: PersonActor, period: Period, recruiterUuid?: string): Promise<HiringLens> {
  const viewer = requireRecruiter(actor)
  if (recruiterUuid !== undefined && recruiterUuid !== viewer.recruiter.uuid && !seesFirm(viewer))
    throw notFound('Recruiter')
  const uuid = recruiterUuid ?? (seesFirm(viewer) ? null : viewer.recruiter.uuid)
  const { grain, from, today } = lensOn(actor, period)
  const recruiter = uuid === null ? null : await findRecruiter(viewer, uuid)
  return { viewer, period, grain, from, today, recruiter }
}

/** References under the lens, whenever they were asked for, as a query to take from. */
const references = ({ viewer, recruiter }: HiringLens): SQL => sql`(
  select r.status, r.relationship, r.created_at, r.completed_at, c.recruiter_id,
    extract(epoch from r.completed_at - r.created_at) / 3600 as hours
  from candidate_references r
  join candidates c on c.organization_id = r.organization_id and c.id = r.candidate_id and c.deleted_at is null
  where r.organization_id = ${viewer.organization.id} and r.deleted_at is null
  ${recruiter === null ? sql`` : sql`and c.recruiter_id = ${recruiter.id}`})`

const since = ({ viewer, from }: HiringLens, column: SQL): SQL =>
  from === null ? sql`true` : sql`${column} >= ${beginning(viewer, from)}`

const rowsOf = async <R>(query: SQL) => (await db.execute(query)) as unknown as R[]

export type HiringPoint = { at: string; asked: number; completed: number }

/** How many were asked and how many answered, by day, week or month; points at which nothing happened are absent. */
export const referencesOverTime = (lens: HiringLens): Promise<HiringPoint[]> => {
  const point = (column: SQL) =>
    sql`(date_trunc(${lens.grain}, ${column} at time zone ${lens.viewer.organization.timeZone})::date)::text`
  return rowsOf(sql`with seen as (select * from ${references(lens)} as r)
    select at, sum(asked)::int as asked, sum(completed)::int as completed from (
      select ${point(sql`created_at`)} as at, 1 as asked, 0 as completed from seen where ${since(lens, sql`created_at`)}
      union all
      select ${point(sql`completed_at`)}, 0, 1 from seen
        where status = 'completed' and ${since(lens, sql`completed_at`)}) as both_kinds
    group by at order by at`)
}

export type Outcome = {
  recruiterId: number
  relationship: ReferenceRow['relationship']
  status: ReferenceRow['status']
  count: number
}

/** What has become of those who were asked in the period, by recruiter, relationship and state. */
export const outcomesOfAsked = (lens: HiringLens): Promise<Outcome[]> =>
  rowsOf(sql`select recruiter_id as "recruiterId", relationship, status, count(*)::int as count
    from ${references(lens)} as r where ${since(lens, sql`created_at`)} group by 1, 2, 3`)

/** How long answers took, in hours: of a recruiter, or where that is null of all. */
export type AnswerTimes = {
  recruiterId: number | null
  count: number
  median: number
  withinDay: number
  withinThree: number
  withinWeek: number
}

/** How long it took from asking to answer, of those asked in the period who have; all together, and by recruiter. */
export const answerTimes = (lens: HiringLens): Promise<AnswerTimes[]> =>
  rowsOf(sql`select recruiter_id as "recruiterId", count(*)::int as count,
      percentile_cont(0.5) within group (order by hours)::float8 as median,
      (count(*) filter (where hours <= 24))::int as "withinDay",
      (count(*) filter (where hours <= 72))::int as "withinThree",
      (count(*) filter (where hours <= 168))::int as "withinWeek"
    from ${references(lens)} as r where status = 'completed' and ${since(lens, sql`created_at`)}
    group by grouping sets ((), (recruiter_id)) having count(*) > 0`)

export type Waiting = { status: ReferenceRow['status']; days: 'day' | 'three' | 'week' | 'longer'; count: number }

/** Who is still to answer, by how far they are and for how long they have been asked; whatever the period. */
export const waitingNow = (lens: HiringLens): Promise<Waiting[]> =>
  rowsOf(sql`select status, case when age <= interval '1 day' then 'day' when age <= interval '3 days' then 'three'
      when age <= interval '7 days' then 'week' else 'longer' end as days, count(*)::int as count
    from (select status, now() - created_at as age from ${references(lens)} as r
      where status in ('invited', 'opened', 'started', 'reopened')) as waiting
    group by 1, 2`)

export type TeamFace = { id: number; name: string }

/** Names of the recruiters whose work was found, by their rows' ids; those who have left the team too. */
export const namesOfRecruiters = (actor: Actor): Promise<TeamFace[]> =>
  rowsOf(sql`select t.id, p.display_name as name from recruiters t
    join people p on p.organization_id = t.organization_id and p.id = t.person_id
    where t.organization_id = ${requireRecruiter(actor).organization.id}`)
