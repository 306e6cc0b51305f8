import type { PersonActor } from '@/lib/domain/actor'
import { isDate } from '@/lib/domain/calendar/dates'
import { listAwaitingLeave, withConsequences } from '@/lib/domain/leave/awaiting'
import { forecastLeave, type LeaveForecast } from '@/lib/domain/leave/forecast'
import { listStepsOfLeave } from '@/lib/domain/leave/history'
import { mayWithdraw, todayFor } from '@/lib/domain/leave/policy'
import { findLeaveRequest, listDaysOfLeave, listLeaveRequests, listLeaveTypes } from '@/lib/domain/leave/queries'
import { findStatement } from '@/lib/domain/leave/statement'
import { listCloseColleagues } from '@/lib/domain/leave/team'
import type { LeaveRequest } from '@/lib/domain/leave/types'
import { pathId } from '../fields'
import { absent } from './absent'
import { presentAway, presentDates, presentDay } from './leave'
import { presentSteps } from './leave-story'
import type {
  Balance,
  Changing,
  LeaveDay,
  LeaveItem,
  LeaveRoom,
  LeaveStep,
  StandIns,
  Statement,
  Waiting,
} from './leave-types'
import { presentFace } from './recognitions'

// What the pages of leave ask for on the server.

const presentLeave = (actor: PersonActor, request: LeaveRequest): LeaveItem => {
  const mine = request.person.id === actor.personId
  return {
    ...presentDates(request),
    id: request.id,
    person: presentFace(request.person),
    substitute: request.substitute && presentFace(request.substitute),
    mine,
    kind: request.leaveType.name,
    days: request.days,
    hours: request.hours,
    comments: request.comments,
    state: request.status,
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

// Who stands in decides about a team's leave meanwhile: what that means for others is in `visibleTo`.
async function standIns(actor: PersonActor, chosen: LeaveRequest['substitute'] = null): Promise<StandIns> {
  const colleagues = await listCloseColleagues(actor)
  const all = chosen && !colleagues.some(one => one.id === chosen.id) ? [chosen, ...colleagues] : colleagues
  return { colleagues: all.map(presentFace), decides: actor.isManager }
}

/** One's balances, and one's leave: what is to come or waits, soonest first, and what is over, latest first. */
export async function leaveRoom(actor: PersonActor): Promise<LeaveRoom> {
  const { personId } = actor
  const [balances, requests, standingIn] = await Promise.all([
    forecastLeave(actor, personId),
    listLeaveRequests(actor, { personId, status: [...closedToo] }),
    standIns(actor),
  ])
  const today = todayFor(actor)
  const ahead = ({ status, endDate }: LeaveRequest) =>
    status === 'pending' || (status === 'approved' && endDate >= today)
  const byStart = (a: LeaveRequest, b: LeaveRequest) => (a.startDate < b.startDate ? -1 : 1)
  return {
    balances: balances.map(presentBalance),
    standIns: standingIn,
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

/** One leave by the id in a page's address, day by day, with what one wants to know before deciding it; null when there is none for this person. */
export async function leaveItem(
  actor: PersonActor,
  id: string,
): Promise<{ leave: LeaveItem; days: LeaveDay[]; steps: LeaveStep[]; waiting: Waiting | null } | null> {
  const known = pathId.safeParse(id)
  if (!known.success) return null
  const request = await findLeaveRequest(actor, known.data, { closedToo: true }).catch(absent)
  if (!request) return null
  const deciding = request.mayDecide && request.status === 'pending'
  const [days, steps, waiting] = await Promise.all([
    listDaysOfLeave(actor, request.id),
    listStepsOfLeave(actor, request.id),
    deciding ? withConsequences(actor, [request]) : [],
  ])
  return {
    leave: presentLeave(actor, request),
    days: days.map(presentDay),
    steps: presentSteps(request, steps),
    waiting: waiting[0] ? presentWaiting(actor, waiting[0]) : null,
  }
}

/** One's own request that still waits, to be changed, by the id in a page's address; null when there is none. */
export async function changingLeave(actor: PersonActor, id: string): Promise<Changing | null> {
  const known = pathId.safeParse(id)
  const request = known.success ? await findLeaveRequest(actor, known.data).catch(absent) : null
  if (!request || request.person.id !== actor.personId || request.status !== 'pending') return null
  const [balances, standingIn] = await Promise.all([
    forecastLeave(actor, actor.personId),
    standIns(actor, request.substitute),
  ])
  return {
    id: request.id,
    standIns: standingIn,
    kinds: balances.map(one => presentBalance(one).kind),
    entered: {
      ...presentDates(request),
      kindId: String(request.leaveType.id),
      hours: request.isCounted ? '' : String(request.hours),
      comments: request.comments,
      substituteId: String(request.substitute?.id ?? ''),
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
