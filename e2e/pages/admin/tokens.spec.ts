import type { Page } from '@playwright/test'
import { createCompanyToken } from '@/lib/domain/credentials/company-tokens'
import { expect, open, test, toast } from '../reader'

// The company's API tokens: made, shown once, tried, rotated and revoked.

const rows = (page: Page) => page.getByRole('table', { name: 'The company’s tokens' }).getByRole('row')

async function fill(page: Page, name: string) {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Good for').selectOption('30')
  await page.getByLabel(/^Peerly/).check()
  await page.getByLabel(/^Reflektive/).check()
}

/** The secret that is shown this once. */
const shown = async (page: Page) =>
  (await page
    .locator('code')
    .filter({ hasText: /^laurel_company_[0-9a-f]{40}$/ })
    .textContent())!

test('a token is made, tried with the line beside it, rotated with an overlap, and revoked at once', async ({
  page,
  request,
  world,
}) => {
  test.slow()
  const ada = await world.person({ role: 'admin' })
  await world.signIn(page, ada)
  await open(page, '/admin/tokens')
  await expect(page.getByRole('heading', { name: 'There is no token' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Security' })).toHaveAttribute('href', '/me/security')

  // What no chosen API has is not offered; what is forgotten is said, and what was typed stays.
  await fill(page, 'Payroll')
  await expect(page.getByLabel('Kudos', { exact: true })).toBeVisible()
  await expect(page.getByLabel('Leave', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Make the token' }).click()
  await expect(page.getByRole('alert').first()).toContainText('Choose at least one thing it may do')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Payroll')
  await page.getByLabel('Kudos', { exact: true }).selectOption('read')
  await page.getByRole('button', { name: 'Make the token' }).click()
  await expect(page.getByRole('heading', { name: 'The new token: Payroll' })).toBeFocused()
  const first = await shown(page)
  await expect(page.getByText(`curl -H 'Authorization: Bearer ${first}'`)).toBeVisible()
  await expect(page.getByText(`curl -H 'Authorization: Token token=${first}'`)).toBeVisible()
  const ask = async (token: string) =>
    (await request.get('/recognitions?limit=1', { headers: { Authorization: `Bearer ${token}` } })).status()
  expect(await ask(first)).toBe(200)
  await page.getByRole('button', { name: 'I have it' }).click()
  await expect(page.getByText(first)).toHaveCount(0)
  await page.reload()
  await expect(page.getByText(first)).toHaveCount(0)

  await expect(rows(page).nth(1)).toContainText(`ends in ${first.slice(-4)}`)
  await expect(rows(page).nth(1)).toContainText('Kudos: read')
  await page.getByRole('link', { name: 'Manage Payroll' }).click()
  await page.getByLabel('The old one goes on for').selectOption('7')
  await page.getByRole('button', { name: 'Rotate' }).click()
  await expect(page.getByRole('heading', { name: 'The new token: Payroll' })).toBeVisible()
  const second = await shown(page)
  expect([await ask(first), await ask(second)]).toEqual([200, 200])
  await page.getByRole('button', { name: 'I have it' }).click()
  await expect(rows(page)).toHaveCount(3)
  await expect(rows(page).filter({ hasText: 'Replaced' })).toContainText(first.slice(-4))

  await page.getByRole('link', { name: 'Manage Payroll' }).first().click()
  await page.getByRole('button', { name: 'Revoke' }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
  await expect(toast(page, 'Payroll is revoked')).toBeVisible()
  expect([await ask(first), await ask(second)]).toEqual([200, 401])
  await expect(rows(page)).toHaveCount(2)
})

test('one that expires soon is in amber, and one whose maker left says so', async ({ page, world, other }) => {
  const ada = await world.person({ role: 'admin' })
  const rest = { dialects: ['peerly'], grants: [{ resource: 'people', access: 'both' }] } as const
  await createCompanyToken(await world.actor(ada), {
    ...rest,
    dialects: ['peerly'],
    grants: [...rest.grants],
    name: 'Old',
    days: 5,
  })
  const gina = await other.actor(await other.person({ role: 'admin' }))
  await createCompanyToken(gina, { ...rest, dialects: ['peerly'], grants: [...rest.grants], name: 'Theirs', days: 5 })
  await world.signIn(page, ada)
  await open(page, '/admin/tokens')
  await expect(rows(page)).toHaveCount(2)
  await expect(rows(page).nth(1)).toContainText('Soon')
  const { listCompanyTokens } = await import('@/lib/domain/credentials/company-tokens')
  const [theirs] = await listCompanyTokens(gina)
  for (const id of [String(theirs!.id), '0', 'new', '99999999999']) {
    const answer = await page.goto(`/admin/tokens/${id}`)
    expect(answer!.status(), id).toBe(404)
  }
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('a token is made and rotated all the same', async ({ page, world }) => {
    await world.signIn(page, await world.person({ role: 'admin' }))
    await page.goto('/admin/tokens')
    await fill(page, 'A script')
    await page.getByLabel('Kudos', { exact: true }).selectOption('read')
    await page.getByRole('button', { name: 'Make the token' }).click()
    expect(await shown(page)).toMatch(/^laurel_/)
    await page.goto('/admin/tokens')
    await page.getByRole('link', { name: 'Manage A script' }).click()
    await page.getByRole('button', { name: 'Rotate' }).click()
    expect(await shown(page)).toMatch(/^laurel_/)
  })
})

for (const role of ['employee', 'moderator'] as const)
  test(`${role}s find neither tokens, nor the log, nor the outbox`, async ({ page, world }) => {
    await world.signIn(page, await world.person({ role }))
    for (const path of [
      '/admin/tokens',
      '/admin/tokens/1',
      '/admin/audit',
      '/admin/outbox',
      '/admin/outbox/jobs',
      '/admin/outbox/mail/1',
    ])
      expect((await page.goto(path))!.status(), path).toBe(404)
    expect((await page.request.get('/api/browser/audit')).status()).toBe(403)
    expect((await page.request.get('/api/browser/mails/1')).status()).toBe(403)
  })
