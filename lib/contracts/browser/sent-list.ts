import { z } from 'zod'
import { invalid } from '@/lib/domain/errors'
import { type CsvRow, CsvTrouble, readCsv } from '@/lib/formats/csv'
import { plainLine } from '@/lib/formats/text'

// A list of people or candidates as somebody sends it: what its first row names, and a cell for each of that.

const mostBytes = 5 * 1024 * 1024

/** A list that was chosen as a file; a form without one sends an empty one. */
export const sentFile = z
  .instanceof(File)
  .optional()
  .refine(file => !file || file.size <= mostBytes, { error: 'is over 5 MB' })

/** The same, pasted. */
export const pastedList = z.string().max(mostBytes, { error: 'is over 5 MB' }).default('')

const troubles: Record<CsvTrouble['why'], string> = {
  encoding: 'is not in UTF-8: save it as “CSV UTF-8” and choose it again',
  empty: 'is empty',
  quotes: 'has a quotation mark that is not closed',
  long: 'has a cell that does not end',
}

/** A heading as we write it: “First name” is first_name. */
const plainly = (heading: string) =>
  plainLine(heading)
    .toLowerCase()
    .replace(/[\s-]+/g, '_')

function cellsIn(file: Uint8Array | string) {
  // What another encoding could not say stands there as a question mark of its own.
  if (typeof file === 'string' && file.includes('\uFFFD')) throw invalid({ file: troubles.encoding })
  try {
    return readCsv(file)
  } catch (error) {
    if (!(error instanceof CsvTrouble)) throw error
    const line = error.line ? ` (line ${error.line})` : ''
    throw invalid({ file: `${troubles[error.why]}${line}` })
  }
}

/** A row with its cells by what they are about; `trouble` says what keeps it from being read. */
export type SentRow<C extends string> = { row: number; cells: Partial<Record<C, string>>; trouble?: string }

function rowOf<C extends string>(
  { row, cells }: CsvRow,
  columns: (C | undefined)[],
  clean: (cell: string) => string,
): SentRow<C> {
  const said = columns.flatMap((column, place) => (column ? [[column, clean(cells[place] ?? '')] as const] : []))
  const surplus = cells.slice(columns.length).some(cell => cell.trim() !== '')
  const trouble = surplus || cells.length < columns.length ? 'has not as many cells as there are headings' : undefined
  return { row, cells: Object.fromEntries(said) as SentRow<C>['cells'], ...(trouble && { trouble }) }
}

/**
 * A list by its headings, which `known` has by what they are about; with `clean`, cells are more than a line. Throws `invalid`
 * on `file` for what is no list.
 */
export function readList<C extends string>(file: Uint8Array | string, known: Record<C, string>, clean = plainLine) {
  const { headings, rows } = cellsIn(file)
  const columns = headings.map(heading => (Object.keys(known) as C[]).find(one => known[one] === plainly(heading)))
  const twice = columns.find((one, place) => one && columns.indexOf(one) !== place)
  if (twice) throw invalid({ file: `has the heading ${known[twice]} twice` })
  const ignored = headings.filter((heading, place) => !columns[place] && heading.trim() !== '')
  return { columns, rows: rows.map(row => rowOf(row, columns, clean)), ignored: ignored.map(plainLine) }
}
