import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { acrossOrganizations, type Database, transaction } from '@/db'
import { credentials, passwordResets } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { mintPasswordKey } from '../credentials/resets'
import { digest } from '../credentials/secrets'
import { DomainError, invalid, notFound } from '../errors'
import { enrol } from './joining'
import { holdManagers, requireManager } from './managers'
import { type Particulars, requireFree, requirePlacements, wrongIn } from './particulars'
import { findPerson, type Person, requireAdmin } from './queries'
import { requireMayAppoint } from './roles'

/** Somebody to come: without a username they get the beginning of their address, without a first day today. */
export type Invited = Omit<Particulars, 'displayName' | 'username' | 'employeeNumber'> & { username?: string }

/** A username from an address that is free in the company. */
const fromAddress = (organizationId: number, email: string) => {
  const [beginning] = email.toLowerCase().split('@')
  return sql`case when exists (select 1 from people p where p.organization_id = ${organizationId}
    and lower(p.username) = ${beginning}) then ${email.toLowerCase()} else ${beginning} end`
}

const hold = (tx: Database, organizationId: number, personId: number) =>
  tx
    .select({
      deletedAt: people.deletedAt,
      role: people.role,
      lately: sql<boolean>`coalesce(${people.invitedAt} > now() - interval '1 minute', false)`,
      hasPassword: sql<boolean>`exists (select 1 from credentials c where c.organization_id = ${organizationId}
        and c.person_id = ${personId} and c.password_hash is not null)`,
    })
    .from(people)
    .where(and(eq(people.organizationId, organizationId), eq(people.id, personId)))
    .for('no key update')

/** Queues the mail that asks somebody in, in the caller's transaction. */
export const queueInvitation = (tx: Database, actor: PersonActor, personId: number, occasion: string) =>
  enqueue(tx, 'staff_invitation', { personId, inviterId: actor.personId, occasion })

/**
 * Makes somebody a colleague and mails them the way to choose a password. For administrators, super admins by super admins only;
 * throws `forbidden`, `invalid` for what is wrong, taken, or not the company's.
 */
export async function invitePerson(actor: PersonActor, invited: Invited): Promise<Person> {
  requireAdmin(actor)
  requireMayAppoint(actor, 'employee', invited.role)
  const wrong = wrongIn(invited)
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  const { firstName, lastName, email, username, role, dateHired, ...employment } = invited
  const { organization } = actor
  const id = await transaction(actor, async tx => {
    await holdManagers(tx, organization.id)
    await requireFree(tx, actor, { email, username })
    await requirePlacements(tx, actor, employment)
    await requireManager(tx, actor, employment.managerId)
    const person = await enrol(tx, organization, {
      username: username ?? fromAddress(organization.id, email),
      email,
      firstName,
      lastName,
      displayName: `${firstName} ${lastName}`.trim(),
      role,
      invitedAt: sql`now()` as unknown as Date,
      employment: { ...employment, ...(dateHired && { dateHired }) },
    })
    // Somebody else took the address, or the username, in this very moment.
    if (!person) throw invalid(username === undefined ? { email: 'is taken' } : { username: 'is taken' })
    await recordActivity(tx, actor, { key: 'person.added', subjectType: 'person', subjectId: person.id })
    await recordActivity(tx, actor, { key: 'person.invited', subjectType: 'person', subjectId: person.id })
    await queueInvitation(tx, actor, person.id, 'first')
    return person.id
  })
  return findPerson(actor, id)
}

/**
 * Asks somebody in once more, or for the first time; the links of earlier mails end. For administrators; throws `forbidden`,
 * `not_found`, `unprocessable` for who has a password, or was asked within the last minute.
 */
export async function inviteAgain(actor: PersonActor, personId: number) {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const [before] = await hold(tx, organizationId, personId)
    if (!before || before.deletedAt) throw notFound('User')
    requireMayAppoint(actor, before.role)
    if (before.hasPassword) throw new DomainError('unprocessable', 'They have a password already')
    if (before.lately) throw new DomainError('unprocessable', 'They were invited a moment ago')
    const [row] = await tx
      .update(people)
      .set({ invitedAt: sql`now()` })
      .where(and(eq(people.organizationId, organizationId), eq(people.id, personId)))
      .returning({ at: people.invitedAt })
    await tx
      .update(passwordResets)
      .set({ usedAt: sql`now()` })
      .where(
        and(
          eq(passwordResets.organizationId, organizationId),
          eq(passwordResets.personId, personId),
          eq(passwordResets.kind, 'invitation'),
          isNull(passwordResets.usedAt),
        ),
      )
    await recordActivity(tx, actor, { key: 'person.invited', subjectType: 'person', subjectId: personId })
    await queueInvitation(tx, actor, personId, row!.at!.toISOString())
  })
}

const inviter = alias(people, 'inviter')
const hoursToAnswer = 7 * 24

/** All that an invitation says, as things are now; null when there is nobody to invite any more, or they have a password. */
async function tellOf(tx: Database, personId: number, inviterId: number) {
  const [found] = await tx
    .select({
      organizationId: people.organizationId,
      email: people.email,
      username: people.username,
      firstName: people.firstName,
      language: people.language,
      company: organizations.name,
      timeZone: organizations.timeZone,
      inviter: { name: inviter.displayName, language: inviter.language },
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .innerJoin(inviter, and(eq(inviter.organizationId, people.organizationId), eq(inviter.id, inviterId)))
    .leftJoin(
      credentials,
      and(eq(credentials.organizationId, people.organizationId), eq(credentials.personId, people.id)),
    )
    .where(and(eq(people.id, personId), isNull(people.deletedAt), isNull(credentials.passwordHash)))
  return found ?? null
}

export type StaffInvitation = NonNullable<Awaited<ReturnType<typeof tellOf>>> & { dueAt: Date }

/**
 * Lets `write` write somebody the mail that asks them in, with a new key, in one transaction; nothing when there is nobody to ask.
 * `write` gives null for a mail that was written already: then its key is the one that counts.
 */
export const withInvitationKey = (
  personId: number,
  inviterId: number,
  write: (tx: Database, told: StaffInvitation, key: string) => Promise<number | null>,
): Promise<boolean> =>
  acrossOrganizations(async tx => {
    const told = await tellOf(tx, personId, inviterId)
    if (!told) return false
    const { organizationId } = told
    const key = await mintPasswordKey(tx, { organizationId, personId }, 'invitation', hoursToAnswer)
    const written = await write(tx, { ...told, dueAt: new Date(Date.now() + hoursToAnswer * 3_600_000) }, key)
    if (written === null) await tx.delete(passwordResets).where(eq(passwordResets.keyHash, digest(key)))
    return written !== null
  })
