import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { addDays, earliest, leaveYearOf } from '@/lib/domain/calendar/dates'
import type { Accrual, LeaveRule } from '@/lib/domain/leave/accrual'
import { toAmount } from '@/lib/domain/leave/amounts'
import { balanceOn, type Entry, lowestBalance, settle, timeline } from '@/lib/domain/leave/settlement'
import { ruleOf } from './rule'

let ids = 0
const line = (kind: Entry['kind'], effectiveDate: string, days: number, more: Partial<Entry> = {}): Entry => ({
  id: ++ids,
  kind,
  effectiveDate,
  amount: Math.round(days * 10_000),
  period: null,
  revision: 0,
  requestId: kind === 'use' ? ids : null,
  reversesId: null,
  ...more,
})

/** What posting does: every missing line gets an id, what no longer holds a reversal. */
function posted(rule: LeaveRule, entries: Entry[], upTo: string): Entry[] {
  const { post, reverse } = settle(rule, entries, upTo)
  const taken = reverse.map(one =>
    line('reversal', one.effectiveDate, -one.amount / 10_000, { reversesId: one.id!, requestId: one.requestId }),
  )
  return [...entries, ...taken, ...post.map(one => ({ ...one, id: ++ids }))]
}

const shown = (entries: Entry[]) =>
  entries.filter(one => one.kind !== 'accrual').map(one => [one.kind, one.effectiveDate, one.amount / 10_000])

