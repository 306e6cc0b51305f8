import { expect, test } from '@/e2e/fixtures'
import { devices, expectNothingFound } from './axe'

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('somebody who forgot their password asks for a mail, chooses another, and signs in', async ({
      page,
      world,
    }) => {
      const emi = await world.person({ password: 'a fine long password' })
      await page.goto('/sign-in')
      await page.getByRole('link', { name: 'Forgotten your password?' }).click()
      await page.getByLabel('Email').fill(emi.email)
      await page.getByRole('button', { name: 'Mail me a link' }).click()
      await expect(page.getByRole('status')).toContainText(emi.email)

      const [mail] = await world.waitForMail(emi.email)
      await page.goto(world.linkIn(mail!, '/reset'))
      await page.getByLabel('New password').fill('quite another one')
      await page.getByLabel('The same again').fill('quite another')
      await page.getByRole('button', { name: 'Set password' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'differ' })).toBeVisible()
      await page.getByLabel('New password').fill('password123')
      await page.getByLabel('The same again').fill('password123')
      await page.getByRole('button', { name: 'Set password' }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'too easy to guess' })).toBeVisible()
      await page.getByLabel('New password').fill('quite another one')
      await page.getByLabel('The same again').fill('quite another one')
      await page.getByRole('button', { name: 'Set password' }).click()
      await page.getByRole('status').getByRole('link', { name: 'Sign in' }).click()

      await page.getByLabel('Email or username').fill(emi.email)
      await page.getByLabel('Password', { exact: true }).fill('quite another one')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/')

      await page.goto(world.linkIn(mail!, '/reset'))
      await page.getByLabel('New password').fill('yet another one')
      await page.getByLabel('The same again').fill('yet another one')
      await page.getByRole('button', { name: 'Set password' }).click()
      await expect(page.getByRole('link', { name: 'Ask for a new link' })).toBeVisible()
    })
  })

test('who was locked out by guesses is told when to try again', async ({ page, request, world }) => {
  const emi = await world.person()
  for (let n = 0; n < 10; n++)
    await request.post('/api/v3/oauth/login', { data: { email: emi.email, password: `wrong ${n}` } })
  await page.goto('/sign-in')
  await page.getByLabel('Email or username').fill(emi.email)
  await page.getByLabel('Password', { exact: true }).fill(emi.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Try again in 15 minutes' })).toBeVisible()
  await expect(page.getByLabel('Email or username')).toHaveValue(emi.email)
})

for (const path of ['/forgot', '/reset', '/reset?email=a@b.example&key=abc'])
  for (const [device, viewport] of devices)
    test(`axe finds nothing on ${path}, on a ${device}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await page.goto(path)
      await expectNothingFound(page)
    })
