import postgres from 'postgres'
import { soonAgain } from './client'

// The first half of the locks' two-part key; the second is the name of the pool, hashed.
const ours = 1_280_134_476

/**
 * Tells living job workers from dead ones: each pool of them has an advisory lock, held by one connection that ends with its process.
 * The queue by itself would wait four hours before it gives the job of a killed worker to another.
 */
export function workerLocks(url: string) {
  const sql = postgres(url, {
    max: 1,
    backoff: soonAgain,
    max_lifetime: null,
    onnotice: () => {},
    connection: { application_name: 'laurel workers' },
  })
  return {
    /** Holds the locks of these pools, again if the connection was lost. */
    async hold(pools: string[]) {
      await sql`select pg_advisory_lock(${ours}::int, hashtext(pool)) from unnest(${pools}::text[]) pool
        where not exists (select 1 from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()
          and classid::int8 = ${ours}::int8 and objid::int8 = hashtext(pool)::int8 & 4294967295)`
    },
    /** Frees the jobs of pools that no living process holds, so that any worker may run them. Gives how many pools. */
    async freeJobsOfTheDead(): Promise<number> {
      const [row] = await sql<{ dead: number }[]>`
        with dead as (
          select array_agg(distinct locked_by) as names from graphile_worker.jobs
          where locked_by is not null and locked_at < now() - interval '5 seconds'
            and not exists (select 1 from pg_locks l where l.locktype = 'advisory' and l.granted
              and l.database = (select oid from pg_database where datname = current_database())
              and l.classid::int8 = ${ours}::int8 and l.objid::int8 = hashtext(locked_by)::int8 & 4294967295))
        select cardinality(names) as dead, graphile_worker.force_unlock_workers(names) from dead where names is not null`
      return row?.dead ?? 0
    },
    /** The jobs that the queue holds for these pools since more than five seconds. */
    async heldBy(pools: string[]): Promise<string[]> {
      const rows = await sql<{ id: string }[]>`select id::text from graphile_worker._private_jobs
        where locked_by = any(${pools}::text[]) and locked_at < now() - interval '5 seconds'`
      return rows.map(({ id }) => id)
    },
    /** Frees single jobs of these pools, so that any worker may run them; the attempt that nobody made is not counted. */
    async free(pools: string[], jobs: string[]) {
      await sql`update graphile_worker._private_jobs set locked_by = null, locked_at = null, attempts = greatest(attempts - 1, 0)
        where id = any(${jobs}::bigint[]) and locked_by = any(${pools}::text[])`
    },
    end: () => sql.end({ timeout: 2 }),
  }
}
