import { and, eq, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { assignmentRecords } from '@/db/schema/people'
import { reviewParticipants } from '@/db/schema/performance'
import { recordActivity } from '../activity/commands'
import { isAdmin, type PersonActor } from '../actor'
import { DomainError, forbidden, invalid, notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { holdCycle } from './cycles'

type Participant = typeof reviewParticipants.$inferSelect
export type Potential = NonNullable<Participant['potential']>

const longestComment = 5000

function requireRating(rating: number | null, field: string) {
  if (rating !== null && !(Number.isInteger(rating) && rating >= 1 && rating <= 5))
    throw invalid({ [field]: 'must be from 1 to 5' })
}

/** Changes what is rated of a participant of a running round, held against what others rate at the same time. */
async function rate(
  actor: PersonActor,
  uuid: string,
  personId: number,
  key: string,
  change: (tx: Database, now: Participant) => Promise<Partial<Participant>> | Partial<Participant>,
) {
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const cycle = await holdCycle(tx, actor, uuid)
    const own = and(
      eq(reviewParticipants.organizationId, organizationId),
      eq(reviewParticipants.cycleId, cycle.id),
      eq(reviewParticipants.personId, personId),
    )
    const [now] = await tx.select().from(reviewParticipants).where(own).for('no key update')
    if (!now) throw notFound('Participant')
    const set = await change(tx, now)
    if (cycle.status !== 'running')
      throw new DomainError(
        'unprocessable',
        cycle.status === 'draft' ? 'This round has not begun' : 'This round is finished',
      )
    await tx.update(reviewParticipants).set(set).where(own)
    const deed = { subjectType: 'review_cycle', subjectId: cycle.id, data: { personId } }
    await recordActivity(tx, actor, { key: `review.${key}`, ...deed })
  })
}

/** Somebody rates themselves, 1 to 5. Throws `not_found` for who takes no part, `invalid`, `unprocessable` unless the round runs. */
export async function rateSelf(actor: PersonActor, uuid: string, selfRating: number | null): Promise<void> {
  requireRating(selfRating, 'rating')
  return rate(actor, uuid, actor.personId, 'self_rated', () => ({ selfRating }))
}

export type ManagerView = { managerRating: number | null; potential: Potential | null; comment: string | null }

/**
 * A manager rates somebody who reports to them, with their potential and a comment. Administrators may too. Throws `forbidden`,
 * `not_found`, `invalid`, `unprocessable` unless the round runs.
 */
export async function rateReport(actor: PersonActor, uuid: string, personId: number, view: ManagerView): Promise<void> {
  requireRating(view.managerRating, 'rating')
  if (view.comment && view.comment.length > longestComment)
    throw invalid({ comment: `may have at most ${longestComment} characters` })
  return rate(actor, uuid, personId, 'manager_rated', async tx => {
    const [reports] = await tx
      .select({ id: assignmentRecords.id })
      .from(assignmentRecords)
      .where(
        and(
          eq(assignmentRecords.organizationId, actor.organization.id),
          eq(assignmentRecords.personId, personId),
          eq(assignmentRecords.managerId, actor.personId),
          assignmentRecords.current,
        ),
      )
    if (!reports && (!isAdmin(actor) || personId === actor.personId)) throw forbidden()
    return { ...view, comment: view.comment?.trim() || null }
  })
}

export type Calibration = { calibratedRating: number | null; potential: Potential | null }

/**
 * Puts somebody where they stand beside the others. `seen` is how the page had them: throws `unprocessable` when somebody else
 * has moved them meanwhile; also `forbidden`, `not_found`, `invalid`. For administrators. Gives how they stood before.
 */
export async function calibrate(
  actor: PersonActor,
  uuid: string,
  personId: number,
  to: Calibration,
  seen: Calibration,
): Promise<void> {
  requireAdmin(actor)
  requireRating(to.calibratedRating, 'calibratedRating')
  await rate(actor, uuid, personId, 'calibrated', (_tx, now) => {
    if (now.calibratedRating !== seen.calibratedRating || now.potential !== seen.potential)
      throw new DomainError('unprocessable', 'Somebody else has changed this meanwhile')
    return to
  })
}

/** Whether somebody has a round to rate in: their own part, or that of people who report to them. One query. */
export async function hasReviews(actor: PersonActor): Promise<boolean> {
  const [found] = (await db.execute(sql`select exists (
    select 1 from review_participants p
    join review_cycles c on c.organization_id = p.organization_id and c.id = p.cycle_id and c.status = 'running'
    left join assignment_records a on a.organization_id = p.organization_id and a.person_id = p.person_id and a.current
    where p.organization_id = ${actor.organization.id}
      and (p.person_id = ${actor.personId} or a.manager_id = ${actor.personId})) as has`)) as unknown as {
    has: boolean
  }[]
  return found!.has
}
