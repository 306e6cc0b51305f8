import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { env } from '@/lib/env'
import { connect } from './client'

/** Anything one can query with: the pool, or a transaction on it. */
export type Database = Pick<PostgresJsDatabase, 'select' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'>

type Open = { sql: postgres.Sql; db: PostgresJsDatabase }

// The fast lane and Next are two bundles in one process; the pool must be one.
const shared = globalThis as typeof globalThis & {
  laurelDatabase?: Open
  laurelTransaction?: AsyncLocalStorage<Database>
}

shared.laurelTransaction ??= new AsyncLocalStorage()
const surrounding = shared.laurelTransaction

function open(): Open {
  if (shared.laurelDatabase) return shared.laurelDatabase
  const url = env().DATABASE_URL
  if (!url) throw new Error('No DATABASE_URL: start Laurel with npm start, which brings its own PostgreSQL')
  const sql = connect(url, env().DATABASE_POOL)
  shared.laurelDatabase = { sql, db: drizzle(sql, { casing: 'snake_case' }) }
  return shared.laurelDatabase
}

/** The database, opened on first use (a build imports this file without one); inside `inOneTransaction` that transaction. */
export const db = new Proxy({} as PostgresJsDatabase, {
  get: (_, property) => Reflect.get(surrounding.getStore() ?? open().db, property),
})

/**
 * Does `work` in one transaction, over one connection: all it does by `db`, in transactions of its own too, is there when this
 * has ended, or nothing of it when it threw. For what must be written together with whatever a command writes.
 */
export const inOneTransaction = <T>(work: () => Promise<T>): Promise<T> =>
  db.transaction(tx => surrounding.run(tx, work))

/** Closes the pool, waiting at most five seconds for what is under way. */
export async function closeDatabase() {
  const opened = shared.laurelDatabase
  shared.laurelDatabase = undefined
  await opened?.sql.end({ timeout: 5 })
}
