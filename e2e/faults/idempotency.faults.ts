import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'

// kill -9 between a write and its answer: whoever asks again by the same Idempotency-Key finds it done once.

let laurel: OwnLaurel

test.beforeEach(async () => {
  test.setTimeout(240_000)
  laurel = await ownLaurel()
  await laurel.start()
})
test.afterEach(() => laurel.end())

type Sent = { key: string; text: string; path: string; body: object; bearer: string }

const ask = ({ key, path, body, bearer }: Sent) =>
  fetch(laurel.url + path, {
    method: 'POST',
    headers: { Authorization: `Bearer ${bearer}`, 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  }).then(
    async response => ({
      status: response.status,
      again: response.headers.has('idempotent-replayed'),
      body: await response.text(),
    }),
    () => null,
  )

const thanks = (text: string): Sent => ({
  key: randomUUID(),
  text,
  path: '/recognitions',
  body: { given_for: 4, core_value_id: 1, text },
  bearer: 'demo-eli-key',
})

const candidate = (text: string): Sent => ({
  key: randomUUID(),
  text,
  path: '/api/v3/candidates',
  body: {
    data: { attributes: { first_name: text, last_name: 'Kept', email: `${text.replace(/\W/g, '-')}@crash.example` } },
  },
  bearer: 'demo-rick-key',
})

test('killed three times under load, every request that is sent again was done once and is answered as before', async () => {
  const sent: Sent[] = []
  const acknowledged = new Map<string, string>()
  for (let round = 1; round <= 3; round++) {
    let going = true
    const before = acknowledged.size
    const work = async (worker: number) => {
      for (let n = 0; going; n++) {
        const one = (n % 2 ? thanks : candidate)(`crash ${round} ${worker} ${n}`)
        sent.push(one)
        // Twice at once, as a client does whose first connection hangs.
        for (const answer of await Promise.all([ask(one), ask(one)])) {
          if (!answer) continue
          expect(answer.status, answer.body).toBeLessThan(300)
          acknowledged.set(one.key, answer.body)
        }
      }
    }
    const working = Promise.all([1, 2, 3, 4].map(work))
    await expect.poll(() => acknowledged.size - before, { timeout: 60_000 }).toBeGreaterThan(20)
    await laurel.kill()
    going = false
    await working
    await laurel.start()
  }

  for (const one of sent) {
    const answer = await ask(one)
    expect(answer!.status, answer!.body).toBeLessThan(300)
    if (acknowledged.has(one.key)) expect([answer!.again, answer!.body]).toEqual([true, acknowledged.get(one.key)])
  }
  const rows = await laurel.look<{ text: string; times: number }>(
    `select text, count(*)::int as times from recognitions where text like 'crash %' group by text
     union all select first_name, count(*)::int from candidates where first_name like 'crash %' group by first_name`,
  )
  expect(rows.filter(({ times }) => times !== 1)).toEqual([])
  expect(rows.map(({ text }) => text).sort()).toEqual(sent.map(({ text }) => text).sort())
})
