import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { DomainError, forbidden } from '../errors'
import { appoint, type NewRecruiter, requireOwnFirm } from './recruiters-appointing'
import { activeRoot, holdRecruiters, recordRecruiter } from './recruiters-holding'
import { type FirmRecruiter, findAppointed } from './recruiters-queries'

/** Lets a company recruit, for the first time or again after its firm was closed and everything in it erased. */
async function openOrReopen(tx: Database, organizationId: number) {
  await tx.insert(hiringFirms).values({ organizationId }).onConflictDoNothing()
  const own = eq(hiringFirms.organizationId, organizationId)
  const [firm] = await tx.select().from(hiringFirms).where(own).for('update')
  if (!firm?.closedAt) return
  if (!firm.purgedAt)
    throw new DomainError('unprocessable', 'The firm was closed and is still being erased; please try again later')
  await tx.update(hiringFirms).set({ closedAt: null, purgedAt: null, modifiedAt: sql`now()` }).where(own)
}

/** Where nobody rules the firm any more, a recruiter it still has may be made its root. */
async function promote(tx: Database, actor: PersonActor, { email }: NewRecruiter): Promise<string | null> {
  const [row] = await tx
    .update(recruiters)
    .set({ role: 'root', isActive: true, modifiedAt: sql`now()` })
    .where(
      and(
        eq(recruiters.organizationId, actor.organization.id),
        isNull(recruiters.deletedAt),
        sql`${recruiters.personId} = (select p.id from people p where p.organization_id = ${actor.organization.id}
          and lower(p.email) = ${email.trim().toLowerCase()} and p.deleted_at is null)`,
      ),
    )
    .returning({ id: recruiters.id, uuid: recruiters.uuid })
  if (!row) return null
  await recordRecruiter(tx, actor, row, 'revised', { role: 'root', isActive: true })
  return row.uuid
}

/** Whether the actor may name the first root recruiter: an administrator of a company in which nobody rules hiring. */
export const mayOpenFirm = async (actor: PersonActor): Promise<boolean> =>
  isAdmin(actor) && (await activeRoot(db, actor.organization.id)) === null

/**
 * Begins hiring: gives a company that has no active root one, the actor unless somebody else is named. For the company's
 * administrators; throws `forbidden`, also where there is a root already, `invalid`, and `unprocessable` for a firm that is
 * being erased.
 */
export async function openFirm(actor: Actor, first?: NewRecruiter): Promise<FirmRecruiter> {
  if (actor.kind !== 'person' || !isAdmin(actor)) throw forbidden('Only root recruiters may do that')
  const given = first ?? { email: actor.email }
  requireOwnFirm(actor, given)
  const uuid = await transaction(actor, async tx => {
    await holdRecruiters(tx, actor.organization.id)
    if ((await activeRoot(tx, actor.organization.id)) !== null)
      throw forbidden('Only root recruiters may do that: the firm has one')
    await openOrReopen(tx, actor.organization.id)
    return (await promote(tx, actor, given)) ?? (await appoint(tx, actor, given, 'root'))
  })
  return findAppointed(actor, uuid)
}

/**
 * Makes somebody a recruiter by their address: a colleague at once, anybody else becomes a colleague and is invited by mail. For
 * roots, and for administrators while the firm has no root: theirs becomes one. Throws `forbidden`, and `invalid` for another
 * firm, and an address that recruits already or cannot be invited.
 */
export async function addRecruiter(actor: Actor, given: NewRecruiter): Promise<FirmRecruiter> {
  if (actor.kind !== 'person' || actor.recruiter?.role !== 'root') return openFirm(actor, given)
  requireOwnFirm(actor, given)
  const uuid = await transaction(actor, async tx => {
    await holdRecruiters(tx, actor.organization.id)
    return appoint(tx, actor, given, given.role ?? 'recruiter')
  })
  return findAppointed(actor, uuid)
}
