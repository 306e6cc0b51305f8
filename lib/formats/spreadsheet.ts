/** A column: its heading and how wide it is, in characters. */
export type Column = { heading: string; width: number }
export type Cell = string | number | null

// What XML cannot hold would make the whole file unreadable.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to keep out
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu
const longestCell = 32_767

const written = (cell: Cell) =>
  typeof cell === 'string' ? cell.replace(unwritable, '\ufffd').slice(0, longestCell) : cell

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
  sheet.addRows(rows.map(row => row.map(written)))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
