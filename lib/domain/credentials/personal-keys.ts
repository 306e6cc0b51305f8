import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { credentials, personalKeys } from '@/db/schema/credentials'
import type { PersonActor } from '../actor'
import { invalid, notFound } from '../errors'
import { digest, mintSecret } from './secrets'
import { recordAndTell } from './telling'

/** The longest a personal key may live, in days. */
export const longestKeyLife = 365

const own = (actor: PersonActor) =>
  and(eq(personalKeys.organizationId, actor.organization.id), eq(personalKeys.personId, actor.personId))

const ownCredentials = (actor: PersonActor) =>
  and(eq(credentials.organizationId, actor.organization.id), eq(credentials.personId, actor.personId))

/** The actor's keys that are not revoked, newest first. One that has expired stands there for a month more. */
export const listPersonalKeys = (actor: PersonActor) =>
  db
    .select({
      id: personalKeys.id,
      name: personalKeys.name,
      ending: personalKeys.ending,
      createdAt: personalKeys.createdAt,
      expiresAt: personalKeys.expiresAt,
      lastUsedAt: personalKeys.lastUsedAt,
      isExpired: sql<boolean>`${personalKeys.expiresAt} <= now()`,
    })
    .from(personalKeys)
    .where(and(own(actor), isNull(personalKeys.revokedAt), gt(personalKeys.expiresAt, sql`now() - interval '30 days'`)))
    .orderBy(desc(personalKeys.createdAt), desc(personalKeys.id))

export type PersonalKey = Awaited<ReturnType<typeof listPersonalKeys>>[number]

/** The key that TribeHR's clients ask for by requireApiKey: whether there is one, and when it was used last. */
export async function findStandingKey(actor: PersonActor): Promise<{ lastUsedAt: Date | null } | null> {
  const [held] = await db
    .select({ hash: credentials.apiKeyHash, lastUsedAt: credentials.apiKeyUsedAt })
    .from(credentials)
    .where(ownCredentials(actor))
  return held?.hash ? { lastUsedAt: held.lastUsedAt } : null
}

/**
 * Makes a key with which a program acts as the actor for `days`. Gives the key, of which only the hash is kept: nobody can
 * show it again. The owner is told by mail. Throws `invalid` beyond 365 days.
 */
export async function createPersonalKey(
  actor: PersonActor,
  { name, days }: { name: string; days: number },
): Promise<string> {
  if (!Number.isInteger(days) || days < 1 || days > longestKeyLife)
    throw invalid({ days: `must be from 1 to ${longestKeyLife}` })
  const key = `laurel_${mintSecret()}`
  await transaction(actor, async tx => {
    await tx.insert(personalKeys).values({
      organizationId: actor.organization.id,
      personId: actor.personId,
      name,
      keyHash: digest(key),
      ending: key.slice(-4),
      expiresAt: sql`now() + make_interval(days => ${days}::int)`,
    })
    await recordAndTell(tx, actor, actor.personId, 'api_key.created', { name })
  })
  return key
}

/** Ends one of the actor's keys at once. Throws `not_found` for another's, and for one that was revoked already. */
export const revokePersonalKey = (actor: PersonActor, id: number): Promise<void> =>
  transaction(actor, async tx => {
    const [gone] = await tx
      .update(personalKeys)
      .set({ revokedAt: sql`now()` })
      .where(and(own(actor), eq(personalKeys.id, id), isNull(personalKeys.revokedAt)))
      .returning({ name: personalKeys.name })
    if (!gone) throw notFound('key')
    await recordAndTell(tx, actor, actor.personId, 'api_key.revoked', { name: gone.name })
  })

/** Ends the key that TribeHR's clients asked for; they get another by asking again. Throws `not_found` without one. */
export const revokeStandingKey = (actor: PersonActor): Promise<void> =>
  transaction(actor, async tx => {
    const gone = await tx
      .update(credentials)
      .set({ apiKeyHash: null, apiKeySealed: null, apiKeyUsedAt: null })
      .where(and(ownCredentials(actor), sql`${credentials.apiKeyHash} is not null`))
      .returning({ personId: credentials.personId })
    if (gone.length === 0) throw notFound('key')
    await recordAndTell(tx, actor, actor.personId, 'api_key.revoked', { name: 'TribeHR' })
  })
