import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from '@/e2e/fixtures'
import {
  addDays,
  addMonths,
  daysBetween,
  eachDate,
  isDate,
  leaveYearOf,
  todayIn,
  weekdayOf,
} from '@/lib/domain/calendar/dates'
import { libraryHolidays, libraryPlace } from '@/lib/domain/calendar/holidays'

test('dates that exist are dates, others are not', () => {
  for (const date of ['2026-01-01', '2028-02-29', '2000-02-29']) expect(isDate(date)).toBe(true)
  for (const date of [
    '2026-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-1-1',
    '2026-00-10',
    '20260101',
    '',
    '2026-01-01T00:00:00',
  ])
    expect(isDate(date)).toBe(false)
})

test('leave years begin on the day the company says', () => {
  expect(leaveYearOf('2026-04-05', '04-06')).toEqual({ start: '2025-04-06', next: '2026-04-06' })
  expect(leaveYearOf('2026-04-06', '04-06')).toEqual({ start: '2026-04-06', next: '2027-04-06' })
  expect(leaveYearOf('2028-02-29', '01-01')).toEqual({ start: '2028-01-01', next: '2029-01-01' })
})

test('today is a matter of place, on the nights clocks change too', () => {
  const now = new Date('2026-10-25T00:30:00Z')
  expect(todayIn('Europe/Berlin', now)).toBe('2026-10-25')
  expect(todayIn('America/New_York', now)).toBe('2026-10-24')
  expect(todayIn('Pacific/Auckland', new Date('2026-03-28T11:30:00Z'))).toBe('2026-03-29')
})

test('days are counted over leap days and clock changes', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
  expect(eachDate('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
  expect(eachDate('2026-03-28', '2026-03-27')).toEqual([])
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect([weekdayOf('2026-11-02'), weekdayOf('2026-11-08')]).toEqual([1, 7])
})

test('counting agrees with the calendar of Temporal, on any day of any year one may plan for', () => {
  const date = fc
    .integer({ min: 0, max: 84_005 })
    .map(days => Temporal.PlainDate.from('1970-01-01').add({ days }).toString())
  const plain = (text: string) => Temporal.PlainDate.from(text)
  fc.assert(
    fc.property(date, date, fc.integer({ min: -500, max: 500 }), (one, other, n) => {
      expect(isDate(one)).toBe(true)
      expect(addDays(one, n)).toBe(plain(one).add({ days: n }).toString())
      expect(addMonths(one, n)).toBe(plain(one).add({ months: n }).toString())
      expect(daysBetween(one, other)).toBe(plain(one).until(plain(other)).days)
      expect(weekdayOf(one)).toBe(plain(one).dayOfWeek)
      expect(eachDate(one, addDays(one, Math.abs(n) % 40))).toHaveLength((Math.abs(n) % 40) + 1)
    }),
  )
  const zones = ['Pacific/Kiritimati', 'Asia/Kathmandu', 'Europe/Berlin', 'America/St_Johns', 'Pacific/Pago_Pago']
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2199-12-31'), noInvalidDate: true }), now => {
      for (const zone of zones)
        expect(todayIn(zone, now)).toBe(
          Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString(),
        )
    }),
  )
})

const at = (country: string, region?: string) => libraryHolidays(libraryPlace(country, region)!, 2026)

test('the library knows holidays of countries and regions; what begins after noon is half a day', () => {
  const england = at('GB', 'ENG').map(one => `${one.date} ${one.name}`)
  expect(england).toContain('2026-12-28 Boxing Day (substitute day)')
  expect(at('GB', 'SCT').map(one => one.date)).toContain('2026-11-30')
  const berlin = at('DE', 'BE')
  expect(berlin.find(one => one.date === '2026-03-08')?.name).toBe('Internationaler Frauentag')
  expect(berlin.find(one => one.date === '2026-12-24')?.half).toBe('afternoon')
  expect(new Set(berlin.map(one => one.key)).size).toBe(berlin.length)
})

test('places go by code or name; an unknown region by its country, an unknown country not at all', () => {
  expect(libraryPlace('gb', 'England')).toEqual({ country: 'GB', region: 'ENG' })
  expect(libraryPlace('Germany', 'Berlin')).toEqual({ country: 'DE', region: 'BE' })
  expect(libraryPlace('DE', 'Atlantis')).toEqual({ country: 'DE', region: null })
  expect(libraryPlace('US')).toEqual({ country: 'US', region: null })
  expect(libraryPlace('XX')).toBeNull()
})

test('holidays of several days last as long as they do', () => {
  expect(at('SA').find(one => one.date === '2026-03-19')?.lastDate).toBe('2026-03-22')
})
