import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { startSmtp } from '@/e2e/world/smtp'
import { asBearer, ask } from './asking'
import { note } from './note'

// The database is killed under a worker that lives on: what the queue believes it to do, and what it really does, may differ then.

const slowBy = 18_000

let laurel: OwnLaurel
let smtp: Awaited<ReturnType<typeof startSmtp>>
test.beforeEach(async () => {
  smtp = await startSmtp(() => null, { onMailFrom: (_address, _session, done) => void setTimeout(done, slowBy) })
  laurel = await ownLaurel()
  await laurel.start({ SMTP_URL: smtp.url })
})
test.afterEach(async () => {
  await laurel.end()
  await smtp.close()
})

test('a job whose handing over was lost comes back within 20 seconds, one that still runs is left alone', async () => {
  laurel.killPostgres()
  await sleep(50)
  await laurel.healthy()
  const thank = { given_for: 4, core_value_id: 1, text: 'slow, and once' }
  expect((await ask(laurel, '/recognitions', asBearer('eli', 'POST', thank)))?.status).toBe(201)
  const held = () =>
    laurel.look<{ pool: string }>(
      `select locked_by as pool from graphile_worker.jobs where task_identifier = 'deliver_mail' and locked_by is not null`,
    )
  await expect.poll(held, { intervals: [100], timeout: 20_000 }).toHaveLength(1)
  const [{ pool } = { pool: '' }] = await held()

  // As a worker's "give me a job" leaves it, when the database did it and the answer was lost; on its last attempt, too.
  const [lost] = await laurel.look<{ id: string }>(`select id::text from graphile_worker.add_job('purge_tokens',
    run_at => now() + interval '1 hour')`)
  await laurel.look(`update graphile_worker._private_jobs set locked_by = '${pool}', locked_at = now() - interval '1 minute',
    run_at = now(), attempts = max_attempts where id = ${lost!.id}`)
  const started = Date.now()
  const waiting = () => laurel.look(`select id from graphile_worker.jobs where id = ${lost!.id}`)
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([])
  const backAfterMs = Date.now() - started

  const sent = () => laurel.look(`select 1 from mails where state = 'sent'`)
  await expect.poll(sent, { timeout: 60_000 }).toHaveLength(1)
  expect(smtp.received, 'a slow job is not given away').toHaveLength(1)
  expect(smtp.attempts()).toBe(1)
  note('a job lost with the database', { backAfterMs })
})
