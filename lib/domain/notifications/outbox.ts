import { and, desc, eq, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { textMessages } from '@/db/schema/deliveries'
import { mails } from '@/db/schema/notifications'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'

export type Channel = 'mail' | 'text'

export type OutboxFilter = { state?: (typeof mails.$inferSelect)['state']; recipient?: string }

type Place = { before?: number; limit: number }

const tables = { mail: mails, text: textMessages }

/** Who may read in hiring whatever its firm knows. */
const seesHiring = ({ recruiter }: PersonActor) => recruiter !== null && recruiter.role !== 'recruiter'

// An administrator looks after the post and does not read it: what was said in private, somebody's own week, and hiring for
// those who do not hire stay closed.
const isClosedMail = (actor: PersonActor) => sql<boolean>`(${mails.occasion} like 'digest %'
  or (${mails.subjectUuid} is not null and not ${seesHiring(actor)}::boolean)
  or exists (select 1 from notices n join recognitions r on r.organization_id = n.organization_id and r.id = n.recognition_id
    where n.organization_id = mails.organization_id and r.is_private
    and n.id = substring(mails.occasion from '^notice (\\d{1,9})$')::int))`

const isClosed = (actor: PersonActor, channel: Channel) =>
  channel === 'mail' ? isClosedMail(actor) : sql<boolean>`not ${seesHiring(actor)}::boolean`

/** What stands in a text where its secret stood. */
const placeholder = 'sealed-[0-9a-f]{18}'

// Once sent or refused, the secrets of its links are gone for good.
const isSpent = (channel: Channel) => {
  const table = tables[channel]
  return sql<boolean>`(${table.sealed} is null and ${table.text} ~ ${placeholder})`
}

const columns = (actor: PersonActor, channel: Channel) => {
  const table = tables[channel]
  const closed = isClosed(actor, channel)
  return {
    id: table.id,
    recipient: table.recipient,
    subject:
      channel === 'mail'
        ? sql<string | null>`case when not ${closed} then ${mails.subject} end`
        : sql<string | null>`case when not ${closed} then ${table.text} end`,
    state: table.state,
    attempts: table.attempts,
    error: table.error,
    createdAt: table.createdAt,
    sentAt: table.sentAt,
    isClosed: closed,
    isSpent: isSpent(channel),
  }
}

/** A page of what was mailed or texted, the latest first. Throws `forbidden` for who is no administrator. */
export async function listOutbox(actor: PersonActor, channel: Channel, filter: OutboxFilter, place: Place) {
  requireAdmin(actor)
  const table = tables[channel]
  const found = await db
    .select(columns(actor, channel))
    .from(table)
    .where(
      and(
        eq(table.organizationId, actor.organization.id),
        filter.state && eq(table.state, filter.state),
        filter.recipient ? sql`lower(${table.recipient}) = ${filter.recipient.trim().toLowerCase()}` : undefined,
        place.before === undefined ? undefined : lt(table.id, place.before),
      ),
    )
    .orderBy(desc(table.id))
    .limit(place.limit)
  return found.map(row => ({ ...row, subject: row.subject && withoutSecrets(row.subject) }))
}

export type OutboxItem = Awaited<ReturnType<typeof listOutbox>>[number]

// Nobody acts for a reader by their mail: neither sealed links nor the one that ends mails of a kind.
const withoutSecrets = (text: string) =>
  text.replace(new RegExp(placeholder, 'g'), '•••').replace(/(\/unsubscribe\/)[\w.~%-]+/g, '$1•••')

/** A mail or text message with what it says, its secrets out; no texts where it is closed. Throws `forbidden`, `not_found`. */
export async function findInOutbox(actor: PersonActor, channel: Channel, id: number) {
  requireAdmin(actor)
  const table = tables[channel]
  const closed = isClosed(actor, channel)
  const [found] = await db
    .select({
      ...columns(actor, channel),
      text: sql<string | null>`case when not ${closed} then ${table.text} end`,
      html: channel === 'mail' ? sql<string | null>`case when not ${closed} then ${mails.html} end` : sql<null>`null`,
      fromName: channel === 'mail' ? mails.fromName : sql<null>`null`,
      replyTo: channel === 'mail' ? mails.replyTo : sql<null>`null`,
    })
    .from(table)
    .where(and(eq(table.organizationId, actor.organization.id), eq(table.id, id)))
  if (!found) throw notFound(channel === 'mail' ? 'mail' : 'text message')
  const open = (text: string | null) => (text === null ? null : withoutSecrets(text))
  // Links lead nowhere in a preview.
  const html = open(found.html)?.replace(/\shref=("[^"]*"|'[^']*')/gi, '') ?? null
  return { ...found, channel, subject: open(found.subject), text: open(found.text), html }
}

export type OutboxLetter = Awaited<ReturnType<typeof findInOutbox>>
