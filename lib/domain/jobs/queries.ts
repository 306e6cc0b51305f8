import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { forbidden } from '../errors'
import { requireAdmin } from '../people/queries'

export const jobStates = ['running', 'waiting', 'retrying', 'scheduled', 'failed'] as const

export type JobState = (typeof jobStates)[number]

export type Job = {
  id: number
  task: string
  state: JobState
  attempts: number
  maxAttempts: number
  runAt: Date
  createdAt: Date
  error: string | null
}

export type QueueFigures = Record<JobState, number> & {
  /** How long the oldest job that is due has been waiting, in seconds. */
  oldest: number | null
}

// A job that has used up its attempts stays where it is, and nobody takes it.
const state = sql<JobState>`case when j.locked_at is not null then 'running'
  when j.attempts >= j.max_attempts then 'failed'
  when j.attempts > 0 then 'retrying'
  when j.run_at > now() then 'scheduled'
  else 'waiting' end`

/** A company's jobs say whose they are. */
export const ofCompany = (actor: PersonActor): SQL =>
  sql`j.payload->>'organizationId' = ${String(actor.organization.id)}`

async function figuresOf(condition: SQL): Promise<QueueFigures> {
  const found = await db.execute<{ state: JobState; count: number; oldest: number | null }>(sql`
    select ${state} as state, count(*)::int as count,
      extract(epoch from max(now() - j.run_at) filter (where j.locked_at is null and j.attempts = 0
        and j.run_at <= now()))::int as oldest
    from graphile_worker._private_jobs j where ${condition} group by 1`)
  const counts = Object.fromEntries(jobStates.map(name => [name, 0])) as Record<JobState, number>
  let oldest: number | null = null
  for (const row of found) {
    counts[row.state] = row.count
    oldest = row.oldest ?? oldest
  }
  return { ...counts, oldest }
}

/** How the company's work in the background stands. Throws `forbidden` for who is no administrator. */
export async function findQueueFigures(actor: PersonActor): Promise<QueueFigures> {
  requireAdmin(actor)
  return figuresOf(ofCompany(actor))
}

/** The same of the whole installation, for its super admins. Throws `forbidden`. */
export async function findInstallationFigures(actor: PersonActor): Promise<QueueFigures> {
  if (actor.role !== 'super_admin') throw forbidden()
  return figuresOf(sql`true`)
}

const most = 100

/** The company's jobs that are not done, what has failed first; of many the first hundred. Throws `forbidden`. */
export async function listJobs(actor: PersonActor): Promise<Job[]> {
  requireAdmin(actor)
  const found = await db.execute<{
    id: string
    task: string
    state: JobState
    attempts: number
    max_attempts: number
    run_at: string
    created_at: string
    last_error: string | null
  }>(sql`
    select j.id, t.identifier as task, ${state} as state, j.attempts, j.max_attempts, j.run_at, j.created_at,
      left(split_part(j.last_error, E'\n', 1), 300) as last_error
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where ${ofCompany(actor)}
    order by array_position(array['failed', 'running', 'retrying', 'waiting', 'scheduled'], ${state}), j.run_at, j.id
    limit ${most}`)
  return found.map(row => ({
    id: Number(row.id),
    task: row.task,
    state: row.state,
    attempts: row.attempts,
    maxAttempts: row.max_attempts,
    runAt: new Date(row.run_at),
    createdAt: new Date(row.created_at),
    error: row.last_error,
  }))
}
