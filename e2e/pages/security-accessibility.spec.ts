import type { Page } from '@playwright/test'
import type { WorldPerson } from '@/e2e/fixtures'
import { startSession } from '@/lib/domain/credentials/commands'
import { devices, expectNothingFound, widthBeyond } from './axe'
import { expect, open, test } from './reader'

// axe, every rule it has, in each state of the security settings and of the second step, on a phone and on a desk, light and dark.

type Scene = { plain: WorldPerson; careful: WorldPerson }

const signInAs = async (page: Page, { email, password }: WorldPerson) => {
  await page.context().clearCookies()
  await open(page, '/sign-in')
  await page.getByLabel('Email or username').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

const states: Record<string, (page: Page, scene: Scene) => Promise<unknown>> = {
  async 'as it comes'(page) {
    await open(page, '/me/security')
    await expect(page.getByRole('heading', { name: 'API keys' })).toBeVisible()
  },
  async 'with troubles'(page) {
    await open(page, '/me/security')
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
  },
  async 'app being set up'(page, { plain }) {
    await open(page, '/me/security')
    await page.locator('#begin-password').fill(plain.password)
    await page.getByRole('button', { name: 'Set up' }).click()
    await expect(page.getByRole('img', { name: /QR/ })).toBeVisible()
  },
  async 'new recovery codes and a new key'(page, { careful }) {
    await page.context().clearCookies()
    await page.context().addCookies([{ ...careful.cookie, url: test.info().project.use.baseURL! }])
    await open(page, '/me/security')
    await page.getByText('New recovery codes').click()
    await page.locator('#renew-password').fill(careful.password)
    await page.getByRole('button', { name: 'Make new codes' }).click()
    await expect(page.getByRole('heading', { name: 'Keep your recovery codes' })).toBeVisible()
    await page.getByText('Switch off').click()
    await page.getByLabel('Name', { exact: true }).fill('A script')
    await page.getByRole('button', { name: 'Make a key' }).click()
    await expect(page.getByRole('heading', { name: 'Your new key: A script' })).toBeVisible()
  },
  async 'asked before a key is revoked'(page) {
    await open(page, '/me/security')
    await page.getByRole('button', { name: 'Revoke TribeHR key' }).click()
    await expect(page.getByRole('alertdialog')).toBeVisible()
  },
  async 'in Arabic'(page) {
    const url = test.info().project.use.baseURL!
    await page.context().addCookies([{ name: 'laurel-language', value: 'ar', url }])
    await open(page, '/me/security')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  },
  async 'the second step, refused'(page, { careful }) {
    await signInAs(page, careful)
    await page.getByLabel('Code').fill('000000')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'not right' })).toBeVisible()
  },
  async 'the second step by recovery code'(page, { careful }) {
    await signInAs(page, careful)
    await page.getByRole('link', { name: /recovery code/ }).click()
    await expect(page.getByLabel('Recovery code')).toBeVisible()
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })

    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing, and nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const [plain, careful] = [await world.person(), await world.person()]
        await world.withSecondFactor(careful)
        await startSession(await world.actor(plain), 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0')
        await world.signIn(page, plain)
        await reach(page, { plain, careful })
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        expect(await widthBeyond(page)).toBe(0)
      })
  })
