import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { startSmtp } from '@/e2e/world/smtp'
import { mixedLoad } from './load'
import { note } from './note'
import { expectMailed, expectNothingLost, purses } from './nothing-lost'

// kill -9 while every kind of write goes on. Jobs run in the server's own process: killing it kills them in the middle too.

const rounds = 3
let laurel: OwnLaurel
let smtp: Awaited<ReturnType<typeof startSmtp>>

test.beforeEach(async () => {
  smtp = await startSmtp()
  laurel = await ownLaurel()
  await laurel.start({ SMTP_URL: smtp.url })
})
test.afterEach(async () => {
  await laurel.end()
  await smtp.close()
})

test('the server, three times', async () => {
  const before = await purses(laurel)
  const load = await mixedLoad(laurel, smtp)
  const recovered: number[] = []
  for (let round = 0; round < rounds; round++) {
    const writes = load.writes()
    await expect.poll(load.writes, { timeout: 120_000 }).toBeGreaterThan(writes + 60)
    await sleep(Math.random() * 200)
    await laurel.kill()
    const killed = Date.now()
    await laurel.start({ SMTP_URL: smtp.url })
    recovered.push(Date.now() - killed)
  }
  const last = load.writes()
  await expect.poll(load.writes, { timeout: 60_000 }).toBeGreaterThan(last + 20)
  await load.stop()
  // What the load asks at random may be refused for good reason; nothing of ours may break.
  const broken = ({ status, body }: { status: number; body: string }) =>
    status >= 500 && status !== 503 && !body.includes('CONNECTION_ERROR')
  expect(load.refusals.filter(broken)).toEqual([])
  const mailed = await expectMailed(laurel, smtp, rounds)
  await expectNothingLost(laurel, load.told, load.eventId)
  expect(await purses(laurel)).toEqual(before)
  note('server killed', { rounds, writes: load.writes(), backAfterMs: recovered, ...mailed })
})

test('the database, twice, and once all its connections', async () => {
  const before = await purses(laurel)
  const load = await mixedLoad(laurel, smtp)
  const recovered: number[] = []
  const faults = [
    () => laurel.killPostgres(),
    () =>
      void laurel.look(
        `select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null`,
      ),
    () => laurel.killPostgres(),
  ]
  for (const fault of faults) {
    const writes = load.writes()
    await expect.poll(load.writes, { timeout: 120_000 }).toBeGreaterThan(writes + 60)
    fault()
    const broken = Date.now()
    await sleep(50)
    await laurel.healthy()
    const resumed = load.writes()
    await expect.poll(load.writes, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(resumed)
    recovered.push(Date.now() - broken)
  }
  const last = load.writes()
  await expect.poll(load.writes, { timeout: 60_000 }).toBeGreaterThan(last + 20)
  await load.stop()
  // What the load asks at random may be refused for good reason; nothing of ours may break.
  const broken = ({ status, body }: { status: number; body: string }) =>
    status >= 500 && status !== 503 && !body.includes('CONNECTION_ERROR')
  expect(load.refusals.filter(broken)).toEqual([])
  const mailed = await expectMailed(laurel, smtp, faults.length)
  await expectNothingLost(laurel, load.told, load.eventId)
  expect(await purses(laurel)).toEqual(before)
  const unavailable = load.refusals.length
  note('database killed', {
    faults: faults.length,
    writes: load.writes(),
    backAfterMs: recovered,
    unavailable,
    ...mailed,
  })
})
