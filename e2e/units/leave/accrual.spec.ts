import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { addDays, leaveYearOf } from '@/lib/domain/calendar/dates'
import { type Accrual, arrivals, type LeaveRule, periodsOf } from '@/lib/domain/leave/accrual'
import { arrived, split, toAmount } from '@/lib/domain/leave/amounts'
import { ruleOf } from './rule'

const total = (rule: LeaveRule, upTo: string) => arrivals(rule, upTo).reduce((sum, one) => sum + one.amount, 0)

test('each kind has its number of periods in a year, leap years too', () => {
  for (const start of ['2027-01-01', '2028-01-01']) {
    const year = leaveYearOf(start, '01-01')
    const count = (accrual: Accrual) => periodsOf(accrual, year).length
    expect([count('weekly'), count('biweekly'), count('semimonthly'), count('monthly'), count('annual')]).toEqual([
      52, 26, 24, 12, 1,
    ])
    expect(count('none')).toBe(0)
  }
})

test('25 days by the month are 2.08 or 2.09 each and 25 in the year', () => {
  const all = arrivals(ruleOf(), '2026-12-31')
  expect(all.map(one => one.amount / 10_000)).toEqual([
    2.08, 2.09, 2.08, 2.08, 2.09, 2.08, 2.08, 2.09, 2.08, 2.08, 2.09, 2.08,
  ])
  expect(total(ruleOf(), '2026-12-31')).toBe(toAmount(25))
  expect(total(ruleOf(), '2026-06-30')).toBe(toAmount(12.5))
})

test('who begins within a period gets its rest by days, and all of the next', () => {
  const rule = ruleOf({ from: '2026-04-16', entitlement: toAmount(24) })
  expect(arrivals(rule, '2026-05-31')).toEqual([
    { period: '2026-04-01', date: '2026-04-16', amount: toAmount(1) },
    { period: '2026-05-01', date: '2026-05-01', amount: toAmount(2) },
  ])
  expect(
    arrivals(ruleOf({ accrual: 'annual', from: '2026-07-02', entitlement: toAmount(36.5) }), '2026-12-31'),
  ).toEqual([{ period: '2026-01-01', date: '2026-07-02', amount: toAmount(18.3) }])
})

test('nothing arrives after somebody has left, nor where leave has no balance', () => {
  expect(total(ruleOf({ entitlement: toAmount(24), until: '2026-03-15' }), '2026-12-31')).toBe(toAmount(6))
  expect(arrivals(ruleOf({ accrual: 'none' }), '2026-12-31')).toEqual([])
})

test('an entitlement of their own holds from its day on', () => {
  const entitlements = [{ effectiveDate: '2026-07-01', entitlement: toAmount(36) }]
  expect(total(ruleOf({ entitlement: toAmount(24), entitlements }), '2026-12-31')).toBe(toAmount(12 + 18))
})

const accrual = fc.constantFrom<Accrual>('weekly', 'biweekly', 'semimonthly', 'monthly', 'annual')
const monthDay = fc.integer({ min: 0, max: 364 }).map(days => addDays('2027-01-01', days).slice(5))
const cents = fc.integer({ min: 0, max: 36_600 }).map(amount => amount * 100)
const year = fc.integer({ min: 1990, max: 2090 })

test('a whole year accrues the entitlement to the cent, however it arrives and whenever the year begins', () => {
  fc.assert(
    fc.property(accrual, monthDay, cents, year, (accrual, leaveYearStart, entitlement, of) => {
      const { start, next } = leaveYearOf(`${of}-${leaveYearStart}`, leaveYearStart)
      const rule = ruleOf({ accrual, leaveYearStart, entitlement, from: start })
      const all = arrivals(rule, addDays(next, -1))
      expect(all.reduce((sum, one) => sum + one.amount, 0)).toBe(entitlement)
      const amounts = all.map(one => one.amount)
      expect(Math.max(...amounts) - Math.min(...amounts)).toBeLessThanOrEqual(100)
      expect([...all.map(one => one.period)].sort()).toEqual(all.map(one => one.period))
      // One look at all of them: each `expect` is a step of the test, and there are thousands of days here.
      expect(amounts.filter(one => one % 100 !== 0)).toEqual([])
    }),
    { numRuns: 200 },
  )
})

test('shares arrive in order, never more than the total, and parts add up', () => {
  fc.assert(
    fc.property(fc.nat(3_660_000), fc.integer({ min: 1, max: 52 }), (amount, whole) => {
      const steps = Array.from({ length: whole + 1 }, (_, part) => arrived(amount, part, whole))
      expect(steps[0]).toBe(0)
      expect(steps.at(-1)).toBe(amount)
      if (amount % 100 === 0) expect([...steps].sort((a, b) => a - b)).toEqual(steps)
    }),
  )
  fc.assert(
    fc.property(fc.nat(3_660_000), fc.array(fc.nat(10_000), { minLength: 1, maxLength: 366 }), (amount, weights) => {
      const parts = split(amount, weights)
      expect(parts.reduce((sum, one) => sum + one, 0)).toBe(amount)
      expect(Math.min(...parts)).toBeGreaterThanOrEqual(0)
    }),
  )
})
