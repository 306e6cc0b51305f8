import { and, asc, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { kept, literal } from '@/db/kept'
import { recognitionRecipients, recognitions } from '@/db/schema/recognitions'
import type { Actor } from '../actor'
import { namesFor, nameVersion } from '../names'
import { countedOnce } from '../totals'
import { recipientIds } from './selection'
import type { PersonBrief } from './types'

/** Where a row stands in the order of the list: moment in microseconds, recognition, recipient's position in it. */
export type FeedbackPlace = { micros: string; id: number; position: number }

/**
 * Public recognitions of a half-open stretch of time, newest first; from after a place, or skipping so many rows.
 * `total` is how many rows it has, where that is known already.
 */
export type FeedbackWindow = { after: Date; before: Date; from?: FeedbackPlace; offset: number; total?: number }

/** How many rows a page has. */
export const feedbackPageSize = 200

/** A colleague as far as feedback shows them. */
export type FeedbackPerson = Pick<
  PersonBrief,
  'uuid' | 'email' | 'firstName' | 'lastName' | 'displayName' | 'avatar' | 'avatarUrl'
>

// What a window's page is asked with; without a place to go on from, that is left out of the query.
type Asked = { organizationId: number; after: string; before: string; offset: number } & FeedbackPlace

const askedOf = (actor: Actor, { after, before, offset, from }: FeedbackWindow): Asked => ({
  organizationId: actor.organization.id,
  after: after.toISOString(),
  before: before.toISOString(),
  offset,
  ...(from ? { micros: from.micros, id: from.id, position: from.position } : { micros: '0', id: 0, position: 0 }),
})

const shapeOf = ({ from }: FeedbackWindow) => (from ? 'from a place' : 'from the start')

const columnsOf = ({ organizationId }: Asked) => ({
  id: recognitions.id,
  uuid: recognitions.uuid,
  text: recognitions.text,
  createdAt: recognitions.createdAt,
  // A JavaScript date would lose the microseconds that keep two rows apart.
  micros: sql<string>`(extract(epoch from ${recognitions.createdAt}) * 1000000)::bigint::text`,
  giverId: recognitions.giverId,
  version: nameVersion(organizationId),
})

const alone = sql<boolean>`not exists (select 1 from recognition_recipients other
  where other.organization_id = ${recognitions.organizationId} and other.recognition_id = ${recognitions.id}
  and other.recipient_id <> ${recognitionRecipients.recipientId})`

/** What anybody in the company may read, within the window; the words of the index recognitions_public_time. */
const within = ({ organizationId, after, before }: Pick<Asked, 'organizationId' | 'after' | 'before'>) =>
  and(
    eq(recognitions.organizationId, organizationId),
    sql`not ${recognitions.isPrivate}`,
    isNull(recognitions.hiddenAt),
    isNull(recognitions.deletedAt),
    sql`${recognitions.createdAt} >= ${after}::timestamptz`,
    sql`${recognitions.createdAt} < ${before}::timestamptz`,
  )

const row = sql`(${recognitions.createdAt}, ${recognitions.id})`
const at = ({ micros, id }: FeedbackPlace) =>
  sql`(timestamptz 'epoch' + ${micros}::bigint * interval '1 microsecond', ${id}::integer)`

const ofSameRecognition = and(
  eq(recognitionRecipients.organizationId, recognitions.organizationId),
  eq(recognitionRecipients.recognitionId, recognitions.id),
)

/** Public recognitions, each once for every recipient; `alone` says that there is only the one. One row more than a page. */
const toEach = kept((asked: Asked, start) =>
  db
    .select({
      ...columnsOf(asked),
      position: recognitionRecipients.position,
      recipientId: recognitionRecipients.recipientId,
      alone,
    })
    .from(recognitions)
    .innerJoin(recognitionRecipients, ofSameRecognition)
    .where(and(within(asked), start === 'from a place' ? afterRecipient(asked) : undefined))
    .orderBy(desc(recognitions.createdAt), desc(recognitions.id), asc(recognitionRecipients.position))
    .limit(literal(feedbackPageSize + 1))
    .offset(asked.offset),
)

const afterRecipient = (place: FeedbackPlace): SQL =>
  sql`${row} <= ${at(place)} and (${recognitions.id} <> ${place.id} or ${recognitionRecipients.position} > ${place.position})`

const toAll = kept((asked: Asked, start) =>
  db
    .select({ ...columnsOf(asked), position: sql<number>`0`, recipientIds })
    .from(recognitions)
    .where(and(within(asked), start === 'from a place' ? sql`${row} < ${at(asked)}` : undefined))
    .orderBy(desc(recognitions.createdAt), desc(recognitions.id))
    .limit(literal(feedbackPageSize + 1))
    .offset(asked.offset),
)

type Given = FeedbackPlace & { uuid: string; text: string; createdAt: Date; giver: FeedbackPerson }
export type FeedbackToOne = Given & { recipient: FeedbackPerson; alone: boolean }
export type FeedbackToAll = Given & { recipients: FeedbackPerson[] }

/** A page of `total` rows; `next` is the place to go on from, absent on the last page. */
export type FeedbackPage<Row> = { rows: Row[]; next?: FeedbackPlace; total: number }

async function pageOf<Row extends FeedbackPlace>(
  found: Row[],
  window: FeedbackWindow,
  countAll: () => Promise<number>,
): Promise<FeedbackPage<Row>> {
  const rows = found.slice(0, feedbackPageSize)
  const next = found.length > rows.length ? rows.at(-1) : undefined
  // Counting a long window costs more than its page: only where the answer can't be known.
  const whole = !window.from && window.offset === 0 && !next
  const total = window.total ?? (whole ? rows.length : await countAll())
  return { rows, next, total }
}

const countEach = countedOnce(
  kept((asked: Asked) =>
    db
      .select({ total: count() })
      .from(recognitions)
      .innerJoin(recognitionRecipients, ofSameRecognition)
      .where(within(asked)),
  ),
)

const countAll = countedOnce(
  kept((asked: Asked) => db.select({ total: count() }).from(recognitions).where(within(asked))),
)

/** A window that ends now or later holds all there is since it began, however often the clock moves its end: so it is counted. */
const untilNow = (asked: Asked, { before }: FeedbackWindow): Asked =>
  before.getTime() < Date.now() ? asked : { ...asked, before: 'infinity' }

/**
 * Reads a window from a replica only where it ended a while ago: a program that goes from window to window would never come
 * back for what was not there yet.
 */
const readingPast = <T>(actor: Actor, { before }: FeedbackWindow, work: () => Promise<T>): Promise<T> =>
  before.getTime() < Date.now() - 60_000 ? reading(actor, work) : work()

/** Who the rows of a page name, by their ids. */
async function naming(actor: Actor, rows: { version: number }[], ids: number[]) {
  const { personBy } = await namesFor(actor.organization.id, rows[0]?.version ?? 0, { people: ids })
  return (id: number) => personBy(id).brief
}

/** A page of public recognitions, a team's one once for each of its recipients. */
export const listFeedbackToEach = (actor: Actor, window: FeedbackWindow): Promise<FeedbackPage<FeedbackToOne>> =>
  readingPast(actor, window, async () => {
    const asked = askedOf(actor, window)
    const { rows, ...page } = await pageOf(await toEach(asked, shapeOf(window)), window, () =>
      countEach(untilNow(asked, window)),
    )
    const brief = await naming(
      actor,
      rows,
      rows.flatMap(one => [one.giverId, one.recipientId]),
    )
    return {
      ...page,
      rows: rows.map(one => ({ ...one, giver: brief(one.giverId), recipient: brief(one.recipientId) })),
    }
  })

/** A page of public recognitions, a team's one once, with all its recipients. */
export const listFeedbackToAll = (actor: Actor, window: FeedbackWindow): Promise<FeedbackPage<FeedbackToAll>> =>
  readingPast(actor, window, async () => {
    const asked = askedOf(actor, window)
    const { rows, ...page } = await pageOf(await toAll(asked, shapeOf(window)), window, () =>
      countAll(untilNow(asked, window)),
    )
    const brief = await naming(
      actor,
      rows,
      rows.flatMap(one => [one.giverId, ...one.recipientIds]),
    )
    return {
      ...page,
      rows: rows.map(one => ({ ...one, giver: brief(one.giverId), recipients: one.recipientIds.map(brief) })),
    }
  })
