import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { assignmentRecords, people } from '@/db/schema/people'
import type { World } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave } from '@/lib/domain/leave/deciding'
import { expectNothingFound } from './axe'
import { expect, open, test } from './reader'

// The wall chart: who is away, seen as one may see it, walked by keys, and read as a list.

// July of next year, which begins on a day that these tests don't mind.
const year = new Date().getUTCFullYear() + 1
const day = (date: number) => `${year}-07-${String(date).padStart(2, '0')}`

/** The first Monday of that July. */
const monday = [1, 2, 3, 4, 5, 6, 7].find(date => new Date(`${day(date)}T00:00:00Z`).getUTCDay() === 1)!
const saidMonday = `Mon ${monday} July ${year}`

async function scene(world: World) {
  const [sales, london, oslo] = [
    await world.department('Sales'),
    await world.location('London'),
    await world.location('Oslo'),
  ]
  const mona = await world.person({ displayName: 'Mona Lindqvist', locationId: london.id })
  const of = (displayName: string, more = {}) =>
    world.person({ displayName, managerId: mona.id, locationId: london.id, ...more })
  const eli = await of('Eli Navarro')
  const emi = await of('Emi Takahashi', { locationId: oslo.id })
  const zoe = await world.person({ displayName: 'Zoe Adeyemi', departmentId: sales.id, locationId: oslo.id })
  const sick = await world.leaveType({ name: 'Sick leave' })
  const study = await world.leaveType({ name: 'Study leave' })
  const asks = async (who: typeof eli, leaveTypeId: number, from: number, to = from, more = {}) =>
    createLeaveRequest(await world.actor(who), { leaveTypeId, startDate: day(from), endDate: day(to), ...more })
  const boss = await world.actor(mona)
  await approveLeave(boss, (await asks(eli, sick.id, monday, monday + 1, { endHalf: true })).id)
  const pending = await asks(emi, study.id, monday + 2)
  return { mona, eli, emi, zoe, pending, oslo, sick }
}

const july = `/calendar?month=${year}-07`
const chart = (page: Page) => page.getByRole('grid', { name: 'Who is away, by day' })
const rowOf = (page: Page, name: string) => chart(page).getByRole('row', { name: new RegExp(name) })

test('who decides sees why and what is asked for; a colleague sees that somebody is away', async ({ page, world }) => {
  const { mona, emi } = await scene(world)
  await world.signIn(page, mona)
  await open(page, july)
  await expect(page.getByRole('heading', { level: 1, name: 'Calendar' })).toBeVisible()
  const eli = rowOf(page, 'Eli Navarro')
  await expect(eli.getByRole('gridcell', { name: 'Sick leave', exact: true })).toHaveText('S')
  await expect(eli.getByRole('gridcell', { name: 'Sick leave, in the morning' })).toBeVisible()
  // "S" is taken, so the other kind has its next letter.
  await expect(rowOf(page, 'Emi').getByRole('gridcell', { name: 'Study leave, asked for' })).toHaveText('T')
  await expect(page.getByRole('list', { name: 'What the signs mean' })).toContainText('Study leave')

  await world.signIn(page, emi)
  await open(page, july)
  await expect(rowOf(page, 'Eli Navarro').getByRole('gridcell', { name: 'Away', exact: true })).toHaveText('×')
  await expect(page.getByText('Sick leave')).toHaveCount(0)
  await expect(rowOf(page, 'Emi').getByRole('gridcell', { name: 'Study leave, asked for' })).toBeVisible()
})

test('holidays are those of each one’s place, and days off those of each one’s week', async ({ page, world }) => {
  const { mona, oslo, eli } = await scene(world)
  await world.holiday(day(monday + 3), { name: 'Midsummer', locations: [oslo] })
  await world.schedule([8, 8, 8, 8, 0, 0, 0], { person: eli })
  await world.signIn(page, mona)
  await open(page, july)
  await expect(rowOf(page, 'Emi').getByRole('gridcell', { name: 'Midsummer' })).toHaveText('*')
  await expect(rowOf(page, 'Eli').getByRole('gridcell', { name: 'Midsummer' })).toHaveCount(0)
  const friday = rowOf(page, 'Eli')
    .getByRole('gridcell')
    .nth(monday + 3)
  await friday.hover()
  await expect(page.getByText(`Eli Navarro, Fri ${monday + 4} July ${year}: Day off`)).toBeVisible()
})

