import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { takeLock } from '../../bin/lib/process-lock.mjs'
import { startEmbeddedPostgres } from './start'

export type Reached = {
  url: string
  /** The process of the Laurel that runs on the embedded database, if one does. */
  runBy?: number
  end: () => Promise<void>
}

/** The database of an installation, for a command beside its server: the one given, the embedded one that is running, or that one started. */
export async function reachDatabase(given: string | undefined, dataDir: string): Promise<Reached> {
  if (given) return { url: given, end: async () => {} }
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const lock = takeLock(join(dataDir, 'laurel.lock'))
  if ('release' in lock) {
    lock.release()
    const postgres = await startEmbeddedPostgres({ dataDir, log: line => console.warn(line) })
    return { url: postgres.url, end: postgres.stop }
  }
  const file = join(dataDir, 'database-url')
  const url = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (!url) throw new Error(`Laurel is just starting on ${dataDir} (process ${lock.owner}). Try again in a moment.`)
  return { url, runBy: lock.owner, end: async () => {} }
}
