import { expect, test } from '@playwright/test'
import excel from 'exceljs'
import fc from 'fast-check'
import { spreadsheet } from '@/lib/formats/spreadsheet'

async function read(bytes: Uint8Array) {
  const book = new excel.Workbook()
  await book.xlsx.load(bytes.buffer as ArrayBuffer)
  return book.worksheets[0]!
}

test('what looks like a formula stays a text', async () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=cmd|"/c calc"!A1']
  const sheet = await read(
    await spreadsheet(
      'Sheet',
      [{ heading: 'Text', width: 10 }],
      hostile.map(text => [text]),
    ),
  )
  for (const [at, text] of hostile.entries()) {
    const cell = sheet.getCell(at + 2, 1)
    expect(cell.type).toBe(excel.ValueType.String)
    expect(cell.value).toBe(text)
  }
})

test('any text makes a readable file', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { minLength: 1, maxLength: 20 }),
      async texts => {
        const sheet = await read(
          await spreadsheet(
            'Sheet',
            [{ heading: 'Text', width: 10 }],
            texts.map(text => [text]),
          ),
        )
        expect(sheet.rowCount).toBe(texts.length + 1)
      },
    ),
    { numRuns: 40 },
  )
  const long = await read(await spreadsheet('Sheet', [{ heading: 'Text', width: 10 }], [['x'.repeat(100_000)]]))
  expect((long.getCell(2, 1).value as string).length).toBe(32_767)
})
