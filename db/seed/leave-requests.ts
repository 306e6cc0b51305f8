import type { Database } from '@/db'
import { leaveRequestDays, leaveRequests } from '@/db/schema/leave'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { addDays, weekdayOf } from '@/lib/domain/calendar/dates'
import { workCalendars } from '@/lib/domain/calendar/queries'
import { toAmount } from '@/lib/domain/leave/amounts'
import { type Count, countLeave } from '@/lib/domain/leave/counting'
import { dateBefore } from './calendar'
import type { Colleague, Company } from './company'
import { workdayFrom } from './events'
import type { LeaveTypeIds } from './leave'
import type { Random } from './random'
import { arranged, cancellations, comments, refusals, sickComments } from './texts/leave'

type Context = { tx: Database; now: Date; random: Random }
type Status = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled'

type Planned = {
  person: Colleague
  type: keyof LeaveTypeIds
  startDate: string
  endDate: string
  endHalf?: boolean
  status: Status
  comments: string
  note?: string
  substitute?: string
  isArranged?: true
}

const hour = 3_600_000
const usuallyLong = [1, 1, 2, 4, 5, 5, 12]

function outcome(past: boolean, random: Random): Status {
  if (past) return random.chance(0.88) ? 'approved' : random.pick(['rejected', 'cancelled', 'withdrawn'] as const)
  return random.pickBy(
    ['approved', 'pending', 'rejected'] as const,
    one => ({ approved: 6, pending: 4, rejected: 1 })[one],
  )
}

/** A year and a half of leave for one person, from the arranged and from chance; nothing overlaps. */
function planFor(person: Colleague, today: string, random: Random): Planned[] {
  const day = (offset: number) => addDays(today, offset)
  const planned: Planned[] = arranged
    .filter(one => one.username === person.username)
    .map(({ starts, length, username: _, ...one }) => ({
      ...one,
      isArranged: true as const,
      person,
      startDate: starts <= 0 ? day(starts) : workdayFrom(day(starts)),
      endDate: addDays(starts <= 0 ? day(starts) : workdayFrom(day(starts)), length - 1),
    }))
  const deal = { annual: random.dealer(comments), sick: random.dealer(sickComments) }
  for (let offset = -Math.min(320, person.hired - 40); offset < 150; offset += random.whole(38, 85)) {
    const sick = offset < -6 && random.chance(0.3)
    const length = sick ? random.whole(1, 3) : random.pick(usuallyLong)
    const some = workdayFrom(day(offset))
    // Whole weeks begin on a Monday.
    const startDate = length > 3 ? addDays(some, 1 - weekdayOf(some)) : some
    const endDate = addDays(startDate, length - 1)
    const free = planned.every(one => one.endDate < startDate || one.startDate > endDate)
    if (!free || (endDate >= addDays(today, -6) && startDate <= today)) continue
    const status = sick ? 'approved' : outcome(endDate < today, random)
    const note =
      status === 'rejected' ? random.pick(refusals) : status === 'cancelled' ? random.pick(cancellations) : undefined
    const type = sick ? 'sick' : 'annual'
    planned.push({ person, type, startDate, endDate, status, comments: deal[type](), note })
  }
  return planned
}

/** Lets through what somebody can have saved up by then in that year, and whatever is arranged. */
function budget(now: Date) {
  const used = new Map<string, number>()
  return ({ plan, count }: { plan: Planned; count: Count }) => {
    if (count.days === 0) return false
    if (plan.type !== 'annual' || !['approved', 'pending'].includes(plan.status)) return true
    const year = plan.startDate.slice(0, 4)
    const key = `${plan.person.id} ${year}`
    const after = (used.get(key) ?? 0) + count.days
    const hired = dateBefore(now, plan.person.hired)
    const since = hired > `${year}-01-01` ? hired : `${year}-01-01`
    const months = (Date.parse(plan.startDate) - Date.parse(since)) / (30.5 * 24 * hour) + 1
    if (!plan.isArranged && after > toAmount(2.3 * months)) return false
    used.set(key, after)
    return true
  }
}

