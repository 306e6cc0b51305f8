import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { importRows } from '@/db/schema/imports'
import { people } from '@/db/schema/people'
import { tasks } from '@/db/schema/performance'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import type { Counts, Missing, PlannedRow, RowState } from './types'

const applied = alias(tasks, 'applied')

/** How far an import has come; `checked` waits for somebody to decide. */
export type Stage = 'checking' | 'checked' | 'importing' | 'imported' | 'failed'

type Status = 'pending' | 'completed' | 'failed'

const stageOf = (check: Status, imported: Status | null): Stage => {
  if (check !== 'completed') return check === 'failed' ? 'failed' : 'checking'
  if (imported === 'pending') return 'importing'
  return imported === 'completed' ? 'imported' : 'checked'
}

const columns = {
  id: tasks.id,
  status: tasks.status,
  input: tasks.input,
  outcome: tasks.outcome,
  done: tasks.done,
  total: tasks.total,
  error: tasks.error,
  createdAt: tasks.createdAt,
  by: people.displayName,
  appliedId: applied.id,
  appliedStatus: applied.status,
  appliedDone: applied.done,
  appliedTotal: applied.total,
  appliedError: applied.error,
  appliedOutcome: applied.outcome,
  appliedAt: applied.finishedAt,
}

const select = () =>
  db
    .select(columns)
    .from(tasks)
    .leftJoin(
      applied,
      and(eq(applied.organizationId, tasks.organizationId), sql`${applied.id} = (${tasks.input}->>'importId')::uuid`),
    )
    .leftJoin(people, and(eq(people.organizationId, tasks.organizationId), eq(people.id, tasks.personId)))

type Row = Awaited<ReturnType<typeof select>>[number]

function told(row: Row) {
  const stage = stageOf(row.status, row.appliedStatus)
  const outcome = row.outcome as { counts: Counts; missing: Missing; digest: string } | null
  const importing = stage === 'importing' || stage === 'imported'
  return {
    id: row.id,
    stage,
    name: String(row.input.name ?? ''),
    rows: Number(row.input.rows ?? 0),
    ignored: (row.input.ignored ?? []) as string[],
    by: row.by,
    createdAt: row.createdAt,
    /** The task that is under way, or was the last. */
    taskId: importing ? row.appliedId! : row.id,
    done: importing ? row.appliedDone! : row.done,
    total: (importing ? row.appliedTotal : row.total) ?? Number(row.input.rows ?? 0),
    counts: outcome?.counts,
    missing: outcome?.missing,
    digest: outcome?.digest,
    /** Why it came to nothing, so far. */
    error: row.appliedStatus === 'failed' ? row.appliedError : row.error,
    importedAt: stage === 'imported' ? row.appliedAt : null,
    invited: Number((row.appliedOutcome as { invited?: number } | null)?.invited ?? 0),
  }
}

export type Import = ReturnType<typeof told>

/** An import, by the id of its check. For administrators; throws `forbidden`, `not_found`. */
export async function findImport(actor: PersonActor, id: string): Promise<Import> {
  requireAdmin(actor)
  const [found] = await select().where(
    and(eq(tasks.organizationId, actor.organization.id), eq(tasks.id, id), eq(tasks.kind, 'people_check')),
  )
  if (!found) throw notFound('Import')
  return told(found)
}

/** The company's imports of the last week, newest first, at most 10. For administrators; throws `forbidden`. */
export async function listImports(actor: PersonActor): Promise<Import[]> {
  requireAdmin(actor)
  const found = await select()
    .where(
      and(
        eq(tasks.organizationId, actor.organization.id),
        eq(tasks.kind, 'people_check'),
        gt(tasks.createdAt, sql`now() - interval '7 days'`),
      ),
    )
    .orderBy(desc(tasks.createdAt))
    .limit(10)
  return found.map(told)
}

export type ImportRow = Pick<PlannedRow, 'row' | 'state' | 'changes' | 'errors'> & { name: string; email: string }

/** A page of an import's rows that are in any of some states, in the order of the list. For administrators; throws `forbidden`. */
export async function listImportRows(
  actor: PersonActor,
  id: string,
  { states, after = 0, limit }: { states: RowState[]; after?: number; limit: number },
): Promise<ImportRow[]> {
  requireAdmin(actor)
  const found = await db
    .select({
      row: importRows.row,
      cells: importRows.cells,
      state: importRows.state,
      changes: importRows.changes,
      errors: importRows.errors,
    })
    .from(importRows)
    .where(
      and(
        eq(importRows.organizationId, actor.organization.id),
        eq(importRows.taskId, id),
        inArray(importRows.state, states),
        gt(importRows.row, after),
      ),
    )
    .orderBy(asc(importRows.row))
    .limit(limit)
  return found.map(({ cells, state, ...one }) => ({
    ...one,
    state: state!,
    name: `${cells.firstName ?? ''} ${cells.lastName ?? ''}`.trim(),
    email: cells.email ?? '',
  }))
}
