import type { Actor } from '../actor'
import { addDays, leaveYearOf } from '../calendar/dates'
import { forbidden } from '../errors'
import { readAccounts } from './accounts'
import { toDecimal } from './amounts'
import { pendingDays, wouldUse } from './balances'
import { todayFor } from './policy'
import { listLeaveTypes, maySeeLeaveOf } from './queries'
import { balanceOn } from './settlement'
import type { LeaveType } from './types'

/** Where one kind of leave stands and goes, in days as decimals. What is asked for counts as taken. */
export type LeaveForecast = {
  leaveType: LeaveType
  /** Taken this leave year, what is booked for its rest included. */
  used: number
  asked: number
  /** Null where there is no balance, in the three below too. */
  remaining: number | null
  /** On the last day of the leave year, all that arrives until then added. */
  yearEnd: { date: string; balance: number; lapses: number } | null
  /** On the first day of the next one. */
  nextYear: { date: string; balance: number } | null
}

const sum = (entries: { amount: number }[]) => entries.reduce((total, one) => total + one.amount, 0)

/** All kinds of leave in use with somebody's balances, now and when the leave year turns. Throws `forbidden`. */
export async function forecastLeave(actor: Actor, personId: number): Promise<LeaveForecast[]> {
  if (!(await maySeeLeaveOf(actor, personId))) throw forbidden()
  const organizationId = actor.organization.id
  const today = todayFor(actor)
  const [types, accounts, pending] = await Promise.all([
    listLeaveTypes(actor),
    readAccounts({ organizationId, personIds: [personId], unlimitedToo: true }),
    pendingDays(organizationId, personId),
  ])
  return types.flatMap((leaveType): LeaveForecast[] => {
    const account = accounts.find(one => one.leaveTypeId === leaveType.id)
    if (!account) return []
    const { rule, entries } = account
    const { start, next } = leaveYearOf(today, rule.leaveYearStart)
    const asked = pending.filter(one => one.leaveTypeId === leaveType.id).map(wouldUse)
    const uses = entries.filter(one => one.requestId !== null && one.effectiveDate < next)
    const used = -sum(uses.filter(one => one.effectiveDate >= start))
    const told = { leaveType, used: toDecimal(used || 0), asked: toDecimal(-sum(asked) || 0) }
    if (leaveType.accrual === 'none') return [{ ...told, remaining: null, yearEnd: null, nextYear: null }]
    const spokenFor = sum([
      ...uses.filter(one => one.effectiveDate > today),
      ...asked.filter(one => one.effectiveDate < next),
    ])
    const lastDay = addDays(next, -1)
    const atEnd = toDecimal(balanceOn(rule, [...entries, ...asked], lastDay))
    const { carryOverCap } = leaveType
    return [
      {
        ...told,
        remaining: toDecimal(balanceOn(rule, entries, today) + spokenFor),
        yearEnd: {
          date: lastDay,
          balance: atEnd,
          lapses: carryOverCap === null ? 0 : Math.max(0, atEnd - carryOverCap),
        },
        nextYear: { date: next, balance: toDecimal(balanceOn(rule, [...entries, ...asked], next)) },
      },
    ]
  })
}
