import { PassThrough } from 'node:stream'

/** A column: its heading and how wide it is, in characters. */
export type Column = { heading: string; width: number }
export type Cell = string | number | null

// What XML cannot hold would make the whole file unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const longestCell = 32_767

const fit = (cell: Cell) => (typeof cell === 'string' ? cell.replace(unwritable, '\ufffd').slice(0, longestCell) : cell)

/**
 * An .xlsx file with one sheet: headings that stay in view and filter, a row each. Texts are stored as texts, so one
 * that looks like a formula is none.
 */
export async function spreadsheet(name: string, columns: Column[], rows: Cell[][]): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  book.creator = 'Laurel'
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  sheet.addRows(rows.map(row => row.map(fit)))
  return new Uint8Array(await book.xlsx.writeBuffer())
}

/** The same a row at a time, for lists of any length. */
export async function* spreadsheetStream(
  name: string,
  columns: Column[],
  rows: AsyncIterable<Cell[]>,
): AsyncGenerator<Uint8Array> {
  const { default: excel } = await import('exceljs')
  const out = new PassThrough()
  const book = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true })
  book.creator = 'Laurel'
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ heading, width }) => ({ header: heading, width }))
  sheet.getRow(1).font = { bold: true }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } }
  const written = write()
  written.catch(error => out.destroy(error))
  yield* out as AsyncIterable<Uint8Array>
  await written

  async function write() {
    for await (const row of rows) {
      sheet.addRow(row.map(fit)).commit()
      // What is not read yet waits: otherwise the whole list would stand in memory after all.
      if (out.readableLength > most) await drained(out)
    }
    sheet.commit()
    await book.commit()
  }
}

const most = 1024 * 1024

async function drained(out: PassThrough) {
  while (out.readableLength > most && !out.destroyed) await new Promise(resolve => setTimeout(resolve, 5))
}
