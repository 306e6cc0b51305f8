import { and, desc, eq, gt, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { recognitions } from '@/db/schema/recognitions'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { visibleTo } from './policy'
import { matching } from './queries'
import { aboutPerson, inScope, type Scope } from './scopes'
import { recognitionColumns } from './selection'
import type { Recognition, RecognitionFilter } from './types'

/** What somebody wants to read: besides the filters of every list, whose, and about whom. */
export type FeedFilter = Omit<RecognitionFilter, 'offset'> & {
  scope?: Scope
  /** Given or received by this person. */
  personId?: number
}

/** A recognition as its reader sees it; `report` is what became of theirs, null when they have not objected. */
export type FeedRecognition = Recognition & { report: 'waiting' | 'settled' | null }

const feedColumns = (actor: PersonActor) => ({
  ...recognitionColumns(actor),
  report: sql<FeedRecognition['report']>`(select case when x.resolved_at is null then 'waiting' else 'settled' end
    from reports x where x.organization_id = recognitions.organization_id and x.recognition_id = recognitions.id
    and x.reporter_id = ${actor.personId})`,
})

const wanted = (actor: PersonActor, { scope, personId, ...filter }: FeedFilter): SQL | undefined =>
  and(visibleTo(actor), inScope(actor, scope), aboutPerson(actor, personId), ...matching(filter))

/**
 * The newest recognitions the actor may see, by scope and filter, in one query. How it begins is never read from a replica:
 * who was just told that there is something new would not find it there yet.
 */
export async function listFeed(actor: PersonActor, filter: FeedFilter): Promise<FeedRecognition[]> {
  const list = async () =>
    db
      .select(feedColumns(actor))
      .from(recognitions)
      .where(wanted(actor, filter))
      .orderBy(desc(recognitions.id))
      .limit(filter.limit)
  return filter.before === undefined ? list() : reading(actor, list)
}

/** One recognition as its reader sees it; throws `not_found` when there is none the actor may see. */
export async function findInFeed(actor: PersonActor, id: number): Promise<FeedRecognition> {
  const [found] = await db
    .select(feedColumns(actor))
    .from(recognitions)
    .where(and(visibleTo(actor), eq(recognitions.id, id)))
  if (!found) throw notFound('Recognition')
  return found
}

/** How many recognitions of a feed came after one, counted up to the filter's limit; one's own do not count as news. */
export async function countNewer(actor: PersonActor, after: number, filter: FeedFilter): Promise<number> {
  const newer = db
    .select({ id: recognitions.id })
    .from(recognitions)
    .where(
      and(wanted(actor, filter), gt(recognitions.id, after), sql`${recognitions.giverId} <> ${actor.personId}::int`),
    )
    .limit(filter.limit)
    .as('newer')
  const [counted] = await db.select({ count: sql<number>`count(*)::int` }).from(newer)
  return counted!.count
}
