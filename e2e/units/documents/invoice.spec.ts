import { expect, test } from '@playwright/test'
import { renderInvoice } from '@/lib/documents/invoice'
import type { Invoice } from '@/lib/documents/types'
import { inOrder, readPdf } from './reading'
import { letterhead } from './sample'

const line = (day: number, price = 1250) => ({
  completedOn: `2026-11-${String(day).padStart(2, '0')}`,
  candidate: 'Łukasz Wójcik',
  referee: '田中 美咲',
  price,
})

const invoice = (more: Partial<Invoice> = {}): Invoice => ({
  ...letterhead,
  number: '7',
  month: '2026-11-01',
  currency: 'EUR',
  lines: [line(3), line(17, 990)],
  total: 2240,
  ...more,
})

// Currencies stand behind a narrow or no-break blank, by language.
const read = async (data: Invoice) => {
  const pdf = await readPdf(await renderInvoice(data))
  return { ...pdf, text: pdf.text.replace(/[\u00a0\u202f]/g, ' ') }
}

test('an invoice lists each completed reference with its day and price, and the total', async () => {
  const pdf = await read(invoice())
  expect(pdf.title).toBe('Invoice 7 · November 2026')
  expect(
    inOrder(pdf.text, [
      'Invoice 7',
      'Laurel & Partners',
      'November 2026',
      '3 November 2026',
      'Łukasz Wójcik',
      '田中 美咲',
      '€12.50',
      '17 November 2026',
      '€9.90',
      '2 completed references',
      'Total',
      '€22.40',
      '1 / 1',
    ]),
  ).toBe('in order')
})

test('money is written as the language and the currency have it', async () => {
  expect((await read(invoice({ language: 'de' }))).text).toContain('22,40 €')
  expect((await read(invoice({ language: 'fr', currency: 'CHF' }))).text).toContain('22,40 CHF')
  const yen = await read(invoice({ currency: 'JPY' }))
  expect(yen.text).toContain('JP¥2,240')
})

test('a long month runs over several pages, and its total stands once, at the end', async () => {
  const lines = Array.from({ length: 90 }, (_, at) => line((at % 28) + 1))
  const pdf = await read(invoice({ lines, total: 90 * 1250 }))
  expect(pdf.pages.length).toBeGreaterThan(2)
  expect(pdf.text.match(/€12\.50/g)).toHaveLength(90)
  expect(pdf.pages.at(-1)!.text).toContain('€1,125.00')
  expect(pdf.text.match(/€1,125\.00/g)).toHaveLength(1)
})

test('a month without references costs nothing and says why', async () => {
  expect((await read(invoice({ lines: [], total: 0 }))).text).toContain('No reference was completed in this month.')
})
