import { foreignKey, index, integer, jsonb, pgTable, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** Something that concerns one person: shown under the bell and, by a job, mailed. */
export const notices = pgTable(
  'notices',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    kind: text().notNull(),
    recognitionId: integer(),
    data: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    createdAt: createdAt(),
    readAt: moment(),
  },
  t => [
    index('notices_person').on(t.organizationId, t.personId, t.id),
    foreignKey({
      name: 'notices_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** Every mail Laurel writes. Without SMTP settings it stays here, which is the outbox. */
export const mails = pgTable(
  'mails',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    /** kept: no SMTP server is set, the outbox is where it ends. */
    state: text({ enum: ['queued', 'kept', 'sent', 'refused'] })
      .notNull()
      .default('queued'),
    attempts: smallint().notNull().default(0),
    error: text(),
    /** Names what the mail is about, so that a job run twice writes it once. */
    occasion: text().notNull(),
    createdAt: createdAt(),
    sentAt: moment(),
  },
  t => [
    uniqueIndex('mails_once').on(t.organizationId, t.occasion, t.recipient),
    index('mails_newest').on(t.organizationId, t.id),
  ],
)
