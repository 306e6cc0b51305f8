import type { APIRequestContext } from '@playwright/test'
import excel from 'exceljs'
import fc from 'fast-check'
import { expect, test, type World } from '@/e2e/fixtures'
import { fileLink } from '@/lib/domain/tasks/links'
import { expectRefusal, reflektive } from './client'

const nobody = '00000000-0000-4000-8000-000000000000'
const order = (cycle: string) => `/v1/reports/reviews?report_type=calibrations&cycle_uuid=${cycle}`

/** Orders a report and polls until it is there, as the document tells its reader to. */
async function ordered(request: APIRequestContext, token: string, cycle: string) {
  const program = reflektive(request, token)
  const response = await program.post(order(cycle))
  expect(response.status(), await response.text()).toBe(200)
  const { task_uuid } = (await response.json()).data
  let task: { uuid: string; status: string; metadata: { link?: string } } | undefined
  await expect
    .poll(async () => {
      task = (await (await program.get(`/v1/task/${task_uuid}`)).json()).data
      if (task?.status === 'pending') expect(task.metadata).toEqual({})
      return task?.status
    })
    .toBe('completed')
  expect(task!.uuid).toBe(task_uuid)
  return { task_uuid, link: task!.metadata.link! }
}

async function cycleOf(world: World) {
  const department = await world.department('Rebel Alliance')
  const boss = await world.person({ displayName: 'Mon Mothma', lastName: 'Zebra' })
  const luke = await world.person({
    firstName: 'Luke',
    lastName: 'Antilles',
    managerId: boss.id,
    departmentId: department.id,
  })
  const cycle = await world.reviewCycle({
    name: 'Spring',
    status: 'finished',
    participants: [
      {
        personId: luke.id,
        selfRating: 3,
        managerRating: 4,
        calibratedRating: 5,
        potential: 'high',
        comment: '=HYPERLINK("http://evil.example")',
      },
      { personId: boss.id },
    ],
  })
  return { cycle, boss, luke }
}

