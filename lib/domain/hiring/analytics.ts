import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { candidateReferences } from '@/db/schema/references'
import type { Actor } from '../actor'
import { addDays, requireDate, todayIn } from '../calendar/dates'
import { forbidden, invalid, notFound } from '../errors'
import { personOfRecruiter, recruiterOfCandidate } from './joins'
import { requireRecruiter, seesFirm } from './policy'
import { type FirmRecruiter, findRecruiter } from './recruiters-queries'

// Counted is what the lists show: neither deleted candidates nor deleted references.

export type HiringTotals = {
  candidates: number
  references: number
  completed: number
  /** Hours from the invitation to the last answer, on average; null before the first. */
  hoursToComplete: number | null
  /** Mean of the candidates' scores, 0 to 100 with one decimal; null without one. */
  score: number | null
}

/** How many there were on a day of the company's time zone. */
export type DayCount = { date: string; count: number }

export type RecruiterCount = { name: string; references: number; completed: number }

export type FirmAnalytics = HiringTotals & {
  candidatesByDate: DayCount[]
  referencesByDate: DayCount[]
  topRecruiters: RecruiterCount[]
}

/** Days to count by, both included; by default the 30 that end today. */
export type DaysAsked = { from?: string; to?: string }

const usualDays = 30
const mostRecruiters = 10

const count = sql<number>`count(*)::int`
const countCompleted = sql<number>`(count(*) filter (where ${candidateReferences.status} = 'completed'))::int`

const ofCandidate = () =>
  and(
    eq(candidates.organizationId, candidateReferences.organizationId),
    eq(candidates.id, candidateReferences.candidateId),
    isNull(candidates.deletedAt),
  )

const candidatesOf = (organizationId: number, recruiterId?: number) =>
  and(
    eq(candidates.organizationId, organizationId),
    isNull(candidates.deletedAt),
    recruiterId === undefined ? undefined : eq(candidates.recruiterId, recruiterId),
  )

const referencesOf = (organizationId: number) =>
  and(eq(candidateReferences.organizationId, organizationId), isNull(candidateReferences.deletedAt))

async function totalsOf(organizationId: number, recruiterId?: number): Promise<HiringTotals> {
  const ofRecruiter = recruiterId === undefined ? undefined : eq(candidates.recruiterId, recruiterId)
  const [[counted], [answered]] = await Promise.all([
    db
      .select({ candidates: count, score: sql<number | null>`round(avg(${candidates.score}) / 10, 1)::float8` })
      .from(candidates)
      .where(candidatesOf(organizationId, recruiterId)),
    db
      .select({
        references: count,
        completed: countCompleted,
        hoursToComplete: sql<number | null>`round(avg(
          extract(epoch from ${candidateReferences.completedAt} - ${candidateReferences.createdAt}) / 3600
        ) filter (where ${candidateReferences.status} = 'completed'), 2)::float8`,
      })
      .from(candidateReferences)
      .innerJoin(candidates, ofCandidate())
      .where(and(referencesOf(organizationId), ofRecruiter)),
  ])
  return { ...counted!, ...answered! }
}

type Span = { from: string; to: string; timeZone: string }

function spanOf({ from, to }: DaysAsked, timeZone: string, now: Date): Span {
  if (from !== undefined) requireDate(from, 'from')
  if (to !== undefined) requireDate(to, 'to')
  if (from !== undefined && to !== undefined && to < from) throw invalid({ to: 'must not be before from' })
  const last = to ?? (from === undefined ? todayIn(timeZone, now) : addDays(from, usualDays - 1))
  return { from: from ?? addDays(last, 1 - usualDays), to: last, timeZone }
}

type Timed = typeof candidates.createdAt | typeof candidateReferences.createdAt

/** The moments of a span, so that an index can find them. */
const during = (column: Timed, { from, to, timeZone }: Span): SQL =>
  and(
    gte(column, sql`(${from}::date::timestamp at time zone ${timeZone})`),
    lt(column, sql`(${addDays(to, 1)}::date::timestamp at time zone ${timeZone})`),
  )!

const dayOf = (column: Timed, { timeZone }: Span) => sql<string>`((${column} at time zone ${timeZone})::date)::text`

const candidatesByDate = (organizationId: number, span: Span): Promise<DayCount[]> =>
  db
    .select({ date: dayOf(candidates.createdAt, span), count })
    .from(candidates)
    .where(and(candidatesOf(organizationId), during(candidates.createdAt, span)))
    .groupBy(sql`1`)
    .orderBy(sql`1`)

const referencesByDate = (organizationId: number, span: Span): Promise<DayCount[]> =>
  db
    .select({ date: dayOf(candidateReferences.createdAt, span), count })
    .from(candidateReferences)
    .innerJoin(candidates, ofCandidate())
    .where(and(referencesOf(organizationId), during(candidateReferences.createdAt, span)))
    .groupBy(sql`1`)
    .orderBy(sql`1`)

const topRecruiters = (organizationId: number): Promise<RecruiterCount[]> =>
  db
    .select({ name: people.displayName, references: count, completed: countCompleted })
    .from(candidateReferences)
    .innerJoin(candidates, ofCandidate())
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)
    .where(referencesOf(organizationId))
    .groupBy(recruiters.id, people.displayName)
    .orderBy(desc(countCompleted), desc(count), recruiters.id)
    .limit(mostRecruiters)

/**
 * How the firm's hiring goes. For whoever sees the whole firm; throws `forbidden`, `not_found` for another firm, and `invalid`
 * for days that are none or the wrong way round.
 */
export async function firmAnalytics(
  actor: Actor,
  uuid: string,
  days: DaysAsked = {},
  now = new Date(),
): Promise<FirmAnalytics> {
  const viewer = requireRecruiter(actor)
  const { id, timeZone, ...organization } = viewer.organization
  if (organization.uuid !== uuid) throw notFound('Hiring firm')
  if (!seesFirm(viewer)) throw forbidden('Only supervisors and root recruiters see the whole firm')
  const span = spanOf(days, timeZone, now)
  const [totals, byCandidates, byReferences, top] = await Promise.all([
    totalsOf(id),
    candidatesByDate(id, span),
    referencesByDate(id, span),
    topRecruiters(id),
  ])
  return { ...totals, candidatesByDate: byCandidates, referencesByDate: byReferences, topRecruiters: top }
}

/**
 * How one recruiter's hiring goes: one's own, or a colleague's for whoever sees the whole firm. Throws `forbidden`, `not_found`.
 */
export async function recruiterAnalytics(
  actor: Actor,
  uuid: string,
): Promise<{ recruiter: FirmRecruiter; totals: HiringTotals }> {
  const viewer = requireRecruiter(actor)
  const recruiter = await findRecruiter(viewer, uuid)
  if (recruiter.id !== viewer.recruiter.id && !seesFirm(viewer))
    throw forbidden('Only supervisors and root recruiters see what colleagues do')
  return { recruiter, totals: await totalsOf(viewer.organization.id, recruiter.id) }
}
