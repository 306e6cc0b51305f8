import { createHash } from 'node:crypto'
import { and, asc, eq, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { importRows } from '@/db/schema/imports'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'
import { rolesToGive } from '../people/register'
import { finishTask, noteProgress } from '../tasks/commands'
import { readCompany } from './company'
import { planImport } from './planning'
import type { Plan, PlannedRow, SentRow } from './types'

const atOnce = 250

/** The rows of a list as they were sent, in their order. */
export async function readSent(tx: Database, organizationId: number, taskId: string): Promise<SentRow[]> {
  const found = await tx
    .select({ row: importRows.row, cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.organizationId, organizationId), eq(importRows.taskId, taskId)))
    .orderBy(asc(importRows.row))
  return found.map(({ row, cells: { trouble, ...cells } }) => ({ row, cells, trouble }))
}

/** What a list comes to, as the company is now. */
export async function plan(tx: Database, actor: PersonActor, rows: SentRow[]): Promise<Plan> {
  const addresses = rows.flatMap(one => one.cells.email ?? [])
  return planImport(rows, await readCompany(tx, actor.organization.id, addresses), rolesToGive(actor))
}

const sorted = (thing: object) => Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1))

/** A plan by a few letters: two that would do the same have the same. */
export const digestOf = ({ rows, missing }: Plan) =>
  createHash('sha256')
    .update(JSON.stringify([rows.map(one => [one.row, one.state, one.personId, sorted(one.changes)]), missing]))
    .digest('hex')

/** Keeps beside each row what it comes to. */
export async function keepPlan(
  organizationId: number,
  taskId: string,
  rows: PlannedRow[],
  kept: (count: number) => Promise<unknown> = async () => {},
) {
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce)
    const told = some.map(({ row, state, changes, errors }) => ({ row, state, changes, errors }))
    const update = sql`update import_rows r set state = t.state, changes = t.changes, errors = t.errors
      from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as t(row int, state text, changes jsonb, errors jsonb)
      where r.organization_id = ${organizationId} and r.task_id = ${taskId}::uuid and r.row = t.row`
    await transaction(organizationId, tx => tx.execute(update))
    await kept(from + some.length)
  }
}

/** Looks through a list that was sent, and says what it comes to. Changes nobody. The job of a `people_check` task. */
export async function checkImport(actor: PersonActor, { id }: { id: string }) {
  requireAdmin(actor)
  const organizationId = actor.organization.id
  const sent = await readSent(db, organizationId, id)
  await noteProgress(id, 0, sent.length)
  const planned = await plan(db, actor, sent)
  await keepPlan(organizationId, id, planned.rows, count => noteProgress(id, count, sent.length))
  const { counts, missing } = planned
  const outcome = { counts, missing, digest: digestOf(planned) }
  await transaction(actor, tx => finishTask(tx, id, { outcome }))
}
