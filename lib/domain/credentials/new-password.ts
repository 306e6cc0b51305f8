import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { credentials, passwordResets } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { invalid } from '../errors'
import { clearAttempts, takeAttempt } from './limits'
import { requireGoodPassword } from './password-rules'
import { hashPassword, verifyPassword } from './passwords'
import { endSessions } from './sessions'
import { dropSignInSteps } from './sign-in-steps'
import { recordAndTell } from './telling'

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

// Tokens know whole seconds only: all of this one are over, and those minted from here on say the next (issueAccessToken).
const tokensValidFrom = sql`date_trunc('second', clock_timestamp()) + interval '1 second'`

/** Ends every bearer token a person holds, in the caller's transaction. */
export const endTokens = (tx: Database, { organizationId, personId }: Person) =>
  tx
    .update(credentials)
    .set({ tokensValidFrom })
    .where(and(eq(credentials.organizationId, organizationId), eq(credentials.personId, personId)))

/** Sets a password in the caller's transaction: every session but `keepSession` ends, and every token and mailed key. */
export async function setPassword(tx: Database, person: Person, password: string, keepSession?: string) {
  const { organizationId, personId } = person
  const changed = { passwordHash: await hashPassword(password), tokensValidFrom }
  await tx
    .insert(credentials)
    .values({ organizationId, personId, ...changed })
    .onConflictDoUpdate({ target: credentials.personId, set: changed })
  await endSessions(tx, person, keepSession)
  await dropSignInSteps(tx, person)
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
 * Asks for the actor's present password once more, before what an open browser alone must not do. `field` is what the form
 * calls it. Throws `invalid` where it is wrong, `rate_limited` for whoever found an open browser and guesses.
 */
export async function requireOwnPassword(actor: PersonActor, password: string, field: string) {
  const [held] = await db
    .select({ passwordHash: credentials.passwordHash })
    .from(credentials)
    .where(and(eq(credentials.organizationId, actor.organization.id), eq(credentials.personId, actor.personId)))
  // Whoever is signed in guesses from nowhere else: it locks no one out who signs in.
  const attempt = { identifier: `changing ${actor.uuid}`, address: 'signed in', personId: actor.personId }
  const counts = await takeAttempt(attempt)
  if (!(await verifyPassword(held?.passwordHash ?? null, password)) || !counts)
    throw invalid({ [field]: 'is not your password' })
  await clearAttempts(attempt)
}

/**
 * Changes one's own password; every other session, and every token, ends, and a mail tells of it. Throws `invalid` where the
 * present one is wrong or the new one poor, `rate_limited` for whoever found an open browser and guesses.
 */
export async function changePassword(actor: PersonActor, { current, next }: { current: string; next: string }) {
  const person = { organizationId: actor.organization.id, personId: actor.personId }
  const names = await namesOf(db, person)
  requireGoodPassword(next, Object.values(names ?? {}))
  await requireOwnPassword(actor, current, 'current')
  await transaction(actor, async tx => {
    await setPassword(tx, person, next, actor.sessionId)
    await recordAndTell(tx, actor, actor.personId, 'password.changed')
  })
}
