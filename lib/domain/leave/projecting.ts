import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { addDays, addMonths, leaveYearOf } from '../calendar/dates'
import type { Accrual, LeaveRule } from './accrual'
import { toAmount, toDecimal } from './amounts'
import { requireMaySetRules, todayFor } from './policy'
import { balanceOn } from './settlement'

/** The rules of a kind of leave that decide how much of it there is; amounts are days as decimals, null is no limit. */
export type PolicyFacts = {
  accrual: Accrual
  entitlement: number
  balanceCap: number | null
  carryOverCap: number | null
  carryOverMonths: number | null
}

/** What somebody would have of a kind of leave who takes none of it: days as decimals, each on a date. */
export type Projection = { hired: string; points: { date: string; balance: number }[] }

const amount = (days: number | null) => (days === null ? null : toAmount(days))

/**
 * What rules would come to for somebody who begins on the first day of the present leave year, and for somebody who begins in
 * its middle: on the last day of this leave year, the first of the next, and when what was carried over has lapsed. For
 * administrators; throws `forbidden`.
 */
export async function projectPolicy(actor: Actor, facts: PolicyFacts): Promise<Projection[]> {
  requireMaySetRules(actor)
  if (facts.accrual === 'none') return []
  const [found] = await db
    .select({ start: organizations.leaveYearStart })
    .from(organizations)
    .where(eq(organizations.id, actor.organization.id))
  const leaveYearStart = found!.start
  const year = leaveYearOf(todayFor(actor), leaveYearStart)
  const rule = (from: string): LeaveRule => ({
    accrual: facts.accrual,
    entitlement: toAmount(facts.entitlement),
    entitlements: [],
    balanceCap: amount(facts.balanceCap),
    carryOverCap: amount(facts.carryOverCap),
    carryOverMonths: facts.carryOverMonths,
    settledBefore: null,
    leaveYearStart,
    from,
    until: null,
  })
  const lapsed = facts.carryOverMonths === null ? [] : [addMonths(year.next, facts.carryOverMonths)]
  const dates = [addDays(year.next, -1), year.next, ...lapsed]
  return [year.start, addMonths(year.start, 6)].map(hired => ({
    hired,
    points: dates.map(date => ({ date, balance: toDecimal(balanceOn(rule(hired), [], date)) })),
  }))
}

/** How many active people the company's kinds of leave are for. For administrators; throws `forbidden`. */
export async function countEntitled(actor: Actor): Promise<number> {
  requireMaySetRules(actor)
  const [counted] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(people)
    .where(and(eq(people.organizationId, actor.organization.id), isNull(people.deletedAt)))
  return counted!.count
}
