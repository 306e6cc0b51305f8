import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// axe on the pages of people, in each state they can be in, on a phone and on a desk, light and dark.

async function scene(world: World) {
  const value = await world.value({ name: 'Courage' })
  const long = 'Wilhelmina-Alexandrina van Oldenbarnevelt-Stadhouder'
  const job = await world.job('Senior vice president of transcontinental infrastructure')
  const department = await world.department('Infrastructure and everything that belongs to it')
  const ines = await world.person({ firstName: 'Ines', role: 'admin' })
  const emi = await world.person({
    displayName: long,
    firstName: 'Wilhelmina',
    jobId: job.id,
    departmentId: department.id,
    managerId: ines.id,
    about: 'x'.repeat(200),
    pronouns: 'she/her',
    employment: { phone: '+31 555 0100' },
    employee: { emergencyName: 'Rui', emergencyNumber: '+351 555 0199' },
  })
  await world.person({ firstName: 'Jonas', managerId: emi.id })
  await world.leaveType()
  await world.recognition({ giver: ines, recipients: [emi], text: 'For the map', values: [value] })
  return { ines, emi }
}

type Scene = Awaited<ReturnType<typeof scene>>

const states: Record<string, (page: Page, scene: Scene) => Promise<unknown>> = {
  directory: page => open(page, '/people'),
  'directory that finds nobody': page => open(page, '/people?q=zzzz&manager=none'),
  profile: (page, { emi }) => open(page, `/people/${emi.id}`),
  'profile without kudos given': (page, { emi }) => open(page, `/people/${emi.id}?kudos=given`),
  'org chart': (page, { emi }) => open(page, `/people/chart?at=${emi.id}`),
  settings: page => open(page, '/me'),
  async 'settings with troubles'(page) {
    await open(page, '/me')
    const about = page.getByRole('region', { name: 'About you' })
    await about.getByLabel('Name you go by').fill('')
    await about.getByRole('button', { name: 'Save' }).click()
    await expect(about.getByRole('alert')).toBeFocused()
  },
  async 'cutting a picture'(page) {
    await open(page, '/me')
    const buffer = await meadow(900, 600)
    await page.getByLabel('Choose a picture').setInputFiles({ name: 'me.jpg', mimeType: 'image/jpeg', buffer })
    await expect(page.getByRole('dialog', { name: 'Choose what is seen' })).toBeVisible()
  },
  async 'directory in Arabic'(page) {
    const url = test.info().project.use.baseURL!
    await page.context().addCookies([{ name: 'laurel-language', value: 'ar', url }])
    await open(page, '/people')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing: ${state}`, async ({ page, world }) => {
        const people = await scene(world)
        await world.signIn(page, people.ines)
        await reach(page, people)
        await expectNothingFound(page)
      })

    test('no page scrolls sideways, not even at twice the size with the longest names', async ({ page, world }) => {
      const { ines, emi } = await scene(world)
      await world.signIn(page, ines)
      await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
      for (const path of ['/people', `/people/${emi.id}`, `/people/chart?at=${emi.id}`, '/me']) {
        await open(page, path)
        const beyond = await widthBeyond(page)
        expect(beyond, path).toBe(0)
      }
    })
  })
