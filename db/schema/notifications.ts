import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { deliveryColumns } from './deliveries'
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
    ...deliveryColumns(),
    subject: text().notNull(),
    html: text().notNull(),
    /** The name it comes from, such as "Rhea at Acme"; the address is always MAIL_FROM's. */
    fromName: text(),
    /** The address an answer goes to. */
    replyTo: text(),
  },
  t => [
    uniqueIndex('mails_once').on(t.organizationId, t.occasion, t.recipient),
    index('mails_newest').on(t.organizationId, t.id),
    index('mails_subject').on(t.organizationId, t.subjectType, t.subjectUuid).where(sql`${t.subjectUuid} is not null`),
  ],
)
