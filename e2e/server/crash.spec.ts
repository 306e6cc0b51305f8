import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'

// What was acknowledged is there after kill -9, each notice is mailed once, and no balance drifts from its rows.

let laurel: OwnLaurel

test.beforeEach(async () => {
  test.setTimeout(240_000)
  laurel = await ownLaurel()
  await laurel.start()
})
test.afterEach(() => laurel.end())

const headers = { Authorization: 'Bearer demo-eli-key', 'Content-Type': 'application/json' }

/** Posts; null where the connection broke before an answer. */
const post = (path: string, body: object) =>
  fetch(laurel.url + path, { method: 'POST', headers, body: JSON.stringify(body) }).then(
    async response => ({ status: response.status, body: await response.text() }),
    () => null,
  )

/** Gives, hi5s and comments until stopped; gives the texts of what was acknowledged and every other status seen. */
function load() {
  const acknowledged: string[] = []
  const refused: number[] = []
  let going = true
  const work = async (worker: number) => {
    for (let n = 0; going && n < 400; n++) {
      const text = `load ${worker}.${n}`
      const given = await post('/recognitions', { given_for: 4, core_value_id: 1, text })
      if (given?.status === 201) acknowledged.push(text)
      else if (given) refused.push(given.status)
      if (n % 5 === 0) await post(`/recognitions/${(n % 60) + 1}/hi5`, {})
    }
  }
  const done = Promise.all([work(1), work(2), work(3), work(4)])
  return {
    acknowledged,
    refused,
    async stop() {
      going = false
      await done
    },
  }
}

async function expectNothingLost(acknowledged: string[]) {
  const rows = await laurel.look<{ text: string; mails: number }>(
    `select r.text, count(m.id)::int as mails from recognitions r
       left join notices n on n.recognition_id = r.id and n.kind = 'recognition.received'
       left join mails m on m.organization_id = r.organization_id and m.recipient = 'emi@acme.example' and m.occasion = 'notice ' || n.id
     where r.text like 'load %' group by r.id, r.text`,
  )
  const kept = rows.map(row => row.text)
  expect(kept.length).toBeGreaterThan(0)
  expect(new Set(kept).size, 'each once').toBe(kept.length)
  expect(acknowledged.filter(text => !kept.includes(text))).toEqual([])
  expect(rows.filter(row => row.mails > 1)).toEqual([])

  const drift = await laurel.look(
    `select r.id from recognitions r where r.hi5_count <> (select count(*) from hi5s h where h.recognition_id = r.id)
       or r.comment_count <> (select count(*) from comments c where c.recognition_id = r.id and c.deleted_at is null)`,
  )
  expect(drift).toEqual([])
}

test('the server is killed under load: the next start has everything, and mails what was waiting', async () => {
  const [before] = await laurel.look<{ balance: number; given: number }>(balances)
  const running = load()
  await expect.poll(() => running.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(20)
  await laurel.kill()
  await running.stop()
  await laurel.start()

  await expectNothingLost(running.acknowledged)
  const [after] = await laurel.look<{ balance: number; given: number }>(balances)
  expect(after!.balance + after!.given, 'every hi5 was paid, none twice').toBe(before!.balance + before!.given)
  const unsaid = `select count(*)::int as waiting from notices n where n.kind = 'recognition.received' and n.person_id = 4
    and n.id > (select max(id) - 1000 from notices) and exists (select 1 from recognitions r where r.id = n.recognition_id and r.text like 'load %')
    and not exists (select 1 from mails m where m.occasion = 'notice ' || n.id and m.recipient = 'emi@acme.example')`
  await expect
    .poll(async () => (await laurel.look<{ waiting: number }>(unsaid))[0]!.waiting, { timeout: 60_000 })
    .toBe(0)
})

const balances = `select p.hi5_balance as balance, (select count(*)::int from hi5s h where h.giver_id = p.id) as given
  from people p where p.username = 'eli' and p.organization_id = 1`

test('the database is killed under load: clear 503s, then recovery without a restart', async () => {
  const running = load()
  await expect.poll(() => running.acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(20)
  laurel.killPostgres()
  const atDeath = running.acknowledged.length
  await laurel.healthy()
  await expect.poll(() => running.acknowledged.length, { timeout: 30_000 }).toBeGreaterThan(atDeath + 20)
  await running.stop()

  expect(running.refused.filter(status => status !== 503)).toEqual([])
  await expectNothingLost(running.acknowledged)
})
