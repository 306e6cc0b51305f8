import { and, eq, isNull, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database, db, transaction } from '@/db'
import { credentials, revokedTokens, sessions } from '@/db/schema/credentials'
import { recordActivity } from '../activity/commands'
import type { Origin, PersonActor } from '../actor'
import { tellLive } from '../live/news'
import { mintAccessToken, readAccessToken } from './access-token'
import { digest, mintSecret, seal, unseal } from './secrets'
import { recordSignIn, type SignInWay } from './sign-in-record'
import { recordAndTell } from './telling'

/** How long a browser stays signed in, in seconds. */
export const sessionLifetime = 30 * 24 * 3600

/** Starts a browser session for someone who has just proved who they are. Gives the session's id. */
export async function startSession(
  actor: PersonActor,
  userAgent: string | null,
  within?: Database,
  by: SignInWay = 'password',
): Promise<string> {
  const start = async (tx: Database) => {
    const [session] = await tx
      .insert(sessions)
      .values({
        organizationId: actor.organization.id,
        personId: actor.personId,
        userAgent: userAgent?.slice(0, 300),
        expiresAt: new Date(Date.now() + sessionLifetime * 1000),
      })
      .returning({ id: sessions.id })
    await recordSignIn(tx, actor, by)
    return session!.id
  }
  return within ? start(within) : transaction(actor, start)
}

/** Signs a browser out: ends its session; one that has ended already stays ended. */
export async function endSession(sessionId: string, origin: Origin = { source: 'web', address: null }) {
  await acrossOrganizations(async tx => {
    const [ended] = await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.endedAt)))
      .returning({ organizationId: sessions.organizationId, personId: sessions.personId })
    if (!ended) return
    const { organizationId, personId } = ended
    await tellLive(tx, { kind: 'sessions', organizationId, ids: [personId] })
    const who = { kind: 'person', organization: { id: organizationId }, personId, recruiter: null, origin } as const
    await recordActivity(tx, who, { key: 'session.signed_out', subjectType: 'person', subjectId: personId })
  })
}

/** A bearer token for somebody who has just proved who they are; it counts at once, also right after a new password ended all others. */
export async function issueAccessToken(actor: PersonActor, by: SignInWay = 'password'): Promise<string> {
  await transaction(actor, tx => recordSignIn(tx, actor, by))
  const [held] = await db
    .select({ tokensValidFrom: credentials.tokensValidFrom })
    .from(credentials)
    .where(and(eq(credentials.organizationId, actor.organization.id), eq(credentials.personId, actor.personId)))
  return mintAccessToken({ ...actor, tokensValidFrom: held?.tokensValidFrom })
}

/** Ends a bearer token before its time (Peerly's logout). Idempotent. */
export async function revokeAccessToken(actor: PersonActor, token: string) {
  const claims = await readAccessToken(token)
  if (!claims) return
  await transaction(actor, async tx => {
    const revoked = await tx
      .insert(revokedTokens)
      .values({ tokenHash: digest(token), expiresAt: claims.expiresAt })
      .onConflictDoNothing()
      .returning({ hash: revokedTokens.tokenHash })
    const deed = { key: 'session.signed_out', subjectType: 'person', subjectId: actor.personId }
    if (revoked.length > 0) await recordActivity(tx, actor, deed)
  })
}

/** The actor's API key. With `mint`, makes one when there is none (TribeHR's requireApiKey), of which a mail tells. Null when there is none. */
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
  await transaction(actor, async tx => {
    const made = await tx
      .insert(credentials)
      .values({ organizationId: actor.organization.id, personId: actor.personId, ...minted })
      .onConflictDoUpdate({
        target: credentials.personId,
        set: minted,
        // Of requests that mint at once the first decides, and all answer with its key.
        setWhere: sql`${credentials.apiKeySealed} is not distinct from ${before}`,
      })
      .returning({ personId: credentials.personId })
    if (made.length > 0) await recordAndTell(tx, actor, actor.personId, 'api_key.created', { name: 'TribeHR' })
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
