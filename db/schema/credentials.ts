import { foreignKey, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** How a person proves who they are. Secrets are hashed; the API key is also kept sealed, for its owner's eyes. */
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

/** A key that was mailed to set a password with: it works once, for a while. Only its sha-256 is kept. */
export const passwordResets = pgTable(
  'password_resets',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    keyHash: text().notNull().unique(),
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

/** A browser's signed-in session. The cookie names it; ending the row ends the session everywhere at once. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey().defaultRandom(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    userAgent: text(),
    createdAt: createdAt(),
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

/** A company's own API token, not tied to a person. Only its sha-256 is kept. */
export const companyTokens = pgTable(
  'company_tokens',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    tokenHash: text().notNull().unique(),
    scopes: jsonb().$type<string[]>().notNull().default(['reflektive:read', 'reflektive:write']),
    createdById: integer(),
    createdAt: createdAt(),
    expiresAt: moment(),
    lastUsedAt: moment(),
    revokedAt: moment(),
  },
  t => [
    index('company_tokens_organization').on(t.organizationId),
    foreignKey({
      name: 'company_tokens_created_by',
      columns: [t.organizationId, t.createdById],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
