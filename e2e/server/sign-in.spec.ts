import { eq } from 'drizzle-orm'
import { sessions } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { sessionCookieName } from '@/lib/auth/session'

test('with e-mail or username and password one is in, and out again for good', async ({ page, world }) => {
  const person = await world.person({ firstName: 'Ines' })
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
  await page.getByLabel('Email or username').fill(person.email)
  await page.getByLabel('Password').fill(person.password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page).toHaveURL(/\/$/)

  const cookie = (await page.context().cookies()).find(one => one.name === sessionCookieName())!
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  await page.getByRole('button', { name: /Ines/ }).first().click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in$/)

  // A copy of the cookie is worth nothing now.
  await page.context().addCookies([cookie])
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
})

test('a wrong password and an unknown name get the same words, and what was typed stays', async ({ page, world }) => {
  const person = await world.person()
  const said: string[] = []
  for (const identifier of [person.email, 'nobody@nowhere.example']) {
    await page.goto('/sign-in')
    await page.getByLabel('Email or username').fill(identifier)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    const alert = page.getByRole('alert').filter({ hasText: 'do not go together' })
    await expect(alert).toBeVisible()
    said.push((await alert.textContent())!)
    await expect(page.getByLabel('Email or username')).toHaveValue(identifier)
  }
  expect(said[0]).toBe(said[1])
})

test('a session that is ended in the database is over at once', async ({ page, request, world }) => {
  const person = await world.person()
  await world.signIn(page, person)
  await page.goto('/')
  await expect(page).toHaveURL(/\/$/)
  const cookies = (await page.context().cookies()).map(one => `${one.name}=${one.value}`).join('; ')
  expect((await request.get('/api/browser/me', { headers: { Cookie: cookies } })).status()).toBe(200)

  await world.sql.update(sessions).set({ endedAt: new Date() }).where(eq(sessions.personId, person.id))

  expect((await request.get('/api/browser/me', { headers: { Cookie: cookies } })).status()).toBe(401)
  await page.goto('/')
  await expect(page).toHaveURL(/\/sign-in$/)
})

test.describe('with scripts switched off', () => {
  test.use({ javaScriptEnabled: false })

  test('signing in works, and so does getting it wrong', async ({ page, world }) => {
    const person = await world.person()
    await page.goto('/sign-in')
    await page.getByLabel('Email or username').fill(person.username)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByText('do not go together')).toBeVisible()
    await page.getByLabel('Password').fill(person.password)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page).toHaveURL(/\/$/)
  })
})

test('a programmatic sign-in goes through next-auth', async ({ playwright, baseURL, world }) => {
  const person = await world.person()
  const context = await playwright.request.newContext({ baseURL })
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json()
  await context.post('/api/auth/callback/credentials', {
    form: { csrfToken, identifier: person.email, password: person.password, json: 'true' },
  })
  const me = await context.get('/api/browser/me')
  expect(me.status()).toBe(200)
  expect((await me.json()).person.id).toBe(person.id)
  await context.dispose()
})
