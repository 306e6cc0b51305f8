import { createHash } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { lockTables } from './second-lock'

// Two servers may start at once on one database: the second waits here for the first.
const lock = createHash('sha256').update('laurel migrations').digest().readInt32BE(0)

/** Brings the database at `url` to the newest schema, the job queue's tables included, every table locked to its company. Safe to run from several servers. */
export async function migrateDatabase(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(${lock})`
    await migrate(drizzle(sql, { casing: 'snake_case' }), { migrationsFolder: 'drizzle' })
    await runMigrations({ connectionString: url })
    await lockTables(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
