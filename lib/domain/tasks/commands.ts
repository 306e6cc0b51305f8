import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { tasks } from '@/db/schema/performance'

const settle = (id: string, outcome: { status: 'completed'; file: string } | { status: 'failed'; error: string }) =>
  db
    .update(tasks)
    .set({ ...outcome, finishedAt: sql`now()` })
    .where(and(eq(tasks.id, id), eq(tasks.status, 'pending')))

/** The task has made its file. Only a pending task settles, so a job that runs twice settles it once. */
export const completeTask = (id: string, file: string) => settle(id, { status: 'completed', file })

/** The task came to nothing; `error` is a sentence for whoever asked. */
export const failTask = (id: string, error: string) => settle(id, { status: 'failed', error })
