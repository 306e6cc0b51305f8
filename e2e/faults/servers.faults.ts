import { expect, test } from '@playwright/test'
import { severalLaurels } from '@/e2e/world/several-laurels'
import { type Smtp, startSmtp } from '@/e2e/world/smtp'
import { mixedLoad } from './load'
import { note } from './note'
import { expectMailed, expectNothingLost, purses } from './nothing-lost'

// kill -9 of one of two servers behind a balancer, in turns, while every kind of write goes on.

const rounds = 2

let laurel: Awaited<ReturnType<typeof severalLaurels>>
let smtp: Smtp

test.beforeEach(async () => {
  test.setTimeout(480_000)
  smtp = await startSmtp()
  laurel = await severalLaurels({ SMTP_URL: smtp.url, RATE_LIMIT_PER_MINUTE: '0' })
  await laurel.start()
})
test.afterEach(async () => {
  await laurel.end()
  await smtp.close()
})

test('one of two servers is killed, each in turn: the balancer goes on with the other, and nothing is lost', async () => {
  const before = await purses(laurel)
  const load = await mixedLoad(laurel, smtp)
  const silentForMs: number[] = []
  for (let round = 0; round < rounds; round++) {
    const writes = load.writes()
    await expect.poll(load.writes, { timeout: 120_000 }).toBeGreaterThan(writes + 30)
    const server = laurel.servers[round % 2]!
    await server.kill()
    const [killed, then] = [Date.now(), load.writes()]
    await expect.poll(load.writes, { timeout: 20_000, intervals: [10] }).toBeGreaterThan(then)
    silentForMs.push(Date.now() - killed)
    await expect.poll(load.writes, { timeout: 60_000 }).toBeGreaterThan(then + 15)
    await server.start()
  }
  await load.stop()
  // Not even a 503: one of the two was there all the time.
  expect(load.refusals.filter(({ status }) => status >= 500)).toEqual([])
  const mailed = await expectMailed(laurel, smtp, rounds)
  await expectNothingLost(laurel, load.told, load.eventId)
  expect(await purses(laurel)).toEqual(before)
  note('one of two servers killed', { rounds, writes: load.writes(), silentForMs, ...mailed })
})
