import { and, eq, isNull, or, type SQL, sql } from 'drizzle-orm'
import { recognitions } from '@/db/schema/recognitions'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden } from '../errors'

/** Everyone may give; a company may keep its moderators and the installation's super admins out of it. */
export function requireMayGive(actor: PersonActor) {
  const staff = actor.role === 'moderator' || actor.role === 'super_admin'
  if (staff && !actor.organization.staffMayGive)
    throw forbidden('Your company lets only colleagues give recognitions and hi5s')
}

/** Who may change or delete a recognition or a comment: who wrote it, and administrators. */
export const mayChange = (actor: PersonActor, writerId: number) => actor.personId === writerId || isAdmin(actor)

/** The recognitions an actor may read: of their company, neither deleted nor hidden; private ones by giver and recipients only. */
export function visibleTo(actor: Actor): SQL | undefined {
  const open = eq(recognitions.isPrivate, false)
  const mine =
    actor.kind === 'person'
      ? or(
          open,
          eq(recognitions.giverId, actor.personId),
          sql`exists (select 1 from recognition_recipients mine where mine.organization_id = recognitions.organization_id
            and mine.recognition_id = recognitions.id and mine.recipient_id = ${actor.personId})`,
        )
      : open
  return and(
    eq(recognitions.organizationId, actor.organization.id),
    isNull(recognitions.deletedAt),
    isNull(recognitions.hiddenAt),
    mine,
  )
}
