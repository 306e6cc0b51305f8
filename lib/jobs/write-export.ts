import type { PersonActor } from '@/lib/domain/actor'
import { exportWritten } from '@/lib/domain/exports/commands'
import { countLeave, type ExportedLeave, exportedLeave } from '@/lib/domain/exports/leave'
import { countPeople, type ExportedPerson, exportedPeople } from '@/lib/domain/exports/people'
import { countRecognitions, exportedRecognitions } from '@/lib/domain/exports/recognitions'
import type { ExportKind, ExportOrder } from '@/lib/domain/exports/types'
import { requireAdmin } from '@/lib/domain/people/queries'
import type { Recognition } from '@/lib/domain/recognitions/types'
import { noteProgress } from '@/lib/domain/tasks/commands'
import { bbcodeToText } from '@/lib/formats/bbcode'
import { writeCsv } from '@/lib/formats/csv'
import { type PeopleColumn, peopleHeadings } from '@/lib/formats/people-list'
import { type Cell, spreadsheetStream } from '@/lib/formats/spreadsheet'
import { storeStream } from '@/lib/storage'

type Row = Cell[]
type List = {
  title: string
  columns: { heading: string; width: number }[]
  count: (actor: PersonActor) => Promise<number>
  rows: (actor: PersonActor) => AsyncGenerator<Row>
}

/** A list from what is read and, of each, what stands in its columns. */
function list<T>(
  title: string,
  count: List['count'],
  read: (actor: PersonActor) => AsyncIterable<T>,
  cells: Record<string, [width: number, cell: (one: T) => Cell]>,
): List {
  const columns = Object.entries(cells)
  return {
    title,
    count,
    columns: columns.map(([heading, [width]]) => ({ heading, width })),
    async *rows(actor) {
      for await (const one of read(actor)) yield columns.map(([, [, cell]]) => cell(one))
    },
  }
}

const moment = (at: Date | null) => at?.toISOString().slice(0, 19).replace('T', ' ') ?? null
const yes = (said: boolean) => (said ? 'yes' : 'no')

const columnOf = (column: PeopleColumn): [string, [number, (one: ExportedPerson) => Cell]] => [
  peopleHeadings[column],
  [24, one => one[column]],
]

const lists: Record<ExportKind, List> = {
  // Its headings are those of an import: what comes out may go in again.
  people: list<ExportedPerson>('People', countPeople, exportedPeople, {
    ...Object.fromEntries((Object.keys(peopleHeadings) as PeopleColumn[]).map(columnOf)),
    status: [12, one => one.standing],
  }),
  recognitions: list<Recognition>('Kudos', countRecognitions, exportedRecognitions, {
    id: [10, one => one.id],
    given_at_utc: [20, one => moment(one.createdAt)],
    from: [28, one => one.giver.displayName],
    from_email: [34, one => one.giver.email],
    to: [40, one => one.recipients.map(person => person.displayName).join('; ')],
    to_emails: [40, one => one.recipients.map(person => person.email).join('; ')],
    values: [28, one => one.values.map(value => value.name).join('; ')],
    text: [80, one => bbcodeToText(one.text)],
    private: [10, one => yes(one.isPrivate)],
    hi5s: [8, one => one.hi5Count],
    comments: [10, one => one.commentCount],
  }),
  leave: list<ExportedLeave>('Leave', countLeave, exportedLeave, {
    id: [10, one => one.id],
    person: [28, one => one.person],
    email: [34, one => one.email],
    kind: [24, one => one.leaveType],
    first_day: [12, one => one.startDate],
    first_day_half: [8, one => yes(one.startHalf)],
    last_day: [12, one => one.endDate],
    last_day_half: [8, one => yes(one.endHalf)],
    days: [8, one => one.days],
    hours: [8, one => one.hours],
    status: [12, one => one.status],
    decided_by: [28, one => one.decidedBy],
    decided_at_utc: [20, one => moment(one.decidedAt)],
    asked_at_utc: [20, one => moment(one.createdAt)],
    words: [60, one => one.comments],
  }),
}

const between = 500

async function* counted(rows: AsyncIterable<Row>, note: (count: number) => Promise<unknown>) {
  let count = 0
  for await (const row of rows) {
    yield row
    if (++count % between === 0) await note(count)
  }
}

/** Writes a list that was ordered into a file. Run twice, it writes the same file. The job of a `company_export` task. */
export async function writeExport(actor: PersonActor, { id, input }: { id: string; input: Record<string, unknown> }) {
  requireAdmin(actor)
  const { what, as } = input as ExportOrder
  const { title, columns, count, rows } = lists[what]
  const total = await count(actor)
  await noteProgress(id, 0, total)
  const told = counted(rows(actor), done => noteProgress(id, done, total))
  const headings = columns.map(column => column.heading)
  const file = `export-${id}.${as}`
  await storeStream(file, as === 'csv' ? writeCsv(headings, told) : spreadsheetStream(title, columns, told))
  await exportWritten(id, file)
}
