import { and, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { credentials, passwordResets, sessions } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, invalid } from '../errors'
import { requireGoodPassword } from './password-rules'
import { hashPassword, verifyPassword } from './passwords'
import { digest, mintSecret } from './secrets'

type Person = { organizationId: number; personId: number }

const most = 2

/**
 * Asks for a mail with a key to set a new password. For an unknown address, and after two mails in three hours, nothing is sent,
 * and nothing tells: the work is done by a job, so that the answer takes as long.
 */
export const requestPasswordReset = (email: string): Promise<void> =>
  db.transaction(async tx => {
    await enqueue(tx, 'password_reset', { email: email.trim().toLowerCase().slice(0, 320) })
  })

/** A key that lets a person set their password, once, for `hours`; only its hash is kept. */
export async function mintPasswordKey(
  tx: Database,
  { organizationId, personId }: Person,
  kind: (typeof passwordResets.$inferSelect)['kind'],
  hours: number,
): Promise<string> {
  const key = mintSecret(24)
  await tx.insert(passwordResets).values({
    organizationId,
    personId,
    kind,
    keyHash: digest(key),
    expiresAt: sql`now() + make_interval(hours => ${hours})`,
  })
  return key
}

/**
 * Lets `write` write a person a mail with a new key, in one transaction, unless they had two in three hours or the address is
 * nobody's. The person is held, so that mails asked for at once are counted one after the other.
 */
export const withResetKey = (
  email: string,
  write: (
    tx: Database,
    person: { organizationId: number; email: string; firstName: string; company: string },
    key: string,
  ) => Promise<unknown>,
): Promise<boolean> =>
  db.transaction(async tx => {
    const [person] = await tx
      .select({
        personId: people.id,
        organizationId: people.organizationId,
        email: people.email,
        firstName: people.firstName,
      })
      .from(people)
      .where(and(sql`lower(${people.email}) = ${email}`, isNull(people.deletedAt)))
      .for('no key update')
    if (!person) return false
    const [lately] = await tx
      .select({ count: sql<number>`count(*)::int` })
      .from(passwordResets)
      .where(
        and(
          eq(passwordResets.organizationId, person.organizationId),
          eq(passwordResets.personId, person.personId),
          eq(passwordResets.kind, 'reset'),
          gt(passwordResets.createdAt, sql`now() - interval '3 hours'`),
        ),
      )
    if (lately!.count >= most) return false
    const [company] = await tx
      .select({ name: organizations.name })
      .from(organizations)
      .where(eq(organizations.id, person.organizationId))
    const key = await mintPasswordKey(tx, person, 'reset', 1)
    await write(tx, { ...person, company: company!.name }, key)
    return true
  })

const stale = () =>
  new DomainError('unprocessable', 'This key is not valid, or no longer: ask for a new one', {
    fields: { reset_key: 'is not valid, or no longer' },
  })

async function setPassword(tx: Database, { organizationId, personId }: Person, password: string, keepSession?: string) {
  // A token says the second it was issued in, no more: one of this very second must be good for who has just chosen.
  const changed = { passwordHash: await hashPassword(password), tokensValidFrom: sql`date_trunc('second', now())` }
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
}

/**
 * Sets a new password with a mailed key: once, and every session and token of the person ends. Gives the address it was for.
 * Throws `invalid` for a poor password, `unprocessable` for a key that is none, used, expired, or another's.
 */
export async function resetPassword(given: { email: string; key: string; password: string }): Promise<string> {
  requireGoodPassword(given.password, [given.email])
  return db.transaction(async tx => {
    const [used] = await tx
      .update(passwordResets)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(passwordResets.keyHash, digest(given.key)),
          isNull(passwordResets.usedAt),
          gt(passwordResets.expiresAt, sql`now()`),
        ),
      )
      .returning({ organizationId: passwordResets.organizationId, personId: passwordResets.personId })
    if (!used) throw stale()
    const [person] = await tx
      .select({ email: people.email })
      .from(people)
      .where(
        and(eq(people.organizationId, used.organizationId), eq(people.id, used.personId), isNull(people.deletedAt)),
      )
    // Thrown, the key stays good for whoever it was mailed to.
    if (person?.email.toLowerCase() !== given.email.trim().toLowerCase()) throw stale()
    await setPassword(tx, used, given.password)
    // Other keys that lie in mails are of no more use.
    await tx
      .update(passwordResets)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(passwordResets.organizationId, used.organizationId),
          eq(passwordResets.personId, used.personId),
          isNull(passwordResets.usedAt),
        ),
      )
    return person.email
  })
}

/** Changes one's own password; every other session and token ends. Throws `invalid` where the present one is wrong or the new one poor. */
export async function changePassword(actor: PersonActor, { current, next }: { current: string; next: string }) {
  requireGoodPassword(next, [actor.email, actor.username, actor.organization.name])
  const person = { organizationId: actor.organization.id, personId: actor.personId }
  const [held] = await db
    .select({ passwordHash: credentials.passwordHash })
    .from(credentials)
    .where(and(eq(credentials.organizationId, person.organizationId), eq(credentials.personId, person.personId)))
  if (!(await verifyPassword(held?.passwordHash ?? null, current))) throw invalid({ current: 'is not your password' })
  await db.transaction(async tx => {
    await setPassword(tx, person, next, actor.sessionId)
    await recordActivity(tx, actor, { key: 'password.changed', subjectType: 'person', subjectId: actor.personId })
  })
}
