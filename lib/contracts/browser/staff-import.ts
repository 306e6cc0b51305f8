import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { invalid } from '@/lib/domain/errors'
import { listExports } from '@/lib/domain/exports/queries'
import { findImport, type Import, listImportRows, listImports } from '@/lib/domain/people-import/queries'
import type { RowState } from '@/lib/domain/people-import/types'
import { peopleHeadings } from '@/lib/formats/people-list'
import { plainLine } from '@/lib/formats/text'
import { pathId } from '../fields'
import { absent } from './absent'
import { pastedList, readList, sentFile } from './sent-list'

const pageSize = 100

// What comes in

/** A list of people as it was sent. Throws `invalid` on `file` for what is no list, or lacks the addresses. */
export function readPeople(file: Uint8Array | string) {
  const list = readList(file, peopleHeadings)
  if (!list.columns.includes('email')) throw invalid({ file: 'needs a heading email in its first row' })
  return { rows: list.rows, ignored: list.ignored }
}

/** A list, as a file or pasted. */
export const listForm = z.object({ file: sentFile, pasted: pastedList }).transform(async ({ file, pasted }) => {
  const sent = file && file.size > 0 ? file : null
  return {
    name: plainLine((sent?.name ?? '').slice(0, 200)),
    list: sent ? new Uint8Array(await sent.arrayBuffer()) : pasted,
  }
})

const ticked = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')

/** What is agreed to before a list is brought in. */
export const consentForm = z.object({ id: z.uuid(), create: ticked, invite: ticked })

// What pages ask for on the server

const views: Record<string, RowState[]> = {
  wrong: ['wrong'],
  new: ['new'],
  changed: ['changed'],
  unchanged: ['unchanged'],
}

const firstView = ({ counts }: Import) => Object.keys(views).find(view => counts?.[view as RowState]) ?? 'new'

/** An import by what a page's address says; null when the company has none of that. */
export async function importPage(actor: PersonActor, id: string, asked: { rows?: string; after?: string }) {
  if (!z.uuid().safeParse(id).success) return null
  const found = await findImport(actor, id).catch(absent)
  if (!found) return null
  const view = asked.rows && Object.hasOwn(views, asked.rows) ? asked.rows : firstView(found)
  const after = pathId.safeParse(asked.after)
  const rows = found.counts
    ? await listImportRows(actor, id, {
        states: views[view]!,
        after: after.success ? after.data : undefined,
        limit: pageSize + 1,
      })
    : []
  const shown = rows.slice(0, pageSize)
  return { found, view, rows: shown, next: rows.length > pageSize ? String(shown.at(-1)!.row) : null }
}

/** What has been sent and ordered lately. */
export async function listsPage(actor: PersonActor) {
  const [imports, exports] = await Promise.all([listImports(actor), listExports(actor)])
  return { imports, exports }
}
