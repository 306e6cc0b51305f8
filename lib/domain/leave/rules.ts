import { and, asc, eq, gte, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { blackoutPeriods, teamCaps } from '@/db/schema/leave-rules'
import { recordActivity } from '../activity/commands'
import type { Actor, PersonActor } from '../actor'
import { requireSpan } from '../calendar/dates'
import { invalid, notFound } from '../errors'
import { findDepartment, findLocation } from '../people/placements'
import { requireActiveColleagues } from '../people/queries'
import { requireMaySetRules, todayFor } from './policy'

/** Whom a rule is for; neither: the whole company, both: who is in the department at the location. */
export type Scope = { departmentId?: number | null; locationId?: number | null }

async function requireScope(actor: Actor, { departmentId, locationId }: Scope) {
  if (departmentId) await findDepartment(actor, departmentId)
  if (locationId) await findLocation(actor, locationId)
}

export type NewBlackoutPeriod = Scope & {
  name: string
  startDate: string
  endDate: string
  enforcement?: 'warn' | 'refuse'
}

/** Says when nobody should be away; leave already asked for stays. For administrators; throws `forbidden`, `invalid`, `not_found`. */
export async function createBlackoutPeriod(actor: PersonActor, input: NewBlackoutPeriod) {
  requireMaySetRules(actor)
  requireSpan(input)
  const { startDate, endDate, departmentId, locationId, enforcement = 'refuse' } = input
  const name = input.name.trim()
  if (!name || name.length > 200) throw invalid({ name: 'must have 1 to 200 characters' })
  await requireScope(actor, input)
  return transaction(actor, async tx => {
    const [row] = await tx
      .insert(blackoutPeriods)
      .values({
        organizationId: actor.organization.id,
        name,
        startDate,
        endDate,
        departmentId,
        locationId,
        enforcement,
      })
      .returning()
    await recordActivity(tx, actor, { key: 'blackout.created', subjectType: 'blackout_period', subjectId: row!.id })
    return row!
  })
}

/** Takes a blackout period back. For administrators; throws `forbidden`, `not_found`. */
export async function deleteBlackoutPeriod(actor: PersonActor, id: number) {
  requireMaySetRules(actor)
  await transaction(actor, async tx => {
    const gone = await tx
      .delete(blackoutPeriods)
      .where(and(eq(blackoutPeriods.organizationId, actor.organization.id), eq(blackoutPeriods.id, id)))
      .returning()
    if (gone.length === 0) throw notFound('Blackout Period')
    const deed = { subjectType: 'blackout_period', subjectId: id, data: { before: gone[0] } }
    await recordActivity(tx, actor, { key: 'blackout.deleted', ...deed })
  })
}

/** Blackout periods in force or to come, by their start. */
export const listBlackoutPeriods = (actor: Actor) =>
  db
    .select()
    .from(blackoutPeriods)
    .where(
      and(eq(blackoutPeriods.organizationId, actor.organization.id), gte(blackoutPeriods.endDate, todayFor(actor))),
    )
    .orderBy(asc(blackoutPeriods.startDate), asc(blackoutPeriods.id))

export type NewTeamCap = Scope & { managerId?: number | null; maxAway: number; enforcement?: 'warn' | 'refuse' }

/** Says how many of a team may be away at once: of a department, location, or a manager's direct reports. Once more replaces it. For administrators; throws `forbidden`, `invalid`, `not_found`. */
export async function setTeamCap(actor: PersonActor, input: NewTeamCap) {
  requireMaySetRules(actor)
  const { departmentId = null, locationId = null, managerId = null, maxAway, enforcement = 'warn' } = input
  if (!Number.isInteger(maxAway) || maxAway < 0 || maxAway > 30_000)
    throw invalid({ maxAway: 'must be a whole number of people' })
  await requireScope(actor, input)
  if (managerId) await requireActiveColleagues(actor, [managerId], 'managerId')
  return transaction(actor, async tx => {
    const [row] = await tx
      .insert(teamCaps)
      .values({ organizationId: actor.organization.id, departmentId, locationId, managerId, maxAway, enforcement })
      .onConflictDoUpdate({
        target: [teamCaps.organizationId, teamCaps.departmentId, teamCaps.locationId, teamCaps.managerId],
        set: { maxAway: sql`excluded.max_away`, enforcement: sql`excluded.enforcement` },
      })
      .returning()
    const deed = { subjectType: 'team_cap', subjectId: row!.id, data: { maxAway, enforcement } }
    await recordActivity(tx, actor, { key: 'team_cap.set', ...deed })
    return row!
  })
}

/** Takes a cap away. For administrators; throws `forbidden`, `not_found`. */
export async function removeTeamCap(actor: PersonActor, id: number) {
  requireMaySetRules(actor)
  await transaction(actor, async tx => {
    const gone = await tx
      .delete(teamCaps)
      .where(and(eq(teamCaps.organizationId, actor.organization.id), eq(teamCaps.id, id)))
      .returning()
    if (gone.length === 0) throw notFound('Team Cap')
    await recordActivity(tx, actor, {
      key: 'team_cap.removed',
      subjectType: 'team_cap',
      subjectId: id,
      data: { before: gone[0] },
    })
  })
}

/** A company's caps. For administrators; throws `forbidden`. */
export async function listTeamCaps(actor: Actor) {
  requireMaySetRules(actor)
  return db.select().from(teamCaps).where(eq(teamCaps.organizationId, actor.organization.id)).orderBy(asc(teamCaps.id))
}
