import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, integer, pgTable, smallint, text, unique, uniqueIndex } from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** The company as a hiring firm: how it looks to candidates and referees, and the rules it checks references by. */
export const hiringFirms = pgTable(
  'hiring_firms',
  {
    organizationId: integer()
      .primaryKey()
      .references(() => organizations.id),
    /** Storage name of the logo, see pictures. */
    logo: text(),
    /** The firm's colour, `#rrggbb`; null: Laurel's own green. */
    colour: text(),
    /** Who mails say they are from; null: the recruiter "at" the company. */
    senderName: text(),
    /** The language of mails and forms where nobody chose one. */
    language: text().notNull().default('en'),
    /** Recruiters see each other's candidates. */
    sharesSight: boolean().notNull().default(false),
    /** Hours from the invitation to the first reminder, and between two of them. */
    reminderInterval: smallint().notNull().default(24),
    /** How many reminders anybody gets, automatic and manual together. */
    reminderCap: smallint().notNull().default(3),
    /** Hours that must lie between two reminders, also when a recruiter asks for one. */
    reminderRate: smallint().notNull().default(4),
    remindersSkipWeekends: boolean().notNull().default(false),
    /** Days for which links in mails open something, and a request stays open. */
    linkDays: smallint().notNull().default(30),
    /** Days after which candidates without an open request are anonymised; null: kept. */
    retentionDays: integer(),
    /** What a completed reference costs, in the currency's smallest unit. */
    referencePrice: integer().notNull().default(0),
    currency: text().notNull().default('EUR'),
    /** Referees who have answered are asked whether the firm may write to them about jobs. */
    asksForLeads: boolean().notNull().default(false),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    /** The firm was deleted: nobody recruits in it any more. */
    closedAt: moment(),
    /** What it knew of candidates and referees was erased. */
    purgedAt: moment(),
  },
  t => [
    check('hiring_firms_colour', sql`${t.colour} ~ '^#[0-9a-f]{6}$'`),
    check('hiring_firms_currency', sql`${t.currency} ~ '^[A-Z]{3}$'`),
    check(
      'hiring_firms_amounts',
      sql`${t.reminderInterval} > 0 and ${t.reminderCap} >= 0 and ${t.reminderRate} >= 0 and ${t.linkDays} > 0
        and ${t.referencePrice} >= 0 and (${t.retentionDays} is null or ${t.retentionDays} > 0)`,
    ),
  ],
)

/** A colleague who recruits. Recruiters see their own candidates, supervisors and roots the firm's, roots manage the firm. */
export const recruiters = pgTable(
  'recruiters',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    personId: integer().notNull(),
    role: text({ enum: ['recruiter', 'supervisor', 'root'] })
      .notNull()
      .default('recruiter'),
    isActive: boolean().notNull().default(true),
    /** Is mailed what happens to their candidates. */
    wantsNotices: boolean().notNull().default(true),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    deletedAt: moment(),
  },
  t => [
    unique('recruiters_in_organization').on(t.organizationId, t.id),
    uniqueIndex('recruiters_person').on(t.organizationId, t.personId).where(sql`${t.deletedAt} is null`),
    foreignKey({
      name: 'recruiters_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
