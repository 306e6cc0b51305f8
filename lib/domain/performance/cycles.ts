import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { assignmentRecords, people } from '@/db/schema/people'
import { reviewCycles, reviewParticipants } from '@/db/schema/performance'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { requireDate } from '../calendar/dates'
import { DomainError, invalid, notFound } from '../errors'
import { requireActiveColleagues, requireAdmin } from '../people/queries'
import type { ReviewCycle } from './queries'

export type CycleFacts = { name: string; startsOn: string; endsOn: string }

/** Whom a round is for: everybody, a department, or chosen people. */
export type Whom = { everybody: true } | { departmentId: number } | { personIds: number[] }

function checked({ name, startsOn, endsOn }: CycleFacts): CycleFacts {
  requireDate(startsOn, 'startsOn')
  requireDate(endsOn, 'endsOn')
  if (endsOn < startsOn) throw invalid({ endsOn: 'must not be before the start date' })
  return { name: name.trim(), startsOn, endsOn }
}

/** Holds a round until the transaction ends, so that states and ratings come one after the other; throws `not_found`. */
export async function holdCycle(tx: Database, actor: PersonActor, uuid: string) {
  const [found] = await tx
    .select({ id: reviewCycles.id, name: reviewCycles.name, status: reviewCycles.status })
    .from(reviewCycles)
    .where(and(eq(reviewCycles.organizationId, actor.organization.id), eq(reviewCycles.uuid, uuid)))
    .for('no key update')
  if (!found) throw notFound('Review cycle')
  return found
}

const record = (tx: Database, actor: PersonActor, key: string, id: number, data?: Record<string, unknown>) =>
  recordActivity(tx, actor, { key: `review_cycle.${key}`, subjectType: 'review_cycle', subjectId: id, data })

/** Plans a round of reviews; gives its uuid. For administrators; throws `forbidden`, `invalid`. */
export async function createCycle(actor: PersonActor, facts: CycleFacts): Promise<string> {
  requireAdmin(actor)
  const row = checked(facts)
  return transaction(actor, async tx => {
    const [made] = await tx
      .insert(reviewCycles)
      .values({ ...row, organizationId: actor.organization.id })
      .returning({ id: reviewCycles.id, uuid: reviewCycles.uuid })
    await record(tx, actor, 'created', made!.id)
    return made!.uuid
  })
}

/** Changes a round's name and days. For administrators; throws `forbidden`, `not_found`, `invalid`. */
export async function reviseCycle(actor: PersonActor, uuid: string, facts: CycleFacts): Promise<void> {
  requireAdmin(actor)
  const row = checked(facts)
  await transaction(actor, async tx => {
    const { id } = await holdCycle(tx, actor, uuid)
    await tx
      .update(reviewCycles)
      .set(row)
      .where(and(eq(reviewCycles.organizationId, actor.organization.id), eq(reviewCycles.id, id)))
    await record(tx, actor, 'revised', id)
  })
}

const next: Record<ReviewCycle['status'], ReviewCycle['status'][]> = {
  draft: ['running'],
  running: ['finished'],
  finished: ['running'],
}

/**
 * Starts a round, finishes it, or takes it up again: while it runs people rate, otherwise nothing changes. For administrators;
 * throws `forbidden`, `not_found`, `unprocessable` where that does not follow, or when nobody takes part.
 */
export async function moveCycle(actor: PersonActor, uuid: string, status: ReviewCycle['status']): Promise<void> {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const cycle = await holdCycle(tx, actor, uuid)
    if (cycle.status === status) return
    if (!next[cycle.status].includes(status)) throw new DomainError('unprocessable', 'This round is not there yet')
    const [anybody] = await tx
      .select({ id: reviewParticipants.personId })
      .from(reviewParticipants)
      .where(and(eq(reviewParticipants.organizationId, organizationId), eq(reviewParticipants.cycleId, cycle.id)))
      .limit(1)
    if (!anybody) throw new DomainError('unprocessable', 'Nobody takes part in this round yet')
    await tx
      .update(reviewCycles)
      .set({ status })
      .where(and(eq(reviewCycles.organizationId, organizationId), eq(reviewCycles.id, cycle.id)))
    await record(tx, actor, status === 'finished' ? 'finished' : 'started', cycle.id)
  })
}

/**
 * Adds people to a round; who takes part already stays as they are. Gives how many came. For administrators; throws
 * `forbidden`, `not_found`, `invalid`, `unprocessable` once the round is finished.
 */
export async function addParticipants(actor: PersonActor, uuid: string, whom: Whom): Promise<number> {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  if ('personIds' in whom) {
    if (whom.personIds.length === 0) throw invalid({ people: 'Please choose at least one colleague' })
    await requireActiveColleagues(actor, whom.personIds, 'people')
  }
  const wanted =
    'personIds' in whom
      ? sql`p.id = any(${sql.param(whom.personIds)}::int[])`
      : 'departmentId' in whom
        ? sql`exists (select 1 from ${assignmentRecords} a where a.organization_id = p.organization_id
            and a.person_id = p.id and a.current and a.department_id = ${whom.departmentId})`
        : sql`true`
  return transaction(actor, async tx => {
    const cycle = await holdCycle(tx, actor, uuid)
    if (cycle.status === 'finished') throw new DomainError('unprocessable', 'This round is finished')
    const added = await tx.execute(sql`insert into review_participants (organization_id, cycle_id, person_id)
      select p.organization_id, ${cycle.id}, p.id from ${people} p
      where p.organization_id = ${organizationId} and p.deleted_at is null and ${wanted}
      on conflict do nothing returning person_id`)
    await record(tx, actor, 'extended', cycle.id, { added: added.length })
    return added.length
  })
}

/** Takes somebody out of a round, with what was rated. For administrators; throws `forbidden`, `not_found`, `unprocessable`. */
export async function removeParticipant(actor: PersonActor, uuid: string, personId: number): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const cycle = await holdCycle(tx, actor, uuid)
    if (cycle.status === 'finished') throw new DomainError('unprocessable', 'This round is finished')
    const gone = await tx
      .delete(reviewParticipants)
      .where(
        and(
          eq(reviewParticipants.organizationId, actor.organization.id),
          eq(reviewParticipants.cycleId, cycle.id),
          eq(reviewParticipants.personId, personId),
        ),
      )
      .returning()
    if (gone.length === 0) throw notFound('Participant')
    await record(tx, actor, 'shortened', cycle.id, { before: gone[0] })
  })
}
