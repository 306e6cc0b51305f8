import { randomUUID } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { acrossOrganizations, transaction } from '@/db'
import { importRows } from '@/db/schema/imports'
import { tasks } from '@/db/schema/performance'
import type { PersonActor } from '../actor'
import { DomainError, invalid } from '../errors'
import { requireAdmin } from '../people/queries'
import { orderTask } from '../tasks/commands'
import { findImport } from './queries'
import type { SentRow } from './types'

export const mostRows = 5000

type Sent = { rows: SentRow[] /** The file's name. */; name: string /** Headings nobody knows. */; ignored: string[] }

/**
 * Takes a list of people and has it looked through; changes nobody yet. For administrators; throws `forbidden`, `invalid` for no
 * row or more than 5,000. Gives the id of the task.
 */
export async function sendPeople(actor: PersonActor, { rows, name, ignored }: Sent): Promise<string> {
  requireAdmin(actor)
  if (rows.length === 0) throw invalid({ file: 'has headings but no rows' })
  if (rows.length > mostRows) throw invalid({ file: `may have at most ${mostRows} rows` })
  return transaction(actor, async tx => {
    const taskId = await orderTask(tx, actor, 'people_check', { name, ignored, rows: rows.length })
    const sent = rows.map(({ row, cells, trouble }) => ({ row, cells: { ...cells, ...(trouble && { trouble }) } }))
    await tx.execute(sql`insert into import_rows (organization_id, task_id, row, cells)
      select ${actor.organization.id}::int, ${taskId}::uuid, t.row, t.cells
      from jsonb_to_recordset(${JSON.stringify(sent)}::jsonb) as t(row int, cells jsonb)`)
    return taskId
  })
}

/**
 * Has a list that was looked through become true: all of it, or nothing. With `create`, departments and the like that are not
 * there yet come to be; with `invite`, who is new gets a mail. Pressed twice it is done once. For administrators; throws
 * `forbidden`, `not_found`, `invalid`, `unprocessable` where anything is wrong in the list.
 */
export async function importPeople(
  actor: PersonActor,
  checkId: string,
  { create, invite }: { create: boolean; invite: boolean },
) {
  requireAdmin(actor)
  const { stage, counts, missing } = await findImport(actor, checkId)
  if (stage === 'checking') throw new DomainError('unprocessable', 'The list is still being looked through')
  if (stage !== 'checked' || !counts || !missing) return
  if (counts.wrong > 0) throw new DomainError('unprocessable', 'Some rows are wrong: mend the file and send it again')
  if (!create && Object.values(missing).some(names => names.length > 0))
    throw invalid({ create: 'is needed: otherwise there is no place for some of these people' })
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const importId = randomUUID()
    const [begun] = await tx
      .update(tasks)
      .set({ input: sql`${tasks.input} || ${JSON.stringify({ importId })}::jsonb` })
      .where(
        and(
          eq(tasks.organizationId, organizationId),
          eq(tasks.id, checkId),
          sql`not exists (select 1 from tasks t where t.organization_id = ${organizationId}
            and t.id = (tasks.input->>'importId')::uuid and t.status <> 'failed')`,
        ),
      )
      .returning({ id: tasks.id })
    // Somebody pressed at the same moment: theirs counts.
    if (begun) await orderTask(tx, actor, 'people_import', { checkId, create, invite }, importId)
  })
}

/** Forgets lists that were sent more than a week ago: they say much of many. */
export const purgeImports = () =>
  acrossOrganizations(tx =>
    tx
      .delete(importRows)
      .where(
        sql`${importRows.taskId} in (select t.id from tasks t where t.kind = 'people_check' and t.created_at < now() - interval '7 days')`,
      ),
  )
