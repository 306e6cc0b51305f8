import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { type FrozenQuestion, type QuestionType, questionTypes } from '@/db/schema/questionnaires'
import { checkValue } from '@/lib/domain/questionnaires/answer-values'
import { asked } from './question'

type Case = [type: QuestionType, given: unknown, kept: unknown]

// Vitay's document has answers as text: every type understands text, beside what it is really made of.
const understood: Case[] = [
  ['text', 'Very well', 'Very well'],
  ['text', '[not a list]', '[not a list]'],
  ['rating', 4, 4],
  ['rating', ' 4 ', 4],
  ['options', 'Calm', 'Calm'],
  ['radio', ' Speed ', 'Speed'],
  ['radio', 'Clear words, always', 'Clear words, always'],
  ['checkbox', ['Speed', 'Calm'], ['Speed', 'Calm']],
  ['checkbox', 'Speed, Calm', ['Speed', 'Calm']],
  ['checkbox', 'Clear words, always', ['Clear words, always']],
  ['checkbox', '["Clear words, always","Calm"]', ['Clear words, always', 'Calm']],
  ['matrix', { Deadlines: 'Often' }, { Deadlines: 'Often' }],
  ['matrix', '{"Help":"Rarely","Deadlines":"Often"}', { Help: 'Rarely', Deadlines: 'Often' }],
  ['slider', -0.3, -0.3],
  ['slider', '0.7', 0.7],
  ['ranking', ['Speed', 'Clear words, always', 'Calm'], ['Speed', 'Clear words, always', 'Calm']],
  ['ranking', '["Speed","Calm","Clear words, always"]', ['Speed', 'Calm', 'Clear words, always']],
  ['date', '2024-02-29', '2024-02-29'],
  ['date_range', { from: '2024-01-01', to: '2024-01-01' }, { from: '2024-01-01', to: '2024-01-01' }],
  ['date_range', '{"from":"2024-01-01","to":"2025-01-01"}', { from: '2024-01-01', to: '2025-01-01' }],
  ['date_range', ' 2024-01-01 to 2025-01-01 ', { from: '2024-01-01', to: '2025-01-01' }],
  ['date_range', '2024-01-01/2025-01-01', { from: '2024-01-01', to: '2025-01-01' }],
]

for (const [type, given, kept] of understood)
  test(`${type}: ${JSON.stringify(given)} is kept as ${JSON.stringify(kept)}`, () => {
    expect(checkValue(asked(type), given)).toEqual({ value: kept })
  })

const refused: [type: QuestionType, ...given: unknown[]][] = [
  ['text', 7, ['a'], { a: 1 }, 'x'.repeat(5001), 'NUL \u0000', 'half \ud800'],
  ['rating', 0, 6, 2.5, '6', 'four', true, [3], '1e0', Number.NaN],
  ['options', 'calm', 'Other', ['Calm'], 1, { Calm: true }],
  ['radio', 'Calm, Speed', ['Calm'], '["Calm"]'],
  ['checkbox', 'Other', ['Calm', 'Calm'], 'Calm, Calm', ['Calm', 'Other'], ['Calm', 7], { Calm: true }, 'Calm,'],
  ['matrix', 'Often', ['Often'], { Deadlines: 'Never' }, { Other: 'Often' }, { Deadlines: ['Often'] }, '{"Help":'],
  ['slider', -1.1, 1.1, 0.55, 'half', [0]],
  ['ranking', ['Calm'], ['Calm', 'Speed', 'Speed'], ['Calm', 'Speed', 'Other'], 'Calm, Speed'],
  ['date', '2023-02-29', '2024-13-01', '01.02.2024', '2024-02-30T00:00:00Z', 20240101, ['2024-01-01']],
  [
    'date_range',
    '2024-01-01',
    { from: '2024-01-02', to: '2024-01-01' },
    { from: '2024-01-01' },
    { to: '2024-01-01' },
    '2024-01-01/2024-02-01/2024-03-01',
    ['2024-01-01'],
    { from: '2024-02-30', to: '2024-03-01' },
    `2024-01-01${' '.repeat(50_000)}x`,
  ],
]

for (const [type, ...values] of refused)
  test(`${type}: what does not fit is refused, in words`, () => {
    for (const given of values)
      expect
        .soft(checkValue(asked(type), given), JSON.stringify(given))
        .toEqual({ problem: expect.stringMatching(/./) })
  })

const nothing: Partial<Record<QuestionType, unknown[]>> = {
  checkbox: [[], '[]', '[ ]'],
  ranking: [[], '[]'],
  matrix: [{}, '{}'],
  date_range: [{}, '{}'],
}

test('nothing said is null, however it is written, and no answer to a question that needs one', () => {
  for (const type of questionTypes)
    for (const given of [undefined, null, '', '   ', ...(nothing[type] ?? [])]) {
      const about = `${type}: ${JSON.stringify(given)}`
      expect.soft(checkValue(asked(type), given), about).toEqual({ value: null })
      const needed = checkValue(asked(type, { required: true }), given)
      expect.soft(needed, about).toEqual({ problem: '«How was it?» needs an answer' })
    }
})

