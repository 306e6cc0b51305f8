import { and, asc, eq, gte, inArray, lte, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { kept, literal, only, present } from '@/db/kept'
import { leaveRequestDays, leaveRequests, leaveTypes } from '@/db/schema/leave'
import { people } from '@/db/schema/people'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { type Asking, anyone, asking, sightOf } from '../anyone'
import { requireSpan } from '../calendar/dates'
import { workCalendars } from '../calendar/queries'
import { forbidden, invalid, notFound } from '../errors'
import { toDecimal } from './amounts'
import { countLeave, type Span } from './counting'
import { named } from './named'
import { mayDecide, mayDecideFor, visibleTo } from './policy'
import { inDecimals, listedColumns, requestColumns } from './selection'
import type { DayOfLeave, LeaveRequest, LeaveRequestFilter, LeaveStatus, LeaveType, TimeOff } from './types'

const decimal = (amount: number | null) => (amount === null ? null : toDecimal(amount))

const toType = (row: typeof leaveTypes.$inferSelect): LeaveType => ({
  ...row,
  entitlement: toDecimal(row.entitlement),
  balanceCap: decimal(row.balanceCap),
  carryOverCap: decimal(row.carryOverCap),
  negativeLimit: decimal(row.negativeLimit),
})

const types = kept((given: { organizationId: number }, which) =>
  db
    .select()
    .from(leaveTypes)
    .where(
      and(
        eq(leaveTypes.organizationId, given.organizationId),
        which === 'archived too' ? undefined : sql`${leaveTypes.archivedAt} is null`,
      ),
    )
    .orderBy(asc(leaveTypes.position), asc(leaveTypes.id)),
)

/** A company's kinds of leave in its own order; those no longer in use only with `archivedToo`. */
export async function listLeaveTypes(actor: Actor, { archivedToo = false } = {}): Promise<LeaveType[]> {
  const found = await types({ organizationId: actor.organization.id }, archivedToo ? 'archived too' : 'in use')
  return found.map(toType)
}

/** One kind of leave, in use or not; throws `not_found`. */
export async function findLeaveType(actor: Actor, id: number): Promise<LeaveType> {
  const [found] = await db
    .select()
    .from(leaveTypes)
    .where(and(eq(leaveTypes.organizationId, actor.organization.id), eq(leaveTypes.id, id)))
  if (!found) throw notFound('Leave Type')
  return toType(found)
}

// Withdrawn and cancelled requests are kept for their history; as far as lists go they are gone.
const open: LeaveStatus[] = ['pending', 'approved', 'rejected']

const statuses = (status: LeaveRequestFilter['status']) => (status === undefined ? open : [status].flat())

type Wanted = Omit<LeaveRequestFilter, 'status' | 'mayApproveOnly' | 'limit'>

const requests = kept((given: Asking & Wanted, sight, status, whose, limit, ...asked) => {
  const actor = anyone(sight!, given)
  const { personId, from, to } = only(given, asked)
  const query = db
    .select(listedColumns(actor, given.organizationId))
    .from(leaveRequests)
    .where(
      and(
        visibleTo(actor),
        inArray(leaveRequests.status, status!.split(',') as LeaveStatus[]),
        whose === 'decided' ? mayDecide(actor) : undefined,
        personId === undefined ? undefined : eq(leaveRequests.personId, personId),
        from === undefined ? undefined : gte(leaveRequests.endDate, from),
        to === undefined ? undefined : lte(leaveRequests.startDate, to),
      ),
    )
    .orderBy(asc(leaveRequests.id))
  return limit === 'all' ? query : query.limit(literal(limit))
})

/** Leave requests the actor may read, in the order they were filed. */
export async function listLeaveRequests(
  actor: Actor,
  { status, mayApproveOnly, limit, ...wanted }: LeaveRequestFilter = {},
): Promise<LeaveRequest[]> {
  const whose = mayApproveOnly ? 'decided' : 'seen'
  const shape = [sightOf(actor), statuses(status).join(), whose, String(limit ?? 'all'), ...present(wanted)]
  const rows = await requests({ ...asking(actor), ...wanted }, ...shape)
  return named(actor, rows)
}

const oneRequest = (tx: Database, actor: Actor, id: number, closedToo: boolean) =>
  tx
    .select(requestColumns(actor))
    .from(leaveRequests)
    .where(and(visibleTo(actor), eq(leaveRequests.id, id), closedToo ? undefined : inArray(leaveRequests.status, open)))

const request = kept((given: Asking & { id: number }, sight, which) =>
  oneRequest(db, anyone(sight!, given), given.id, which === 'closed too'),
)

/** One request the actor may read; throws `not_found`. With `closedToo` also a withdrawn or cancelled one. */
export async function findLeaveRequest(
  actor: Actor,
  id: number,
  { closedToo = false, tx }: { closedToo?: boolean; tx?: Database } = {},
): Promise<LeaveRequest> {
  const [found] = tx
    ? await oneRequest(tx, actor, id, closedToo)
    : await request({ ...asking(actor), id }, sightOf(actor), closedToo ? 'closed too' : 'open')
  if (!found) throw notFound('Leave Request')
  return inDecimals(found)
}

/** What each day of a request counts, and why, as it was counted then; throws `not_found`. */
export async function listDaysOfLeave(actor: Actor, requestId: number): Promise<DayOfLeave[]> {
  await findLeaveRequest(actor, requestId, { closedToo: true })
  const found = await db
    .select({
      date: leaveRequestDays.date,
      days: leaveRequestDays.days,
      hours: leaveRequestDays.hours,
      reason: leaveRequestDays.reason,
      holiday: leaveRequestDays.holiday,
    })
    .from(leaveRequestDays)
    .where(and(eq(leaveRequestDays.organizationId, actor.organization.id), eq(leaveRequestDays.requestId, requestId)))
    .orderBy(asc(leaveRequestDays.date))
  return found.map(inDecimals)
}

/** Whether the actor decides about an active colleague's leave; null when there is no such colleague. */
export async function decidesFor(actor: Actor, personId: number, tx: Database = db): Promise<boolean | null> {
  const [found] = await tx
    .select({ decides: mayDecideFor(actor, sql.raw('people.id')) })
    .from(people)
    .where(
      and(eq(people.organizationId, actor.organization.id), eq(people.id, personId), sql`${people.deletedAt} is null`),
    )
  return found ? found.decides : null
}

/** Whether the actor may read somebody's leave and balances: their own, those they decide, administrators all. */
export async function maySeeLeaveOf(actor: Actor, personId: number): Promise<boolean> {
  if (isAdmin(actor) || (actor.kind === 'person' && actor.personId === personId)) return true
  return (await decidesFor(actor, personId)) === true
}

/** Throws `invalid` unless a span is one that leave can have. */
export function requireLeaveSpan(span: Span) {
  requireSpan(span)
  const longest = 366
  if (Date.parse(span.endDate) - Date.parse(span.startDate) >= longest * 86_400_000)
    throw invalid({ endDate: `must be within ${longest} days of the start date` })
  if (span.startDate === span.endDate && span.startHalf && span.endHalf)
    throw invalid({ endHalf: 'A single day has a morning or an afternoon off, not neither' })
}

/** How many days and hours of work somebody would miss, and why; throws `invalid`, `forbidden` for people whose leave one may not file. */
export async function countTimeOff(
  actor: PersonActor,
  { personId = actor.personId, ...span }: Span & { personId?: number },
): Promise<TimeOff> {
  requireLeaveSpan(span)
  if (personId !== actor.personId) {
    const decides = await decidesFor(actor, personId)
    if (decides === null) throw invalid({ personId: `There is no active colleague ${personId}` })
    if (!decides) throw forbidden()
  }
  const dates = { from: span.startDate, to: span.endDate }
  const calendars = await workCalendars(actor.organization.id, [personId], dates)
  const count = countLeave(span, calendars.get(personId)!)
  return { ...inDecimals(count), byDay: count.byDay.map(inDecimals) }
}
