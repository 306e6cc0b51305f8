import { and, eq, isNull, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { credentials, personalKeys, sessions } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { PersonActor, Role } from '../actor'
import { invalid } from '../errors'
import { tellLive } from '../live/news'
import { pictureLink } from '../pictures/links'
import { handReportsOver, holdManagers, requireManager } from './managers'
import { findPerson, type Person, requireAdmin } from './queries'
import { holdRole, requireMayAppoint, requireSuccessor } from './roles'

const own = (actor: PersonActor, id: number) => and(eq(people.organizationId, actor.organization.id), eq(people.id, id))

export type OwnNames = {
  firstName: string
  lastName: string
  displayName: string
  /** Address of an avatar kept elsewhere, null for none; absent leaves the avatar as it is. */
  avatarUrl?: string | null
}

/** Changes the names and avatar of the actor themselves. */
export async function reviseOwnNames(actor: PersonActor, { avatarUrl, ...names }: OwnNames): Promise<Person> {
  // A client that sends back what it read must not lose the picture that was uploaded.
  const kept = avatarUrl === undefined || (actor.avatar && avatarUrl === pictureLink(actor.avatar))
  await transaction(actor, async tx => {
    await tx
      .update(people)
      .set({ ...names, ...(!kept && { avatar: null, avatarUrl }), modifiedAt: sql`now()` })
      .where(own(actor, actor.personId))
    await recordActivity(tx, actor, { key: 'person.revised', subjectType: 'person', subjectId: actor.personId })
  })
  return findPerson(actor, actor.personId)
}

/**
 * Gives somebody another role. For administrators, super admins by super admins only; throws `forbidden`, `not_found`,
 * `unprocessable` for the company's last administrator.
 */
export async function appoint(actor: PersonActor, id: number, role: Role): Promise<Person> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const before = await holdRole(tx, actor, id)
    requireMayAppoint(actor, before.role, role)
    if (before.role === role) return
    if (role !== 'super_admin') await requireSuccessor(tx, actor, id, before.role)
    await tx.update(people).set({ role, modifiedAt: sql`now()` }).where(own(actor, id))
    const data = { from: before.role, to: role }
    await recordActivity(tx, actor, { key: 'person.appointed', subjectType: 'person', subjectId: id, data })
  })
  return findPerson(actor, id)
}

/**
 * Lets somebody go: what they gave and received stays, their sessions, tokens and keys end. `reportsTo` is whom those report to
 * who reported to them, null nobody; absent: they stay as they are. Once more changes nothing. For administrators, super admins
 * by super admins only; throws `forbidden`, `not_found`, `invalid`, `unprocessable` for the last administrator.
 */
export async function removePerson(
  actor: PersonActor,
  id: number,
  { reportsTo }: { reportsTo?: number | null } = {},
): Promise<Person> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    if (reportsTo !== undefined) await holdManagers(tx, actor.organization.id)
    const before = await holdRole(tx, actor, id, true)
    requireMayAppoint(actor, before.role)
    if (before.deletedAt) return
    await requireSuccessor(tx, actor, id, before.role)
    if (reportsTo === id) throw invalid({ reportsTo: 'must be somebody else' })
    if (reportsTo) await requireManager(tx, actor, reportsTo)
    const moved = reportsTo === undefined ? [] : await handReportsOver(tx, actor, id, reportsTo)
    await tx
      .update(people)
      .set({ deletedAt: sql`now()`, deletedById: actor.personId, modifiedAt: sql`now()` })
      .where(own(actor, id))
    await tx
      .update(sessions)
      .set({ endedAt: sql`now()` })
      .where(
        and(eq(sessions.organizationId, actor.organization.id), eq(sessions.personId, id), isNull(sessions.endedAt)),
      )
    await tellLive(tx, { kind: 'sessions', organizationId: actor.organization.id, ids: [id] })
    await tx
      .update(credentials)
      .set({ apiKeyHash: null, apiKeySealed: null, tokensValidFrom: sql`now()` })
      .where(and(eq(credentials.organizationId, actor.organization.id), eq(credentials.personId, id)))
    await tx
      .update(personalKeys)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(personalKeys.organizationId, actor.organization.id),
          eq(personalKeys.personId, id),
          isNull(personalKeys.revokedAt),
        ),
      )
    const data = moved.length > 0 ? { reports: moved, reportTo: reportsTo } : {}
    await recordActivity(tx, actor, { key: 'person.removed', subjectType: 'person', subjectId: id, data })
  })
  return findPerson(actor, id, true)
}

/**
 * Lets somebody back in who had left: as they were, with the password they had. Sessions, tokens and keys do not come back, nor
 * do those who reported to them. Once more changes nothing. For administrators; throws `forbidden`, `not_found`.
 */
export async function restorePerson(actor: PersonActor, id: number): Promise<Person> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const before = await holdRole(tx, actor, id, true)
    requireMayAppoint(actor, before.role)
    if (!before.deletedAt) return
    await tx.update(people).set({ deletedAt: null, deletedById: null, modifiedAt: sql`now()` }).where(own(actor, id))
    await recordActivity(tx, actor, { key: 'person.restored', subjectType: 'person', subjectId: id })
  })
  return findPerson(actor, id)
}
