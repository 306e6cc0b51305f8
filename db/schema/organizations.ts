import { sql } from 'drizzle-orm'
import { boolean, check, date, index, integer, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'

/** A company: every other row belongs to exactly one. */
export const organizations = pgTable(
  'organizations',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    name: text().notNull(),
    subdomain: text().notNull().unique(),
    timeZone: text().notNull().default('UTC'),
    /** Hi5s a person may give in one period. */
    hi5Quota: integer().notNull().default(5),
    hi5Period: text({ enum: ['weekly', 'monthly'] })
      .notNull()
      .default('weekly'),
    /** Midnight (company's time zone) at which the current quota period began; renewals move it on. */
    hi5PeriodStart: moment(),
    /** Month and day on which leave years begin. */
    leaveYearStart: text().notNull().default('01-01'),
    /** The last day up to which leave was accrued for everybody. */
    accrualsPostedOn: date({ mode: 'string' }),
    staffMayGive: boolean().notNull().default(true),
    /** Since when nobody of it is let in, and nothing is done for it by itself. */
    suspendedAt: moment(),
    /** Storage name of its logo, see pictures. */
    logo: text(),
    /** Its colour, `#rrggbb`; null: Laurel's own green. */
    colour: text(),
    createdAt: createdAt(),
  },
  t => [
    check('organizations_hi5_quota', sql`${t.hi5Quota} >= 0`),
    check(
      'organizations_leave_year_start',
      sql`${t.leaveYearStart} ~ '^(0[13578]-(0[1-9]|[12][0-9]|3[01])|1[02]-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))$'`,
    ),
    check('organizations_colour', sql`${t.colour} ~ '^#[0-9a-f]{6}$'`),
    check('organizations_subdomain', sql`${t.subdomain} ~ '^[a-z0-9][a-z0-9-]*$'`),
  ],
)

/** E-mail domains whose owners may join by signing in with Google or OpenID Connect. */
export const organizationDomains = pgTable(
  'organization_domains',
  {
    domain: text().primaryKey(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
  },
  t => [index().on(t.organizationId), check('organization_domains_lower', sql`${t.domain} = lower(${t.domain})`)],
)
