import { and, asc, desc, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { questionSets, questionSetVersions } from '@/db/schema/questionnaires'
import { referenceRequests } from '@/db/schema/references'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { requireRecruiter } from '../hiring/policy'
import { openRequest } from '../references/holding'
import { questionsNow, saysTheSame } from './versions'

const inUse = (archived: boolean) => (archived ? isNotNull(questionSets.archivedAt) : isNull(questionSets.archivedAt))

/** How many sets are in use, and how many in the archive. For recruiters; throws `forbidden`. */
export async function countSets(actor: Actor): Promise<{ used: number; archived: number }> {
  const { organization } = requireRecruiter(actor)
  const [found] = await db
    .select({
      used: sql<number>`count(*) filter (where ${questionSets.archivedAt} is null)::int`,
      archived: sql<number>`count(${questionSets.archivedAt})::int`,
    })
    .from(questionSets)
    .where(eq(questionSets.organizationId, organization.id))
  return found!
}

const selectSummaries = () =>
  db
    .select({
      id: questionSets.id,
      uuid: questionSets.uuid,
      title: questionSets.title,
      language: questionSets.language,
      isDefault: questionSets.isDefault,
      archivedAt: questionSets.archivedAt,
      // By whole names, as in queries.ts. Every language that some question speaks.
      languages: sql<string[]>`(select coalesce(json_agg(distinct spoken.one), '[]') from questions q,
        lateral (select q.language as one union select jsonb_object_keys(q.translations)) as spoken
        where q.organization_id = question_sets.organization_id and q.question_set_id = question_sets.id
        and q.deleted_at is null)`,
      questions: sql<number>`(select count(*)::int from questions q
        where q.organization_id = question_sets.organization_id and q.question_set_id = question_sets.id
        and q.deleted_at is null)`,
      /** How often somebody was asked by it. */
      used: sql<number>`(select count(*)::int from reference_requests r
        where r.organization_id = question_sets.organization_id and r.question_set_id = question_sets.id)`,
      /** The version that went out last; null: none ever did. */
      version: sql<number | null>`(select max(v.number) from question_set_versions v
        where v.organization_id = question_sets.organization_id and v.question_set_id = question_sets.id)`,
    })
    .from(questionSets)

export type SetSummary = Awaited<ReturnType<typeof selectSummaries>>[number]

/**
 * The firm's question sets, the default first, then as they were made; or those in the archive. `after` is the id of the last one
 * seen. For recruiters; throws `forbidden`.
 */
export async function listSets(
  actor: Actor,
  { archived, after, limit }: { archived: boolean; after?: number; limit: number },
): Promise<SetSummary[]> {
  const { organization } = requireRecruiter(actor)
  // The default stands on the first page, wherever its id lies.
  const further = after === undefined ? undefined : and(gt(questionSets.id, after), eq(questionSets.isDefault, false))
  return selectSummaries()
    .where(and(eq(questionSets.organizationId, organization.id), inUse(archived), further))
    .orderBy(desc(questionSets.isDefault), asc(questionSets.id))
    .limit(limit)
}

/** One of the firm's question sets; throws `forbidden`, `not_found`. */
export async function findSet(actor: Actor, uuid: string): Promise<SetSummary> {
  const { organization } = requireRecruiter(actor)
  const [found] = await selectSummaries().where(
    and(eq(questionSets.organizationId, organization.id), eq(questionSets.uuid, uuid)),
  )
  if (!found) throw notFound('Question set')
  return found
}

const open = sql.join(
  openRequest.map(one => sql`${one}`),
  sql`, `,
)

/** The versions of a set that went out, the newest first, and how many requests ask by each. For recruiters; throws `forbidden`. */
export async function listVersions(actor: Actor, set: Pick<SetSummary, 'id'>) {
  const { organization } = requireRecruiter(actor)
  return db
    .select({
      number: questionSetVersions.number,
      createdAt: questionSetVersions.createdAt,
      questions: sql<number>`jsonb_array_length(${questionSetVersions.questions})`,
      open: sql<number>`count(*) filter (where ${referenceRequests.status} in (${open}))::int`,
      over: sql<number>`count(*) filter (where ${referenceRequests.status} not in (${open}))::int`,
    })
    .from(questionSetVersions)
    .leftJoin(
      referenceRequests,
      and(
        eq(referenceRequests.organizationId, questionSetVersions.organizationId),
        eq(referenceRequests.questionSetId, questionSetVersions.questionSetId),
        eq(referenceRequests.versionId, questionSetVersions.id),
      ),
    )
    .where(and(eq(questionSetVersions.organizationId, organization.id), eq(questionSetVersions.questionSetId, set.id)))
    .groupBy(questionSetVersions.id)
    .orderBy(desc(questionSetVersions.number))
}

/** One version of a set, with its questions as they went out. For recruiters; throws `forbidden`, `not_found`. */
export async function findVersion(actor: Actor, set: Pick<SetSummary, 'id'>, number: number) {
  const { organization } = requireRecruiter(actor)
  const [found] = await db
    .select({
      number: questionSetVersions.number,
      title: questionSetVersions.title,
      language: questionSetVersions.language,
      questions: questionSetVersions.questions,
      createdAt: questionSetVersions.createdAt,
    })
    .from(questionSetVersions)
    .where(
      and(
        eq(questionSetVersions.organizationId, organization.id),
        eq(questionSetVersions.questionSetId, set.id),
        eq(questionSetVersions.number, number),
      ),
    )
  if (!found) throw notFound('Version')
  return found
}

/** Whether a set says something else now than when it was last sent; also when it never was. Throws `forbidden`. */
export async function changedSinceSent(
  actor: Actor,
  set: Pick<SetSummary, 'id' | 'title' | 'language'>,
): Promise<boolean> {
  const { organization } = requireRecruiter(actor)
  const [[latest], questions] = await Promise.all([
    db
      .select()
      .from(questionSetVersions)
      .where(
        and(eq(questionSetVersions.organizationId, organization.id), eq(questionSetVersions.questionSetId, set.id)),
      )
      .orderBy(desc(questionSetVersions.number))
      .limit(1),
    questionsNow(db, organization.id, set.id),
  ])
  return !latest || !saysTheSame(latest, { title: set.title, language: set.language, questions })
}
