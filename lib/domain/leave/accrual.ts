import { addDays, addMonths, daysBetween, earliest, type LeaveYear, latest, leaveYearOf } from '../calendar/dates'
import { type Amount, arrived, toCents } from './amounts'

export type Accrual = 'weekly' | 'biweekly' | 'semimonthly' | 'monthly' | 'annual' | 'none'

/** Everything that decides how much of one kind of leave one person gets, and what becomes of the rest. */
export type LeaveRule = {
  accrual: Accrual
  /** Days a leave year, unless one of `entitlements`, oldest first, holds. */
  entitlement: Amount
  entitlements: { effectiveDate: string; entitlement: Amount }[]
  balanceCap: Amount | null
  carryOverCap: Amount | null
  carryOverMonths: number | null
  settledBefore: string | null
  /** MM-DD */
  leaveYearStart: string
  /** The first day for which something accrues: hired, and the type in use. */
  from: string
  /** The last day, for somebody who has left. */
  until: string | null
}

/** The days on which the periods of a leave year begin. The last week of a year is a day or two longer. */
export function periodsOf(accrual: Accrual, year: LeaveYear): string[] {
  const weeks = (every: number) => Array.from({ length: 52 / every }, (_, n) => addDays(year.start, n * every * 7))
  const months = () => Array.from({ length: 12 }, (_, n) => addMonths(year.start, n))
  if (accrual === 'weekly') return weeks(1)
  if (accrual === 'biweekly') return weeks(2)
  if (accrual === 'semimonthly') return months().flatMap(start => [start, addDays(start, 15)])
  if (accrual === 'monthly') return months()
  return accrual === 'annual' ? [year.start] : []
}

/** What somebody is entitled to in a leave year, as known on a date. */
export const entitlementOn = (rule: Pick<LeaveRule, 'entitlement' | 'entitlements'>, date: string): Amount =>
  rule.entitlements.findLast(one => one.effectiveDate <= date)?.entitlement ?? rule.entitlement

/** One arrival of leave: on the first day of its period, or on somebody's first day within it. */
export type Arrival = { period: string; date: string; amount: Amount }

/**
 * Every arrival up to a day. A whole year's add up to the entitlement exactly; who begins within a period gets its rest
 * by days. Caps are the ledger's business.
 */
export function arrivals(rule: LeaveRule, upTo: string): Arrival[] {
  const last = earliest(upTo, rule.until ?? upTo)
  if (rule.accrual === 'none' || rule.from > last) return []
  const found: Arrival[] = []
  for (let year = leaveYearOf(rule.from, rule.leaveYearStart); year.start <= last; year = following(year, rule)) {
    const periods = periodsOf(rule.accrual, year)
    periods.forEach((period, n) => {
      const next = periods[n + 1] ?? year.next
      const date = latest(period, rule.from)
      if (next <= rule.from || date > last) return
      const entitlement = entitlementOn(rule, date)
      const share = arrived(entitlement, n + 1, periods.length) - arrived(entitlement, n, periods.length)
      const rest = () => daysBetween(date, next) / daysBetween(period, next)
      found.push({ period, date, amount: date === period ? share : toCents(share * rest()) })
    })
  }
  return found
}

export const following = (year: LeaveYear, { leaveYearStart }: Pick<LeaveRule, 'leaveYearStart'>) =>
  leaveYearOf(year.next, leaveYearStart)