/** Writes who asked for leave, when, and what became of it; approved leave is in the books. In the order it was asked for. */
export async function writeLeaveRequests({ tx, now, random }: Context, company: Company, types: LeaveTypeIds) {
  const { id: organizationId, colleagues } = company
  const today = dateBefore(now, 0)
  const idOf = new Map(colleagues.map(one => [one.username, one.id]))
  const plans = colleagues.filter(one => one.username !== 'root').flatMap(one => planFor(one, today, random))
  const dates = { from: dateBefore(now, 400), to: dateBefore(now, -300) }
  const calendars = await workCalendars(organizationId, [...idOf.values()], dates, tx)

  const afford = budget(now)
  const counted = plans.map(plan => ({ plan, count: countLeave(plan, calendars.get(plan.person.id)!) }))
  const affordable = [
    ...counted.filter(one => one.plan.isArranged),
    ...counted.filter(one => !one.plan.isArranged).sort((a, b) => (a.plan.startDate < b.plan.startDate ? -1 : 1)),
  ].filter(afford)

  const rows = affordable.map(({ plan, count }) => {
    const start = Date.parse(`${plan.startDate}T09:00:00Z`)
    const ahead = plan.type === 'sick' ? 1 : random.whole(12 * 24, 50 * 24)
    const asked = Math.min(start - ahead * hour, now.getTime() - random.whole(5, 90) * hour)
    const decided = Math.min(asked + random.whole(1, 60) * hour, now.getTime() - random.whole(1, 3) * hour)
    return { plan, count, asked: new Date(asked), decided: new Date(decided) }
  })
  rows.sort((a, b) => a.asked.getTime() - b.asked.getTime())

  const ids = await tx
    .insert(leaveRequests)
    .values(
      rows.map(({ plan, count, asked, decided }) => {
        const { person, type, startDate, endDate, endHalf, status, comments, note, substitute } = plan
        const withdrawn = status === 'withdrawn'
        const decider = withdrawn ? person.id : (idOf.get(person.manager ?? '') ?? colleagues[0]!.id)
        const open = status === 'pending'
        return {
          organizationId,
          personId: person.id,
          leaveTypeId: types[type],
          startDate,
          endDate,
          endHalf,
          days: count.days,
          hours: count.hours,
          comments,
          status,
          substituteId: substitute === undefined ? null : idOf.get(substitute),
          filedById: person.id,
          decidedById: open || type === 'sick' ? null : decider,
          decidedAt: open ? null : type === 'sick' ? asked : decided,
          decisionNote: note,
          createdAt: asked,
          modifiedAt: open ? asked : decided,
        }
      }),
    )
    .returning({ id: leaveRequests.id, decidedAt: leaveRequests.decidedAt, decidedById: leaveRequests.decidedById })

  const days = rows.flatMap(({ count }, n) => daysIn(count, organizationId, ids[n]!.id))
  for (let n = 0; n < days.length; n += 2000) await tx.insert(leaveRequestDays).values(days.slice(n, n + 2000))
  const uses = rows.flatMap(({ plan, count }, n) =>
    plan.status !== 'approved'
      ? []
      : count.byDay
          .filter(one => one.days > 0)
          .map(one => ({
            organizationId,
            personId: plan.person.id,
            leaveTypeId: types[plan.type],
            kind: 'use' as const,
            effectiveDate: one.date,
            amount: -one.days,
            requestId: ids[n]!.id,
            actorId: ids[n]!.decidedById,
            createdAt: ids[n]!.decidedAt!,
          })),
  )
  await tx.insert(leaveLedger).values(uses)
}

const daysIn = ({ byDay }: Count, organizationId: number, requestId: number) =>
  byDay.map(one => ({ ...one, organizationId, requestId }))
