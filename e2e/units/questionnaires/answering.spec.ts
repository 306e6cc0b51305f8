import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { questionTypes } from '@/db/schema/questionnaires'
import { DomainError } from '@/lib/domain/errors'
import { checkAnswers, checkCorrection, type GivenAnswer } from '@/lib/domain/questionnaires/answering'
import { asked } from './question'

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
const place = (n: number) => `data.attributes.answers.${n}`

const form = [
  asked('rating', { id: id(1), text: 'How reliable?', required: true, category: 'Reliability' }),
  asked('checkbox', { id: id(2), text: 'What stands out?', allowsComment: true }),
  asked('text', { id: id(3), text: 'Anything else?', translations: { de: { text: 'Noch etwas?' } } }),
]

/** What is wrong, by field; fails where nothing is. */
function problemsOf(run: () => unknown): Record<string, string> {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(DomainError)
    expect((error as DomainError).code).toBe('invalid')
    return (error as DomainError).fields!
  }
  throw new Error('nothing was wrong')
}
const refused = (given: GivenAnswer[]) => problemsOf(() => checkAnswers(form, given, 'en'))

test('texts answer in order; what was left out is null; each row says what was asked, in the words shown', () => {
  expect(checkAnswers(form, ['4', 'Speed, Calm'], 'de-AT')).toEqual([
    {
      questionUuid: id(1),
      position: 0,
      question: 'How reliable?',
      type: 'rating',
      category: 'Reliability',
      language: 'en',
      value: 4,
      scale: 5,
      comment: null,
    },
    expect.objectContaining({ questionUuid: id(2), position: 1, value: ['Speed', 'Calm'], scale: null }),
    expect.objectContaining({ question: 'Noch etwas?', language: 'de', position: 2, value: null }),
  ])
})

test('objects answer the question they name, in any order, beside texts', () => {
  const rows = checkAnswers(
    form,
    [
      '3',
      { questionId: id(3).toUpperCase(), value: 'No' },
      { questionId: id(2), value: ['Calm'], comment: ' Always ' },
    ],
    'en',
  )
  expect(rows.map(one => [one.value, one.comment])).toEqual([
    [3, null],
    [['Calm'], 'Always'],
    ['No', null],
  ])
})

test('every problem is named by the place of its answer', () => {
  expect(refused(['9', 'Nonsense', 'Fine'])).toEqual({
    [place(0)]: 'must be a whole number from 1 to 5',
    [place(1)]: 'must be some of the choices, each once',
  })
  expect(refused(['4', '', '', 'One too many'])).toEqual({ [place(3)]: 'belongs to no question of this set' })
  expect(refused(['4', { questionId: id(9), value: 1 }])).toEqual({ [place(1)]: 'belongs to no question of this set' })
  expect(refused(['4', { questionId: id(1), value: 5 }])).toEqual({ [place(1)]: 'answers a question a second time' })
  expect(refused([{ questionId: id(1), value: 4, comment: 'Not asked' }])).toEqual({ [place(0)]: 'takes no comment' })
  const long = { questionId: id(2), value: [], comment: 'x'.repeat(2001) }
  expect(refused(['4', long])).toEqual({ [place(1)]: 'comment may have at most 2000 characters' })
  expect(refused(['4', { ...long, comment: 'NUL \u0000' }])).toEqual({
    [place(1)]: 'comment has characters that cannot be stored',
  })
})

test('questions that need an answer are named where it is missing, also where another’s answer is wrong', () => {
  expect(refused([])).toEqual({ [place(0)]: '«How reliable?» needs an answer' })
  expect(refused(['  '])).toEqual({ [place(0)]: '«How reliable?» needs an answer' })
  expect(refused([{ questionId: id(3), value: 7 }])).toEqual({
    [place(0)]: '«How reliable?» needs an answer; must be text',
  })
})

test('a correction changes what it names, checked as an answer is', () => {
  const question = asked('rating', { required: true, allowsComment: true })
  expect(checkCorrection(question, { value: '3' })).toEqual({ value: 3 })
  expect(checkCorrection(question, { comment: '  ' })).toEqual({ comment: null })
  expect(checkCorrection(question, { value: 2, comment: ' Less ' })).toEqual({ value: 2, comment: 'Less' })
  expect(checkCorrection(question, {})).toEqual({})
  expect(Object.keys(problemsOf(() => checkCorrection(question, { value: 6 })))).toEqual(['value'])
  expect(Object.keys(problemsOf(() => checkCorrection(question, { value: null })))).toEqual(['value'])
  expect(Object.keys(problemsOf(() => checkCorrection(asked('text'), { comment: 'No' })))).toEqual(['comment'])
})

test('whatever is sent: a row for each question, or a DomainError that names places', () => {
  const questions = questionTypes.map((type, at) => asked(type, { id: id(at), required: at % 3 === 0 }))
  const questionId = fc.oneof(fc.constantFrom(...questions.map(one => one.id)), fc.string())
  const comment = fc.option(fc.string({ unit: 'binary' }))
  const given = fc.oneof(fc.string(), fc.json(), fc.record({ questionId, value: fc.anything(), comment }))
  fc.assert(
    fc.property(fc.array(given, { maxLength: 12 }), fc.string(), (answers, language) => {
      try {
        expect(checkAnswers(questions, answers, language)).toHaveLength(questions.length)
      } catch (error) {
        expect(error).toBeInstanceOf(DomainError)
        for (const field of Object.keys((error as DomainError).fields!))
          expect(field).toMatch(/^data\.attributes\.answers\.\d+$/)
      }
    }),
    { numRuns: 500 },
  )
})
