import { and, asc, eq, gt, isNull, not, sql } from 'drizzle-orm'
import { db } from '@/db'
import { reports } from '@/db/schema/moderation'
import { recognitions } from '@/db/schema/recognitions'
import type { Actor, PersonActor } from '../actor'
import { personBrief, recognitionColumns } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'
import { mayModerate, requireModerator } from './policy'

type Mark = (typeof reports.$inferSelect)['markAs']

/** What somebody objects to, in their words. Moments are as PostgreSQL's JSON says them. */
export type OpenReport = { id: number; markAs: Mark; reason: string; createdAt: string; reporter: PersonBrief }

const about = and(
  eq(recognitions.organizationId, reports.organizationId),
  eq(recognitions.id, reports.recognitionId),
  eq(recognitions.isPrivate, false),
  isNull(recognitions.deletedAt),
)

const open = (actor: Actor) => and(eq(reports.organizationId, actor.organization.id), isNull(reports.resolvedAt))

/** The actor gave or received it: those who reported it stay unknown to them, and others decide. */
const concerned = ({ personId }: PersonActor) => sql<boolean>`(recognitions.giver_id = ${personId} or exists (
  select 1 from recognition_recipients mine where mine.organization_id = recognitions.organization_id
  and mine.recognition_id = recognitions.id and mine.recipient_id = ${personId}))`

const openReports = (actor: PersonActor) => sql<
  OpenReport[]
>`(select coalesce(json_agg(json_build_object('id', x.id, 'markAs', x.mark_as, 'reason', x.reason,
    'createdAt', x.created_at, 'reporter', ${personBrief('x.organization_id', 'x.reporter_id')}) order by x.id), '[]')
  from reports x where not ${concerned(actor)} and x.organization_id = recognitions.organization_id
  and x.recognition_id = recognitions.id and x.resolved_at is null)`

/** How often it was looked at before, and stayed. */
const keptBefore = sql<number>`(select count(*)::int from reviews v where v.organization_id = recognitions.organization_id
  and v.recognition_id = recognitions.id and v.undone_at is null and not v.is_inappropriate)`

/**
 * What was reported and is not decided, whose first open report is oldest first: each recognition once, with its open reports.
 * Of what the actor gave or received, `isConcerned`, the reports are left out. `after` is the `first` of the last one of the page
 * before. One query. For moderators; throws `forbidden`.
 */
export async function listPending(
  actor: PersonActor,
  { after = 0, limit = 100 }: { after?: number; limit?: number } = {},
) {
  requireModerator(actor)
  const first = sql<number>`min(${reports.id})`
  const queue = db
    .select({ recognitionId: reports.recognitionId, first: first.as('first') })
    .from(reports)
    .innerJoin(recognitions, about)
    .where(open(actor))
    .groupBy(reports.recognitionId)
    .having(gt(first, after))
    .orderBy(asc(first))
    .limit(limit)
    .as('queue')
  return db
    .select({
      ...recognitionColumns(actor),
      first: queue.first,
      isConcerned: concerned(actor),
      reports: openReports(actor),
      keptBefore,
    })
    .from(queue)
    .innerJoin(
      recognitions,
      and(eq(recognitions.organizationId, actor.organization.id), eq(recognitions.id, queue.recognitionId)),
    )
    .orderBy(asc(queue.first))
}

export type Pending = Awaited<ReturnType<typeof listPending>>[number]

/** How many recognitions wait for the actor's decision, from an index of the open reports; none for who decides nothing. */
export async function countPending(actor: PersonActor): Promise<number> {
  if (!mayModerate(actor)) return 0
  const [row] = await db
    .select({ count: sql<number>`count(distinct ${reports.recognitionId})::int` })
    .from(reports)
    .innerJoin(recognitions, about)
    .where(and(open(actor), not(concerned(actor))))
  return row?.count ?? 0
}
