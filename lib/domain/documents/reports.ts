import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences } from '@/db/schema/references'
import type { CandidateReport, ReferenceReport, ReportedFlag, ReportedReference } from '@/lib/documents/types'
import type { Actor } from '../actor'
import { todayIn } from '../calendar/dates'
import { notFound } from '../errors'
import { candidatesInSight, type RecruiterActor, requireRecruiter } from '../hiring/policy'
import { noteReading } from '../references/readings'
import { letterheadOf } from './letterhead'

type RaisedFlag = {
  kind: ReportedFlag['kind']
  raisedAt: string
  resolvedAt: string | null
  resolution: string | null
  by: string | null
}

type Told = {
  questionUuid: string
  question: string
  type: string
  category: string | null
  value: unknown
  scale: number | null
  comment: string | null
}

const columns = {
  uuid: candidateReferences.uuid,
  firstName: candidateReferences.firstName,
  lastName: candidateReferences.lastName,
  relationship: candidateReferences.relationship,
  company: candidateReferences.company,
  jobTitle: candidateReferences.jobTitle,
  startedOn: candidateReferences.startedOn,
  endedOn: candidateReferences.endedOn,
  status: candidateReferences.status,
  completedAt: candidateReferences.completedAt,
  score: candidateReferences.score,
  // In a select from one table drizzle leaves its name out, and a sub-select would take the inner one: names are written out.
  flags: sql<RaisedFlag[]>`(select coalesce(json_agg(json_build_object('kind', f.kind, 'raisedAt', f.created_at,
      'resolvedAt', f.resolved_at, 'resolution', f.resolution, 'by', (select p.display_name from recruiters r
        join people p on p.organization_id = r.organization_id and p.id = r.person_id
        where r.organization_id = f.organization_id and r.id = f.resolved_by_id)) order by f.id), '[]')
    from flags f where f.organization_id = candidate_references.organization_id and f.candidate_id = candidate_references.candidate_id
    and f.reference_id = candidate_references.id)`,
  answers: sql<
    Told[]
  >`(select coalesce(json_agg(json_build_object('questionUuid', a.question_uuid, 'question', a.question,
      'type', a.type, 'category', a.category, 'value', a.value, 'scale', a.scale, 'comment', a.comment)
      order by a.position), '[]')
    from answers a where a.organization_id = candidate_references.organization_id
    and a.reference_id = candidate_references.id and candidate_references.status = 'completed')`,
}

const percent = (tenths: number | null) => (tenths === null ? null : tenths / 10)

/** References as documents show them, in the order in which they were named. */
async function references(actor: RecruiterActor, condition: SQL): Promise<ReportedReference[]> {
  const day = (moment: Date | string) => todayIn(actor.organization.timeZone, new Date(moment))
  const rows = await db
    .select(columns)
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, actor.organization.id),
        isNull(candidateReferences.deletedAt),
        condition,
      ),
    )
    .orderBy(asc(candidateReferences.id))
  await noteReading(actor, condition)
  return rows.map(row => ({
    referee: {
      name: `${row.firstName} ${row.lastName}`.trim(),
      relationship: row.relationship,
      company: row.company,
      jobTitle: row.jobTitle,
      startedOn: row.startedOn,
      endedOn: row.endedOn,
    },
    status: row.status,
    completedOn: row.completedAt && day(row.completedAt),
    score: percent(row.score),
    answers: row.answers.map(({ questionUuid, ...one }) => ({
      ...one,
      questionId: questionUuid,
      type: one.type as ReportedReference['answers'][number]['type'],
    })),
    flags: row.flags.map(flag => ({
      kind: flag.kind,
      raisedOn: day(flag.raisedAt),
      resolution: flag.resolvedAt ? { text: flag.resolution, by: flag.by, on: day(flag.resolvedAt) } : null,
    })),
  }))
}

async function caseOf(actor: RecruiterActor, condition: SQL | undefined) {
  const [found] = await db
    .select({
      id: candidates.id,
      firstName: candidates.firstName,
      lastName: candidates.lastName,
      internalId: candidates.internalId,
      email: candidates.email,
      phone: candidates.phone,
      score: candidates.score,
      requestedBy: sql<string | null>`(select p.display_name from recruiters r
        join people p on p.organization_id = r.organization_id and p.id = r.person_id
        where r.organization_id = candidates.organization_id and r.id = candidates.recruiter_id)`,
    })
    .from(candidates)
    .where(and(candidatesInSight(actor), isNull(candidates.deletedAt), condition))
  if (!found) throw notFound('Document')
  const { id, firstName, lastName, score, requestedBy, ...rest } = found
  return { id, score: percent(score), requestedBy, candidate: { ...rest, name: `${firstName} ${lastName}`.trim() } }
}

/** All that a report on a candidate shows: their references that were not given up. Throws `forbidden`, `not_found`. */
export async function reportOnCandidate(actor: Actor, uuid: string, language?: string): Promise<CandidateReport> {
  const recruiter = requireRecruiter(actor)
  const { id, ...about } = await caseOf(recruiter, eq(candidates.uuid, uuid))
  const [letterhead, all] = await Promise.all([
    letterheadOf(recruiter, language),
    references(
      recruiter,
      and(eq(candidateReferences.candidateId, id), sql`${candidateReferences.status} <> 'cancelled'`)!,
    ),
  ])
  return { ...letterhead, ...about, references: all }
}

/** All that a document about one reference shows; throws `forbidden`, `not_found`. */
export async function reportOnReference(actor: Actor, uuid: string, language?: string): Promise<ReferenceReport> {
  const recruiter = requireRecruiter(actor)
  const own = db
    .select({ id: candidateReferences.candidateId })
    .from(candidateReferences)
    .where(and(eq(candidateReferences.organizationId, recruiter.organization.id), eq(candidateReferences.uuid, uuid)))
  const { id: _, score: __, ...about } = await caseOf(recruiter, inArray(candidates.id, own))
  const [letterhead, [reference]] = await Promise.all([
    letterheadOf(recruiter, language),
    references(recruiter, eq(candidateReferences.uuid, uuid)),
  ])
  if (!reference) throw notFound('Document')
  return { ...letterhead, ...about, reference }
}
