import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { people } from '@/db/schema/people'
import type { PersonActor, Role } from '../actor'
import { DomainError, forbidden, notFound } from '../errors'

/** Throws `forbidden` unless the actor may give somebody of one role another: only super admins make or unmake super admins. */
export function requireMayAppoint(actor: PersonActor, from: Role, to?: Role) {
  if (actor.role === 'super_admin') return
  if (actor.role !== 'admin' || from === 'super_admin' || to === 'super_admin') throw forbidden()
}

/**
 * Somebody's present role, held still until the transaction ends. Two people losing their authority at once wait for
 * each other here, so neither can be the other's last hope. Throws `not_found`; with `leftToo` also finds who has left.
 */
export async function holdRole(tx: Database, actor: PersonActor, personId: number, leftToo = false) {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('roles'), ${actor.organization.id})`)
  const [found] = await tx
    .select({ role: people.role, deletedAt: people.deletedAt })
    .from(people)
    .where(and(eq(people.organizationId, actor.organization.id), eq(people.id, personId)))
    .for('no key update')
  if (!found || (found.deletedAt && !leftToo)) throw notFound('User')
  return found
}

/** Throws `unprocessable` when nobody else would be left with the person's authority; a company needs an administrator. */
export async function requireSuccessor(tx: Database, actor: PersonActor, personId: number, role: Role) {
  if (role !== 'admin' && role !== 'super_admin') return
  // An administrator of the installation is one of the company too, and there to appoint the next.
  if (role === 'admin' && actor.role === 'super_admin' && actor.personId !== personId) return
  // Super admins are few and belong to the installation, not to one company.
  if (role === 'super_admin') await tx.execute(sql`select pg_advisory_xact_lock(hashtext('roles'), 0)`)
  const others = await tx
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        role === 'admin' ? eq(people.organizationId, actor.organization.id) : undefined,
        eq(people.role, role),
        isNull(people.deletedAt),
        ne(people.id, personId),
      ),
    )
    .limit(1)
  if (others.length === 0)
    throw new DomainError('unprocessable', 'The last administrator stays one: appoint another first', {
      fields: { role: 'is held by the last administrator' },
    })
}
