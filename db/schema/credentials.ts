import { foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** How a person proves who they are. Secrets are hashed; what its owner must see again, or codes are counted from, is sealed. */
export const credentials = pgTable(
  'credentials',
  {
    personId: integer().primaryKey(),
    organizationId: integer().notNull(),
    /** argon2id; null for people who only sign in elsewhere. */
    passwordHash: text(),
    /** sha-256 of the API key, hex. */
    apiKeyHash: text().unique(),
    /** The API key, encrypted with the installation's secret. */
    apiKeySealed: text(),
    /** To the minute. */
    apiKeyUsedAt: moment(),
    /** The authenticator app's secret, encrypted; while `secondFactorSince` is null, it is being set up. */
    secondFactorSealed: text(),
    secondFactorBegunAt: moment(),
    /** Since when a password alone opens nothing; null: it does. */
    secondFactorSince: moment(),
    /** The half minute since 1970 whose code was the last one accepted: no code at or before it counts again. */
    secondFactorStep: integer(),
    /** Bearer tokens issued before this moment no longer count. */
    tokensValidFrom: moment(),
  },
  t => [
    foreignKey({
      name: 'credentials_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** A browser's signed-in session. The cookie names it; ending the row ends the session everywhere at once. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    userAgent: text(),
    createdAt: createdAt(),
    /** To five minutes. */
    lastUsedAt: moment().notNull().defaultNow(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  t => [
    index('sessions_person').on(t.organizationId, t.personId),
    foreignKey({
      name: 'sessions_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** Bearer tokens ended before their time; a row may go once the token would have expired anyway. */
export const revokedTokens = pgTable(
  'revoked_tokens',
  { tokenHash: text().primaryKey(), expiresAt: moment().notNull() },
  t => [index('revoked_tokens_expiry').on(t.expiresAt)],
)

/**
 * A company's own API token. To dialects that know companies only it is the company; where people act, it acts in the name of
 * who made it. Only its sha-256 is kept.
 */
export const companyTokens = pgTable(
  'company_tokens',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    tokenHash: text().notNull().unique(),
    /** Its last four characters; null for those made before they were kept. */
    ending: text(),
    /** Where it counts. */
    dialects: jsonb().$type<string[]>().notNull().default(['reflektive']),
    /** `leave:read`, or for everything of a dialect `reflektive:read`. */
    scopes: jsonb().$type<string[]>().notNull().default(['reflektive:read', 'reflektive:write']),
    createdById: integer(),
    createdAt: createdAt(),
    expiresAt: moment(),
    /** To the minute. */
    lastUsedAt: moment(),
    revokedAt: moment(),
    /** The token it takes the place of, which goes on for a while. */
    replacesId: integer(),
  },
  t => [
    index('company_tokens_organization').on(t.organizationId),
    unique('company_tokens_of').on(t.organizationId, t.id),
    // A token is replaced once, however many try at the same time.
    unique('company_tokens_replaced').on(t.organizationId, t.replacesId),
    foreignKey({
      name: 'company_tokens_replaces',
      columns: [t.organizationId, t.replacesId],
      foreignColumns: [t.organizationId, t.id],
    }),
    foreignKey({
      name: 'company_tokens_created_by',
      columns: [t.organizationId, t.createdById],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/**
 * Failed attempts to prove oneself by password: of an account from an address, of an account, of an address. Keyed hashes, so
 * that the table tells nothing of anybody; a row whose time is over counts for nothing.
 */
export const signInFailures = pgTable(
  'sign_in_failures',
  { key: text().primaryKey(), count: integer().notNull(), endsAt: moment().notNull() },
  t => [index('sign_in_failures_end').on(t.endsAt)],
)

/** Keys that let somebody set a new password: mailed, single use. Only their sha-256 is kept. */
export const passwordResets = pgTable(
  'password_resets',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    keyHash: text().notNull().unique(),
    /** reset: asked for by whoever knows the address, and limited; invitation: by a colleague. */
    kind: text({ enum: ['reset', 'invitation'] }).notNull(),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    usedAt: moment(),
  },
  t => [
    index('password_resets_person').on(t.organizationId, t.personId, t.createdAt),
    foreignKey({
      name: 'password_resets_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** Single-use codes for who has lost their authenticator app. Only their sha-256 is kept. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  {
    codeHash: text().primaryKey(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    usedAt: moment(),
  },
  t => [
    index('recovery_codes_person').on(t.organizationId, t.personId),
    foreignKey({
      name: 'recovery_codes_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** Somebody whose password was right and whose code is still missing. It opens no more than the question for the code. */
export const signInSteps = pgTable(
  'sign_in_steps',
  {
    id: uuid().primaryKey().defaultRandom(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    expiresAt: moment().notNull(),
  },
  t => [
    index('sign_in_steps_person').on(t.organizationId, t.personId),
    index('sign_in_steps_expiry').on(t.expiresAt),
    foreignKey({
      name: 'sign_in_steps_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)

/** A person's own API keys, one for each program they let act for them. Only the sha-256 is kept. */
export const personalKeys = pgTable(
  'personal_keys',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    name: text().notNull(),
    keyHash: text().notNull().unique(),
    /** Its last four characters, by which its owner tells it from others. */
    ending: text().notNull(),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
    /** To the minute. */
    lastUsedAt: moment(),
    revokedAt: moment(),
  },
  t => [
    index('personal_keys_person').on(t.organizationId, t.personId, t.createdAt),
    foreignKey({
      name: 'personal_keys_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)
