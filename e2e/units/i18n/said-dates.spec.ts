import { expect, test } from '@playwright/test'
import { distanceBetween, isSame, saidFrom } from '@/components/ui/said-dates'

const said = (at: string, now: string) => saidFrom({ locale: 'en', justNow: 'just now' }, Date.parse(now), at, 'UTC')

const now = '2026-03-10T12:00:00Z'
for (const [at, words] of [
  ['2026-03-10T11:59:30Z', 'just now'],
  ['2026-03-10T12:00:30Z', 'just now'],
  ['2026-03-10T11:48:00Z', '12 minutes ago'],
  ['2026-03-10T00:10:00Z', '11 hours ago'],
  ['2026-03-09T23:50:00Z', 'yesterday'],
  ['2026-03-04T12:00:00Z', '6 days ago'],
  ['2026-03-03T12:00:00Z', 'March 3'],
  ['2025-03-03T12:00:00Z', 'March 3, 2025'],
] as const)
  test(`${at}, seen at noon of 10 March: ${words}`, () => expect(said(at, now)).toBe(words))

test('last evening is hours ago while it is few of them', () =>
  expect(said('2026-03-09T21:00:00Z', '2026-03-10T02:00:00Z')).toBe('5 hours ago'))

test('the year is that of the zone that the day is counted in, wherever the reader is', () => {
  const zone = process.env.TZ
  try {
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env.TZ = place
      expect(said('2025-12-31T23:30:00Z', '2026-01-20T12:00:00Z')).toBe('December 31, 2025')
      expect(said('2026-01-01T00:30:00Z', '2026-01-20T12:00:00Z')).toBe('January 1')
    }
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})

test('a reader in another zone hears other words only where their calendar counts other days', () => {
  const zone = process.env.TZ
  const sameWords = (at: string, now: string) =>
    isSame(distanceBetween(Date.parse(now), at), distanceBetween(Date.parse(now), at, 'UTC'))
  try {
    process.env.TZ = 'Pacific/Auckland'
    expect(sameWords('2026-03-10T11:48:00Z', '2026-03-10T12:00:00Z')).toBe(true)
    expect(sameWords('2026-03-04T02:00:00Z', '2026-03-10T02:00:00Z')).toBe(true)
    // There, it was yesterday.
    expect(sameWords('2026-03-10T02:00:00Z', '2026-03-10T17:00:00Z')).toBe(false)
    expect(sameWords('2026-02-03T23:50:00Z', '2026-03-10T12:00:00Z')).toBe(false)
  } finally {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  }
})
