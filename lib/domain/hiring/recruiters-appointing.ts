import { and, eq, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import type { PersonActor, RecruiterRole } from '../actor'
import { DomainError, invalid } from '../errors'
import { employ } from '../people/joining'
import { recordRecruiter } from './recruiters-holding'

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

/** Throws `invalid` where somebody is meant for another firm than the actor's. */
export function requireOwnFirm(actor: PersonActor, { firmUuid }: NewRecruiter) {
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

/**
 * Makes a colleague a recruiter; somebody new becomes a colleague first, and is mailed a link to set a password. Throws `invalid`
 * for an address that recruits already or cannot be invited. Recruiters must be held. Gives the recruiter's uuid.
 */
export async function appoint(
  tx: Database,
  actor: PersonActor,
  given: NewRecruiter,
  role: RecruiterRole,
): Promise<string> {
  const organizationId = actor.organization.id
  const { id: personId, isNew } = await personOf(tx, actor, given)
  const [row] = await tx
    .insert(recruiters)
    .values({ organizationId, personId, role })
    .onConflictDoNothing()
    .returning({ id: recruiters.id, uuid: recruiters.uuid })
  if (!row) throw invalid({ [field]: 'recruits here already' })
  await recordRecruiter(tx, actor, row, 'added', { role })
  if (isNew) {
    // Until they come in they are shown as somebody who was asked to.
    await tx
      .update(people)
      .set({ invitedAt: sql`now()` })
      .where(and(eq(people.organizationId, organizationId), eq(people.id, personId)))
    await enqueue(tx, 'invite_recruiter', { organizationId, recruiterId: row.id, inviterId: actor.personId })
  }
  return row.uuid
}
