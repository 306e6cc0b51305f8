import { and, eq, gt, isNotNull, isNull, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database } from '@/db'
import { sessions } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { recordActivity } from '../activity/commands'
import type { PersonActor, SystemActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { tellLive } from '../live/news'
import { requireSuperAdmin } from './policy'
import { requireOpenCompany } from './suspension'

/** Lets the pages that are open hang up at once. */
async function tellOpenPages(tx: Database, organizationId: number) {
  const open = await tx
    .select({ personId: sessions.personId })
    .from(sessions)
    .where(
      and(eq(sessions.organizationId, organizationId), isNull(sessions.endedAt), gt(sessions.expiresAt, sql`now()`)),
    )
    .groupBy(sessions.personId)
  await tellLive(tx, { kind: 'sessions', organizationId, ids: open.map(one => one.personId) })
}

/** Of two who suspend each other's company at once the second is too late: somebody must be left to reopen one. */
async function requireStillIn(tx: Database, actor: PersonActor) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('suspending'))`)
  const [own] = await tx
    .select({ suspendedAt: organizations.suspendedAt })
    .from(organizations)
    .where(eq(organizations.id, actor.organization.id))
  requireOpenCompany(own!)
}

async function setSuspended(actor: PersonActor, id: number, suspended: boolean) {
  await acrossOrganizations(async tx => {
    await requireStillIn(tx, actor)
    const [changed] = await tx
      .update(organizations)
      .set({ suspendedAt: suspended ? sql`now()` : null })
      .where(
        and(
          eq(organizations.id, id),
          suspended ? isNull(organizations.suspendedAt) : isNotNull(organizations.suspendedAt),
        ),
      )
      .returning({ name: organizations.name })
    if (!changed) {
      const [there] = await tx.select({ id: organizations.id }).from(organizations).where(eq(organizations.id, id))
      if (!there) throw notFound('Company')
      throw new DomainError('unprocessable', `This company is ${suspended ? 'suspended' : 'open'} already`)
    }
    const deed = { key: suspended ? 'company.suspended' : 'company.reopened', subjectType: 'company', subjectId: id }
    const itself: SystemActor = { kind: 'system', organization: { id } }
    await recordActivity(tx, itself, deed)
    await recordActivity(tx, actor, { ...deed, data: { name: changed.name } })
    if (suspended) await tellOpenPages(tx, id)
  })
}

/**
 * Lets nobody of a company in any more, by no way there is, and does nothing for it by itself. Nothing is deleted. For who runs
 * the installation; throws `forbidden`, `not_found`, and `unprocessable` for one's own company, or one that is suspended already.
 */
export async function suspendCompany(actor: PersonActor, id: number) {
  requireSuperAdmin(actor)
  if (id === actor.organization.id)
    throw new DomainError('unprocessable', 'One cannot suspend one’s own company: nobody could reopen it')
  await setSuspended(actor, id, true)
}

/**
 * Lets a company in again, as it was: what was due meanwhile is made up for. For who runs the installation; throws `forbidden`,
 * `not_found`, and `unprocessable` when it is open.
 */
export async function reopenCompany(actor: PersonActor, id: number) {
  requireSuperAdmin(actor)
  await setSuspended(actor, id, false)
}
