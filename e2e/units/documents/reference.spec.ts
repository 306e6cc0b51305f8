import { expect, test } from '@playwright/test'
import { renderReference } from '@/lib/documents/reference-report'
import type { ReportedReference } from '@/lib/documents/types'
import { inOrder, readPdf } from './reading'
import { answer, candidate, letterhead, reference } from './sample'

const read = async (about: ReportedReference, more = {}) =>
  readPdf(await renderReference({ ...letterhead, candidate, requestedBy: 'Mona Lindqvist', reference: about, ...more }))

test('answers of all ten types are there as they were given, with their comments', async () => {
  const answers = [
    answer('text', 'Calm under pressure.\nI would hire him again.', { category: 'Teamwork' }),
    answer('rating', 4, { scale: 5, comment: 'He listens.' }),
    answer('options', 'Lead engineer'),
    answer('radio', 'Yes, at once'),
    answer('checkbox', ['Analysis', 'Writing']),
    answer('matrix', { Initiative: 'Often', 'Missed deadlines': 'Never' }),
    answer('slider', 72, { scale: 100 }),
    answer('ranking', ['Quality', 'Speed', 'Cost']),
    answer('date', '2024-05-31'),
    answer('date_range', { from: '2021-02-01', to: '2024-05-31' }),
  ]
  const { text } = await read(reference('田中 美咲', { answers }))
  expect(
    inOrder(text, [
      'About text',
      'Teamwork',
      'Calm under pressure.',
      'I would hire him again.',
      'About rating',
      '4 / 5',
      'Comment',
      'He listens.',
      'About options',
      'Lead engineer',
      'About radio',
      'Yes, at once',
      'About checkbox',
      'Analysis',
      'Writing',
      'About matrix',
      'Initiative',
      'Often',
      'Missed deadlines',
      'Never',
      'About slider',
      '72 / 100',
      'About ranking',
      '1.',
      'Quality',
      '2.',
      'Speed',
      '3.',
      'Cost',
      'About date',
      '31 May 2024',
      'About date_range',
      '1 February 2021 – 31 May 2024',
    ]),
  ).toBe('in order')
})

test('what was not answered says so, and half a range reads as one', async () => {
  const answers = [answer('text', null), answer('checkbox', []), answer('date_range', { from: '2021-02-01', to: null })]
  const { text } = await read(reference('田中 美咲', { answers }))
  expect(text.match(/Not answered/g)).toHaveLength(2)
  expect(text).toContain('from 1 February 2021')
})

test('an answer that is not of its question’s shape is shown as the text it is', async () => {
  const answers = [
    answer('rating', 'five'),
    answer('matrix', 'Often'),
    answer('date', 'last spring'),
    answer('text', { a: [1, null] }),
  ]
  const { text } = await read(reference('田中 美咲', { answers }))
  expect(inOrder(text, ['five', 'Often', 'last spring', '{"a":[1,null]}'])).toBe('in order')
})

test('flags stand beside what was found out about them', async () => {
  const { text } = await read(
    reference('田中 美咲', {
      flags: [
        {
          kind: 'too_fast',
          raisedOn: '2026-11-18',
          resolution: { text: 'She had prepared her words.', by: 'Mona Lindqvist', on: '2026-11-19' },
        },
        { kind: 'address_of_candidate', raisedOn: '2026-11-18', resolution: null },
      ],
    }),
  )
  expect(
    inOrder(text, [
      'Answered unusually fast (18 November 2026)',
      'Resolved by Mona Lindqvist on 19 November 2026',
      'She had prepared her words.',
      'Answered from the candidate’s network address',
      'Open',
    ]),
  ).toBe('in order')
})

test('a reference names its candidate, and runs over as many pages as it needs without losing a word', async () => {
  const words = Array.from({ length: 900 }, (_, at) => `word${at}`)
  const pdf = await read(reference('田中 美咲', { answers: [answer('text', words.join(' '))] }))
  expect(pdf.title).toBe('Reference: Łukasz Wójcik – 田中 美咲')
  expect(pdf.text).toContain('C-2041')
  expect(pdf.pages.length).toBeGreaterThan(1)
  expect(pdf.text.match(/word\d+/g)).toEqual(words)
  expect(pdf.pages.at(-1)!.text).toContain(`${pdf.pages.length} / ${pdf.pages.length}`)
})
