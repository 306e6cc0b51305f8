import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { textMessages } from '@/db/schema/deliveries'
import { mails } from '@/db/schema/notifications'

/** How it stands with something sent; temporary_failure: tried, and to be tried again. */
export type DeliveryState = 'delivered' | 'temporary_failure' | 'refused' | 'kept' | 'queued'

const about = (table: typeof mails | typeof textMessages, channel: 'mail' | 'text') => ({
  id: table.id,
  channel: sql<'mail' | 'text'>`${sql.raw(`'${channel}'`)}::text`.as('channel'),
  subjectUuid: table.subjectUuid,
  occasion: table.occasion,
  recipient: table.recipient,
  state: sql<DeliveryState>`case when ${table.state} = 'sent' then 'delivered'
    when ${table.state} = 'queued' and ${table.attempts} > 0 then 'temporary_failure' else ${table.state} end`.as(
    'state',
  ),
  error: table.error,
  attempts: table.attempts,
  createdAt: table.createdAt,
  sentAt: table.sentAt,
})

/** What was mailed and texted about one thing or several of a kind, oldest first, and what became of it. */
export function listDeliveries(organizationId: number, subjectType: string, ...subjectUuids: string[]) {
  const of = (table: typeof mails | typeof textMessages) =>
    and(
      eq(table.organizationId, organizationId),
      eq(table.subjectType, subjectType),
      inArray(table.subjectUuid, subjectUuids),
    )
  return unionAll(
    db.select(about(mails, 'mail')).from(mails).where(of(mails)),
    db.select(about(textMessages, 'text')).from(textMessages).where(of(textMessages)),
  ).orderBy(asc(sql`created_at`), asc(sql`channel`), asc(sql`id`))
}
