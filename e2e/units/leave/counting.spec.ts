import fc from 'fast-check'
import { expect, test } from '@/e2e/fixtures'
import { addDays } from '@/lib/domain/calendar/dates'
import type { Holiday } from '@/lib/domain/calendar/holidays'
import { usualWeek } from '@/lib/domain/calendar/schedules'
import { toAmount } from '@/lib/domain/leave/amounts'
import { countLeave, layOver, type Span, usualHours, type WorkCalendar } from '@/lib/domain/leave/counting'
import { countsAgree } from '@/lib/domain/leave/recount'

const always: WorkCalendar = { schedules: [], holidays: [] }
const holiday = (date: string, name: string, half: Holiday['half'] = null): Holiday => ({ date, name, half })

const brief = (span: Span, calendar: WorkCalendar) =>
  countLeave(span, calendar).byDay.map(one => [one.date.slice(5), one.days / 10_000, one.hours / 10_000, one.reason])

test('a week and a weekend are five days', () => {
  const { days, hours } = countLeave({ startDate: '2026-11-02', endDate: '2026-11-08' }, always)
  expect([days, hours]).toEqual([toAmount(5), toAmount(40)])
})

test('Christmas in London: a half-day holiday, two holidays, a weekend', () => {
  const holidays = [
    holiday('2026-12-24', 'Christmas Eve', 'afternoon'),
    holiday('2026-12-25', 'Christmas Day'),
    holiday('2026-12-26', 'Boxing Day'),
  ]
  expect(brief({ startDate: '2026-12-23', endDate: '2026-12-28' }, { schedules: [], holidays })).toEqual([
    ['12-23', 1, 8, 'workday'],
    ['12-24', 0.5, 4, 'half_holiday'],
    ['12-25', 0, 0, 'holiday'],
    ['12-26', 0, 0, 'day_off'],
    ['12-27', 0, 0, 'day_off'],
    ['12-28', 1, 8, 'workday'],
  ])
})

test('half days at either end; the two halves of an odd day make the whole', () => {
  const schedules = [{ effectiveDate: '2026-01-01', hours: [7.2501, 7, 7, 7, 0, 0, 0].map(toAmount) }]
  const calendar = { schedules, holidays: [] }
  expect(brief({ startDate: '2026-11-02', endDate: '2026-11-04', startHalf: true, endHalf: true }, calendar)).toEqual([
    ['11-02', 0.5, 3.6251, 'half_day'],
    ['11-03', 1, 7, 'workday'],
    ['11-04', 0.5, 3.5, 'half_day'],
  ])
  const morning = countLeave({ startDate: '2026-11-02', endDate: '2026-11-02', endHalf: true }, calendar)
  const afternoon = countLeave({ startDate: '2026-11-02', endDate: '2026-11-02', startHalf: true }, calendar)
  expect(morning.hours + afternoon.hours).toBe(toAmount(7.2501))
})

test('a half day of leave in the half of a holiday that is free anyway counts nothing, in the other a half', () => {
  const calendar = { schedules: [], holidays: [holiday('2026-12-24', 'Christmas Eve', 'afternoon')] }
  const day = { startDate: '2026-12-24', endDate: '2026-12-24' }
  expect(brief({ ...day, startHalf: true }, calendar)).toEqual([['12-24', 0, 0, 'holiday']])
  expect(brief({ ...day, endHalf: true }, calendar)).toEqual([['12-24', 0.5, 4, 'half_day']])
})

test('a schedule holds from its day on, and part-time weeks count the days worked', () => {
  const schedules = [
    { effectiveDate: '2020-01-01', hours: usualWeek },
    { effectiveDate: '2026-11-11', hours: [0, 0, 6, 6, 0, 0, 0].map(toAmount) },
  ]
  const { days, hours } = countLeave({ startDate: '2026-11-09', endDate: '2026-11-15' }, { schedules, holidays: [] })
  expect([days, hours]).toEqual([toAmount(4), toAmount(28)])
})

test('leap days are days, and clocks that change in the night change nothing', () => {
  expect(countLeave({ startDate: '2028-02-28', endDate: '2028-03-01' }, always).days).toBe(toAmount(3))
  // Berlin and London leave summer time on 25 October 2026, New York on 1 November.
  expect(countLeave({ startDate: '2026-10-24', endDate: '2026-11-02' }, always).byDay).toHaveLength(10)
  expect(countLeave({ startDate: '2026-10-24', endDate: '2026-11-02' }, always).days).toBe(toAmount(6))
})

