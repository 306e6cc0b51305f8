import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { credentials, revokedTokens, sessions } from '@/db/schema/credentials'
import type { PersonActor } from '../actor'
import { tellLive } from '../live/news'
import { mintAccessToken, readAccessToken } from './access-token'
import { digest, mintSecret, seal, unseal } from './secrets'

/** How long a browser stays signed in, in seconds. */
export const sessionLifetime = 30 * 24 * 3600

/** Starts a browser session for someone who has just proved who they are. Gives the session's id. */
export async function startSession(actor: PersonActor, userAgent: string | null): Promise<string> {
  const [session] = await db
    .insert(sessions)
    .values({
      organizationId: actor.organization.id,
      personId: actor.personId,
      userAgent: userAgent?.slice(0, 300),
      expiresAt: new Date(Date.now() + sessionLifetime * 1000),
    })
    .returning({ id: sessions.id })
  return session!.id
}

/** Ends a session; one that has ended already stays ended. */
export async function endSession(sessionId: string) {
  await db.transaction(async tx => {
    const [ended] = await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning({ organizationId: sessions.organizationId, personId: sessions.personId })
    if (ended) await tellLive(tx, { kind: 'sessions', organizationId: ended.organizationId, ids: [ended.personId] })
  })
}

/** A bearer token for somebody who has just proved who they are; it counts at once, also right after a new password ended all others. */
export async function issueAccessToken(actor: PersonActor): Promise<string> {
  const [held] = await db
    .select({ tokensValidFrom: credentials.tokensValidFrom })
    .from(credentials)
    .where(and(eq(credentials.organizationId, actor.organization.id), eq(credentials.personId, actor.personId)))
  return mintAccessToken({ ...actor, tokensValidFrom: held?.tokensValidFrom })
}

/** Ends a bearer token before its time (Peerly's logout). Idempotent. */
export async function revokeAccessToken(token: string) {
  const claims = await readAccessToken(token)
  if (!claims) return
  await db
    .insert(revokedTokens)
    .values({ tokenHash: digest(token), expiresAt: claims.expiresAt })
    .onConflictDoNothing()
}

/** The actor's API key. With `mint`, makes one when there is none (TribeHR's requireApiKey). Null when there is none. */
export async function ownApiKey(actor: PersonActor, mint = false): Promise<string | null> {
  const own = and(eq(credentials.organizationId, actor.organization.id), eq(credentials.personId, actor.personId))
  const find = async () => {
    const [row] = await db.select({ sealed: credentials.apiKeySealed }).from(credentials).where(own)
    return row?.sealed ?? null
  }
  const before = await find()
  const existing = before && unseal(before)
  if (existing || !mint) return existing
  const key = mintSecret()
  const minted = { apiKeyHash: digest(key), apiKeySealed: seal(key) }
  await db
    .insert(credentials)
    .values({ organizationId: actor.organization.id, personId: actor.personId, ...minted })
    .onConflictDoUpdate({
      target: credentials.personId,
      set: minted,
      // Of requests that mint at once the first decides, and all answer with its key.
      setWhere: sql`${credentials.apiKeySealed} is not distinct from ${before}`,
    })
  const after = await find()
  return after && unseal(after)
}

/** Forgets revoked tokens that have expired anyway; gives how many. */
export async function purgeRevokedTokens(): Promise<number> {
  const gone = await db
    .delete(revokedTokens)
    .where(sql`${revokedTokens.expiresAt} < now() - interval '1 hour'`)
    .returning({ tokenHash: revokedTokens.tokenHash })
  return gone.length
}
