import { z } from 'zod'
import { pictureLink } from '@/lib/domain/pictures/links'
import {
  type FeedbackPage,
  type FeedbackPerson,
  type FeedbackPlace,
  type FeedbackToAll,
  type FeedbackToOne,
  feedbackPageSize,
} from '@/lib/domain/recognitions/feedback'
import { bbcodeToText } from '@/lib/formats/bbcode'
import { derivedUuid } from '@/lib/formats/uuid'
import { wholeNumber } from '../fields'
import { readLink } from './contract'
import { isoSeconds } from './times'

// What comes in

const day = 24 * 3600
// The years 1 to 9999: whatever lies beyond means "all of it", milliseconds taken for seconds included.
const [earliest, latest] = [-62_135_596_800, 253_402_300_799]

const unixTime = z
  .string()
  .regex(/^-?\d{1,19}$/, { error: 'must be a UNIX timestamp in seconds' })
  .meta({ wire: { type: 'integer' } })
  .transform(value => Math.min(Math.max(Number(value), earliest), latest))

// The row to go on from, and how many there were when the walk began.
const cursor = z
  .string()
  .transform(value =>
    /^(-?\d{1,18})\.(\d{1,10})\.(\d{1,4})\.(\d{1,10})$/.exec(Buffer.from(value, 'base64url').toString()),
  )
  .transform(found => found?.slice(1) ?? [])
  .refine(
    ([micros, id]) => Number(micros) >= earliest * 1e6 && Number(micros) <= latest * 1e6 && Number(id) <= 2_147_483_647,
    { error: 'is none of those in our links' },
  )
  .transform(([micros, id, position, total]) => ({
    from: { micros: micros!, id: Number(id), position: Number(position) },
    total: Number(total),
  }))

const writeCursor = ({ micros, id, position }: FeedbackPlace, total: number) =>
  Buffer.from(`${micros}.${id}.${position}.${total}`).toString('base64url')

/** created_after is the older bound, created_before the newer; each moment counts from its own second up to the next bound. */
export const feedbackWindow = z
  .object({
    created_after: unixTime.optional(),
    created_before: unixTime.optional(),
    page: wholeNumber(1, 5_000_000).default(1),
    cursor: cursor.optional(),
  })
  .transform(wire => {
    const now = Math.floor(Date.now() / 1000)
    const after = wire.created_after ?? now - day
    // What was written in this very second is in the list, too.
    const before = wire.created_before ?? now + 1
    return {
      after: new Date(after * 1000),
      before: new Date(before * 1000),
      ...wire.cursor,
      offset: wire.cursor ? 0 : (wire.page - 1) * feedbackPageSize,
      bounds: { created_after: String(after), created_before: String(before) },
      page: wire.page,
    }
  })

type Window = z.output<typeof feedbackWindow>

/** Whether a request says itself where its window begins. A window that ends now holds all there is, and stays the same until there is more. */
export const saysSinceWhen = (request: Request) => 'created_after' in readLink(request)

// What goes out

const presentEmployee = (person: FeedbackPerson) => ({
  uuid: person.uuid,
  email: person.email,
  name: `${person.firstName} ${person.lastName}`.trim() || person.displayName,
  photo: person.avatar ? pictureLink(person.avatar) : person.avatarUrl,
})

/** Feedback as version 1 knows it, with one recipient; a team's has an id of its own for each of them. */
export const presentToOne = (feedback: FeedbackToOne) => ({
  uuid: feedback.alone ? feedback.uuid : derivedUuid(feedback.uuid, feedback.recipient.uuid),
  sender: presentEmployee(feedback.giver),
  recipient: presentEmployee(feedback.recipient),
  content: bbcodeToText(feedback.text),
  created_at: isoSeconds(feedback.createdAt),
})

/** Feedback as version 2 knows it, with all recipients. */
export const presentToAll = (feedback: FeedbackToAll) => ({
  uuid: feedback.uuid,
  sender: presentEmployee(feedback.giver),
  recipients: feedback.recipients.map(presentEmployee),
  content: bbcodeToText(feedback.text),
  created_at: isoSeconds(feedback.createdAt),
})

const known = ['created_after', 'created_before', 'page', 'cursor']

/**
 * The page and its links. `next` pins the window and goes on from a row, not a number, so that following it visits each
 * feedback once while others are written and removed; `last` counts.
 */
export function presentPage<Row>(
  request: Request,
  window: Window,
  { rows, next, total }: FeedbackPage<Row>,
  present: (row: Row) => unknown,
) {
  const { pathname } = new URL(request.url)
  const link = (query: Record<string, string>) => {
    const search = new URLSearchParams(query).toString()
    return search ? `${pathname}?${search}` : pathname
  }
  const page = (number: number, more = {}) => link({ ...window.bounds, page: String(number), ...more })
  const asked = Object.entries(readLink(request)).filter(([name]) => known.includes(name))
  const pages = Math.ceil(total / feedbackPageSize)
  return {
    links: {
      self: link(Object.fromEntries(asked)),
      ...(next && { next: page(window.page + 1, { cursor: writeCursor(next, total) }) }),
      ...(pages > 1 && { last: page(pages) }),
    },
    data: rows.map(present),
  }
}
