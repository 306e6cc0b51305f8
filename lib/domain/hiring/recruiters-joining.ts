import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import { type Actor, isAdmin, type PersonActor, type RecruiterRole } from '../actor'
import { DomainError, forbidden, invalid } from '../errors'
import { employ } from '../people/joining'
import { activeRoot, holdRecruiters, recordRecruiter } from './recruiters-holding'
import { type FirmRecruiter, findAppointed } from './recruiters-queries'

export type NewRecruiter = {
  email: string
  /** The firm they are meant for, where somebody named it. */
  firmUuid?: string
  /** Of somebody who is no colleague yet; without them the address has to do. */
  firstName?: string
  lastName?: string
  role?: RecruiterRole
}

const field = 'data.relationships.user.attributes.email'

type Joined = { id: number; isNew: boolean }

function requireOwnFirm(actor: PersonActor, { firmUuid }: NewRecruiter) {
  if (firmUuid !== undefined && firmUuid !== actor.organization.uuid)
    throw invalid({ hiringFirmId: 'is not your hiring firm' })
}

/** The colleague with an address, or somebody new with it; throws `invalid` where it is nobody's to give. */
async function personOf(tx: Database, actor: PersonActor, given: NewRecruiter): Promise<Joined> {
  const email = given.email.trim().toLowerCase()
  const find = async () => {
    const [found] = await tx
      .select({ id: people.id, organizationId: people.organizationId, deletedAt: people.deletedAt })
      .from(people)
      .where(sql`lower(${people.email}) = ${email}`)
    // Who left, and whoever belongs elsewhere, look alike: what other companies know is not told.
    if (found && (found.organizationId !== actor.organization.id || found.deletedAt))
      throw invalid({ [field]: 'cannot be invited' })
    return found
  }
  const known = await find()
  if (known) return { id: known.id, isNew: false }
  // Two people whose addresses begin alike may come at once; who loses the username comes again and takes the address.
  for (let attempt = 0; attempt < 3; attempt++) {
    const made = await employ(actor.organization, email, { ...given, email }, tx)
    if (made) return { id: made.id, isNew: true }
    const meanwhile = await find()
    if (meanwhile) return { id: meanwhile.id, isNew: false }
  }
  throw new DomainError('unavailable', 'Somebody with a like address is being added just now; please try again')
}

/** Makes a colleague a recruiter; somebody new is mailed a link to set a password. */
async function appoint(tx: Database, actor: PersonActor, given: NewRecruiter, role: RecruiterRole): Promise<string> {
  const organizationId = actor.organization.id
  const { id: personId, isNew } = await personOf(tx, actor, given)
  const [row] = await tx
    .insert(recruiters)
    .values({ organizationId, personId, role })
    .onConflictDoNothing()
    .returning({ id: recruiters.id, uuid: recruiters.uuid })
  if (!row) throw invalid({ [field]: 'recruits here already' })
  await recordRecruiter(tx, actor, row, 'added', { role })
  if (isNew) await enqueue(tx, 'invite_recruiter', { recruiterId: row.id, inviterId: actor.personId })
  return row.uuid
}

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

/**
 * Begins hiring: gives a company that has no active root one, the actor unless somebody else is named. For the company's
 * administrators; throws `forbidden`, also where there is a root already, `invalid`, and `unprocessable` for a firm that is
 * being erased.
 */
export async function openFirm(actor: Actor, first?: NewRecruiter): Promise<FirmRecruiter> {
  if (actor.kind !== 'person' || !isAdmin(actor)) throw forbidden('Only root recruiters may do that')
  const given = first ?? { email: actor.email }
  requireOwnFirm(actor, given)
  const uuid = await db.transaction(async tx => {
    await holdRecruiters(tx, actor.organization.id)
    if ((await activeRoot(tx, actor.organization.id)) !== null)
      throw forbidden('Only root recruiters may do that: the firm has one')
    await openOrReopen(tx, actor.organization.id)
    return (await promote(tx, actor, given)) ?? (await appoint(tx, actor, given, 'root'))
  })
  return findAppointed(actor, uuid)
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

/**
 * Makes somebody a recruiter by their address: a colleague at once, anybody else becomes a colleague and is invited by mail. For
 * roots, and for administrators while the firm has no root: theirs becomes one. Throws `forbidden`, and `invalid` for another
 * firm, and an address that recruits already or cannot be invited.
 */
export async function addRecruiter(actor: Actor, given: NewRecruiter): Promise<FirmRecruiter> {
  if (actor.kind !== 'person' || actor.recruiter?.role !== 'root') return openFirm(actor, given)
  requireOwnFirm(actor, given)
  const uuid = await db.transaction(async tx => {
    await holdRecruiters(tx, actor.organization.id)
    return appoint(tx, actor, given, given.role ?? 'recruiter')
  })
  return findAppointed(actor, uuid)
}
