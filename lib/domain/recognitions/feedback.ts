import { and, asc, count, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db, reading } from '@/db'
import { people } from '@/db/schema/people'
import { recognitionRecipients, recognitions } from '@/db/schema/recognitions'
import type { Actor } from '../actor'

/** Where a row stands in the order of the list: moment in microseconds, recognition, recipient's position in it. */
export type FeedbackPlace = { micros: string; id: number; position: number }

/**
 * Public recognitions of a half-open stretch of time, newest first; from after a place, or skipping so many rows.
 * `total` is how many rows it has, where that is known already.
 */
export type FeedbackWindow = { after: Date; before: Date; from?: FeedbackPlace; offset: number; total?: number }

/** How many rows a page has. */
export const feedbackPageSize = 200

const giver = alias(people, 'giver')
const recipient = alias(people, 'recipient')

const personColumns = (table: typeof giver | typeof recipient) => ({
  uuid: table.uuid,
  email: table.email,
  firstName: table.firstName,
  lastName: table.lastName,
  displayName: table.displayName,
  avatar: table.avatar,
  avatarUrl: table.avatarUrl,
})

/** A colleague as far as feedback shows them. */
export type FeedbackPerson = {
  uuid: string
  email: string
  firstName: string
  lastName: string
  displayName: string
  avatar: string | null
  avatarUrl: string | null
}

const columns = {
  id: recognitions.id,
  uuid: recognitions.uuid,
  text: recognitions.text,
  createdAt: recognitions.createdAt,
  // A JavaScript date would lose the microseconds that keep two rows apart.
  micros: sql<string>`(extract(epoch from ${recognitions.createdAt}) * 1000000)::bigint::text`,
  giver: personColumns(giver),
}

const recipients = sql<FeedbackPerson[]>`(select json_agg(row_to_json(b) order by b.position) from (
  select rr.position, p.uuid, p.email, p.first_name as "firstName", p.last_name as "lastName",
    p.display_name as "displayName", p.avatar, p.avatar_url as "avatarUrl"
  from recognition_recipients rr
    join people p on p.organization_id = rr.organization_id and p.id = rr.recipient_id
  where rr.organization_id = ${recognitions.organizationId} and rr.recognition_id = ${recognitions.id}) b)`

const alone = sql<boolean>`not exists (select 1 from recognition_recipients other
  where other.organization_id = ${recognitions.organizationId} and other.recognition_id = ${recognitions.id}
  and other.recipient_id <> ${recognitionRecipients.recipientId})`

/** What anybody in the company may read, within the window; the words of the index recognitions_public_time. */
const within = (actor: Actor, { after, before }: FeedbackWindow) =>
  and(
    eq(recognitions.organizationId, actor.organization.id),
    sql`not ${recognitions.isPrivate}`,
    isNull(recognitions.hiddenAt),
    isNull(recognitions.deletedAt),
    gte(recognitions.createdAt, after),
    lt(recognitions.createdAt, before),
  )

const row = sql`(${recognitions.createdAt}, ${recognitions.id})`
const at = ({ micros, id }: FeedbackPlace) =>
  sql`(timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond', ${id}::integer)`

const ofSameRecognition = and(
  eq(recognitionRecipients.organizationId, recognitions.organizationId),
  eq(recognitionRecipients.recognitionId, recognitions.id),
)

const isGiver = and(eq(giver.organizationId, recognitions.organizationId), eq(giver.id, recognitions.giverId))

/** Public recognitions, each once for every recipient; `alone` says that there is only the one. One row more than a page. */
const toEach = (actor: Actor, window: FeedbackWindow) =>
  db
    .select({
      ...columns,
      position: recognitionRecipients.position,
      recipient: personColumns(recipient),
      alone,
    })
    .from(recognitions)
    .innerJoin(giver, isGiver)
    .innerJoin(recognitionRecipients, ofSameRecognition)
    .innerJoin(
      recipient,
      and(
        eq(recipient.organizationId, recognitionRecipients.organizationId),
        eq(recipient.id, recognitionRecipients.recipientId),
      ),
    )
    .where(and(within(actor, window), window.from && afterRecipient(window.from)))
    .orderBy(desc(recognitions.createdAt), desc(recognitions.id), asc(recognitionRecipients.position))
    .limit(feedbackPageSize + 1)
    .offset(window.offset)

const afterRecipient = (place: FeedbackPlace): SQL =>
  sql`${row} <= ${at(place)} and (${recognitions.id} <> ${place.id} or ${recognitionRecipients.position} > ${place.position})`

const toAll = (actor: Actor, window: FeedbackWindow) =>
  db
    .select({ ...columns, position: sql<number>`0`, recipients })
    .from(recognitions)
    .innerJoin(giver, isGiver)
    .where(and(within(actor, window), window.from && sql`${row} < ${at(window.from)}`))
    .orderBy(desc(recognitions.createdAt), desc(recognitions.id))
    .limit(feedbackPageSize + 1)
    .offset(window.offset)

export type FeedbackToOne = Awaited<ReturnType<typeof toEach>>[number]
export type FeedbackToAll = Awaited<ReturnType<typeof toAll>>[number]

/** A page of `total` rows; `next` is the place to go on from, absent on the last page. */
export type FeedbackPage<Row> = { rows: Row[]; next?: FeedbackPlace; total: number }

async function pageOf<Row extends FeedbackPlace>(
  found: Row[],
  window: FeedbackWindow,
  countAll: () => Promise<{ count: number }[]>,
): Promise<FeedbackPage<Row>> {
  const rows = found.slice(0, feedbackPageSize)
  const next = found.length > rows.length ? rows.at(-1) : undefined
  // Counting a long window costs more than its page: only where the answer can't be known.
  const whole = !window.from && window.offset === 0 && !next
  const total = window.total ?? (whole ? rows.length : (await countAll())[0]!.count)
  return { rows, next, total }
}

const counting = () => db.select({ count: count() }).from(recognitions).$dynamic()

/**
 * Reads a window from a replica only where it ended a while ago: a program that goes from window to window would never come
 * back for what was not there yet.
 */
const readingPast = <T>(actor: Actor, { before }: FeedbackWindow, work: () => Promise<T>): Promise<T> =>
  before.getTime() < Date.now() - 60_000 ? reading(actor, work) : work()

/** A page of public recognitions, a team's one once for each of its recipients. */
export const listFeedbackToEach = (actor: Actor, window: FeedbackWindow): Promise<FeedbackPage<FeedbackToOne>> =>
  readingPast(actor, window, async () =>
    pageOf(await toEach(actor, window), window, () =>
      counting().innerJoin(recognitionRecipients, ofSameRecognition).where(within(actor, window)),
    ),
  )

/** A page of public recognitions, a team's one once, with all its recipients. */
export const listFeedbackToAll = (actor: Actor, window: FeedbackWindow): Promise<FeedbackPage<FeedbackToAll>> =>
  readingPast(actor, window, async () =>
    pageOf(await toAll(actor, window), window, () => counting().where(within(actor, window))),
  )
