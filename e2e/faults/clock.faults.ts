import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { asBearer, ask } from './asking'
import { expectAddedUp, jobsDue } from './nothing-lost'

// A server whose clock is wrong, and right again, and wrong again: what is due once is done once.

let laurel: OwnLaurel
test.beforeEach(async () => {
  laurel = await ownLaurel()
})
test.afterEach(() => laurel.end())

const preload = pathToFileURL(resolve('e2e/faults/preload/clock.mjs')).href
const startAt = async (days: number) => {
  await laurel.start({ NODE_OPTIONS: `--import ${preload}`, CLOCK_DAYS_AHEAD: String(days) })
  for (const job of [
    'post_accruals',
    'renew_hi5',
    'hiring_clock',
    'queue_digests',
    'make_invoices',
    'retention',
    'purge_tokens',
  ])
    await laurel.look(`select graphile_worker.add_job('${job}')::text`)
  await expect.poll(() => jobsDue(laurel), { timeout: 60_000 }).toBe(0)
}
const books = () =>
  laurel.look(
    `select kind, count(*)::int as lines, sum(amount)::int as amount from leave_ledger where organization_id = 1 group by kind order by kind`,
  )
const others = () =>
  laurel.look(`select (select count(*)::int from invoices) as invoices,
    (select sum(hi5_balance)::int from people) as hi5s`)

test('ahead by 40 days, right, behind by 40, ahead again: nothing is posted, charged or renewed twice', async () => {
  test.setTimeout(400_000)
  await startAt(0)
  const atFirst = await books()
  await laurel.kill()
  await startAt(40)
  expect((await ask(laurel, '/recognitions', asBearer('eli', 'GET')))?.status, 'keys still open doors').toBe(200)
  const ahead = [await books(), await others()]
  expect(ahead[0], 'what is due by its clock is posted').not.toEqual(atFirst)
  for (const days of [0, -40, 40]) {
    await laurel.kill()
    await startAt(days)
    expect([await books(), await others()], `${days} days`).toEqual(ahead)
  }
  await expectAddedUp(laurel)
})

test('a company whose renewal was years ago gets one period’s hi5s, not years of them', async () => {
  await startAt(0)
  await laurel.look(`update organizations set hi5_period_start = now() - interval '3 years' where id = 1`)
  await laurel.look(`update people set hi5_balance = 1 where organization_id = 1`)
  await laurel.kill()
  await startAt(0)
  const renewed = `select o.hi5_quota as quota, min(p.hi5_balance) as least, max(p.hi5_balance) as most,
      bool_and(o.hi5_period_start > now() - interval '32 days') as current
    from organizations o join people p on p.organization_id = o.id where o.id = 1 group by o.hi5_quota`
  const [found] = await laurel.look<{ quota: number }>(renewed)
  expect(found).toEqual({ quota: found!.quota, least: found!.quota, most: found!.quota, current: true })

  // And a clock that ran ahead and was put right: the period has begun already, its hi5s are not given again.
  await laurel.look(`update organizations set hi5_period_start = now() + interval '20 days' where id = 1`)
  await laurel.look(`update people set hi5_balance = 2 where organization_id = 1`)
  await laurel.look(`select graphile_worker.add_job('renew_hi5')::text`)
  await expect.poll(() => jobsDue(laurel)).toBe(0)
  expect((await laurel.look<{ most: number }>(renewed))[0]!.most).toBe(2)
})
