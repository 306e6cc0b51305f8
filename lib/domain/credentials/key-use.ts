import { and, eq, gt, isNull, or, type SQL, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { companyTokens, credentials, personalKeys } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'
import type { ActingToken } from '../actor'

/**
 * A key that was presented: its id (null for the one TribeHR's clients ask for), the company's token if it is one, whether
 * its use is to be noted, and when it is over, in milliseconds since 1970.
 */
export type KeyUse = { keyId: number | null; isStale: boolean; endsAt?: number | null; token?: ActingToken }

/** A moment in milliseconds since 1970, rounded down. */
export const inMillis = (column: typeof personalKeys.expiresAt | typeof companyTokens.expiresAt) =>
  sql<number | null>`floor(extract(epoch from ${column}) * 1000)::float8`

const live = (hash: string) =>
  and(eq(personalKeys.keyHash, hash), isNull(personalKeys.revokedAt), gt(personalKeys.expiresAt, sql`now()`))

/** For a query over the companies' tokens: the one with this hash, as long as it counts. */
export const liveToken = (hash: string) =>
  and(
    eq(companyTokens.tokenHash, hash),
    isNull(companyTokens.revokedAt),
    or(isNull(companyTokens.expiresAt), gt(companyTokens.expiresAt, sql`now()`)),
  )

type Used = SQL | typeof credentials.apiKeyUsedAt | typeof personalKeys.lastUsedAt | typeof companyTokens.lastUsedAt

/** Noted to the minute: a program that asks a hundred times a second must not write as often. */
export const notedLately = (column: Used) => sql<boolean>`coalesce(${column} < now() - interval '1 minute', true)`

/** For a query over people and their credentials: which of a person's keys has this hash; null for none that is theirs and counts. */
export const keyUse = (hash: string) => sql<KeyUse | null>`coalesce(
  case when ${credentials.apiKeyHash} = ${hash}
    then json_build_object('keyId', null, 'isStale', ${notedLately(credentials.apiKeyUsedAt)}) end,
  (select json_build_object('keyId', ${personalKeys.id}, 'isStale', ${notedLately(personalKeys.lastUsedAt)},
      'endsAt', ${inMillis(personalKeys.expiresAt)})
    from ${personalKeys} where ${and(
      live(hash),
      eq(personalKeys.organizationId, people.organizationId),
      eq(personalKeys.personId, people.id),
    )}),
  (select json_build_object('keyId', null, 'isStale', ${notedLately(companyTokens.lastUsedAt)},
      'endsAt', ${inMillis(companyTokens.expiresAt)}, 'token',
      json_build_object('id', ${companyTokens.id}, 'dialects', ${companyTokens.dialects}, 'scopes', ${companyTokens.scopes}))
    from ${companyTokens} where ${and(
      liveToken(hash),
      eq(companyTokens.organizationId, people.organizationId),
      eq(companyTokens.createdById, people.id),
    )}))`

/** For the same query: whose key has this hash; a company's token acts in the name of who made it. */
export const keyHolder = (hash: string) => sql`(${people.organizationId}, ${people.id}) = (
  select ${personalKeys.organizationId}, ${personalKeys.personId} from ${personalKeys} where ${live(hash)}
  union all
  select ${credentials.organizationId}, ${credentials.personId} from ${credentials} where ${credentials.apiKeyHash} = ${hash}
  union all
  select ${companyTokens.organizationId}, ${companyTokens.createdById} from ${companyTokens} where ${liveToken(hash)}
  limit 1)`

/** Remembers that a company's token is in use. */
export const noteTokenUse = (organizationId: number, tokenId: number) =>
  transaction(organizationId, tx =>
    tx
      .update(companyTokens)
      .set({ lastUsedAt: sql`now()` })
      .where(and(eq(companyTokens.organizationId, organizationId), eq(companyTokens.id, tokenId))),
  )

/** Remembers that a key is in use, unless it was noted within the minute. */
export async function noteKeyUse(holder: { organization: { id: number }; personId: number; used: KeyUse | null }) {
  const { organization, personId, used } = holder
  if (!used?.isStale) return
  const { token, keyId } = used
  if (token) await noteTokenUse(organization.id, token.id)
  else if (keyId === null)
    await transaction(organization.id, tx =>
      tx
        .update(credentials)
        .set({ apiKeyUsedAt: sql`now()` })
        .where(and(eq(credentials.organizationId, organization.id), eq(credentials.personId, personId))),
    )
  else
    await transaction(organization.id, tx =>
      tx
        .update(personalKeys)
        .set({ lastUsedAt: sql`now()` })
        .where(and(eq(personalKeys.organizationId, organization.id), eq(personalKeys.id, keyId))),
    )
}