test('accruals are posted once each, after days of downtime too', () => {
  const rule = ruleOf({ entitlement: toAmount(24) })
  const first = posted(rule, [], '2026-01-20')
  expect(first).toHaveLength(1)
  const later = posted(rule, first, '2026-04-10')
  expect(later.map(one => one.period)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01'])
  expect(settle(rule, later, '2026-04-30')).toEqual({ post: [], reverse: [] })
})

test('accruals stop at the cap and go on when there is room', () => {
  const rule = ruleOf({ entitlement: toAmount(24), balanceCap: toAmount(3) })
  expect(balanceOn(rule, [], '2026-06-30')).toBe(toAmount(3))
  expect(balanceOn(rule, [line('use', '2026-03-10', -2)], '2026-04-30')).toBe(toAmount(3))
  expect(balanceOn(rule, [line('use', '2026-03-10', -2.5)], '2026-04-30')).toBe(toAmount(2.5))
})

test('a year gives up what is left, the next takes over what may be carried, and it lapses unless used first', () => {
  const rule = ruleOf({ accrual: 'annual', carryOverCap: toAmount(5), carryOverMonths: 3 })
  const uses = [line('use', '2026-08-03', -17), line('use', '2027-02-01', -2), line('use', '2027-04-01', -1)]
  expect(shown(posted(rule, uses, '2027-12-31')).slice(3)).toEqual([
    ['expiry', '2027-01-01', -8],
    ['carry_over', '2027-01-01', 5],
    ['expiry', '2027-04-01', -3],
  ])
  expect(balanceOn(rule, uses, '2026-12-31')).toBe(toAmount(8))
  expect(balanceOn(rule, uses, '2027-01-01')).toBe(toAmount(30))
  expect(balanceOn(rule, uses, '2027-03-31')).toBe(toAmount(28))
  expect(balanceOn(rule, uses, '2027-04-01')).toBe(toAmount(24))
})

test('carried over for twelve months, days do not reach a third year', () => {
  const rule = ruleOf({ accrual: 'annual', carryOverMonths: 12, entitlement: toAmount(10) })
  const uses = [line('use', '2027-05-01', -4)]
  expect(balanceOn(rule, uses, '2027-12-31')).toBe(toAmount(16))
  // Of the sixteen, six were carried already; ten go on, and ten arrive.
  expect(balanceOn(rule, uses, '2028-01-01')).toBe(toAmount(20))
})

test('debts go on into the next year, and everything does where there is no limit', () => {
  const strict = ruleOf({ accrual: 'annual', carryOverCap: 0 })
  expect(balanceOn(strict, [line('use', '2026-12-01', -27)], '2027-01-01')).toBe(toAmount(23))
  expect(balanceOn(strict, [], '2027-01-01')).toBe(toAmount(25))
  expect(balanceOn(ruleOf({ accrual: 'annual' }), [], '2027-01-01')).toBe(toAmount(50))
})

test('a late approval closes its year anew, by reversals and a second revision', () => {
  const rule = ruleOf({ accrual: 'annual', carryOverCap: toAmount(5) })
  const closed = posted(rule, [line('use', '2026-08-03', -15)], '2027-01-10')
  expect(shown(closed).slice(1)).toEqual([
    ['expiry', '2027-01-01', -10],
    ['carry_over', '2027-01-01', 5],
  ])
  const late = posted(rule, [...closed, line('use', '2026-12-30', -7)], '2027-01-12')
  expect(balanceOn(rule, late, '2027-01-12')).toBe(toAmount(3 + 25))
  expect(late.filter(one => one.revision === 1).map(one => [one.kind, one.amount / 10_000])).toEqual([
    ['expiry', -3],
    ['carry_over', 3],
  ])
  expect(settle(rule, late, '2027-01-13')).toEqual({ post: [], reverse: [] })
})

test('years closed before the rules changed stay as they were', () => {
  const closed = posted(ruleOf({ accrual: 'annual', carryOverCap: toAmount(5) }), [], '2027-06-01')
  const rule = ruleOf({ accrual: 'annual', carryOverCap: toAmount(20), settledBefore: '2027-06-01' })
  expect(settle(rule, closed, '2027-12-31')).toEqual({ post: [], reverse: [] })
  expect(balanceOn(rule, closed, '2028-01-01')).toBe(toAmount(20 + 25))
  // No year is closed in hindsight either.
  const never = ruleOf({ accrual: 'annual', carryOverCap: 0, settledBefore: '2028-02-01' })
  expect(balanceOn(never, [], '2028-03-01')).toBe(toAmount(75))
})

test('the lowest balance sees what arrives and what is spoken for later', () => {
  const rule = ruleOf({ entitlement: toAmount(24) })
  const december = line('use', '2026-12-20', -20)
  expect(lowestBalance(rule, [december], '2026-06-01', '2026-12-31')).toBe(toAmount(4))
  expect(lowestBalance(rule, [december, line('use', '2026-06-10', -5)], '2026-06-10', '2026-12-31')).toBe(toAmount(-1))
})

const accrual = fc.constantFrom<Accrual>('weekly', 'biweekly', 'semimonthly', 'monthly', 'annual', 'none')
const day = fc.nat(3 * 365).map(days => addDays('2025-07-01', days))
const cents = (max: number) => fc.nat(max * 100).map(amount => amount * 100)
const anyRule = fc
  .record({
    accrual,
    entitlement: cents(40),
    balanceCap: fc.option(cents(60)),
    carryOverCap: fc.option(cents(20)),
    carryOverMonths: fc.option(fc.integer({ min: 1, max: 12 })),
    leaveYearStart: fc.constantFrom('01-01', '04-06', '07-31', '12-31'),
    from: day,
    until: fc.option(day),
  })
  .map(ruleOf)
const lines = fc.array(
  fc
    .tuple(fc.constantFrom<Entry['kind']>('use', 'grant', 'adjustment'), day, fc.nat(60_000))
    .map(([kind, date, amount]) => line(kind, date, (kind === 'use' ? -amount : amount) / 10_000)),
  { maxLength: 12 },
)

test('settling twice changes nothing, and the ledger then sums to the balance of every day', () => {
  fc.assert(
    fc.property(anyRule, lines, day, day, (rule, entries, today, asked) => {
      const books = posted(rule, entries, today)
      expect(settle(rule, books, today)).toEqual({ post: [], reverse: [] })
      const date = earliest(asked, today)
      const sum = books.filter(one => one.effectiveDate <= date).reduce((all, one) => all + one.amount, 0)
      expect(balanceOn(rule, books, date)).toBe(sum)
      expect(balanceOn(rule, entries, today)).toBe(balanceOn(rule, books, today))
    }),
    { numRuns: 300 },
  )
})

test('posted daily, or in one go after any downtime, comes to the same', () => {
  fc.assert(
    fc.property(anyRule, lines, fc.array(day, { maxLength: 6 }), (rule, entries, days) => {
      const end = '2028-12-31'
      const bitByBit = [...days.sort(), end].reduce((books, date) => posted(rule, books, date), entries)
      expect(balanceOn(rule, bitByBit, end)).toBe(balanceOn(rule, entries, end))
      expect(shown(timeline(rule, bitByBit, end)).sort()).toEqual(shown(timeline(rule, entries, end)).sort())
    }),
    { numRuns: 200 },
  )
})

test('whatever comes late, the books end as though it had been known', () => {
  fc.assert(
    fc.property(anyRule, lines, lines, day, (rule, early, late, between) => {
      // A cap keeps accruals back for good: those posted are not posted again.
      const open = { ...rule, balanceCap: null }
      const end = '2028-12-31'
      const knew = posted(open, [...early, ...late], end)
      const learnt = posted(open, [...posted(open, early, between), ...late], end)
      for (const date of ['2026-01-01', '2026-12-31', leaveYearOf(end, open.leaveYearStart).start, end])
        expect(balanceOn(open, learnt, date)).toBe(balanceOn(open, knew, date))
    }),
    { numRuns: 200 },
  )
})

test('carrying over never makes days, and nothing lapses into debt', () => {
  fc.assert(
    fc.property(anyRule, lines, (rule, entries) => {
      const all = timeline(rule, entries, '2028-12-31')
      const closings = all.filter(one => one.kind === 'expiry' || one.kind === 'carry_over')
      for (const { effectiveDate } of closings) {
        const then = closings.filter(one => one.effectiveDate === effectiveDate)
        const [change, before] = [
          then.reduce((sum, one) => sum + one.amount, 0),
          balanceOn(rule, entries, addDays(effectiveDate, -1)),
        ]
        expect(change).toBeLessThanOrEqual(0)
        expect(before + change).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 200 },
  )
})
