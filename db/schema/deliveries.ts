import { sql } from 'drizzle-orm'
import { index, integer, pgTable, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { organizations } from './organizations'

/** What everything has in common that leaves Laurel for somebody's inbox or phone. */
export const deliveryColumns = () => ({
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  organizationId: integer()
    .notNull()
    .references(() => organizations.id),
  recipient: text().notNull(),
  text: text().notNull(),
  /** kept: nothing is set up that could send it, the outbox is where it ends. */
  state: text({ enum: ['queued', 'kept', 'sent', 'refused'] })
    .notNull()
    .default('queued'),
  attempts: smallint().notNull().default(0),
  error: text(),
  /** Names what it is about, so that a job run twice writes it once. */
  occasion: text().notNull(),
  /** What stands in the texts' placeholders (tokens of links), encrypted; empty again once it was sent or refused. */
  sealed: text(),
  /** What it says something about, such as a candidate, so that its page can show how it went. */
  subjectType: text(),
  subjectUuid: uuid(),
  createdAt: createdAt(),
  sentAt: moment(),
})

/** Every text message Laurel writes, to a number like +4930123456. Without Twilio's settings it stays here. */
export const textMessages = pgTable('text_messages', deliveryColumns(), t => [
  uniqueIndex('text_messages_once').on(t.organizationId, t.occasion, t.recipient),
  index('text_messages_newest').on(t.organizationId, t.id),
  index('text_messages_state').on(t.organizationId, t.state, t.id),
  index('text_messages_recipient').on(t.organizationId, sql`lower(${t.recipient})`, t.id),
  index('text_messages_subject')
    .on(t.organizationId, t.subjectType, t.subjectUuid)
    .where(sql`${t.subjectUuid} is not null`),
])
