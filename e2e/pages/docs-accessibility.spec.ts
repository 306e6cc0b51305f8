import type { Page } from '@playwright/test'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// axe, every rule it has, on the reference and on what shows a thing as programs see it, on a phone and on a desk, light and dark.

const states: Record<string, (page: Page, id: number) => Promise<unknown>> = {
  'the choice of dialects': page => open(page, '/docs'),
  'a dialect, everything unfolded': async page => {
    await open(page, '/docs/reflektive')
    for (const fold of await page.locator('summary').all()) await fold.click()
  },
  'nothing found': page => open(page, '/docs/vitay?q=zzz'),
  'an operation tried': async page => {
    await open(page, '/docs/tribehr?q=users/me')
    await page.getByRole('button', { name: 'Try PUT /users/me.{format}' }).click()
    const form = page.getByRole('form', { name: 'Try PUT /users/me.{format}' })
    await form.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(form.getByText('Fill this in first.')).toBeVisible()
    await page.getByRole('button', { name: 'Try GET /users/me.{format}' }).click()
    const reading = page.getByRole('form', { name: 'Try GET /users/me.{format}' })
    await reading.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(reading.getByRole('heading', { name: /^Answered 401/ })).toBeVisible()
  },
  'in Arabic': async page => {
    const url = test.info().project.use.baseURL!
    await page.context().addCookies([{ name: 'laurel-language', value: 'ar', url }])
    await open(page, '/docs/peerly?q=hi5')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  },
  'a recognition as programs see it': (page, id) => open(page, `/see/recognition/${id}`),
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing, and nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const [eli, emi] = [await world.person(), await world.person()]
        const { id } = await world.recognition({ giver: eli, recipients: [emi] })
        await world.signIn(page, emi)
        await reach(page, id)
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        expect(await widthBeyond(page)).toBe(0)
      })
  })
