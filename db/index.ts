import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { sql } from 'drizzle-orm'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { env } from '@/lib/env'
import { connect } from './client'
import { Replica, type ReplicaState } from './replica'
import { countWrite, hasReplica, markName, markNeeded, type Writer } from './write-marks'

/** Anything one can query with: the pool, or a transaction on it. */
export type Database = Pick<PostgresJsDatabase, 'select' | 'insert' | 'update' | 'delete' | 'execute' | 'transaction'>

/** A company's id, or somebody who acts in one. */
export type Whose = number | Writer

type Open = { sql: postgres.Sql; db: PostgresJsDatabase }
type Surrounding = { tx: Database; scope: string }

// The fast lane and Next are two bundles in one process; the pool must be one.
const shared = globalThis as typeof globalThis & {
  laurelDatabase?: Open
  laurelJobs?: Open
  laurelTransaction?: AsyncLocalStorage<Surrounding>
  laurelJob?: AsyncLocalStorage<true>
  laurelReplica?: Replica
}

shared.laurelTransaction ??= new AsyncLocalStorage()
shared.laurelJob ??= new AsyncLocalStorage()
const surrounding = shared.laurelTransaction
const job = shared.laurelJob

function openPool(max: number, name?: string): Open {
  const url = env().DATABASE_URL
  if (!url) throw new Error('No DATABASE_URL: start Laurel with npm start, which brings its own PostgreSQL')
  const sql = connect(url, max, name)
  return { sql, db: drizzle(sql, { casing: 'snake_case' }) }
}

function open(): Open {
  shared.laurelDatabase ??= openPool(env().DATABASE_POOL)
  return shared.laurelDatabase
}

/** Jobs that run at once, each of which may need a second connection beside its transaction: one always gets it. */
const mostForJobs = 6

function openForJobs(): Open {
  shared.laurelJobs ??= openPool(mostForJobs, 'laurel jobs')
  return shared.laurelJobs
}

/**
 * Does a job's `work` over connections that are for jobs alone: one that waits long inside a transaction, as for a mail server that
 * does not answer, takes none from those who wait for a page.
 */
export const asJob = <T>(work: () => Promise<T>): Promise<T> => job.run(true, work)

/** The database, opened on first use (a build imports this file without one); inside `inOneTransaction` that transaction. */
export const db = new Proxy({} as PostgresJsDatabase, {
  get: (_, property) =>
    Reflect.get(surrounding.getStore()?.tx ?? (job.getStore() ? openForJobs() : open()).db, property),
})

/** Says until the transaction ends whose rows it may write. */
const narrow = (tx: Database, scope: string) =>
  tx.execute(sql`select set_config('laurel.organization', ${scope}, true)`)

async function within<T>(scope: string, work: (tx: Database) => Promise<T>, whose: Whose = 0): Promise<T> {
  const outer = surrounding.getStore()?.scope
  let committed = () => {}
  const done = await db.transaction(async tx => {
    if (scope !== outer) await narrow(tx, scope)
    const result = await work(tx)
    // Inside another transaction this one is a savepoint, and what it set would stay.
    if (outer !== undefined && scope !== outer) await narrow(tx, outer)
    if (outer === undefined && typeof whose !== 'number') committed = await countWrite(tx, whose)
    return result
  })
  committed()
  return done
}

const scopeOf = (whose: Whose) => String(typeof whose === 'number' ? whose : whose.organization.id)

/** Does `work` in one transaction that writes rows of one company, and can write no other's; in a caller's, as a part of it, when given one. */
export const transaction = <T>(whose: Whose, work: (tx: Database) => Promise<T>, inside?: Database): Promise<T> =>
  inside ? inside.transaction(work) : within(scopeOf(whose), work, whose)

/**
 * Does `work` in one transaction that may write rows of every company: for what belongs to none, or to one that is only known by what is
 * found, such as a sign-in, a clock's round or the founding of a company.
 */
export const acrossOrganizations = <T>(work: (tx: Database) => Promise<T>): Promise<T> => within('all', work)

/**
 * Does `work` in one transaction of a company, over one connection: all it does by `db`, in transactions of its own too, is there
 * when this has ended, or nothing of it when it threw. For what must be written together with whatever a command writes.
 */
export const inOneTransaction = <T>(whose: Whose, work: () => Promise<T>): Promise<T> =>
  transaction(whose, tx => surrounding.run({ tx, scope: scopeOf(whose) }, work))

/** Looks after the replica, where one is set: from now on lists may be read there. */
export function watchReplica() {
  const { DATABASE_REPLICA_URL: url, DATABASE_POOL: pool } = env()
  if (!url || shared.laurelReplica) return
  const beat = async () => {
    const [row] = await open().db.execute<{ now: number }>(sql`
      with beat as (insert into replica_beats as b (id, at) values (1, now())
        on conflict (id) do update set at = now() where b.at < now() - interval '900 milliseconds')
      select extract(epoch from now())::float8 as now`)
    return row!.now
  }
  shared.laurelReplica = new Replica({ url, pool, beat })
}

/** How the replica is; undefined where none is set. */
export const replicaState = (): ReplicaState | undefined =>
  hasReplica() ? (shared.laurelReplica?.state ?? 'away') : undefined

/**
 * Does `work`, which reads by `db` and writes nothing, on the replica where one is set that knows all the reader has written; else on
 * the primary, as without one. For lists: what others wrote may come a few seconds later there. Nothing that a write leans on.
 */
export async function reading<T>(reader: Writer, work: () => Promise<T>): Promise<T> {
  const [replica, name, mark] = [shared.laurelReplica, markName(reader), markNeeded(reader)]
  if (!replica || !name || mark === null || surrounding.getStore()) return work()
  const answer = await replica.ask(name, reader.organization.id, mark, tx =>
    surrounding.run({ tx, scope: scopeOf(reader) }, work),
  )
  // Even a refusal is asked again: what is not there yet may be on the primary.
  return answer ? answer.found : work()
}

/** Whether what `db` asks now is a part of a caller's transaction, or read on a replica. */
export const isInTransaction = (): boolean => surrounding.getStore() !== undefined

/** Closes the pools, waiting at most five seconds for what is under way. */
export async function closeDatabase() {
  const { laurelDatabase: opened, laurelJobs: jobs, laurelReplica: replica } = shared
  shared.laurelDatabase = undefined
  shared.laurelJobs = undefined
  shared.laurelReplica = undefined
  await Promise.all([replica?.end(), opened?.sql.end({ timeout: 5 }), jobs?.sql.end({ timeout: 5 })])
}
