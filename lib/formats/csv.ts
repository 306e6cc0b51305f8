import { Readable } from 'node:stream'
import { type Options as ParseOptions, parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify'
import { stringify as stringifySync } from 'csv-stringify/sync'

/** Why a file cannot be read as a list; `line` is where it goes wrong. */
export class CsvTrouble extends Error {
  constructor(
    readonly why: 'encoding' | 'empty' | 'quotes' | 'long',
    readonly line?: number,
  ) {
    super(`The file cannot be read: ${why}`)
  }
}

export type CsvRow = {
  /** As a spreadsheet counts: the headings are row 1. */
  row: number
  cells: string[]
}

const longestRecord = 100_000

/** The text of a file in UTF-8, with or without its mark at the beginning; throws `CsvTrouble` for any other. */
function decode(file: Uint8Array | string): string {
  if (typeof file === 'string') return file.replace(/^\uFEFF/, '')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    throw new CsvTrouble('encoding')
  }
}

/** What parts the cells: of comma, semicolon and tab the one that the headings use most. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map(sign => [sign, 0]))
  let quoted = false
  for (const sign of text.slice(0, longestRecord)) {
    if (sign === '"') quoted = !quoted
    else if (!quoted && (sign === '\n' || sign === '\r')) break
    else if (!quoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1)
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]![0]
}

// A spreadsheet told to save a text as a text writes an apostrophe before what could be a formula, and so do we.
const guarded = /^'(?=[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20])/

/**
 * A list with headings: commas, semicolons or tabs, quoted cells that may hold line breaks, any kind of line end. Rows without
 * a word are left out. Throws `CsvTrouble`.
 */
export function readCsv(file: Uint8Array | string): { headings: string[]; rows: CsvRow[] } {
  const text = decode(file)
  const options = {
    delimiter: delimiterOf(text),
    relax_column_count: true,
    max_record_size: longestRecord,
  } satisfies ParseOptions
  let records: string[][]
  try {
    records = parse(text, options)
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number }
    if (code === 'CSV_MAX_RECORD_SIZE') throw new CsvTrouble('long', lines)
    if (code?.startsWith('CSV_') || code?.startsWith('INVALID_')) throw new CsvTrouble('quotes', lines)
    throw error
  }
  const all = records.map((cells, place) => ({ row: place + 1, cells: cells.map(cell => cell.replace(guarded, '')) }))
  const [head, ...rows] = all.filter(one => one.cells.some(cell => cell.trim() !== ''))
  if (!head) throw new CsvTrouble('empty')
  return { headings: head.cells, rows }
}

// An apostrophe before every text that a spreadsheet would take for a formula; quotes around a line break of any kind, which
// the library sees to for its own line end alone.
const written = { escape_formulas: true, record_delimiter: 'windows', quoted_match: /[\r\n]/ } as const

type Cell = string | number | null

/** One record with its line end, for a file that is put together as it is read. No cell of it is a formula. */
export const csvLine = (cells: Cell[]): string => stringifySync([cells], written)

/** A small table as people open it in a spreadsheet: UTF-8 with its mark. */
export const csvFile = (headings: string[], rows: Cell[][]): string =>
  stringifySync(rows, { ...written, header: true, columns: headings, bom: true })

/** The same a row at a time, for lists of any length. */
export const writeCsv = (headings: string[], rows: AsyncIterable<Cell[]>): AsyncIterable<Buffer> =>
  Readable.from(rows).pipe(stringify({ ...written, header: true, columns: headings, bom: true }))
