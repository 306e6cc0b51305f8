import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { tasks } from '@/db/schema/performance'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { notFound } from '../errors'

const columns = { id: tasks.id, status: tasks.status, file: tasks.file, error: tasks.error }

/** A report of the company's, as it stands; throws `not_found`, as for tasks of the portal, whose files are not a program's to fetch. */
export async function findTask(actor: Actor, id: string) {
  const [found] = await db
    .select(columns)
    .from(tasks)
    .where(
      and(eq(tasks.organizationId, actor.organization.id), eq(tasks.id, id), eq(tasks.kind, 'calibrations_report')),
    )
  if (!found) throw notFound('Task')
  return found
}

export type Task = Awaited<ReturnType<typeof findTask>>

/** How far a task has come, for who ordered it and administrators; throws `not_found`. */
export async function findProgress(actor: PersonActor, id: string) {
  const [found] = await db
    .select({ status: tasks.status, done: tasks.done, total: tasks.total, personId: tasks.personId })
    .from(tasks)
    .where(and(eq(tasks.organizationId, actor.organization.id), eq(tasks.id, id)))
  if (!found || (found.personId !== actor.personId && !isAdmin(actor))) throw notFound('Task')
  return found
}

/** What a job needs of its task, while there is still something to do; null once it is done. */
export async function findPendingTask(id: string) {
  const [found] = await db
    .select({ id: tasks.id, organizationId: tasks.organizationId, personId: tasks.personId, input: tasks.input })
    .from(tasks)
    .where(and(eq(tasks.id, id), eq(tasks.status, 'pending')))
  return found ?? null
}
