import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepEmbeddedPostgres } from '@/db/embedded/keep'
import { migrateDatabase } from '@/db/migrate'
import { addressBehindLock } from '@/db/second-lock'
import { mintSecrets } from '@/lib/auth/mint-secrets'
import { readSettings, SettingsError } from '@/lib/env'

/** What jobs, live updates and the watch over the database take of each process, and some for tools. */
const besideRequests = 16
const spare = 70

/**
 * Without DATABASE_URL Laurel brings its own PostgreSQL, and secrets that live beside its data: both are then in the environment.
 * Gives what stops it, and calls `onGone` when it cannot be kept running.
 */
export async function bringDatabase(onGone: (problem: unknown) => void): Promise<() => Promise<void>> {
  const settings = readSettings(process.env)
  if (settings.DATABASE_URL) return async () => {}
  mkdirSync(settings.DATA_DIR, { recursive: true, mode: 0o700 })
  Object.assign(process.env, mintSecrets(settings.DATA_DIR, process.env))
  const postgres = await keepEmbeddedPostgres({
    dataDir: settings.DATA_DIR,
    durable: settings.LAUREL_FSYNC === 'on',
    connections: settings.DATABASE_POOL + settings.WEB_CONCURRENCY * besideRequests + spare,
    log: line => console.warn(line),
    onGone,
  })
  process.env.DATABASE_URL = postgres.url
  process.env.LAUREL_DEMO ??= '1'
  // For tools and tests that want to look inside.
  writeFileSync(join(settings.DATA_DIR, 'database-url'), `${postgres.url}\n`, { mode: 0o600 })
  return postgres.stop
}

/**
 * Brings the database to the newest schema. What comes by its address from here on, in this process and in those it starts, goes by the
 * second lock, where there is one; where not, that is said. Throws SettingsError when DATABASE_URL is a login that may write nothing.
 */
export async function readyDatabase() {
  const { DATABASE_URL: url, DATABASE_DIRECT_URL: direct, DATABASE_OWNER_URL: owner } = readSettings(process.env)
  await migrateDatabase(owner ?? direct ?? url!)
  const { address, open, isShut } = await addressBehindLock(url!, owner)
  if (isShut) throw new SettingsError(open!)
  if (open) console.warn(`  The database does not check whose rows are written (see SECURITY.md): ${open}`)
  process.env.DATABASE_URL = address
  // What goes past a pooler goes by the same lock.
  if (direct) process.env.DATABASE_DIRECT_URL = (await addressBehindLock(direct, owner)).address
  delete process.env.DATABASE_OWNER_URL
}
