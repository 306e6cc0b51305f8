import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { importCandidates, mostRows, type RowErrors } from '@/lib/domain/candidates/importing'
import { type RosterEntry, rosterOf } from '@/lib/domain/candidates/roster'
import { invalid } from '@/lib/domain/errors'
import { isOpen } from '@/lib/domain/references/holding'
import { type CandidateColumn, candidateHeadings } from '@/lib/formats/candidates-list'
import { csvLine } from '@/lib/formats/csv'
import { cleanText, plainLine } from '@/lib/formats/text'
import type { Locale } from '@/lib/i18n/locales'
import { sayRefusal } from '@/lib/i18n/refusals'
import type { rosterFilter } from './candidates'
import type { LookedThrough } from './candidates-types'
import { csvDownload } from './csv-download'
import { pastedList, readList, type SentRow, sentFile } from './sent-list'

// What comes in

/** A list of candidates: chosen or pasted to be looked through, or one that was (`seen`) to be brought in. */
export const candidateListForm = z
  .object({ file: sentFile, pasted: pastedList, seen: pastedList, deed: z.enum(['try', 'add']).default('try') })
  .transform(async ({ file, pasted, seen, deed }) => {
    const chosen = file && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : pasted
    return deed === 'add' ? { list: seen, dryRun: false } : { list: chosen, dryRun: true }
  })

type Sent = SentRow<CandidateColumn>

function readCandidates(list: Uint8Array | string) {
  if (list.length === 0) throw invalid({ file: 'is required' })
  const { columns, rows, ignored } = readList(list, candidateHeadings, cleanText)
  if (!columns.includes('email')) throw invalid({ file: 'needs a heading email in its first row' })
  if (rows.length === 0) throw invalid({ file: 'has headings but no rows' })
  if (rows.length > mostRows) throw invalid({ file: `may have at most ${mostRows} rows` })
  return { rows, ignored }
}

// What goes out

/** The import counts candidates; whoever mends the list counts as a spreadsheet does. */
const inSheet = (why: string, rows: Sent[]) =>
  why.replace(/(?<=^stands in row )\d+/, number => String(rows[Number(number) - 1]?.row ?? number))

function presentLooked({ row, cells, trouble }: Sent, wrong: RowErrors, rows: Sent[], locale: Locale) {
  const errors = trouble
    ? { row: trouble }
    : Object.fromEntries(Object.entries(wrong).map(([field, why]) => [field, inSheet(why, rows)]))
  const said = sayRefusal(locale, { code: 'invalid', message: '', fields: errors }).fields ?? {}
  const { firstName = '', lastName = '', email = '', ...rest } = cells
  return {
    row,
    name: plainLine(`${firstName} ${lastName}`),
    email: plainLine(email),
    cells: Object.entries(rest).flatMap(([field, value]) =>
      value ? [{ field: field as CandidateColumn, value }] : [],
    ),
    errors: Object.entries(said).map(([field, why]) => ({ field: field as CandidateColumn | 'row', why })),
  }
}

/** Looks a list through and, unless it is a dry run, brings it in as a whole. Throws `invalid` on `file` for what is no list. */
export async function lookThrough(
  actor: PersonActor,
  { list, dryRun }: z.output<typeof candidateListForm>,
  locale: Locale,
): Promise<LookedThrough> {
  const { rows, ignored } = readCandidates(list)
  const unread = rows.some(one => one.trouble)
  const cells = rows.map(one => one.cells)
  const { errors, added } = await importCandidates(actor, cells, { dryRun: dryRun || unread })
  const looked = rows.map((row, place) => presentLooked(row, errors[place] ?? {}, rows, locale))
  return {
    list: typeof list === 'string' ? list : new TextDecoder().decode(list),
    ignored,
    rows: looked,
    wrong: looked.filter(one => one.errors.length > 0).length,
    added,
  }
}

const headings = [
  ...(['internalId', 'firstName', 'lastName', 'email', 'phone', 'language'] as const).map(
    key => candidateHeadings[key],
  ),
  ...['status', 'references', 'references_needed', 'from_managers', 'from_managers_needed', 'score', 'open_flags'],
  ...['last_activity', 'added_by', 'added_at'],
]

/** A candidate as a row of the file; of several open requests the sums. */
function presentLine(one: RosterEntry) {
  const open = one.requests.filter(request => isOpen(request.status))
  const shown = open.length > 0 ? open : one.requests.slice(-1)
  const sum = (of: 'answered' | 'needed' | 'managersAnswered' | 'managersNeeded') =>
    shown.reduce((total, request) => total + request[of], 0)
  return [
    ...[one.internalId, one.firstName, one.lastName, one.email, one.phone, one.language],
    shown.length > 0 ? shown.map(request => request.status).join(' ') : 'new',
    ...[sum('answered'), sum('needed'), sum('managersAnswered'), sum('managersNeeded')],
    one.score === null ? null : one.score / 10,
    ...[one.flags, one.lastActivityAt.toISOString(), one.addedBy, one.createdAt.toISOString()],
  ]
}

async function* linesOf(entries: AsyncIterable<RosterEntry>) {
  yield `\uFEFF${csvLine(headings)}`
  for await (const entry of entries) yield csvLine(presentLine(entry))
}

/** The candidates a filter finds, to be saved as CSV. Throws `forbidden`. */
export const presentRosterFile = (actor: PersonActor, filter: z.output<typeof rosterFilter>) =>
  csvDownload('laurel-candidates', linesOf(rosterOf(actor, filter)))

const example = [
  'A-1001,Cara,Cohen,cara@example.com,,+49 30 901820,en,Met at the fair in May',
  ',Emil,Nowak,emil@example.com,,,de,',
]

async function* templateLines() {
  yield `\uFEFF${[Object.values(candidateHeadings).join(','), ...example].join('\r\n')}\r\n`
}

/** A list to be filled in: the headings, and two candidates as an example. */
export const presentCandidatesTemplate = () => csvDownload('laurel-candidates-template', templateLines())

/** What a list may say of each candidate, and how many it may hold. */
export const importHeadings = { names: Object.values(candidateHeadings), rows: mostRows }
