import { expect, test } from '@playwright/test'
import { nextReminderAt, pastWeekend, type ReminderRules, reminderStand } from '@/lib/domain/hiring/reminding'

const rules = (overrides: Partial<ReminderRules> = {}): ReminderRules => ({
  interval: 24,
  cap: 3,
  rate: 4,
  skipsWeekends: true,
  timeZone: 'Europe/Berlin',
  linkDays: 30,
  language: 'en',
  ...overrides,
})

const at = (moment: string) => new Date(moment)
const next = (from: string, overrides?: Partial<ReminderRules>, sent = 0) =>
  nextReminderAt(at(from), sent, rules(overrides))?.toISOString() ?? null

test('a reminder is due an interval after the last letter, until the cap is reached', () => {
  expect(next('2026-11-23T09:30:00Z')).toBe('2026-11-24T09:30:00.000Z')
  expect(next('2026-11-23T09:30:00Z', { interval: 72 }, 2)).toBe('2026-11-26T09:30:00.000Z')
  expect(next('2026-11-23T09:30:00Z', {}, 3)).toBeNull()
  expect(next('2026-11-23T09:30:00Z', { cap: 0 })).toBeNull()
})

test('Saturday and Sunday wait for Monday at the same time of day, where that is wished', () => {
  for (const friday of ['2026-11-27T09:30:00Z', '2026-11-28T09:30:00Z'])
    expect(next(friday)).toBe('2026-11-30T09:30:00.000Z')
  expect(next('2026-11-27T09:30:00Z', { skipsWeekends: false })).toBe('2026-11-28T09:30:00.000Z')
  expect(next('2026-11-29T09:30:00Z')).toBe('2026-11-30T09:30:00.000Z')
})

test('a weekend begins and ends where the company is', () => {
  // Friday 23:30 in London is Saturday 00:30 in Berlin, Saturday 12:30 in Auckland and Friday 15:30 in Los Angeles.
  const moment = at('2026-11-27T23:30:00Z')
  const free = (timeZone: string) => pastWeekend(moment, rules({ timeZone })).toISOString()
  expect(free('Europe/London')).toBe(moment.toISOString())
  expect(free('America/Los_Angeles')).toBe(moment.toISOString())
  expect(free('Europe/Berlin')).toBe('2026-11-29T23:30:00.000Z')
  expect(free('Pacific/Auckland')).toBe('2026-11-29T23:30:00.000Z')
})

test('the time of day stays when the clocks change over the weekend', () => {
  // Berlin leaves summer time on 25 October 2026: ten o'clock is 08:00Z before and 09:00Z after.
  expect(next('2026-10-23T08:00:00Z')).toBe('2026-10-26T09:00:00.000Z')
})

test('too often, too soon, and from when on it may be again', () => {
  const now = at('2026-11-23T12:00:00Z')
  const stand = (count: number, lastAt: string | null) =>
    reminderStand({ count, lastAt: lastAt === null ? null : at(lastAt) }, rules(), now)
  expect(stand(0, null)).toEqual({ countExceeded: false, rateExceeded: false, nextAllowedAt: null })
  expect(stand(1, '2026-11-23T09:00:00Z')).toEqual({
    countExceeded: false,
    rateExceeded: true,
    nextAllowedAt: at('2026-11-23T13:00:00Z'),
  })
  expect(stand(3, '2026-11-23T08:00:00Z')).toMatchObject({ countExceeded: true, rateExceeded: false })
})