test('arrow keys walk the days, Enter opens a leave', async ({ page, world }) => {
  const { eli, mona, pending } = await scene(world)
  await world.signIn(page, mona)
  await open(page, july)
  // Mona herself comes first.
  const first = rowOf(page, 'Mona Lindqvist').getByRole('gridcell').first()
  await page.getByRole('link', { name: 'List' }).focus()
  await page.keyboard.press('Tab')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  for (let n = 1; n < monday; n++) await page.keyboard.press('ArrowRight')
  await expect(rowOf(page, eli.displayName).getByRole('gridcell', { name: 'Sick leave', exact: true })).toBeFocused()
  await expect(page.getByText(`${eli.displayName}, ${saidMonday}: Sick leave`)).toBeVisible()
  await page.keyboard.press('End')
  await expect(rowOf(page, eli.displayName).getByRole('gridcell').last()).toBeFocused()
  await page.keyboard.press('Control+Home')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(first, 'there is nothing further').toBeFocused()
  await page.keyboard.press('Control+End')
  for (let n = 31; n > monday + 2; n--) await page.keyboard.press('ArrowLeft')
  await expect(rowOf(page, 'Emi').getByRole('gridcell', { name: 'Study leave, asked for' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/leave/${pending.id}`)
})

test('months, a quarter, a department and a place are in the address', async ({ page, world }) => {
  const { mona, zoe } = await scene(world)
  await world.signIn(page, mona)
  await open(page, july)
  await expect(page.getByRole('heading', { name: `July ${year}` })).toBeVisible()
  await expect(chart(page).getByText(zoe.displayName)).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Whose days' }).selectOption('Sales')
  await expect(rowOf(page, zoe.displayName)).toBeVisible()
  await expect(chart(page).getByText(mona.displayName)).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Whose days' }).selectOption('Everyone')
  await page.getByLabel('Where they work').selectOption('Oslo')
  await expect(rowOf(page, 'Emi Takahashi')).toBeVisible()
  await expect(chart(page).getByText('Eli Navarro')).toHaveCount(0)
  await page.getByRole('link', { name: 'Quarter' }).click()
  await expect(page.getByRole('heading', { name: `July ${year} – September ${year}` })).toBeVisible()
  await page.getByRole('link', { name: 'Earlier' }).click()
  await expect(page.getByRole('heading', { name: `April ${year} – June ${year}` })).toBeVisible()
  expect(new URL(page.url()).searchParams.get('whose')).toBe('everyone')
  await page.reload()
  await expect(page.getByRole('heading', { name: `April ${year} – June ${year}` })).toBeVisible()
  await open(page, '/calendar?month=2026-13&view=century&whose=department-x&location=-1')
  await expect(chart(page), 'what makes no sense is as good as not there').toBeVisible()
})

test('the list says the same; on a phone it comes first', async ({ page, world }) => {
  const { mona } = await scene(world)
  await page.setViewportSize({ width: 390, height: 844 })
  await world.signIn(page, mona)
  await open(page, july)
  await expect(chart(page)).toBeHidden()
  await expect(page.getByRole('region', { name: saidMonday })).toContainText('Sick leave')
  await expect(page.getByRole('region', { name: `Wed ${monday + 2} July ${year}` })).toContainText('Asked for')
  await page.getByRole('link', { name: /^Open the leave of Emi/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`Wed ${monday + 2} July`)
  await open(page, july)
  await page.getByRole('link', { name: 'Chart' }).click()
  await expect(chart(page)).toBeVisible()
})

test('500 people and three months: only what is in sight is drawn, the printer gets all', async ({ page, world }) => {
  const boss = await world.person({ displayName: '0 Boss' })
  const organizationId = world.organization.id
  const rows = await db
    .insert(people)
    .values(
      Array.from({ length: 500 }, (_, n) => {
        const name = `Person ${String(n).padStart(3, '0')}`
        return {
          organizationId,
          username: `p${n}`,
          email: `${unique()}@many.example`,
          firstName: 'Person',
          lastName: String(n),
          displayName: name,
        }
      }),
    )
    .returning({ id: people.id })
  await db
    .insert(assignmentRecords)
    .values(rows.map(({ id }) => ({ organizationId, personId: id, managerId: boss.id })))
  await world.signIn(page, boss)
  const answer = await open(page, `${july}&view=quarter&whose=everyone&as=chart`)
  expect((await answer!.body()).byteLength, 'bytes of the page').toBeLessThan(1_200_000)
  await expect(rowOf(page, 'Person 000')).toBeVisible()
  await expect(chart(page)).toHaveAttribute('aria-rowcount', '503')
  expect(await chart(page).getByRole('gridcell').count()).toBeLessThan(70 * 92)
  const longest = await page.evaluate(async () => {
    const box = document.querySelector('[role=grid]')!.parentElement!
    let worst = 0
    for (let before = performance.now(); box.scrollTop + box.clientHeight < box.scrollHeight - 1; ) {
      box.scrollTop += 400
      await new Promise(requestAnimationFrame)
      const now = performance.now()
      worst = Math.max(worst, now - before)
      before = now
    }
    return worst
  })
  expect(longest, 'milliseconds of the slowest frame').toBeLessThan(500)
  await expect(rowOf(page, 'Person 499')).toBeVisible()
  expect(await chart(page).getByRole('row').count()).toBeLessThan(80)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await expect(chart(page).getByRole('rowheader')).toHaveCount(501)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('chart and list are there, and a choice is asked for by a button', async ({ page, world }) => {
    const { mona, zoe } = await scene(world)
    await world.signIn(page, mona)
    await page.goto(july)
    await expect(rowOf(page, 'Eli').getByRole('gridcell', { name: 'Sick leave', exact: true })).toBeVisible()
    await page.getByRole('combobox', { name: 'Whose days' }).selectOption('Everyone')
    await page.getByRole('button', { name: 'Show' }).click()
    await expect(rowOf(page, zoe.displayName)).toBeVisible()
  })
})

test('beside the chart the list of a large company is its beginning, and leads to the whole', async ({
  request,
  world,
}) => {
  const { mona, sick } = await scene(world)
  await world.sql.execute(sql`insert into leave_requests
    (organization_id, person_id, leave_type_id, start_date, end_date, days, hours, status, filed_by_id)
    select ${mona.organizationId}, ${mona.id}, ${sick.id}, date, date, 10000, 80000, 'approved', ${mona.id}
    from (select ${`${year}-07-01`}::date + n as date from generate_series(0, 69) n) dates`)
  const listed = async (as: string) => {
    const answer = await request.get(`${july}&view=quarter${as}`, {
      headers: { Cookie: `${mona.cookie.name}=${mona.cookie.value}` },
    })
    const html = await answer.text()
    return { entries: html.match(/<li class="[^"]*py-2\.5/g)?.length, leads: html.includes('>All 72 absences<') }
  }
  expect(await listed('')).toEqual({ entries: 60, leads: true })
  expect(await listed('&as=list')).toEqual({ entries: 72, leads: false })
})

for (const [device, width] of [
  ['phone', 390],
  ['desk', 1440],
] as const)
  test(`axe finds nothing, nothing scrolls sideways: ${device}`, async ({ page, world }) => {
    const { mona } = await scene(world)
    await page.setViewportSize({ width, height: 900 })
    await world.signIn(page, mona)
    for (const as of ['chart', 'list']) {
      await open(page, `${july}&as=${as}`)
      await expectNothingFound(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
