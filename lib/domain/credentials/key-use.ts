import { and, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { credentials, personalKeys } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'

/** A key that was presented: its id (null for the one TribeHR's clients ask for), and whether its use is to be noted. */
type KeyUse = { keyId: number | null; isStale: boolean }

const live = (hash: string) =>
  and(eq(personalKeys.keyHash, hash), isNull(personalKeys.revokedAt), gt(personalKeys.expiresAt, sql`now()`))

// Noted to the minute: a program that asks a hundred times a second must not write as often.
const notedLately = (column: SQL | typeof credentials.apiKeyUsedAt | typeof personalKeys.lastUsedAt) =>
  sql`coalesce(${column} < now() - interval '1 minute', true)`

/** For a query over people and their credentials: which of a person's keys has this hash; null for none that is theirs and counts. */
export const keyUse = (hash: string) => sql<KeyUse | null>`coalesce(
  case when ${credentials.apiKeyHash} = ${hash}
    then json_build_object('keyId', null, 'isStale', ${notedLately(credentials.apiKeyUsedAt)}) end,
  (select json_build_object('keyId', ${personalKeys.id}, 'isStale', ${notedLately(personalKeys.lastUsedAt)})
    from ${personalKeys} where ${and(
      live(hash),
      eq(personalKeys.organizationId, people.organizationId),
      eq(personalKeys.personId, people.id),
    )}))`

/** For the same query: whose key has this hash. */
export const keyHolder = (hash: string) => sql`(${people.organizationId}, ${people.id}) = (
  select ${personalKeys.organizationId}, ${personalKeys.personId} from ${personalKeys} where ${live(hash)}
  union all
  select ${credentials.organizationId}, ${credentials.personId} from ${credentials} where ${credentials.apiKeyHash} = ${hash}
  limit 1)`

/** Remembers that a key is in use, unless it was noted within the minute. */
export async function noteKeyUse(holder: { organization: { id: number }; personId: number; used: KeyUse | null }) {
  const { organization, personId, used } = holder
  if (!used?.isStale) return
  if (used.keyId === null)
    await db
      .update(credentials)
      .set({ apiKeyUsedAt: sql`now()` })
      .where(and(eq(credentials.organizationId, organization.id), eq(credentials.personId, personId)))
  else
    await db
      .update(personalKeys)
      .set({ lastUsedAt: sql`now()` })
      .where(and(eq(personalKeys.organizationId, organization.id), eq(personalKeys.id, used.keyId)))
}
