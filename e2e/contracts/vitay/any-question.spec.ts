import fc from 'fast-check'
import { questionTypes } from '@/db/schema/questionnaires'
import { expect, test } from '@/e2e/fixtures'
import { documentOf, expectRefusal, vitay } from './client'

// Whatever a builder of questionnaires sends, it is answered in the dialect's words, and the set can still be read.

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom('', ' ', '\u0000', '\ud800', 'true', '3', '1e9', 'en', 'de-AT', 'x'.repeat(2001), '[["a"]]'),
)
const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(0, -1, 0.1, 1e-9, 2 ** 31, 1e308))
const value = fc.oneof(text, number, fc.boolean(), fc.constant(null))
const list = fc.array(fc.oneof(fc.constantFrom('Often', 'Rarely', 'Never'), value), { maxLength: 4 })
const translations = fc.dictionary(
  fc.constantFrom('de', 'fr', 'klingon!', '__proto__', 'constructor'),
  fc.oneof(value, fc.record({ text, choices: list, rows: list, columns: list }, { requiredKeys: [] })),
)
const sound = { type: fc.constantFrom(...questionTypes), text: fc.constant('How was it?'), title: fc.constant('Usual') }
const unsound = {
  type: value,
  text: value,
  title: value,
  help: value,
  category: value,
  group: value,
  language: value,
  required: value,
  allows_comment: value,
  is_default: value,
  archived: value,
  order: fc.oneof(fc.integer({ min: 1, max: 1000 }), value),
  choices: fc.oneof(list, value),
  rows: fc.oneof(list, value),
  columns: fc.oneof(list, value),
  scale: fc.oneof(fc.integer({ min: 1, max: 11 }), value),
  min: value,
  max: value,
  step: value,
  translations: fc.oneof(translations, value),
}
// A few at a time: of many, one would always be wrong, and the others never looked at.
const attributes = fc
  .subarray(Object.keys(unsound) as (keyof typeof unsound)[], { maxLength: 3 })
  .chain(names => fc.record({ ...sound, ...Object.fromEntries(names.map(name => [name, unsound[name]])) }))
const body = (ids: string[]) =>
  fc.oneof(
    // A text alone would not be sent as JSON.
    { arbitrary: fc.jsonValue({ maxDepth: 3 }).filter(json => typeof json !== 'string'), weight: 1 },
    {
      arbitrary: fc.record({
        data: fc.record({
          attributes,
          relationships: fc.record({
            question_set: fc.oneof(
              { arbitrary: fc.constantFrom(...ids).map(id => ({ type: 'QuestionSet', id })), weight: 6 },
              { arbitrary: value, weight: 1 },
            ),
          }),
        }),
      }),
      weight: 8,
    },
  )

test('any body at all: taken, or refused in JSON:API’s words; what is kept can be asked', async ({
  request,
  world,
  other,
}) => {
  test.slow()
  const client = vitay(request, await world.recruiter('supervisor'))
  const set = await world.questionSet()
  const strangers = await other.questionSet()
  const [first] = set.questions
  const sends = [
    (data: unknown) => client.post('/v1/questions', data),
    (data: unknown) => client.patch(`/v1/questions/${first!.uuid}`, data),
    (data: unknown) => client.post('/v1/question_sets', data),
    (data: unknown) => client.post(`/v1/question_sets/${set.uuid}`, data),
  ]
  await fc.assert(
    fc.asyncProperty(fc.nat(sends.length - 1), body([set.uuid, strangers.uuid]), async (which, data) => {
      const response = await sends[which]!(data)
      if (response.ok()) return
      expect([400, 404, 422]).toContain(response.status())
      await expectRefusal(response, response.status())
    }),
    { numRuns: 120 },
  )
  const { data } = await documentOf(
    await client.get('/v1/questions', { 'filter[question_set]': set.uuid, 'page[page_size]': 100 }),
  )
  const orders = data.map((one: { attributes: { order: number } }) => one.attributes.order)
  expect(orders).toEqual(orders.map((_: number, at: number) => at + 1))
})