test('POST /v1/reports/reviews, GET /v1/task/{uuid}: a spreadsheet, by a link that needs no credentials', async ({
  request,
  world,
}) => {
  const { cycle, boss, luke } = await cycleOf(world)
  const { link } = await ordered(request, await world.companyToken(), cycle.uuid)

  const file = await fetch(link)
  expect(file.status).toBe(200)
  expect(file.headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  expect(file.headers.get('content-disposition')).toContain('calibrations.xlsx')
  const book = new excel.Workbook()
  await book.xlsx.load(await file.arrayBuffer())
  const sheet = book.worksheets[0]!
  const rows = sheet
    .getSheetValues()
    .slice(1)
    .map(row => (row as unknown[]).slice(1))
  expect(rows).toEqual([
    [
      'Person',
      'E-mail',
      'Manager',
      'Department',
      'Self rating',
      'Manager rating',
      'Calibrated rating',
      'Potential',
      'Comments',
    ],
    ['Luke Antilles', luke.email, 'Mon Mothma', 'Rebel Alliance', 3, 4, 5, 'high', '=HYPERLINK("http://evil.example")'],
    [`${boss.firstName} Zebra`, boss.email],
  ])
  expect(sheet.getCell('I2').type).toBe(excel.ValueType.String)
})

test('the link is signed, dies in time, and is minted anew each time the task is asked for', async ({
  request,
  world,
}) => {
  const { cycle } = await cycleOf(world)
  const token = await world.companyToken()
  const { task_uuid, link } = await ordered(request, token, cycle.uuid)

  const expires = Number(new URL(link).searchParams.get('expires'))
  expect(expires - Date.now() / 1000).toBeGreaterThan(14 * 60)
  expect(expires - Date.now() / 1000).toBeLessThanOrEqual(15 * 60 + 1)

  const file = new URL(link).pathname.split('/').at(-1)!
  const dead = fileLink(file, Date.now() - 15 * 60_000 - 2000)
  await expectRefusal(await request.get(dead), 403, /expired/)
  const longer = link.replace(String(expires), String(expires + 3600))
  await expectRefusal(await request.get(longer), 403)
  await expectRefusal(await request.get(link.replace(/signature=.*/, '')), 403)
  await expectRefusal(await request.get(link.replace(/expires=\d+/, 'expires=x')), 403)
  await expectRefusal(await request.get(link.replace(file, file.replace('calibrations-', 'calibration-'))), 403)
  const { cycle: foreign } = await cycleOf(world)
  const second = await ordered(request, token, foreign.uuid)
  const swapped = link.replace(file, new URL(second.link).pathname.split('/').at(-1)!)
  await expectRefusal(await request.get(swapped), 403)

  await new Promise(resolve => setTimeout(resolve, 1100))
  const again = (await (await reflektive(request, token).get(`/v1/task/${task_uuid}`)).json()).data.metadata.link
  expect(Number(new URL(again).searchParams.get('expires'))).toBeGreaterThan(expires)
  expect((await request.get(again)).status()).toBe(200)
})

test('what cannot be reported on: 400 for a wrong parameter, 404 for an unknown or foreign cycle or task', async ({
  request,
  world,
  other,
}) => {
  const { cycle } = await cycleOf(world)
  const token = await world.companyToken()
  const program = reflektive(request, token)
  await expectRefusal(await program.post('/v1/reports/reviews'), 400, /report_type is required; cycle_uuid is required/)
  await expectRefusal(
    await program.post(`/v1/reports/reviews?report_type=goals&cycle_uuid=${cycle.uuid}`),
    400,
    /^report_type /,
  )
  await expectRefusal(await program.post(order('x')), 400, /^cycle_uuid /)
  await expectRefusal(await program.post(order(nobody)), 404)
  await expectRefusal(await program.get(`/v1/task/${nobody}`), 404)
  await expectRefusal(await program.get('/v1/task/x'), 404)

  const { task_uuid } = await ordered(request, token, cycle.uuid)
  const stranger = reflektive(request, await other.companyToken())
  await expectRefusal(await stranger.post(order(cycle.uuid)), 404)
  await expectRefusal(await stranger.get(`/v1/task/${task_uuid}`), 404)
  await expectRefusal(await reflektive(request).post(order(cycle.uuid)), 401)
  await expectRefusal(await reflektive(request).get(`/v1/task/${task_uuid}`), 401)
  const reader = reflektive(request, await world.companyToken({ scopes: ['reflektive:read'] }))
  await expectRefusal(await reader.post(order(cycle.uuid)), 403)
  expect((await reader.get(`/v1/task/${task_uuid}`)).status()).toBe(200)
})

test('a report that cannot be written fails, and the task says so', async ({ request, world }) => {
  const { tasks } = await import('@/db/schema/performance')
  const [task] = await world.sql
    .insert(tasks)
    .values({ organizationId: world.organization.id, kind: 'calibrations_report', status: 'failed', error: 'No disk' })
    .returning({ id: tasks.id })
  const shown = await reflektive(request, await world.companyToken()).get(`/v1/task/${task!.id}`)
  expect((await shown.json()).data).toEqual({ uuid: task!.id, status: 'failed', metadata: { error: 'No disk' } })
})

test('whatever is asked for: never a 5xx, always one of the documented answers or one sentence', async ({
  request,
  world,
}) => {
  const cycle = await world.reviewCycle()
  const program = reflektive(request, await world.companyToken())
  const anything = fc.string({ unit: 'binary', maxLength: 80 })
  const maybe = (...known: string[]) => fc.option(fc.oneof(fc.constantFrom(...known), anything), { nil: undefined })
  const query = fc.record({
    report_type: maybe('calibrations'),
    cycle_uuid: maybe(cycle.uuid, nobody),
    created_after: maybe('0', '1477877614', '-9223372036854775808'),
    created_before: maybe('9223372036854775807', '1477877615'),
    page: maybe('1', '2', '5000000'),
    cursor: maybe(Buffer.from('9999999999999999.2147483647.9999.9999999999').toString('base64url')),
  })
  await fc.assert(
    fc.asyncProperty(query, async asked => {
      const given = Object.entries(asked).filter((pair): pair is [string, string] => pair[1] !== undefined)
      const search = new URLSearchParams(given.map(([name, value]) => [name, value.toWellFormed()]))
      for (const response of [
        await program.post(`/v1/reports/reviews?${search}`),
        await program.get(`/v1/real-time-feedback?${search}`),
        await program.get(`/v2/real-time-feedback?${search}`),
      ]) {
        expect([200, 400, 404]).toContain(response.status())
        if (response.status() !== 200) expect(Object.keys(await response.json())).toEqual(['error'])
      }
    }),
    { numRuns: 60 },
  )
})

test('GET /v1/review-cycles: the company’s cycles, the latest first', async ({ request, world, other }) => {
  await other.reviewCycle()
  const spring = await world.reviewCycle({ name: 'Spring', startsOn: '2026-01-01', endsOn: '2026-06-30' })
  const autumn = await world.reviewCycle({
    name: 'Autumn',
    startsOn: '2026-07-01',
    endsOn: '2026-12-31',
    status: 'draft',
  })
  const program = reflektive(request, await world.companyToken())
  expect(await (await program.get('/v1/review-cycles')).json()).toEqual({
    data: [
      { uuid: autumn.uuid, name: 'Autumn', starts_on: '2026-07-01', ends_on: '2026-12-31', status: 'draft' },
      { uuid: spring.uuid, name: 'Spring', starts_on: '2026-01-01', ends_on: '2026-06-30', status: 'running' },
    ],
  })
  await expectRefusal(await reflektive(request).get('/v1/review-cycles'), 401)
})
