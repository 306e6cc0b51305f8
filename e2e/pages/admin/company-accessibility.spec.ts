import type { Page } from '@playwright/test'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, open, test } from '../reader'

// axe, every rule it has, on the company's pages, on a phone and on a desk, light and dark.

const states: Record<string, (page: Page) => Promise<unknown>> = {
  async company(page) {
    await open(page, '/admin/company')
    const clock = page.getByRole('region', { name: 'Time zone' })
    await clock.getByLabel('Time zone').selectOption('Europe/Berlin')
    await clock.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByRole('region', { name: 'Before you change this' })).toBeVisible()
    await page.getByRole('button', { name: 'Add the domain' }).click()
    await expect(page.getByRole('alert').first()).toBeVisible()
  },
  values: page => open(page, '/admin/values'),
  async 'a value'(page) {
    await open(page, '/admin/values')
    await page.locator('li[draggable]').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'Archive' })).toBeVisible()
  },
  structure: page => open(page, '/admin/structure'),
  'a location': page => open(page, '/admin/structure/locations/new'),
  async mails(page) {
    await open(page, '/admin/mails')
    // axe cannot look into a frame in which nothing runs.
    await page.locator('iframe').evaluate(frame => frame.remove())
  },
  'sign-in': page => open(page, '/admin/sign-in'),
  retention: page => open(page, '/admin/retention'),
}

for (const [device, viewport] of devices)
  test(`axe finds nothing on a ${device}, and nothing scrolls sideways`, async ({ page, world }) => {
    test.setTimeout(120_000)
    await page.setViewportSize(viewport)
    await world.firm()
    await world.value({ name: 'Craft' })
    await world.customField({ name: 'Shirt size' })
    await world.customField({ name: 'Shoes' })
    await world.location('London', { country: 'GB', region: 'ENG', timeZone: 'Europe/London' })
    await world.signIn(page, await world.person({ role: 'admin' }))
    for (const reach of Object.values(states)) {
      await reach(page)
      await expectNothingFound(page)
      expect(await widthBeyond(page)).toBe(0)
    }
  })
