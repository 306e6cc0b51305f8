import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { db, replicaState } from '@/db'

const shared = globalThis as typeof globalThis & {
  laurelWorker?: 'running' | 'stopped'
  laurelReach?: () => Promise<boolean>
}

/** The job worker says here how it is; one process may hold two bundles, so it hangs on globalThis. */
export function noteWorker(state: 'running' | 'stopped') {
  shared.laurelWorker = state
}

/** The server says here how to ask whether the database is there, so that health and pages believe the same. */
export function noteReach(answers: () => Promise<boolean>) {
  shared.laurelReach = answers
}

async function migrations() {
  // A database that hangs answers nothing at all, and whoever asks for health must hear something.
  if (shared.laurelReach && !(await shared.laurelReach())) throw new Error('The database does not answer')
  const journal = JSON.parse(await readFile('drizzle/meta/_journal.json', 'utf8')) as { entries: unknown[] }
  const [row] = await db.execute<{ applied: number }>(
    sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
  )
  return row && row.applied >= journal.entries.length ? 'current' : 'pending'
}

/** How the process and what it leans on are: `ok` when it can serve. */
export async function checkHealth() {
  const replica = replicaState()
  // Without its replica it serves all the same, from the primary.
  const base = { process: 'ok', worker: shared.laurelWorker ?? 'stopped', ...(replica && { replica }) } as const
  try {
    const state = await migrations()
    return { status: state === 'current' ? 'ok' : 'degraded', ...base, database: 'ok', migrations: state }
  } catch {
    return { status: 'unavailable', ...base, database: 'unreachable', migrations: 'unknown' }
  }
}
