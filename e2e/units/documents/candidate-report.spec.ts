import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { renderCandidateReport } from '@/lib/documents/candidate-report'
import { inOrder, readPdf } from './reading'
import { answer, reference, report } from './sample'

const rated = (value: number, scale = 5, more = {}) =>
  answer('rating', value, { scale, question: 'Keeps promises', category: 'Reliability', ...more })

const manager = reference('田中 美咲', {
  referee: {
    relationship: 'manager',
    company: 'Tanaka GmbH',
    jobTitle: 'Head of Engineering',
    startedOn: '2019-01-15',
    endedOn: null,
  },
  score: 90,
  answers: [
    rated(5),
    rated(8, 10, { questionId: 'knows', question: 'Knows the field' }),
    answer('rating', 3, { scale: 4, questionId: 'team', question: 'Works with others', category: 'Teamwork' }),
  ],
})

const colleague = reference('أحمد بن علي', { score: 75, answers: [rated(3), answer('text', 'Calm under pressure.')] })

test('a report is a real PDF with its fonts inside, and says what it is', async () => {
  const pdf = await readPdf(await renderCandidateReport(report([manager], { score: 90 })))
  expect(pdf.header).toBe('%PDF-')
  expect(pdf.embeddedFonts).toBeGreaterThan(0)
  // Each font is named twice: by itself and by the composite font around it.
  expect(pdf.fonts).toBe(2 * pdf.embeddedFonts)
  expect(pdf.title).toBe('Reference report: Łukasz Wójcik')
  expect(pdf.author).toBe('Laurel & Partners')
  expect(pdf.language).toBe('en')
})

test('the first page tells who, the score and how it came about; each reference follows on a page of its own', async () => {
  const waiting = reference('Zoë Müller', { status: 'opened', completedOn: null })
  const pdf = await readPdf(await renderCandidateReport(report([manager, colleague, waiting], { score: 82.5 })))
  expect(pdf.pages).toHaveLength(4)
  expect(
    inOrder(pdf.pages[0]!.text, [
      '20 November 2026',
      'Łukasz Wójcik',
      'C-2041',
      'Mona Lindqvist',
      'lukasz@example.org',
      '+49 30 1234567',
      '82.5',
      'of 100',
      'From 2 completed references, 1 of them from managers.',
      'Managers beside all others',
      'References',
      '田中 美咲',
      '90.0',
      'أحمد بن علي',
      '75.0',
      'Zoë Müller',
      'Opened',
    ]),
  ).toBe('in order')
  expect(
    inOrder(pdf.pages[1]!.text, [
      '田中 美咲',
      'Manager',
      '90.0',
      'Head of Engineering · Tanaka GmbH',
      'Jan 2019 – today',
    ]),
  ).toBe('in order')
  expect(inOrder(pdf.pages[2]!.text, ['أحمد بن علي', 'Colleague', '75.0', 'Calm under pressure.'])).toBe('in order')
  expect(inOrder(pdf.pages[3]!.text, ['Zoë Müller', 'Opened', 'There are no answers yet.'])).toBe('in order')
  for (const [at, page] of pdf.pages.entries()) expect(page.text).toContain(`${at + 1} / 4`)
})

test('managers stand beside all others, question by question and by category', async () => {
  const [front] = (await readPdf(await renderCandidateReport(report([manager, colleague])))).pages
  const table = front!.text.slice(front!.text.indexOf('Managers beside all others'))
  expect(
    inOrder(table, [
      'Managers (1)',
      'All others (1)',
      'Reliability',
      'Keeps promises',
      '100.0',
      '60.0',
      'Knows the field',
      '80.0',
      '–',
      'Average',
      '90.0',
      '60.0',
      'Teamwork',
      'Works with others',
      '75.0',
      '–',
      'Average',
      '75.0',
    ]),
  ).toBe('in order')
})

test('without a rated answer there is no score, and no comparison', async () => {
  const { text } = await readPdf(await renderCandidateReport(report([reference('Zoë Müller')])))
  expect(text).toContain('No score yet: no completed reference has a rated answer.')
  expect(text).not.toContain('Managers beside all others')
})

test('a report speaks the language it was asked in', async () => {
  const german = await readPdf(
    await renderCandidateReport(report([manager, colleague], { score: 82.5, language: 'de' })),
  )
  expect(german.language).toBe('de')
  expect(
    inOrder(german.text, [
      'Referenzbericht',
      '20. November 2026',
      '82,5',
      'von 100',
      'Aus 2 abgeschlossenen Referenzen, davon 1',
    ]),
  ).toBe('in order')
  const french = await readPdf(await renderCandidateReport(report([manager], { score: 90, language: 'fr' })))
  expect(french.language).toBe('fr')
  expect(inOrder(french.text, ['Rapport de références', '20 novembre 2026', '90,0', '1 référence terminée'])).toBe(
    'in order',
  )
})

test('the firm’s logo is on the first page; bytes that are no picture leave the firm’s name there', async () => {
  const logo = await sharp({ create: { width: 300, height: 90, channels: 3, background: '#2a4b9b' } })
    .jpeg()
    .toBuffer()
  const withLogo = await readPdf(await renderCandidateReport(report([manager, colleague], { logo })))
  expect(withLogo.images).toBe(1)
  const broken = await readPdf(await renderCandidateReport(report([manager], { logo: Buffer.from('<svg onload=…/>') })))
  expect(broken.images).toBe(0)
  expect(broken.pages[0]!.text.indexOf('Laurel & Partners')).toBeLessThan(broken.pages[0]!.text.indexOf('Łukasz'))
})
