import { sql } from 'drizzle-orm'
import {
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
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
    /** False: they had switched that kind off when it came; it is only mailed. */
    inBell: boolean().notNull().default(true),
    createdAt: createdAt(),
    readAt: moment(),
  },
  t => [
    index('notices_person').on(t.organizationId, t.personId, t.id),
    index('notices_unread').on(t.organizationId, t.personId).where(sql`${t.readAt} is null and ${t.inBell}`),
    foreignKey({
      name: 'notices_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** What somebody chose to hear of, and where. Without a row everything is on. */
export const noticeChoices = pgTable(
  'notice_choices',
  {
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    topic: text().notNull(),
    bell: boolean().notNull().default(true),
    mail: boolean().notNull().default(true),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.personId, t.topic] }),
    foreignKey({
      name: 'notice_choices_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** Whose week has been looked at for the digest, whether there was anything to tell or not. */
export const digests = pgTable(
  'digests',
  {
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    /** The Monday it came on. */
    week: date({ mode: 'string' }).notNull(),
    createdAt: createdAt(),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.personId, t.week] }),
    foreignKey({
      name: 'digests_person',
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
    /** Where one press ends mails of this kind, for mail programs that offer it. */
    unsubscribeUrl: text(),
  },
  t => [
    uniqueIndex('mails_once').on(t.organizationId, t.occasion, t.recipient),
    index('mails_newest').on(t.organizationId, t.id),
    index('mails_state').on(t.organizationId, t.state, t.id),
    index('mails_recipient').on(t.organizationId, sql`lower(${t.recipient})`, t.id),
    index('mails_subject').on(t.organizationId, t.subjectType, t.subjectUuid).where(sql`${t.subjectUuid} is not null`),
  ],
)
