import { and, eq, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database } from '@/db'
import { tasks } from '@/db/schema/performance'
import { enqueue } from '@/lib/jobs/queue'
import type { PersonActor } from '../actor'

type Kind = 'people_check' | 'people_import' | 'company_export'

/** Orders a task by a person, and queues the job of its kind, in the caller's transaction. Gives its id. */
export async function orderTask(
  tx: Database,
  actor: PersonActor,
  kind: Kind,
  input: Record<string, unknown>,
  id?: string,
) {
  const [task] = await tx
    .insert(tasks)
    .values({ id, organizationId: actor.organization.id, personId: actor.personId, kind, input })
    .returning({ id: tasks.id })
  await enqueue(tx, kind, { taskId: task!.id })
  return task!.id
}

/** Says how far a task has come, at once, whatever becomes of the transaction its work is done in. */
export const noteProgress = (id: string, done: number, total: number) =>
  acrossOrganizations(tx =>
    tx
      .update(tasks)
      .set({ done, total })
      .where(and(eq(tasks.id, id), eq(tasks.status, 'pending'))),
  )

type Outcome = { file?: string; outcome?: Record<string, unknown> }

/** The task is done, with what came of it, in the transaction of its work. False when it was settled already. */
export async function finishTask(tx: Database, id: string, made: Outcome): Promise<boolean> {
  const settled = await tx
    .update(tasks)
    .set({ ...made, status: 'completed', finishedAt: sql`now()` })
    .where(and(eq(tasks.id, id), eq(tasks.status, 'pending')))
    .returning({ id: tasks.id })
  return settled.length > 0
}

const settle = (id: string, outcome: { status: 'completed'; file: string } | { status: 'failed'; error: string }) =>
  acrossOrganizations(tx =>
    tx
      .update(tasks)
      .set({ ...outcome, finishedAt: sql`now()` })
      .where(and(eq(tasks.id, id), eq(tasks.status, 'pending'))),
  )

/** The task has made its file. Only a pending task settles, so a job that runs twice settles it once. */
export const completeTask = (id: string, file: string) => settle(id, { status: 'completed', file })

/** The task came to nothing; `error` is a sentence for whoever asked. */
export const failTask = (id: string, error: string) => settle(id, { status: 'failed', error })
