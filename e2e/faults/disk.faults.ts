import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { meadow } from '@/e2e/world/pictures'
import { asBasic, asBearer, ask } from './asking'

// A disk that takes no more files: the kernel's own ENOSPC, by way of /dev/full.

let laurel: OwnLaurel
test.beforeEach(async () => {
  laurel = await ownLaurel()
  const preload = pathToFileURL(resolve('e2e/faults/preload/full-disk.mjs')).href
  await laurel.start({ NODE_OPTIONS: `--import ${preload}` })
})
test.afterEach(() => laurel.end())

async function withPicture(format: string) {
  const { Authorization } = asBasic('eli', 'GET').headers as Record<string, string>
  const body = new FormData()
  body.append('recipients[][id]', '4')
  body.append('text', `with a picture in ${format}`)
  body.append('picture', new Blob([new Uint8Array(await meadow(400, 300))]), 'meadow.jpg')
  return (await ask(laurel, `/kudos.${format}`, { method: 'POST', headers: { Authorization: Authorization! }, body }))!
}

const kept = () => laurel.look(`select id from recognitions where text like 'with a picture%'`)
const files = () => readdirSync(join(laurel.dataDir, 'files')).length

test('no room for uploads: refused in the dialect’s own words, with nothing half done; then there is room again', async () => {
  const flag = join(laurel.dataDir, 'disk-is-full')
  const before = files()
  writeFileSync(flag, '')
  for (const format of ['json', 'xml']) {
    const refused = await withPicture(format)
    expect(refused.status, refused.body).toBe(500) // as its document has it, with CONNECTION_ERROR
    expect(refused.body).toContain('can’t be kept just now')
    expect(refused.body).not.toContain('ENOSPC')
    expect(refused.body).toMatch(format === 'xml' ? /^<\?xml/ : /^\{/)
  }
  expect(await kept()).toEqual([])
  expect(files(), 'nothing is left of what did not fit').toBe(before)
  const plain = { given_for: 4, core_value_id: 1, text: 'no picture needed' }
  expect((await ask(laurel, '/recognitions', asBearer('eli', 'POST', plain)))?.status).toBe(201)
  expect((await ask(laurel, '/health', {}))?.status).toBe(200)

  // A report is a file, too: it is made when there is room.
  const company = { Authorization: 'Token token=demo-acme-token' }
  const [cycle] = await laurel.look<{ uuid: string }>(
    `select uuid from review_cycles where organization_id = 1 order by id limit 1`,
  )
  const order = `/v1/reports/reviews?report_type=calibrations&cycle_uuid=${cycle!.uuid}`
  const ordered = await ask(laurel, order, { method: 'POST', headers: company })
  expect(ordered!.status, ordered!.body).toBe(200)
  const stands = async () =>
    (
      await laurel.look<{ status: string }>(
        `select status from tasks where kind like '%calibrations%' order by created_at desc limit 1`,
      )
    )[0]?.status
  await expect
    .poll(
      async () =>
        (
          await laurel.look(
            `select 1 from graphile_worker.jobs where task_identifier = 'calibrations_report' and last_error is not null`,
          )
        ).length,
      { timeout: 30_000 },
    )
    .toBe(1)
  rmSync(flag)
  await expect.poll(stands, { timeout: 120_000 }).toBe('completed')

  const taken = await withPicture('json')
  expect(taken.status, taken.body).toBe(200)
  expect(await kept()).toHaveLength(1)
  expect(files()).toBeGreaterThan(before)
})
