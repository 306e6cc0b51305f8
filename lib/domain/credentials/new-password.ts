import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { credentials, passwordResets, sessions } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { invalid } from '../errors'
import { tellLive } from '../live/news'
import { clearAttempts, takeAttempt } from './limits'
import { requireGoodPassword } from './password-rules'
import { hashPassword, verifyPassword } from './passwords'

type Person = { organizationId: number; personId: number }

/** Somebody who is still here, with all they go by; null when they have left. */
export async function namesOf(tx: Database, { organizationId, personId }: Person) {
  const [person] = await tx
    .select({
      email: people.email,
      username: people.username,
      displayName: people.displayName,
      firstName: people.firstName,
      lastName: people.lastName,
      company: organizations.name,
      subdomain: organizations.subdomain,
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .where(and(eq(people.organizationId, organizationId), eq(people.id, personId), isNull(people.deletedAt)))
  return person ?? null
}

/** Sets a password in the caller's transaction: every session but `keepSession` ends, and every token and mailed key. */
export async function setPassword(tx: Database, person: Person, password: string, keepSession?: string) {
  const { organizationId, personId } = person
  // Tokens know whole seconds only: all of this one are over, and those minted from here on say the next (issueAccessToken).
  const tokensValidFrom = sql`date_trunc('second', clock_timestamp()) + interval '1 second'`
  const changed = { passwordHash: await hashPassword(password), tokensValidFrom }
  await tx
    .insert(credentials)
    .values({ organizationId, personId, ...changed })
    .onConflictDoUpdate({ target: credentials.personId, set: changed })
  await tx
    .update(sessions)
    .set({ endedAt: sql`now()` })
    .where(
      and(
        eq(sessions.organizationId, organizationId),
        eq(sessions.personId, personId),
        isNull(sessions.endedAt),
        keepSession ? ne(sessions.id, keepSession) : undefined,
      ),
    )
  await tellLive(tx, { kind: 'sessions', organizationId, ids: [personId] })
  await tx
    .update(passwordResets)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(passwordResets.organizationId, organizationId),
        eq(passwordResets.personId, personId),
        isNull(passwordResets.usedAt),
      ),
    )
}

/**
 * Changes one's own password; every other session, and every token, ends. Throws `invalid` where the present one is wrong or
 * the new one poor, `rate_limited` for whoever found an open browser and guesses.
 */
export async function changePassword(actor: PersonActor, { current, next }: { current: string; next: string }) {
  const person = { organizationId: actor.organization.id, personId: actor.personId }
  const names = await namesOf(db, person)
  requireGoodPassword(next, Object.values(names ?? {}))
  const [held] = await db
    .select({ passwordHash: credentials.passwordHash })
    .from(credentials)
    .where(and(eq(credentials.organizationId, person.organizationId), eq(credentials.personId, person.personId)))
  // Whoever is signed in guesses from nowhere else: it locks no one out who signs in.
  const attempt = { identifier: `changing ${actor.uuid}`, address: 'signed in', personId: actor.personId }
  const counts = await takeAttempt(attempt)
  if (!(await verifyPassword(held?.passwordHash ?? null, current)) || !counts)
    throw invalid({ current: 'is not your password' })
  await clearAttempts(attempt)
  await db.transaction(async tx => {
    await setPassword(tx, person, next, actor.sessionId)
    await recordActivity(tx, actor, { key: 'password.changed', subjectType: 'person', subjectId: actor.personId })
  })
}