test('a number the caller gives is laid over the days that count; hours follow from days and days from hours', () => {
  const count = countLeave({ startDate: '2013-11-15', endDate: '2013-11-18' }, always)
  const usual = usualHours([], '2013-11-15')
  const byHours = layOver(count, { hours: toAmount(11) }, usual)
  expect([byHours.days, byHours.hours]).toEqual([toAmount(1.375), toAmount(11)])
  expect(byHours.byDay.map(one => one.hours)).toEqual([5.5, 0, 0, 5.5].map(toAmount))
  const byDays = layOver(count, { days: toAmount(1) }, usual)
  expect([byDays.days, byDays.hours]).toEqual([toAmount(1), toAmount(8)])
  expect(layOver(count, { days: toAmount(2) }, usual)).toBe(count)
  const weekend = countLeave({ startDate: '2026-11-07', endDate: '2026-11-08' }, always)
  expect(layOver(weekend, { days: toAmount(1) }, usual)).toMatchObject({ days: toAmount(1), hours: toAmount(8) })
})

test('eight single hours of an eight-hour day are a day', () => {
  const count = countLeave({ startDate: '2026-11-02', endDate: '2026-11-02' }, always)
  expect(8 * layOver(count, { hours: toAmount(1) }, toAmount(8)).days).toBe(toAmount(1))
})

const date = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('2000-01-01', days))
const hoursOfDay = fc.integer({ min: 0, max: 240_000 })
const week = fc.array(hoursOfDay, { minLength: 7, maxLength: 7 })
const half = fc.constantFrom(null, 'morning' as const, 'afternoon' as const)

const leave = fc
  .record({ startDate: date, length: fc.nat(80), startHalf: fc.boolean(), endHalf: fc.boolean() })
  .map(({ startDate, length, ...halves }): Span => ({ startDate, endDate: addDays(startDate, length), ...halves }))

const calendarFor = (span: Span) =>
  fc.record({
    schedules: fc
      .array(fc.record({ effectiveDate: date, hours: week }), { maxLength: 4 })
      .map(all => all.sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1))),
    holidays: fc.array(
      fc.record({ date: fc.nat(80).map(days => addDays(span.startDate, days)), name: fc.constant('Holiday'), half }),
      { maxLength: 10 },
    ),
  })

const asked = leave.chain(span => fc.tuple(fc.constant(span), calendarFor(span)))

test('counting by day equals the total, and no day counts more than one', () => {
  fc.assert(
    fc.property(asked, ([span, calendar]) => {
      const { days, hours, byDay } = countLeave(span, calendar)
      expect(byDay.reduce((sum, one) => sum + one.days, 0)).toBe(days)
      expect(byDay.reduce((sum, one) => sum + one.hours, 0)).toBe(hours)
      // One look at all of them: each `expect` is a step of the test, and there are thousands of days here.
      expect(byDay.filter(one => ![0, 5_000, 10_000].includes(one.days))).toEqual([])
      expect(byDay.filter(one => one.days === 0 && one.hours !== 0)).toEqual([])
    }),
  )
})

test('a number laid over a count is kept to the last place, whichever way it is given', () => {
  fc.assert(
    fc.property(asked, fc.integer({ min: 100, max: 800_000 }), fc.boolean(), ([span, calendar], amount, inHours) => {
      const count = countLeave(span, calendar)
      const laid = layOver(count, inHours ? { hours: amount } : { days: amount }, 80_000)
      expect(inHours ? laid.hours : laid.days).toBe(amount)
      expect(laid.byDay.reduce((sum, one) => sum + one.days, 0)).toBe(laid.days)
      expect(laid.byDay.reduce((sum, one) => sum + one.hours, 0)).toBe(laid.hours)
      expect(laid.byDay.filter(one => one.days < 0 || one.hours < 0)).toEqual([])
    }),
  )
})

test('the days of two neighbouring leaves are the days of one leave over both', () => {
  fc.assert(
    fc.property(asked, fc.nat(80), ([span, calendar], at) => {
      const middle = addDays(span.startDate, at)
      fc.pre(middle < span.endDate)
      const whole = countLeave(span, calendar)
      const first = countLeave({ ...span, endDate: middle, endHalf: false }, calendar)
      const second = countLeave({ ...span, startDate: addDays(middle, 1), startHalf: false }, calendar)
      expect(first.days + second.days).toBe(whole.days)
      expect(first.hours + second.hours).toBe(whole.hours)
    }),
  )
})

test('recounting changes nothing when nothing changed', () => {
  fc.assert(
    fc.property(asked, ([span, calendar]) => {
      const before = countLeave(span, calendar)
      expect(countsAgree(before.byDay, countLeave(span, calendar).byDay)).toBe(true)
    }),
  )
})
