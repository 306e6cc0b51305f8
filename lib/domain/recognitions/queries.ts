import { and, asc, desc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { among } from '@/db/among'
import { kept, literal, only, present } from '@/db/kept'
import { comments, hi5s, recognitions } from '@/db/schema/recognitions'
import type { Actor } from '../actor'
import { type Asking, anyone, asking, sightOf } from '../anyone'
import { notFound } from '../errors'
import { namesFor, nameVersion } from '../names'
import { onPage } from '../pages'
import { visibleTo } from './policy'
import { listedColumns, personBrief, recognitionColumns } from './selection'
import type { Comment, Recognition, RecognitionFilter } from './types'

const noun = 'Recognition'

/** What a filter asks of the recognitions of a list. */
export function matching(filter: Omit<RecognitionFilter, 'limit'>): (SQL | undefined)[] {
  return [
    filter.givenBy && among(recognitions.giverId, filter.givenBy),
    filter.givenFor &&
      sql`recognitions.id in (select rr.recognition_id from recognition_recipients rr
        where rr.organization_id = recognitions.organization_id and ${among(sql`rr.recipient_id`, filter.givenFor)})`,
    filter.valueIds &&
      sql`recognitions.id in (select rv.recognition_id from recognition_values rv
        where rv.organization_id = recognitions.organization_id and ${among(sql`rv.value_id`, filter.valueIds)})`,
    filter.before === undefined ? undefined : lt(recognitions.id, filter.before),
  ]
}

const pages = kept((given: Asking & Omit<RecognitionFilter, 'limit'>, sight, limit, ...asked) => {
  const actor = anyone(sight!, given)
  const { offset, ...filter } = only(given, asked)
  const own = and(visibleTo(actor), ...matching(filter))
  const page = db
    .select({ id: recognitions.id })
    .from(recognitions)
    .where(own)
    .orderBy(desc(recognitions.id))
    .limit(literal(limit))
    .offset(offset ?? 0)
  const chosen = and(eq(recognitions.organizationId, actor.organization.id), onPage(recognitions.id, page))
  const list = db
    .select({ ...listedColumns(actor), version: nameVersion(given.organizationId) })
    .from(recognitions)
    .where(offset ? chosen : own)
    .orderBy(desc(recognitions.id))
  return offset ? list : list.limit(literal(limit))
})

type Listed = Awaited<ReturnType<typeof pages>>[number]

/** Rows of a list, each with who gave and received, and the values. */
async function named(actor: Actor, rows: Listed[]): Promise<Recognition[]> {
  const [first] = rows
  if (!first) return []
  const { personBy, valueBy } = await namesFor(actor.organization.id, first.version, {
    people: rows.flatMap(row => [row.giverId, ...row.recipientIds]),
    values: rows.flatMap(row => row.valueIds),
  })
  return rows.map(row => ({
    id: row.id,
    uuid: row.uuid,
    text: row.text,
    isPrivate: row.isPrivate,
    source: row.source,
    createdAt: row.createdAt,
    editedAt: row.editedAt,
    hi5Count: row.hi5Count,
    commentCount: row.commentCount,
    giver: personBy(row.giverId).brief,
    recipients: row.recipientIds.map(id => personBy(id).brief),
    values: row.valueIds.map(valueBy),
    picture: row.picture,
    hi5Mine: row.hi5Mine,
  }))
}

/** The newest recognitions the actor may see, by filter. An empty id list matches nothing. */
export async function listRecognitions(actor: Actor, filter: RecognitionFilter): Promise<Recognition[]> {
  if ([filter.givenBy, filter.givenFor, filter.valueIds].some(ids => ids?.length === 0)) return []
  const { limit, ...asked } = { ...filter, offset: filter.offset || undefined }
  return reading(actor, async () =>
    named(actor, await pages({ ...asking(actor), ...asked }, sightOf(actor), String(limit), ...present(asked))),
  )
}

const one = kept((given: Asking & { id: number }, sight) => {
  const actor = anyone(sight!, given)
  return db
    .select(recognitionColumns(actor))
    .from(recognitions)
    .where(and(visibleTo(actor), eq(recognitions.id, given.id)))
})

/** One recognition; throws `not_found` when there is none the actor may see. */
export async function findRecognition(actor: Actor, id: number): Promise<Recognition> {
  const [found] = await one({ ...asking(actor), id }, sightOf(actor))
  if (!found) throw notFound(noun)
  return found
}

/** One recognition with what was said about it; throws `not_found`. */
export async function findConversation(actor: Actor, id: number) {
  const recognition = await findRecognition(actor, id)
  return { ...recognition, comments: recognition.commentCount > 0 ? await listComments(actor, id) : [] }
}

const commentColumns = {
  id: comments.id,
  recognitionId: comments.recognitionId,
  text: comments.text,
  source: comments.source,
  createdAt: comments.createdAt,
  modifiedAt: comments.modifiedAt,
  author: personBrief('comments.organization_id', 'comments.author_id'),
}

/** A recognition's comments, oldest first, at most 500; throws `not_found` when the actor may not see the recognition. */
export async function listComments(actor: Actor, recognitionId: number): Promise<Comment[]> {
  await findVisible(actor, recognitionId)
  return db
    .select(commentColumns)
    .from(comments)
    .where(
      and(
        eq(comments.organizationId, actor.organization.id),
        eq(comments.recognitionId, recognitionId),
        isNull(comments.deletedAt),
      ),
    )
    .orderBy(asc(comments.id))
    .limit(500)
}

/** One comment on a recognition the actor may see; throws `not_found`. */
export async function findComment(actor: Actor, id: number): Promise<Comment> {
  const [found] = await db
    .select(commentColumns)
    .from(comments)
    .where(and(eq(comments.organizationId, actor.organization.id), eq(comments.id, id), isNull(comments.deletedAt)))
  if (!found) throw notFound('Comment')
  await findVisible(actor, found.recognitionId, 'Comment')
  return found
}

/** A recognition's hi5s, oldest first; throws `not_found` when the actor may not see the recognition. */
export async function listHi5s(actor: Actor, recognitionId: number) {
  await findVisible(actor, recognitionId)
  return db
    .select({
      id: hi5s.id,
      recognitionId: hi5s.recognitionId,
      comment: hi5s.comment,
      createdAt: hi5s.createdAt,
      giver: personBrief('hi5s.organization_id', 'hi5s.giver_id'),
    })
    .from(hi5s)
    .where(and(eq(hi5s.organizationId, actor.organization.id), eq(hi5s.recognitionId, recognitionId)))
    .orderBy(asc(hi5s.id))
}

/** Who gave and who received a recognition the actor may see: enough to decide about it; throws `not_found`. */
export async function findVisible(actor: Actor, id: number, missing = noun) {
  const [found] = await db
    .select({
      id: recognitions.id,
      giverId: recognitions.giverId,
      isPrivate: recognitions.isPrivate,
      recipientIds: sql<number[]>`(select coalesce(json_agg(rr.recipient_id order by rr.position), '[]')
        from recognition_recipients rr where rr.organization_id = recognitions.organization_id
        and rr.recognition_id = recognitions.id)`,
    })
    .from(recognitions)
    .where(and(visibleTo(actor), eq(recognitions.id, id)))
  if (!found) throw notFound(missing)
  return found
}
