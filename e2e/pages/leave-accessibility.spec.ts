import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave, rejectLeave } from '@/lib/domain/leave/deciding'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// axe in each state the pages of leave can be in, on a phone and on a desk, light and dark; and nothing scrolls sideways.

const year = new Date().getUTCFullYear() + 1

async function scene(world: World) {
  const long = 'Wilhelmina-Alexandrina van Oldenbarnevelt-Stadhouder'
  const dateHired = '2020-01-01'
  const mona = await world.person({ firstName: 'Mona', dateHired })
  const eli = await world.person({ displayName: long, managerId: mona.id, dateHired })
  const emi = await world.person({ firstName: 'Emi', managerId: mona.id, dateHired })
  const rules = { accrual: 'annual', accruesFrom: `${year - 1}-01-01` } as const
  const holiday = await world.leaveType({ name: 'Holiday', entitlement: 40, carryOverCap: 5, position: 1, ...rules })
  await world.leaveType({ name: 'Betriebsratsschulungsfreistellung nach Betriebsverfassungsgesetz', position: 2 })
  const ask = async (person: typeof eli, startDate: string, endDate = startDate) =>
    createLeaveRequest(await world.actor(person), {
      leaveTypeId: holiday.id,
      startDate,
      endDate,
      comments: 'Sea '.repeat(30),
    })
  const boss = await world.actor(mona)
  const pending = await ask(eli, `${year}-07-05`, `${year}-07-30`)
  await approveLeave(boss, (await ask(emi, `${year}-07-06`, `${year}-07-09`)).id)
  await approveLeave(boss, (await ask(eli, `${year}-03-03`, `${year}-03-12`)).id, 'Gladly')
  await rejectLeave(boss, (await ask(eli, `${year}-04-12`, `${year}-04-15`)).id, 'We launch')
  return { mona, eli, holiday, pending }
}

type Scene = Awaited<ReturnType<typeof scene>>

const states: Record<string, { as: 'eli' | 'mona'; reach: (page: Page, scene: Scene) => Promise<unknown> }> = {
  'asking, with troubles': {
    as: 'eli',
    async reach(page, { holiday }) {
      await open(page, '/leave')
      await page.getByLabel('Kind of leave').selectOption(String(holiday.id))
      await page.getByLabel('First day').fill(`${year}-07-01`)
      await page.getByLabel('Last day').fill(`${year}-07-12`)
      await expect(page.getByText('You already have leave on these days')).toBeVisible()
      await page.getByText('Only some hours?').click()
      await page.getByRole('button', { name: 'Send request' }).click()
      await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
    },
  },
  'one leave': {
    as: 'eli',
    async reach(page, { pending }) {
      await open(page, `/leave/${pending.id}`)
      await page.getByText('Withdraw…').click()
    },
  },
  'changing a request': {
    as: 'eli',
    async reach(page, { pending }) {
      await open(page, `/leave/${pending.id}/change`)
      await expect(page.getByText('You would have')).toBeVisible()
    },
  },
  statement: {
    as: 'eli',
    async reach(page) {
      await open(page, `/leave/statement?on=${year}-06-01`)
      await page.getByRole('link', { name: 'Holiday' }).click()
      await expect(page.getByRole('table')).toBeVisible()
    },
  },
  approvals: {
    as: 'mona',
    async reach(page) {
      await open(page, '/leave/approvals')
      await page.getByText('Turn down…').click()
      await page.getByRole('article').getByRole('button', { name: 'Turn down', exact: true }).click()
      await expect(page.getByRole('article').getByRole('alert')).toBeFocused()
    },
  },
  'an approved leave, seen by who decides': {
    as: 'mona',
    async reach(page) {
      await open(page, '/leave/approvals')
      await page.getByRole('button', { name: /^Approve/ }).click()
      await page.getByRole('link', { name: 'Open it' }).click()
      await page.getByText('Call off…').click()
    },
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, { as, reach }] of Object.entries(states))
      test(`axe finds nothing, nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const people = await scene(world)
        await world.signIn(page, people[as])
        await reach(page, people)
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        const beyond = await widthBeyond(page)
        expect(beyond).toBe(0)
      })
  })