test('a matrix that needs an answer needs one for each row, whatever the rows are called', () => {
  const settings = { rows: ['constructor', '__proto__'], columns: ['Rarely', 'Often'] }
  const required = asked('matrix', { required: true, settings })
  expect(checkValue(required, { constructor: 'Often' })).toHaveProperty('problem')
  const whole = checkValue(required, '{"constructor":"Often","__proto__":"Rarely"}')
  expect(JSON.stringify(whole)).toBe('{"value":{"constructor":"Often","__proto__":"Rarely"}}')
})

test('choices are understood in the words that were shown, and kept in those they were written in', () => {
  const question = asked('radio', {
    settings: { choices: ['Art', 'Kind'] },
    translations: {
      de: { text: 'Was?', choices: ['Kunst', 'Art'] },
      fr: { text: 'Quoi ?', choices: ['Beaux-arts', 'Genre'] },
    },
  })
  expect(checkValue(question, 'Art', 'de')).toEqual({ value: 'Kind' })
  expect(checkValue(question, 'Art', 'en')).toEqual({ value: 'Art' })
  expect(checkValue(question, 'Art')).toEqual({ value: 'Art' })
  expect(checkValue(question, 'Genre', 'de')).toEqual({ value: 'Kind' })
  const matrix = asked('matrix', {
    translations: { de: { text: 'Was?', rows: ['Termine', 'Hilfe'], columns: ['Selten', 'Oft'] } },
  })
  expect(checkValue(matrix, { Termine: 'Oft', Help: 'Rarely' }, 'de')).toEqual({
    value: { Deadlines: 'Often', Help: 'Rarely' },
  })
  expect(checkValue(matrix, { Termine: 'Oft', Deadlines: 'Rarely' }, 'de')).toEqual({
    problem: 'must give each row once',
  })
})

// Properties

const choice = fc.string({ minLength: 1, maxLength: 12 }).map(one => `x${one.replaceAll(/\s/g, '_')}x`)
const list = (minLength: number) => fc.uniqueArray(choice, { minLength, maxLength: 8 })
const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map(one => one.toISOString().slice(0, 10))

/** A question of a type, and a value that answers it. */
const answered: Record<QuestionType, fc.Arbitrary<[FrozenQuestion, unknown]>> = {
  text: fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .filter(one => one.trim() !== '' && !one.includes('\u0000'))
    .map(value => [asked('text'), value]),
  rating: fc
    .integer({ min: 2, max: 10 })
    .chain(scale => fc.integer({ min: 1, max: scale }).map(value => [asked('rating', { settings: { scale } }), value])),
  options: list(2).chain(choices =>
    fc.constantFrom(...choices).map(one => [asked('options', { settings: { choices } }), one]),
  ),
  radio: list(2).chain(choices =>
    fc.constantFrom(...choices).map(one => [asked('radio', { settings: { choices } }), one]),
  ),
  checkbox: list(2).chain(choices =>
    fc.shuffledSubarray(choices, { minLength: 1 }).map(some => [asked('checkbox', { settings: { choices } }), some]),
  ),
  ranking: list(2).chain(choices =>
    fc
      .shuffledSubarray(choices, { minLength: choices.length })
      .map(all => [asked('ranking', { settings: { choices } }), all]),
  ),
  matrix: fc
    .tuple(list(1), list(2))
    .chain(([rows, columns]) =>
      fc
        .array(fc.constantFrom(...columns), { minLength: rows.length, maxLength: rows.length })
        .map(cells => [
          asked('matrix', { required: true, settings: { rows, columns } }),
          Object.fromEntries(rows.map((row, at) => [row, cells[at]])),
        ]),
    ),
  slider: fc
    .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 100 }), fc.constantFrom(1, 10, 100))
    .chain(([min, steps, parts]) =>
      fc.integer({ min: 0, max: steps }).map(at => [
        asked('slider', { settings: { min, max: min + steps / parts, step: 1 / parts } }),
        // As a program would have it that counts in hundredths.
        // (A sum that is nearly nothing would come out as -0, which JSON does not have.)
        Number(Math.min(min + at / parts, min + steps / parts).toFixed(2)) + 0,
      ]),
    ),
  date: day.map(value => [asked('date'), value]),
  date_range: fc.tuple(day, day).map(days => {
    const [from, to] = days.sort()
    return [asked('date_range'), { from, to }]
  }),
}

for (const type of questionTypes) {
  test(`${type}: what answers it is kept as it is, as text too, and again when it is sent back`, () => {
    fc.assert(
      fc.property(answered[type], ([question, value]) => {
        expect(checkValue(question, value)).toEqual({ value })
        const inText = typeof value === 'string' ? value : JSON.stringify(value)
        expect(checkValue(question, inText)).toEqual({ value })
      }),
      { numRuns: 300 },
    )
  })

  test(`${type}: whatever is sent, there is a value or a problem, and a value stays one`, () => {
    const anything = fc.oneof(fc.jsonValue(), fc.json(), fc.anything(), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anything, fc.boolean(), (given, required) => {
        const question = asked(type, { required })
        const checked = checkValue(question, given)
        if ('problem' in checked) expect(checked.problem).toMatch(/./)
        else if (checked.value !== null) expect(checkValue(question, checked.value)).toEqual(checked)
        else expect(required).toBe(false)
      }),
      { numRuns: 300 },
    )
  })
}
