import { and, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { leaveTypes } from '@/db/schema/leave'
import { organizations } from '@/db/schema/organizations'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { leaveYearOf, requireDate } from '../calendar/dates'
import { DomainError, invalid, notFound } from '../errors'
import { type Accrual, periodsOf } from './accrual'
import { toAmount } from './amounts'
import { requireMaySetRules, todayFor } from './policy'
import { postDueFor } from './posting'
import { findLeaveType } from './queries'
import type { LeaveType } from './types'

/** A kind of leave as an administrator describes it: amounts are days, decimals with at most two places. */
export type NewLeaveType = { name: string } & Partial<
  Pick<
    LeaveType,
    | 'accrual'
    | 'entitlement'
    | 'balanceCap'
    | 'carryOverCap'
    | 'carryOverMonths'
    | 'negativeLimit'
    | 'isPaid'
    | 'requiresApproval'
    | 'accruesFrom'
  >
>

const longestName = 200
const most = 1000

const amounts = ['entitlement', 'balanceCap', 'carryOverCap', 'negativeLimit'] as const

function columns(input: Partial<NewLeaveType>): Partial<typeof leaveTypes.$inferInsert> {
  const { entitlement, balanceCap, carryOverCap, negativeLimit, ...plain } = input
  if (plain.name !== undefined && (!plain.name.trim() || plain.name.length > longestName))
    throw invalid({ name: `must have 1 to ${longestName} characters` })
  for (const field of amounts) {
    const value = input[field]
    if (value !== undefined && value !== null && !(value >= 0 && value <= most))
      throw invalid({ [field]: `must be between 0 and ${most}` })
  }
  const months = plain.carryOverMonths
  if (months !== undefined && months !== null && !(Number.isInteger(months) && months >= 1 && months <= 12))
    throw invalid({ carryOverMonths: 'must be between 1 and 12' })
  if (plain.accruesFrom !== undefined) requireDate(plain.accruesFrom, 'accruesFrom')
  const kept = (value: number | null | undefined) =>
    typeof value === 'number' ? toAmount(Math.round(value * 100) / 100) : value
  return {
    ...plain,
    ...(plain.name !== undefined && { name: plain.name.trim() }),
    ...(entitlement !== undefined && { entitlement: kept(entitlement) ?? 0 }),
    ...(balanceCap !== undefined && { balanceCap: kept(balanceCap) }),
    ...(carryOverCap !== undefined && { carryOverCap: kept(carryOverCap) }),
    ...(negativeLimit !== undefined && { negativeLimit: kept(negativeLimit) }),
  }
}

function asTaken(error: unknown): unknown {
  for (let one = error; one instanceof Error; one = one.cause)
    if ((one as { constraint_name?: unknown }).constraint_name === 'leave_types_name')
      return invalid({ name: 'is the name of another leave type' })
  return error
}

const leaveYearStart = async (tx: Database, organizationId: number) => {
  const [found] = await tx
    .select({ start: organizations.leaveYearStart })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
  return found!.start
}

/** Adds a kind of leave; unless told otherwise it accrues from the present leave year on. For administrators; throws `forbidden`, `invalid`. */
export async function createLeaveType(actor: PersonActor, input: NewLeaveType): Promise<LeaveType> {
  requireMaySetRules(actor)
  const row = columns(input)
  const organizationId = actor.organization.id
  const id = await transaction(actor, async tx => {
    const { start } = leaveYearOf(todayFor(actor), await leaveYearStart(tx, organizationId))
    const [made] = await tx
      .insert(leaveTypes)
      .values({
        accruesFrom: start,
        position: sql`(select coalesce(max(t.position) + 1, 0) from leave_types t where t.organization_id = ${organizationId})`,
        ...row,
        name: row.name!,
        organizationId,
      })
      .returning({ id: leaveTypes.id })
    await recordActivity(tx, actor, { key: 'leave_type.created', subjectType: 'leave_type', subjectId: made!.id })
    await postDueFor(tx, { organizationId, leaveTypeId: made!.id, today: todayFor(actor) })
    return made!.id
  }).catch(error => Promise.reject(asTaken(error)))
  return findLeaveType(actor, id)
}

/** The day on which the first period begins that has not begun by today. */
export function nextPeriod(accrual: Accrual, monthDay: string, today: string): string {
  const year = leaveYearOf(today, monthDay)
  return periodsOf(accrual, year).find(start => start > today) ?? (accrual === 'none' ? today : year.next)
}

/**
 * Changes the rules of a kind of leave from now on: what was due is posted by the old ones first, another way of accruing begins
 * with the next period, and years closed by other carry-over rules stay closed as they were. For administrators; throws `forbidden`,
 * `not_found`, `invalid`, and `unprocessable` when it was changed since it was `seen`.
 */
export async function reviseLeaveType(
  actor: PersonActor,
  id: number,
  changes: Partial<NewLeaveType>,
  { seen }: { seen?: Date } = {},
): Promise<LeaveType> {
  requireMaySetRules(actor)
  const row = columns(changes)
  const [organizationId, today] = [actor.organization.id, todayFor(actor)]
  const ours = and(eq(leaveTypes.organizationId, organizationId), eq(leaveTypes.id, id))
  await transaction(actor, async tx => {
    const [before] = await tx.select().from(leaveTypes).where(ours).for('no key update')
    if (!before) throw notFound('Leave Type')
    // To the millisecond, which is what a page can have seen.
    if (seen && Math.trunc(before.modifiedAt.getTime()) !== seen.getTime())
      throw new DomainError('unprocessable', 'Somebody else has changed this meanwhile')
    await postDueFor(tx, { organizationId, leaveTypeId: id, today })
    const changed = (...names: (keyof typeof row)[]) =>
      names.some(name => row[name] !== undefined && row[name] !== before[name])
    const monthDay = await leaveYearStart(tx, organizationId)
    await tx
      .update(leaveTypes)
      .set({
        ...row,
        ...(changed('accrual') && { accruesFrom: nextPeriod(before.accrual, monthDay, today) }),
        ...(changed('carryOverCap', 'carryOverMonths', 'accrual') && { settledBefore: today }),
        modifiedAt: sql`now()`,
      })
      .where(ours)
    const data = { before: { ...before, createdAt: undefined, modifiedAt: undefined } }
    await recordActivity(tx, actor, { key: 'leave_type.revised', subjectType: 'leave_type', subjectId: id, data })
  }).catch(error => Promise.reject(asTaken(error)))
  return findLeaveType(actor, id)
}

/** Takes a kind of leave out of use, or back into it; what was taken of it stays. For administrators; throws `forbidden`, `not_found`. */
export async function archiveLeaveType(actor: PersonActor, id: number, archived = true): Promise<LeaveType> {
  requireMaySetRules(actor)
  await transaction(actor, async tx => {
    const changed = await tx
      .update(leaveTypes)
      .set({ archivedAt: archived ? sql`now()` : null, modifiedAt: sql`now()` })
      .where(and(eq(leaveTypes.organizationId, actor.organization.id), eq(leaveTypes.id, id)))
      .returning({ id: leaveTypes.id })
    if (changed.length === 0) throw notFound('Leave Type')
    const key = archived ? 'leave_type.archived' : 'leave_type.restored'
    await recordActivity(tx, actor, { key, subjectType: 'leave_type', subjectId: id })
  }).catch(error => Promise.reject(asTaken(error)))
  return findLeaveType(actor, id)
}
