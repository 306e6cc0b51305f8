import type { PersonActor } from '@/lib/domain/actor'
import { isDate } from '@/lib/domain/calendar/dates'
import { DomainError } from '@/lib/domain/errors'
import { listAwaitingLeave, withConsequences } from '@/lib/domain/leave/awaiting'
import { forecastLeave, type LeaveForecast } from '@/lib/domain/leave/forecast'
import { mayWithdraw, todayFor } from '@/lib/domain/leave/policy'
import { findLeaveRequest, listDaysOfLeave, listLeaveRequests, listLeaveTypes } from '@/lib/domain/leave/queries'
import { findStatement } from '@/lib/domain/leave/statement'
import type { LeaveRequest } from '@/lib/domain/leave/types'
import { pathId } from '../fields'
import { presentAway, presentDates, presentDay } from './leave'
import type { Balance, Changing, LeaveDay, LeaveItem, LeaveRoom, Statement, Waiting } from './leave-types'
import { presentFace } from './recognitions'

// What the pages of leave ask for on the server.

const presentLeave = (actor: PersonActor, request: LeaveRequest): LeaveItem => {
  const mine = request.person.id === actor.personId
  return {
    ...presentDates(request),
    id: request.id,
    person: presentFace(request.person),
    mine,
    kind: request.leaveType.name,
    days: request.days,
    hours: request.hours,
    comments: request.comments,
    state: request.status,
    filedAt: request.createdAt.toISOString(),
    decidedBy: request.decidedBy && presentFace(request.decidedBy),
    decidedAt: request.decidedAt?.toISOString() ?? null,
    note: request.decisionNote,
    proposed:
      request.proposedStart && request.proposedEnd ? { from: request.proposedStart, to: request.proposedEnd } : null,
    kindId: request.leaveType.id,
    mayDecide: request.mayDecide,
    mayChange: mine && request.status === 'pending',
    mayWithdraw: mayWithdraw(actor, { ...request, personId: request.person.id }),
  }
}

const presentBalance = ({ leaveType, used, asked, remaining, yearEnd, nextYear }: LeaveForecast): Balance => ({
  kind: { id: leaveType.id, name: leaveType.name, remaining, decided: leaveType.requiresApproval },
  used,
  asked,
  yearEnd,
  nextYear,
})

const closedToo = ['pending', 'approved', 'rejected', 'withdrawn', 'cancelled'] as const

/** One's balances, and one's leave: what is to come or waits, soonest first, and what is over, latest first. */
export async function leaveRoom(actor: PersonActor): Promise<LeaveRoom> {
  const { personId } = actor
  const [balances, requests] = await Promise.all([
    forecastLeave(actor, personId),
    listLeaveRequests(actor, { personId, status: [...closedToo] }),
  ])
  const today = todayFor(actor)
  const ahead = ({ status, endDate }: LeaveRequest) =>
    status === 'pending' || (status === 'approved' && endDate >= today)
  const byStart = (a: LeaveRequest, b: LeaveRequest) => (a.startDate < b.startDate ? -1 : 1)
  return {
    balances: balances.map(presentBalance),
    coming: requests
      .filter(ahead)
      .sort(byStart)
      .map(one => presentLeave(actor, one)),
    past: requests
      .filter(one => !ahead(one))
      .sort(byStart)
      .reverse()
      .map(one => presentLeave(actor, one)),
  }
}

const absent = (error: unknown): null => {
  if (error instanceof DomainError && error.code === 'not_found') return null
  throw error
}

/** One leave by the id in a page's address, day by day, with what one wants to know before deciding it; null when there is none for this person. */
export async function leaveItem(
  actor: PersonActor,
  id: string,
): Promise<{ leave: LeaveItem; days: LeaveDay[]; waiting: Waiting | null } | null> {
  const known = pathId.safeParse(id)
  if (!known.success) return null
  const request = await findLeaveRequest(actor, known.data, { closedToo: true }).catch(absent)
  if (!request) return null
  const deciding = request.mayDecide && request.status === 'pending'
  const [days, waiting] = await Promise.all([
    listDaysOfLeave(actor, request.id),
    deciding ? withConsequences(actor, [request]) : [],
  ])
  return {
    leave: presentLeave(actor, request),
    days: days.map(presentDay),
    waiting: waiting[0] ? presentWaiting(actor, waiting[0]) : null,
  }
}

/** One's own request that still waits, to be changed, by the id in a page's address; null when there is none. */
export async function changingLeave(actor: PersonActor, id: string): Promise<Changing | null> {
  const known = pathId.safeParse(id)
  const request = known.success ? await findLeaveRequest(actor, known.data).catch(absent) : null
  if (!request || request.person.id !== actor.personId || request.status !== 'pending') return null
  const balances = await forecastLeave(actor, actor.personId)
  return {
    id: request.id,
    kinds: balances.map(one => presentBalance(one).kind),
    entered: {
      ...presentDates(request),
      kindId: String(request.leaveType.id),
      hours: request.isCounted ? '' : String(request.hours),
      comments: request.comments,
    },
  }
}

const presentWaiting = (actor: PersonActor, one: Awaited<ReturnType<typeof listAwaitingLeave>>[number]): Waiting => ({
  ...presentLeave(actor, one),
  balanceAfter: one.balanceAfter,
  away: one.away.map(presentAway),
})

/** What waits for one's decision, oldest first. */
export const waitingLeave = async (actor: PersonActor): Promise<Waiting[]> =>
  (await listAwaitingLeave(actor)).map(one => presentWaiting(actor, one))

/** The books of one kind of one's own leave, by what a page's address says; the first kind with a balance unless told. */
export async function leaveStatement(
  actor: PersonActor,
  asked: { kind?: string; on?: string },
): Promise<Statement | null> {
  const types = await listLeaveTypes(actor)
  const kinds = types.map(({ id, name, accrual }) => ({ id, name, limited: accrual !== 'none' }))
  const wanted = asked.kind === undefined ? (kinds.find(one => one.limited) ?? kinds[0]) : undefined
  const kind = wanted ?? kinds.find(one => String(one.id) === asked.kind) ?? null
  if (!kind)
    return asked.kind === undefined ? { kinds, kind, from: '', to: '', opening: 0, closing: 0, lines: [] } : null
  const date = asked.on && isDate(asked.on) ? asked.on : undefined
  const found = await findStatement(actor, { personId: actor.personId, leaveTypeId: kind.id, date })
  return { kinds, kind, ...found }
}
