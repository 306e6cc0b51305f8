import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { retryJob } from '@/lib/domain/jobs/commands'
import { findInstallationFigures, findQueueFigures, listJobs } from '@/lib/domain/jobs/queries'

// A company's work in the background, as its administrators see it.

const admin = async (world: World) => world.actor(await world.person({ role: 'admin' }))

/** A job that no worker knows, so that it stays as the test puts it. */
async function job(world: World, change: string, organizationId = world.organization.id) {
  const [made] = await world.sql.execute<{ id: string }>(sql`select id from graphile_worker.add_job('nobodys_task',
    ${JSON.stringify({ organizationId })}::json, run_at => now() + interval '1 hour', max_attempts => 3)`)
  await world.sql.execute(
    sql`update graphile_worker._private_jobs set ${sql.raw(change)} where id = ${made!.id}::bigint`,
  )
  return Number(made!.id)
}

test('they see how many wait, run, are tried again or have failed', async ({ world }) => {
  const ada = await admin(world)
  const failed = await job(world, `attempts = 3, last_error = E'No such file\\n  at somewhere'`)
  const scheduled = await job(world, 'attempts = 0')
  const retrying = await job(world, `attempts = 1, last_error = 'Try later'`)
  const running = await job(world, `locked_at = now(), locked_by = 'somebody'`)
  expect((await listJobs(ada)).map(one => [one.id, one.state, one.error])).toEqual([
    [failed, 'failed', 'No such file'],
    [running, 'running', null],
    [retrying, 'retrying', 'Try later'],
    [scheduled, 'scheduled', null],
  ])
  expect(await findQueueFigures(ada)).toMatchObject({ failed: 1, scheduled: 1, retrying: 1, running: 1, waiting: 0 })
})

test('a failed one is done again with all its attempts; others are left alone', async ({ world }) => {
  const ada = await admin(world)
  const failed = await job(world, `attempts = 3, last_error = 'Broken'`)
  const running = await job(world, `attempts = 1, locked_at = now(), locked_by = 'somebody'`)
  const scheduled = await job(world, 'attempts = 0')
  await retryJob(ada, failed)
  const again = (await listJobs(ada)).find(one => one.id === failed)!
  expect(again).toMatchObject({ state: 'waiting', attempts: 0 })
  for (const id of [failed, running, scheduled])
    await expect(retryJob(ada, id)).rejects.toMatchObject({ code: 'not_found' })
})

test('another company’s are neither seen nor started; the whole is for super admins', async ({ world, other }) => {
  const [ada, gina] = [await admin(world), await admin(other)]
  const failed = await job(world, 'attempts = 3')
  expect(await listJobs(gina)).toEqual([])
  await expect(retryJob(gina, failed)).rejects.toMatchObject({ code: 'not_found' })
  await expect(findInstallationFigures(ada)).rejects.toMatchObject({ code: 'forbidden' })
  const root = await world.actor(await world.person({ role: 'super_admin' }))
  expect((await findInstallationFigures(root)).failed).toBeGreaterThanOrEqual(1)
  for (const role of ['employee', 'moderator'] as const) {
    const nobody = await world.actor(await world.person({ role }))
    await expect(listJobs(nobody)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(retryJob(nobody, failed)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
