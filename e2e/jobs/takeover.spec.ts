import { sql } from 'drizzle-orm'
import { workerLocks } from '@/db/worker-locks'
import { expect, test, type World } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'

/** A job that no server knows how to do, begun a minute ago by a pool of workers of that name. */
async function begunJob({ sql: database }: World, pool: string) {
  const [job] = await database.execute<{ id: string }>(sql`select id from graphile_worker.add_job(${`task-${pool}`})`)
  await database.execute(sql`update graphile_worker._private_jobs
    set locked_by = ${pool}, locked_at = now() - interval '1 minute', attempts = 1 where id = ${job!.id}`)
  return async () => {
    const [now] = await database.execute<{ locked_by: string | null }>(
      sql`select locked_by from graphile_worker.jobs where id = ${job!.id}`,
    )
    return now!.locked_by
  }
}

test('the job of a killed server is free for others at once, that of a living one is not', async ({ world }) => {
  const [pool, url] = [`pool-${unique()}`, process.env.DATABASE_URL!]
  const [its, another] = [workerLocks(url), workerLocks(url)]
  await its.hold([pool])
  await its.hold([pool])
  const lockedBy = await begunJob(world, pool)

  await another.freeJobsOfTheDead()
  expect(await lockedBy()).toBe(pool)

  await its.end()
  await another.freeJobsOfTheDead()
  expect(await lockedBy()).toBeNull()
  await another.end()
})

test('what a living server lost with a connection is freed alone, its attempt not counted', async ({ world }) => {
  const [pool, others] = [`pool-${unique()}`, `pool-${unique()}`]
  const locks = workerLocks(process.env.DATABASE_URL!)
  await locks.hold([pool, others])
  const [lockedBy, othersLockedBy] = [await begunJob(world, pool), await begunJob(world, others)]

  const held = await locks.heldBy([pool])
  expect(held).toHaveLength(1)
  await locks.free([others], held)
  expect(await lockedBy(), 'another pool’s to free').toBe(pool)

  await locks.free([pool], held)
  expect(await lockedBy()).toBeNull()
  expect(await othersLockedBy()).toBe(others)
  const [job] = await world.sql.execute<{ attempts: number }>(
    sql`select attempts from graphile_worker.jobs where id = ${held[0]}::bigint`,
  )
  expect(job!.attempts).toBe(0)
  await locks.end()
})
