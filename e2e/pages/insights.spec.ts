import ExcelJS from 'exceljs'
import type { World } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// The room of figures: found in words, drawn, read as a table, taken away as a file, by those it is for.

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

async function scene(world: World) {
  const [sales, support, legal] = [
    await world.department('Sales'),
    await world.department('=SUM(A1:A9) Support'),
    await world.department('Legal'),
  ]
  const since = { dateHired: '2020-01-01' }
  const ada = await world.person({ displayName: 'Ada Okafor', role: 'admin', departmentId: sales.id, ...since })
  const mona = await world.person({ displayName: 'Mona Lindqvist', departmentId: support.id, ...since })
  const of = (displayName: string, departmentId: number, more = {}) =>
    world.person({ displayName, departmentId, ...since, ...more })
  const eli = await of('Eli Navarro', support.id, { managerId: mona.id })
  const emi = await of('Emi Takahashi', support.id, { managerId: mona.id })
  const sam = await of('Sam Sato', sales.id)
  await of('Sid Sato', sales.id)
  for (const name of ['Lea Lang', 'Leo Lang', 'Lin Lang']) await of(name, legal.id)
  const care = await world.value({ name: 'Care' })
  for (const days of [2, 9, 16]) {
    await world.recognition({ giver: sam, recipients: [eli, emi], values: [care], hi5s: [ada], createdAt: ago(days) })
    await world.recognition({ giver: mona, recipients: [sam], createdAt: ago(days) })
  }
  await world.leaveType({ name: 'Holiday', accrual: 'annual', entitlement: 20 })
  return { ada, mona, eli, emi, support }
}

test('an administrator sees what was found, as a picture and as a table, narrows it and takes it away', async ({
  page,
  world,
}) => {
  const { ada, support } = await scene(world)
  await world.signIn(page, ada)
  await open(page, '/')
  await page.getByRole('link', { name: 'Insights', exact: true }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Insights' })).toBeVisible()
  const figure = (name: string | RegExp) => page.getByRole('region', { name })
  await expect(page.getByRole('heading', { name: 'Nobody thanked Legal in the last 13 weeks' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Nobody from elsewhere thanked Legal' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '“Care” was named in all of thanks' })).toBeVisible()
  await expect(figure(/went unthanked/).getByRole('link', { name: 'Thank Lea Lang' })).toBeVisible()
  await expect(page.getByRole('img', { name: /^Nobody from elsewhere thanked Legal/ }).first()).toBeVisible()

  const departments = figure('Nobody thanked Legal in the last 13 weeks')
  await departments.getByText('View as table').click()
  await expect(departments.getByRole('table').getByRole('row').nth(1)).toContainText('=SUM(A1:A9) Support')
  const download = departments.getByRole('link', { name: 'Download Departments as CSV' })
  const csv = await (await page.request.get((await download.getAttribute('href'))!)).text()
  expect(csv).toBe(
    "\uFEFFDepartment,People,Given,Received\r\n'=SUM(A1:A9) Support,3,3,6\r\nSales,3,3,3\r\nLegal,3,0,0\r\n",
  )
  const href = await departments.getByRole('link', { name: 'Download Departments as XLSX' }).getAttribute('href')
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await (await page.request.get(href!)).body()) as never)
  expect(book.worksheets[0]!.getRow(2).values).toEqual([undefined, '=SUM(A1:A9) Support', 3, 3, 6])

  await page.getByRole('combobox', { name: 'Department' }).selectOption({ label: 'Sales' })
  await expect(page).toHaveURL(/department=\d+/)
  await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: 'Year' }).click()
  await expect(page).toHaveURL(/period=year.*department=\d+/)
  await expect(page.getByRole('heading', { name: '3 times somebody was thanked in the last 12 months' })).toBeVisible()
  await page.getByRole('link', { name: 'Leave', exact: true }).last().click()
  await expect(page.getByRole('heading', { name: 'Everybody took ten days or more in a year' })).toBeHidden()
  await expect(page.getByRole('heading', { name: '3 people took fewer than ten days in a year' })).toBeVisible()
  expect((await open(page, `/insights?period=never&department=${support.id}&location=x`))?.status()).toBe(200)
})

test('a manager has the room for those below, who leads nobody does not', async ({ page, world, other }) => {
  const { ada, mona, eli } = await scene(world)
  await world.signIn(page, mona)
  await open(page, '/insights')
  await expect(page.getByText('How your team thanks and rests.')).toBeVisible()
  await expect(page.getByRole('heading', { name: '6 times somebody was thanked in the last 13 weeks' })).toBeVisible()
  await expect(page.getByText('Lea Lang')).toHaveCount(0)
  // Two people: their leave is theirs.
  await open(page, '/insights/leave')
  await expect(page.getByRole('heading', { name: 'Fewer than three people work here' })).toBeVisible()
  expect((await page.request.get('/api/browser/insights/leave-taken/csv')).status()).toBe(404)
  expect((await page.request.get('/api/browser/insights/nothing/csv')).status()).toBe(404)

  await world.signIn(page, eli)
  for (const path of ['/insights', '/insights/leave']) expect((await page.goto(path))?.status()).toBe(404)
  expect((await page.request.get('/api/browser/insights/time/csv')).status()).toBe(403)

  const [elsewhere] = [await other.person({ role: 'admin' })]
  await other.signIn(page, elsewhere)
  const file = await (await page.request.get('/api/browser/insights/departments/csv')).text()
  expect(file).not.toContain('Legal')
  expect(ada.organizationId).not.toBe(elsewhere.organizationId)
})

for (const [device, viewport] of devices)
  test(`axe finds nothing on a ${device}, nothing scrolls sideways`, async ({ page, world }) => {
    const { ada } = await scene(world)
    await page.setViewportSize(viewport)
    await world.signIn(page, ada)
    for (const path of ['/insights?period=year', '/insights/leave']) {
      await open(page, path)
      for (const table of await page.getByText('View as table').all()) await table.click()
      await expectNothingFound(page)
      expect(await widthBeyond(page)).toBe(0)
    }
  })
