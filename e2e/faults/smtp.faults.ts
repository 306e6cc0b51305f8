import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { startSmtp } from '@/e2e/world/smtp'
import { asBearer, ask } from './asking'
import { note } from './note'

// Whatever the mail server does, people thank each other as before, and no mail is lost or written twice.

type Smtp = Awaited<ReturnType<typeof startSmtp>>

let laurel: OwnLaurel
const servers: Smtp[] = []
const smtp = async (...told: Parameters<typeof startSmtp>) => {
  const server = await startSmtp(...told)
  servers.push(server)
  return server
}

test.beforeEach(async () => {
  laurel = await ownLaurel()
})
test.afterEach(async () => {
  await laurel.end()
  for (const server of servers.splice(0)) await server.close()
})

/** Thanks emi so many times; gives how long the slowest took to be acknowledged. */
async function thank(text: string, times: number): Promise<number> {
  let slowest = 0
  for (let n = 1; n <= times; n++) {
    const started = Date.now()
    const body = { given_for: 4, core_value_id: 1, text: `${text} ${n}` }
    expect((await ask(laurel, '/recognitions', asBearer('eli', 'POST', body)))?.status).toBe(201)
    slowest = Math.max(slowest, Date.now() - started)
  }
  return slowest
}

const states = async (text: string) =>
  (
    await laurel.look<{
      state: string
    }>(`select m.state from recognitions r join notices n on n.recognition_id = r.id and n.kind = 'recognition.received'
      join mails m on m.occasion = 'notice ' || n.id where r.text like '${text} %'`)
  ).map(({ state }) => state)

const all = (state: string, count: number) => Array.from({ length: count }, () => state)

test('down, then up: what was written meanwhile goes out by itself, once', async () => {
  const probe = await startSmtp()
  const { port, url } = probe
  await probe.close()
  await laurel.start({ SMTP_URL: url })
  const slowest = await thank('down', 5)
  await expect.poll(() => states('down'), { timeout: 30_000 }).toEqual(all('queued', 5))
  await sleep(3000)
  const up = await smtp(() => null, { port })
  const started = Date.now()
  await expect.poll(() => states('down'), { timeout: 120_000 }).toEqual(all('sent', 5))
  expect(up.received).toHaveLength(5)
  note('SMTP down', { slowestWriteMs: slowest, allOutAfterMs: Date.now() - started })
})

test('slow: nobody waits for it', async () => {
  const slow = await smtp(() => null, {
    onMailFrom: (_address, _session, done) => void setTimeout(done, 4000),
  })
  await laurel.start({ SMTP_URL: slow.url })
  const slowest = await thank('slow', 8)
  expect(slowest).toBeLessThan(2000)
  await expect.poll(() => states('slow'), { timeout: 120_000 }).toEqual(all('sent', 8))
  expect(slow.received).toHaveLength(8)
  note('SMTP slow by 4 s', { slowestWriteMs: slowest })
})

test('451 at first: tried again, sent once; 550: marked, and left', async () => {
  const greylisting = await smtp(attempt => (attempt <= 4 ? { code: 451, message: 'Come back later' } : null))
  await laurel.start({ SMTP_URL: greylisting.url })
  await thank('later', 4)
  await expect.poll(() => states('later'), { timeout: 120_000 }).toEqual(all('sent', 4))
  expect(greylisting.received).toHaveLength(4)
  await laurel.kill()

  const refusing = await smtp(() => ({ code: 550, message: 'No such mailbox' }))
  await laurel.start({ SMTP_URL: refusing.url })
  await thank('never', 3)
  await expect.poll(() => states('never'), { timeout: 60_000 }).toEqual(all('refused', 3))
  expect(refusing.attempts()).toBe(3)
  expect(refusing.received).toEqual([])
})
