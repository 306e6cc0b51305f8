import { readFile } from 'node:fs/promises'
import { sql } from 'drizzle-orm'
import { db } from '@/db'

const shared = globalThis as typeof globalThis & { laurelWorker?: 'running' | 'stopped' }

/** The job worker says here how it is; one process may hold two bundles, so it hangs on globalThis. */
export function noteWorker(state: 'running' | 'stopped') {
  shared.laurelWorker = state
}

async function migrations() {
  const journal = JSON.parse(await readFile('drizzle/meta/_journal.json', 'utf8')) as { entries: unknown[] }
  const [row] = await db.execute<{ applied: number }>(
    sql`select count(*)::int as applied from drizzle.__drizzle_migrations`,
  )
  return row && row.applied >= journal.entries.length ? 'current' : 'pending'
}

/** How the process and what it leans on are: `ok` when it can serve. */
export async function checkHealth() {
  const base = { process: 'ok', worker: shared.laurelWorker ?? 'stopped' } as const
  try {
    const state = await migrations()
    return { status: state === 'current' ? 'ok' : 'degraded', ...base, database: 'ok', migrations: state }
  } catch {
    return { status: 'unavailable', ...base, database: 'unreachable', migrations: 'unknown' }
  }
}
