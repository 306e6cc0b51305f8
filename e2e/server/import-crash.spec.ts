import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'

// A list that is coming in when the power goes: nobody of it is there, and then, without anybody pressing again, all are.

const rows = 4000
let laurel: OwnLaurel

test.beforeEach(async () => {
  test.setTimeout(240_000)
  laurel = await ownLaurel()
  await laurel.start()
})
test.afterEach(() => laurel.end())

const one = async <T>(query: string) => (await laurel.look<{ value: T }>(query))[0]!.value
const statusOf = (id: string) => one<string>(`select status as value from tasks where id = '${id}'`)
const here = () => one<number>(`select count(*)::int as value from people where username like 'crash%'`)

test('kill -9 in the middle of an import leaves nothing half done', async () => {
  const [check, bring] = [randomUUID(), randomUUID()]
  const order = (id: string, kind: string, input: object) =>
    laurel.look(`with ada as (select id, organization_id from people where username = 'ada' and organization_id = 1),
      made as (insert into tasks (id, organization_id, person_id, kind, input)
        select '${id}', organization_id, id, '${kind}', '${JSON.stringify(input)}' from ada returning id),
      filled as (insert into import_rows (organization_id, task_id, row, cells)
        select ada.organization_id, made.id, n, jsonb_build_object('firstName', 'Crash', 'email', 'crash' || n || '@acme.example',
          'manager', 'ada@acme.example') from ada, made, generate_series(2, ${rows + 1}) n where '${kind}' = 'people_check')
      select 1`)
  const work = (id: string, kind: string) =>
    laurel.look(`select graphile_worker.add_job('${kind}', '{"taskId": "${id}"}'::json, max_attempts => 12)`)
  await order(check, 'people_check', { rows })
  await work(check, 'people_check')
  await expect.poll(() => statusOf(check), { timeout: 60_000 }).toBe('completed')
  await order(bring, 'people_import', { checkId: check, create: true, invite: false })
  await laurel.look(`update tasks set input = input || '{"importId": "${bring}"}' where id = '${check}'`)
  await work(bring, 'people_import')
  const progress = () => one<number>(`select done as value from tasks where id = '${bring}'`)
  await expect.poll(progress, { timeout: 60_000, intervals: [20] }).toBeGreaterThan(0)
  await laurel.kill()

  await laurel.start()
  expect([0, rows]).toContain(await here())
  await expect
    .poll(
      async () => {
        expect([0, rows]).toContain(await here())
        return statusOf(bring)
      },
      { timeout: 120_000 },
    )
    .toBe('completed')
  expect(await here()).toBe(rows)
  expect(
    await one(`select count(*)::int as value from activities where key = 'person.added'
    and subject_id in (select id from people where username like 'crash%')`),
  ).toBe(rows)
})
