import type { Page } from '@playwright/test'
import type { World } from '@/e2e/fixtures'
import { recordActivity } from '@/lib/domain/activity/commands'
import { createCompanyToken } from '@/lib/domain/credentials/company-tokens'
import { writeMail } from '@/lib/domain/notifications/mails'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { expect, open, test } from '../reader'

// axe in the states of tokens, log and outbox, on a phone and on a desk, light and dark; and nothing scrolls sideways.

async function scene(world: World) {
  const ada = await world.person({ role: 'admin', displayName: 'Wilhelmina-Alexandrina van Oldenbarnevelt-Stadhouder' })
  const actor = { ...(await world.actor(ada)), origin: { source: 'web', address: '2001:db8:85a3::8a2e:370:7334' } }
  await createCompanyToken(actor, {
    name: 'Gehaltsabrechnungsschnittstellenzugang',
    dialects: ['peerly', 'tribehr', 'reflektive'],
    grants: [{ resource: 'leave', access: 'both' }],
    days: 3,
  })
  const data = {
    changed: { timeZone: ['Europe/London', 'America/Argentina/Buenos_Aires'], logo: [null, 'a'.repeat(90)] },
  }
  await recordActivity(world.sql, actor, { key: 'company.revised', subjectType: 'company', subjectId: 1, data })
  const mailId = await writeMail({
    organizationId: world.organization.id,
    recipient: `${'long'.repeat(15)}@example.com`,
    subject: 'Something new',
    text: 'x',
    html: '<p>x</p>',
    // Closed to administrators: axe cannot look into the frame that shows another.
    occasion: 'digest 2026-11-23',
  })
  return { ada, mailId }
}

const states: Record<string, (page: Page, mailId: number | null) => Promise<unknown>> = {
  async 'tokens, and a new one with troubles'(page) {
    await open(page, '/admin/tokens')
    await page.getByLabel(/^TribeHR/).check()
    await page.getByRole('button', { name: 'Make the token' }).click()
    await expect(page.getByRole('alert').first()).toBeFocused()
  },
  async 'a new token'(page) {
    await open(page, '/admin/tokens')
    await page.getByLabel('Name', { exact: true }).fill('New')
    await page.getByLabel(/^TribeHR/).check()
    await page.getByLabel('Leave', { exact: true }).selectOption('read')
    await page.getByRole('button', { name: 'Make the token' }).click()
    await expect(page.getByRole('heading', { name: 'The new token: New' })).toBeVisible()
    await expectNothingFound(page)
    await page.getByRole('link', { name: /^Manage Gehalt/ }).click()
    await expect(page.getByRole('button', { name: 'Rotate' })).toBeVisible()
  },
  async 'the log, unfolded'(page) {
    await open(page, '/admin/audit')
    await page.getByText('Details').first().click()
    await expect(page.getByText('Exact time').first()).toBeVisible()
  },
  async 'the log in Arabic'(page) {
    const url = test.info().project.use.baseURL!
    await page.context().addCookies([{ name: 'laurel-language', value: 'ar', url }])
    await open(page, '/admin/audit')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  },
  async 'the outbox'(page) {
    await open(page, '/admin/outbox')
    await expect(page.getByRole('table', { name: 'What was written' })).toBeVisible()
  },
  async 'a mail'(page, mailId) {
    await open(page, `/admin/outbox/mail/${mailId}`)
    await expect(page.getByText(/for its reader alone/)).toBeVisible()
  },
  async jobs(page) {
    await open(page, '/admin/outbox/jobs')
    await expect(page.getByRole('heading', { name: 'Your company' })).toBeVisible()
  },
}

for (const [device, viewport] of devices)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport })
    for (const [state, reach] of Object.entries(states))
      test(`axe finds nothing, and nothing scrolls sideways: ${state}`, async ({ page, world }) => {
        const { ada, mailId } = await scene(world)
        await world.signIn(page, ada)
        await reach(page, mailId)
        await expectNothingFound(page)
        await page.setViewportSize({ width: Math.max(320, viewport.width / 2), height: viewport.height / 2 })
        expect(await widthBeyond(page)).toBe(0)
      })
  })
