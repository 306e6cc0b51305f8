import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { World } from '@/e2e/fixtures'
import { sendPeople } from '@/lib/domain/people-import/commands'
import { findImport } from '@/lib/domain/people-import/queries'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, open, test } from '../reader'

// axe in each state these pages can be in, on a phone and on a desk, light and dark; and nothing scrolls sideways.

const long = 'Betriebsversammlungsvorbereitungsbesprechungsleitung'

async function scene(world: World) {
  const [team, job] = [await world.department(long), await world.job(long)]
  const ada = await world.person({ firstName: 'Ada', role: 'admin' })
  const actor = await world.actor(ada)
  const max = await world.person({ displayName: long, departmentId: team.id, jobId: job.id, managerId: ada.id })
  await world.person({ managerId: max.id })
  await world.sql.execute(sql`update people set invited_at = now() where id = ${max.id}`)
  await world.customField({ name: long })
  await world.leaveType({ name: 'Holiday', accrual: 'annual', entitlement: 25 })
  await world.schedule([8, 8, 8, 8, 4, 0, 0], { person: max })
  const sent = async (cells: Record<string, string>) => {
    const rows = [
      { row: 2, cells },
      { row: 3, cells: { email: max.email, department: 'Sales', lastName: long } },
    ]
    const id = await sendPeople(actor, { rows, name: `${long}.csv`, ignored: [long] })
    await expect.poll(async () => (await findImport(actor, id)).stage).toBe('checked')
    return id
  }
  const fine = await sent({ firstName: 'New', email: `new@${long}.example`, location: long })
  const wrong = await sent({ email: long, manager: 'x', role: 'chief' })
  return { ada, max, fine, wrong }
}

type Scene = Awaited<ReturnType<typeof scene>>

const states: Record<string, (page: Page, scene: Scene) => Promise<unknown>> = {
  register: page => open(page, '/admin/people'),
  'invite, with troubles': async page => {
    await open(page, '/admin/people/invite')
    await page.getByRole('button', { name: 'Invite' }).click()
    await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
  },
  'a file, unfolded': async (page, { max }) => {
    await open(page, `/admin/people/${max.id}`)
    for (const summary of ['Entitle', 'Correct', 'Deactivate']) await page.getByText(summary).first().click()
  },
  lists: page => open(page, '/admin/people/import'),
  'a list that waits': async (page, { fine }) => {
    await open(page, `/admin/people/import/${fine}?rows=changed`)
    await page.getByRole('button', { name: 'Bring in' }).click()
    await expect(page.getByRole('form').getByRole('alert')).toBeFocused()
  },
  'a list with wrong rows': (page, { wrong }) => open(page, `/admin/people/import/${wrong}`),
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    test('axe finds nothing, nothing scrolls sideways', async ({ page, world }) => {
      test.slow()
      const told = await scene(world)
      await world.signIn(page, told.ada)
      for (const [state, reach] of Object.entries(states))
        await test.step(state, async () => {
          await page.setViewportSize(viewport)
          await reach(page, told)
          await expectNothingFound(page)
          await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
          expect(await widthBeyond(page), state).toBe(0)
        })
    })
  })
