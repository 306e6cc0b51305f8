import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { workSchedules } from '@/db/schema/schedules'
import { recordActivity } from '../activity/commands'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden, invalid } from '../errors'
import { toAmount, toDecimal } from '../leave/amounts'
import { decidesFor, maySeeLeaveOf } from '../leave/queries'
import { proposeRecounts } from '../leave/recount'
import { requireActiveColleagues, requireAdmin } from '../people/queries'
import { addDays, requireDate } from './dates'

/** `hours` are seven decimals, Monday first. Without a person: everybody who has no schedule of their own. */
export type NewSchedule = { personId: number | null; effectiveDate: string; hours: number[] }

const isOf = (organizationId: number, personId: number | null) =>
  and(
    eq(workSchedules.organizationId, organizationId),
    personId === null ? isNull(workSchedules.personId) : eq(workSchedules.personId, personId),
  )

async function requireMaySchedule(actor: Actor, personId: number | null) {
  if (personId === null) requireAdmin(actor)
  else if (!isAdmin(actor) && (await decidesFor(actor, personId)) !== true) throw forbidden()
}

// Until the next schedule begins, or for good.
async function lastDayOf(tx: Database, organizationId: number, personId: number | null, effectiveDate: string) {
  const [next] = await tx
    .select({ date: workSchedules.effectiveDate })
    .from(workSchedules)
    .where(and(isOf(organizationId, personId), gt(workSchedules.effectiveDate, effectiveDate)))
    .orderBy(asc(workSchedules.effectiveDate))
    .limit(1)
  return next ? addDays(next.date, -1) : '9999-12-31'
}

/**
 * Says when somebody works, or the company, from a day on. Leave it touches is proposed to be counted anew. For administrators,
 * and those who decide the person's leave; throws `forbidden`, `invalid`. Gives how many recounts are proposed.
 */
export async function setSchedule(actor: PersonActor, { personId, effectiveDate, hours }: NewSchedule) {
  requireDate(effectiveDate, 'effectiveDate')
  if (hours.length !== 7) throw invalid({ hours: 'must be seven numbers, Monday first' })
  if (!hours.every(one => one >= 0 && one <= 24)) throw invalid({ hours: 'must be between 0 and 24 each' })
  await requireMaySchedule(actor, personId)
  if (personId !== null) await requireActiveColleagues(actor, [personId], 'personId')
  const organizationId = actor.organization.id
  return transaction(actor, async tx => {
    const row = { organizationId, personId, effectiveDate, hours: hours.map(toAmount) }
    const [kept] = await tx
      .insert(workSchedules)
      .values(row)
      .onConflictDoUpdate({
        target: [workSchedules.organizationId, workSchedules.personId, workSchedules.effectiveDate],
        set: { hours: row.hours },
      })
      .returning({ id: workSchedules.id })
    const deed = { subjectType: 'work_schedule', subjectId: kept!.id, data: { personId, effectiveDate, hours } }
    await recordActivity(tx, actor, { key: personId === null ? 'company_week.revised' : 'schedule.set', ...deed })
    return proposeRecounts(tx, organizationId, {
      cause: `Work schedule from ${effectiveDate}`,
      from: effectiveDate,
      to: await lastDayOf(tx, organizationId, personId, effectiveDate),
      ...(personId !== null && { personIds: [personId] }),
    })
  })
}

/** Schedules of one person, or of the company for null, oldest first, hours as decimals. Throws `forbidden`. */
export async function listSchedules(actor: Actor, personId: number | null) {
  if (personId !== null && !(await maySeeLeaveOf(actor, personId))) throw forbidden()
  const found = await db
    .select({ id: workSchedules.id, effectiveDate: workSchedules.effectiveDate, hours: workSchedules.hours })
    .from(workSchedules)
    .where(isOf(actor.organization.id, personId))
    .orderBy(asc(workSchedules.effectiveDate))
  return found.map(one => ({ ...one, hours: one.hours.map(toDecimal) }))
}
