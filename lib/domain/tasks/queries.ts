import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { tasks } from '@/db/schema/performance'
import type { Actor } from '../actor'
import { notFound } from '../errors'

const columns = { id: tasks.id, status: tasks.status, file: tasks.file, error: tasks.error }

/** A task of the company, as it stands; throws `not_found`. */
export async function findTask(actor: Actor, id: string) {
  const [found] = await db
    .select(columns)
    .from(tasks)
    .where(and(eq(tasks.organizationId, actor.organization.id), eq(tasks.id, id)))
  if (!found) throw notFound('Task')
  return found
}

export type Task = Awaited<ReturnType<typeof findTask>>

/** What a job needs of its task, while there is still something to do; null once it is done. */
export async function findPendingTask(id: string) {
  const [found] = await db
    .select({ id: tasks.id, organizationId: tasks.organizationId, input: tasks.input })
    .from(tasks)
    .where(and(eq(tasks.id, id), eq(tasks.status, 'pending')))
  return found ?? null
}
