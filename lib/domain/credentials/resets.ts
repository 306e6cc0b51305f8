import { randomUUID } from 'node:crypto'
import { and, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database } from '@/db'
import { passwordResets } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import type { SystemActor } from '../actor'
import { DomainError } from '../errors'
import { forgiveAttempts } from './limits'
import { namesOf, setPassword } from './new-password'
import { requireGoodPassword } from './password-rules'
import { digest, mintSecret } from './secrets'
import { recordAndTell } from './telling'

type Person = { organizationId: number; personId: number }

const most = 2

/**
 * Asks for a mail with a key to set a new password. For an unknown address, and after two mails in three hours, nothing is sent,
 * and nothing tells: the work is done by a job, so that the answer takes as long.
 */
export const requestPasswordReset = (email: string): Promise<void> =>
  acrossOrganizations(async tx => {
    await enqueue(tx, 'password_reset', { email: email.trim().toLowerCase().slice(0, 320), request: randomUUID() })
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
 * Lets `write` write a person a mail with a new key, in one transaction, unless they had two in three hours, their
 * company is suspended, or the address is nobody's. The person is held, so that mails asked for at once are counted one after the other. `write` gives null for a mail
 * that was written already: then its key is the one that counts.
 */
export const withResetKey = (
  email: string,
  write: (
    tx: Database,
    person: { organizationId: number; email: string; firstName: string; company: string },
    key: string,
  ) => Promise<number | null>,
): Promise<boolean> =>
  acrossOrganizations(async tx => {
    const [person] = await tx
      .select({
        personId: people.id,
        organizationId: people.organizationId,
        email: people.email,
        firstName: people.firstName,
      })
      .from(people)
      // Found first and then held: under a row policy a lock can't go by the index of what lower() gives.
      .where(
        and(sql`${people.id} = (select p.id from people p where lower(p.email) = ${email})`, isNull(people.deletedAt)),
      )
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
      .select({ name: organizations.name, suspendedAt: organizations.suspendedAt })
      .from(organizations)
      .where(eq(organizations.id, person.organizationId))
    if (company!.suspendedAt) return false
    const key = await mintPasswordKey(tx, person, 'reset', 1)
    const written = await write(tx, { ...person, company: company!.name }, key)
    if (written === null) await tx.delete(passwordResets).where(eq(passwordResets.keyHash, digest(key)))
    return written !== null
  })

const stale = () =>
  new DomainError('unprocessable', 'This key is not valid, or no longer: ask for a new one', {
    fields: { reset_key: 'is not valid, or no longer' },
  })

/**
 * Sets a new password with a mailed key: once, and every session and token of the person ends. Who was locked out for
 * guessing may sign in again from `address`. Gives the e-mail it was for. Throws `invalid` for a poor password,
 * `unprocessable` for a key that is none, used, expired, or another's.
 */
export async function resetPassword(given: {
  email: string
  key: string
  password: string
  address: string
  /** The dialect it came by. */
  source?: string
}): Promise<string> {
  requireGoodPassword(given.password, [given.email])
  const [person, names] = await acrossOrganizations(async tx => {
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
    const names = await namesOf(tx, used)
    // Thrown, the key stays good for whoever it was mailed to.
    if (names?.email.toLowerCase() !== given.email.trim().toLowerCase()) throw stale()
    requireGoodPassword(given.password, Object.values(names))
    await setPassword(tx, used, given.password)
    // Whoever holds a key has not signed in: the record says whose password it was, not who did it.
    const origin = { source: given.source ?? 'web', address: given.address }
    const nobody: SystemActor = { kind: 'system', organization: { id: used.organizationId }, origin }
    await recordAndTell(tx, nobody, used.personId, 'password.reset')
    return [used, names]
  })
  const { email, username, subdomain } = names
  await forgiveAttempts(person.personId, given.address, [
    { identifier: email },
    { identifier: username },
    { identifier: username, subdomain },
  ])
  return email
}

/** Forgets keys that opened nothing any more a day ago. */
export const purgePasswordKeys = () =>
  acrossOrganizations(tx =>
    tx.delete(passwordResets).where(lt(passwordResets.expiresAt, sql`now() - interval '1 day'`)),
  )
