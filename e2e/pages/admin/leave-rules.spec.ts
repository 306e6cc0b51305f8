import { expect } from '@/e2e/fixtures'
import { devices, expectNothingFound, widthBeyond } from '../axe'
import { open, test } from '../reader'

// What an administrator says about leave: its kinds, the holidays of each place, and when nobody should be away.

test('a kind of leave is added with what it comes to, changed after a second look, and taken out of use', async ({
  page,
  world,
}) => {
  const ada = await world.person({ role: 'admin', dateHired: '2020-01-01' })
  await world.person({ firstName: 'Emi', dateHired: '2020-01-01' })
  await world.signIn(page, ada)
  await open(page, '/admin/leave')
  await page.getByRole('link', { name: 'New kind of leave' }).click()
  await page.getByLabel('Name').fill('Annual leave')
  const preview = page.getByRole('region', { name: 'What it comes to' })
  await page.getByLabel('Days a leave year').fill('30')
  await expect(preview.getByText('30 days').first()).toBeVisible()
  await page.getByLabel('Days that carry over').fill('many')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Days that carry over')
  await expect(page.getByLabel('Name')).toHaveValue('Annual leave')
  await page.getByLabel('Days that carry over').fill('5')
  await page.getByRole('button', { name: 'Add it' }).click()
  await expect(page.getByText('What is due of it has been posted to everybody.')).toBeVisible()

  await page.getByLabel('Days a leave year').fill('27,5')
  await page.getByRole('button', { name: 'Save' }).click()
  const twice = page.getByRole('region').filter({ hasText: 'It concerns 2 people.' })
  await expect(twice).toContainText('27.5 days')
  await page.getByRole('button', { name: 'Change the rules' }).click()
  await expect(page.getByLabel('Days a leave year')).toHaveValue('27.5')
  await page.getByRole('link', { name: 'Kinds of leave' }).first().click()
  await expect(page.getByRole('row', { name: /Annual leave/ })).toContainText(
    '27.5 days at the start of each leave year, up to 5 carry over, for 3 months',
  )
  await page.getByRole('link', { name: 'Annual leave' }).click()
  await page.getByRole('button', { name: 'Take out of use' }).click()
  await expect(page.getByText('It is out of use.')).toBeVisible()
})

test('holidays of a place are looked over before they come in, and those that are there stay as they are', async ({
  page,
  world,
}) => {
  const ada = await world.person({ role: 'admin' })
  const place = await world.location('Lyon', { country: 'FR' })
  await world.location('Nowhere')
  await world.signIn(page, ada)
  await open(page, `/admin/holidays?location=${place.id}&year=2027`)
  await expect(page.getByRole('row', { name: /14 July/ })).toContainText('not yet in')
  await page.getByRole('button', { name: /^Bring in/ }).click()
  await expect(page.getByText(/holidays came in\./)).toBeVisible()
  await expect(page.getByRole('row', { name: /14 July/ })).toContainText('in the calendar')
  await expect(page.getByRole('button', { name: /^Bring in/ })).toHaveCount(0)
  await page.getByLabel('Location').selectOption('Nowhere')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText('once this location has')).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('days on which nobody should be away, and how many may be, are set and removed', async ({ page, world }) => {
    const ada = await world.person({ role: 'admin' })
    await world.signIn(page, ada)
    await page.goto('/admin/blackouts')
    await page.getByLabel('Why').fill('End of quarter')
    await page.getByLabel('First day').fill('2031-03-31')
    await page.getByLabel('Last day').fill('2031-03-29')
    await page.getByRole('button', { name: 'Set these days' }).click()
    await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
    await page.getByLabel('First day').fill('2031-03-29')
    await page.getByLabel('Last day').fill('2031-03-31')
    await page.getByRole('button', { name: 'Set these days' }).click()
    await expect(page.getByRole('row', { name: /End of quarter/ })).toContainText('Everybody')
    await page.getByText('Set a limit').click()
    await page.getByLabel('Most away at once').fill('2')
    await page.getByRole('button', { name: 'Set this limit' }).click()
    await expect(page.getByRole('row', { name: /Everybody 2 Warn/ })).toBeVisible()
    await page.getByRole('button', { name: 'Remove: End of quarter' }).click()
    await expect(page.getByText('Removed.')).toBeVisible()
    await expect(page.getByRole('row', { name: /End of quarter/ })).toHaveCount(0)
  })
})

test('nobody else comes in; axe finds nothing', async ({ page, world }) => {
  test.setTimeout(90_000)
  const [ada, eli] = [await world.person({ role: 'admin' }), await world.person()]
  const kind = await world.leaveType({ name: 'Annual leave', accrual: 'monthly', entitlement: 25 })
  const place = await world.location('Lyon', { country: 'FR' })
  const paths = [
    '/admin/leave',
    '/admin/leave/new',
    `/admin/leave/${kind.id}`,
    `/admin/holidays?location=${place.id}`,
    '/admin/blackouts',
  ]
  await world.signIn(page, eli)
  for (const path of paths) expect((await page.goto(path))?.status()).toBe(404)
  await world.signIn(page, ada)
  for (const [, viewport] of devices) {
    await page.setViewportSize(viewport)
    for (const path of paths) {
      await open(page, path)
      await expectNothingFound(page)
      expect(await widthBeyond(page)).toBe(0)
    }
  }
})
