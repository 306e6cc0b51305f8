import { expect, test } from '@playwright/test'
import fc from 'fast-check'
import { renderCandidateReport } from '@/lib/documents/candidate-report'
import { readPdf } from './reading'
import { answer, reference, report } from './sample'

const read = async (value: unknown) =>
  readPdf(await renderCandidateReport(report([reference('Zoë Müller', { answers: [answer('text', value)] })])))

test('names of every script can be read, found and copied within one sentence', async () => {
  const { text } = await read('Łukasz met 田中 and أحمد in Kraków, Αθήνα and Київ.')
  for (const word of ['Łukasz met', '田中', 'أحمد', 'Kraków', 'Αθήνα', 'Київ']) expect(text).toContain(word)
})

test('a paragraph from the right begins at the right, its brackets and numbers where they belong', async () => {
  const { pages } = await read('عمل أحمد مع Łukasz في شركة 田中 (12 سنة) في برلين.')
  const words = pages[1]!.words.filter(word => /[\u0600-\u06ff]/.test(word.text))
  const [first] = words.filter(word => word.text.includes('عمل'))
  expect(first!.right).toBeCloseTo(pages[1]!.width - 52, 0)
  const whole = pages[1]!.text
  for (const part of ['أحمد', 'في', 'شركة', 'سنة', 'برلين', 'Łukasz', '田中', '12']) expect(whole).toContain(part)
})

test('a word wider than its line is parted: nothing leaves the page, no letter is lost', async () => {
  const { pages, text } = await read(`${'x'.repeat(400)} ${'漢'.repeat(300)} https://example.org/${'path/'.repeat(60)}`)
  for (const page of pages) for (const word of page.words) expect(word.right).toBeLessThanOrEqual(page.width - 51)
  const answered = text.replace(/\s/g, '')
  expect(answered).toContain('x'.repeat(400))
  expect(answered).toContain('漢'.repeat(300))
  expect(answered).toContain('path/'.repeat(60))
})

test('what turns the direction of writing is gone, and a sign without a font is an empty box', async () => {
  const { text } = await read('before \u202elive\u202c after\u0000\u0007 👍🏽 end')
  expect(text).toContain('before live after □ end')
})

test('no text breaks a document', async () => {
  const any = fc.string({ unit: 'binary', maxLength: 300 })
  const words = fc.oneof(
    any,
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.constantFrom(
      '',
      ' ',
      '\n\n',
      '\u202e',
      '\ud800',
      '\u0301'.repeat(200),
      '(',
      'א(',
      '👩‍👩‍👧‍👦'.repeat(50),
      'ل'.repeat(900),
    ),
  )
  const value = fc.oneof(
    words,
    fc.jsonValue(),
    fc.array(words, { maxLength: 4 }),
    fc.dictionary(words, words, { maxKeys: 4 }),
  )
  const types = ['text', 'rating', 'options', 'matrix', 'slider', 'ranking', 'date', 'date_range'] as const
  const answers = fc.array(
    fc.record({
      type: fc.constantFrom(...types),
      value,
      scale: fc.option(fc.double()),
      words,
      comment: fc.option(words),
    }),
    { maxLength: 5 },
  )
  await fc.assert(
    fc.asyncProperty(words, words, answers, async (name, firm, given) => {
      const all = given.map(({ type, value, scale, words, comment }) =>
        answer(type, value, { scale, comment, question: words, category: words }),
      )
      const bytes = await renderCandidateReport(
        report([reference(name, { answers: all, referee: { company: firm } })], {
          firm,
          candidate: { name, internalId: firm, email: name, phone: firm },
        }),
      )
      expect((await readPdf(bytes)).pages.length).toBeGreaterThan(1)
    }),
    { numRuns: 60 },
  )
})

test('an answer of five thousand signs in any script is set whole', async () => {
  const arabic = 'عمل أحمد مع فريق كبير ثم انتقل '.repeat(160)
  const japanese = '彼は落ち着いていて、冷静に判断します。'.repeat(260)
  const pdf = await read(`${arabic}\n${japanese}`)
  const text = pdf.text.replace(/\s/g, '')
  expect(text.match(/أحمد/g)).toHaveLength(160)
  expect(text.match(/冷静/g)).toHaveLength(260)
})
