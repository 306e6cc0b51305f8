import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { meanScore, scoreOf } from '@/lib/domain/questionnaires/scoring'

const rated = (value: unknown, scale: number | null = 5) => ({ type: 'rating' as const, value, scale })

test('a score is the mean of the ratings over their scales, in tenths of a percent', () => {
  expect(scoreOf([rated(4), rated(5)])).toBe(900)
  expect(scoreOf([rated(4), rated(9, 10)])).toBe(850)
  expect(scoreOf([rated(1, 3)])).toBe(333)
  expect(scoreOf([rated(2, 3)])).toBe(667)
})

test('only ratings that were given count, and without one there is no score', () => {
  expect(scoreOf([])).toBeNull()
  expect(scoreOf([rated(null), { type: 'slider', value: 3, scale: 10 }])).toBeNull()
  expect(scoreOf([rated(5), rated(null), { type: 'text', value: 'Fine', scale: null }])).toBe(1000)
})

test('a candidate’s score is the mean of those there are', () => {
  expect(meanScore([])).toBeNull()
  expect(meanScore([null, null])).toBeNull()
  expect(meanScore([900, null, 801])).toBe(851)
})

test('a score lies between 0 and 1000, and equal ratings make their own share', () => {
  const one = fc
    .integer({ min: 2, max: 10 })
    .chain(scale => fc.tuple(fc.integer({ min: 1, max: scale }), fc.constant(scale)))
  fc.assert(
    fc.property(fc.array(one, { minLength: 1, maxLength: 30 }), all => {
      const score = scoreOf(all.map(([value, scale]) => rated(value, scale)))
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1000)
    }),
  )
  fc.assert(
    fc.property(one, fc.integer({ min: 1, max: 30 }), ([value, scale], times) => {
      expect(scoreOf(Array(times).fill(rated(value, scale)))).toBe(Math.round((value / scale) * 1000))
    }),
  )
})
