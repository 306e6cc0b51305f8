import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import type { Actor, RecruiterRole } from '../actor'
import { forbidden, invalid } from '../errors'
import { mayManageFirm, type RecruiterActor, requireRecruiter, requireRoot } from './policy'
import { holdRecruiter, type RecruiterRow, recordRecruiter, requireOtherRoot } from './recruiters-holding'
import { type FirmRecruiter, findRecruiter } from './recruiters-queries'

export type RecruiterChanges = {
  role?: RecruiterRole
  /** Root or not, where no role is named. */
  isRoot?: boolean
  isActive?: boolean
  wantsNotices?: boolean
}

type Standing = Pick<RecruiterRow, 'role' | 'isActive' | 'wantsNotices'>

function roleWanted({ role }: Standing, changes: RecruiterChanges): RecruiterRole {
  if (changes.role) return changes.role
  if (changes.isRoot === undefined || changes.isRoot === (role === 'root')) return role
  return changes.isRoot ? 'root' : 'recruiter'
}

/** What would change; a client that sends back what it read changes nothing. */
function difference(held: RecruiterRow, changes: RecruiterChanges): Partial<Standing> {
  const wanted: Standing = {
    role: roleWanted(held, changes),
    isActive: changes.isActive ?? held.isActive,
    wantsNotices: changes.wantsNotices ?? held.wantsNotices,
  }
  return Object.fromEntries(Object.entries(wanted).filter(([name, value]) => held[name as keyof Standing] !== value))
}

function requireMayChange(actor: RecruiterActor, held: RecruiterRow, changed: Partial<Standing>) {
  if ((changed.role !== undefined || changed.isActive !== undefined) && !mayManageFirm(actor))
    throw forbidden('Only root recruiters may do that')
  if (changed.wantsNotices !== undefined && held.id !== actor.recruiter.id)
    throw forbidden('Everybody chooses their own notifications')
}

/**
 * Changes a recruiter: roots the role and whether somebody is active, everybody whether they are notified themselves. Throws
 * `forbidden`, `not_found`, and `unprocessable` where no active root would be left.
 */
export async function reviseRecruiter(actor: Actor, uuid: string, changes: RecruiterChanges): Promise<FirmRecruiter> {
  const viewer = requireRecruiter(actor)
  const before = await findRecruiter(viewer, uuid)
  const changed = await transaction(actor, async tx => {
    const held = await holdRecruiter(tx, viewer.organization.id, uuid)
    const changed = difference(held, changes)
    if (Object.keys(changed).length === 0) return changed
    requireMayChange(viewer, held, changed)
    const stepsDown = changed.isActive === false || (changed.role !== undefined && changed.role !== 'root')
    if (held.role === 'root' && held.isActive && stepsDown) await requireOtherRoot(tx, held)
    await tx
      .update(recruiters)
      .set({ ...changed, modifiedAt: sql`now()` })
      .where(and(eq(recruiters.organizationId, held.organizationId), eq(recruiters.id, held.id)))
    await recordRecruiter(tx, viewer, held, 'revised', changed)
    return changed
  })
  // Read again it might be refused: somebody may just have given up their own authority.
  return { ...before, ...changed }
}

/** Gives all candidates of one recruiter to another, and says so in each one's story. */
const handOver = (tx: Database, actor: RecruiterActor, from: RecruiterRow, to: number) =>
  tx.execute(sql`with moved as (
      update candidates set recruiter_id = ${to}, modified_at = now()
      where organization_id = ${from.organizationId} and recruiter_id = ${from.id} returning id, uuid, deleted_at)
    insert into activities (organization_id, actor_id, owner_type, owner_uuid, key, subject_type, subject_id, subject_uuid, candidate_id)
    select ${from.organizationId}::int, ${actor.personId}::int, 'recruiter', ${actor.recruiter.uuid}::uuid,
      'candidate.handed_over', 'candidate', id, uuid, id from moved where deleted_at is null order by id`)

/** The active recruiter who is to get somebody's candidates; throws `invalid` where they recruit no longer. */
async function heirOf(tx: Database, { organizationId, id }: RecruiterRow, uuid: string): Promise<number> {
  const [heir] = await tx
    .select({ id: recruiters.id })
    .from(recruiters)
    .where(
      and(
        eq(recruiters.organizationId, organizationId),
        eq(recruiters.uuid, uuid),
        eq(recruiters.isActive, true),
        isNull(recruiters.deletedAt),
        ne(recruiters.id, id),
      ),
    )
  if (!heir) throw invalid({ heir: 'is no longer here' })
  return heir.id
}

/**
 * Takes somebody out of hiring; they stay a colleague. Their candidates go to the `heir`, or where nobody is named to the root
 * who does it, of a root's own to another. Gives the recruiter as they were. For roots; throws `forbidden`, `not_found`,
 * `invalid`, and `unprocessable` for the last root.
 */
export async function removeRecruiter(actor: Actor, uuid: string, heir?: string): Promise<FirmRecruiter> {
  const root = requireRoot(actor)
  const before = await findRecruiter(root, uuid)
  await transaction(actor, async tx => {
    const held = await holdRecruiter(tx, root.organization.id, uuid)
    const isSelf = held.id === root.recruiter.id
    const other = isSelf || (held.role === 'root' && held.isActive) ? await requireOtherRoot(tx, held) : null
    const usual = isSelf ? other! : root.recruiter.id
    await handOver(tx, root, held, heir === undefined ? usual : await heirOf(tx, held, heir))
    await tx
      .update(recruiters)
      .set({ isActive: false, deletedAt: sql`now()`, modifiedAt: sql`now()` })
      .where(and(eq(recruiters.organizationId, held.organizationId), eq(recruiters.id, held.id)))
    await recordRecruiter(tx, root, held, 'removed')
  })
  return before
}
