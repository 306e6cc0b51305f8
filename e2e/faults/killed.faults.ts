import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { startSmtp } from '@/e2e/world/smtp'
import { mixedLoad } from './load'
import { note } from './note'
import { expectNothingLost, jobsDue, purses } from './nothing-lost'

// kill -9 while every kind of write goes on. Jobs run in the server's own process: killing it kills them in the middle too.

const rounds = 3
/** So many jobs of the queue run at once; each may just have handed over a mail, and not noted it, when it is killed. */
const jobsAtOnce = 4

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

/** All mails went out, and only those in hand at a kill may have gone twice, as the same message. */
async function expectMailed(kills: number) {
  const waiting = async () => [
    await jobsDue(laurel),
    (await laurel.look(`select 1 from mails where state = 'queued'`)).length,
  ]
  await expect.poll(waiting, { message: 'no mail is forgotten', timeout: 150_000, intervals: [500] }).toEqual([0, 0])
  const times = new Map<string, number>()
  for (const { raw } of smtp.received) {
    const id = /^Message-ID: (<laurel-\d+-.*>)/im.exec(raw)![1]!
    times.set(id, (times.get(id) ?? 0) + 1)
  }
  const [sent] = await laurel.look<{ mails: number }>(`select count(*)::int as mails from mails where state = 'sent'`)
  const handedOver = new Set([...times.keys()].map(id => id.split('-')[1]))
  expect(handedOver.size, 'each mail that is marked as sent was handed over').toBe(sent!.mails)
  const again = [...times.values()].reduce((sum, count) => sum + count - 1, 0)
  expect(again, 'handed over again').toBeLessThanOrEqual(kills * jobsAtOnce)
  return { mails: sent!.mails, again }
}

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
  const mailed = await expectMailed(rounds)
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
  const mailed = await expectMailed(faults.length)
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
