import type { Page } from '@playwright/test'
import type { World, WorldPerson } from '@/e2e/fixtures'
import { authenticator } from '@/e2e/world/second-factor'
import { startSession } from '@/lib/domain/credentials/commands'
import { expect, loseConnection, open, restoreConnection, test, toast } from './reader'

// One's ways in: the password, where one is signed in, the second step, and the keys of programs.

const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0'
const safari =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1'

const section = (page: Page, name: string) => page.getByRole('region', { name })
const passwords = (page: Page) => section(page, 'Password')
const places = (page: Page) => section(page, 'Where you are signed in')
const factor = (page: Page) => section(page, 'Authenticator app')
const keys = (page: Page) => section(page, 'API keys')
const alert = (page: Page, text: string | RegExp) => page.getByRole('alert').filter({ hasText: text })

async function signInByPage(
  page: Page,
  { email, password }: Pick<WorldPerson, 'email' | 'password'>,
  path = '/sign-in',
) {
  await page.goto(path)
  await page.getByLabel('Email or username').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
}

async function fillPasswords(page: Page, current: string, next: string, again = next) {
  const form = passwords(page)
  await form.getByLabel('Current password').fill(current)
  await form.getByLabel('New password').fill(next)
  await form.getByLabel('The same again').fill(again)
  await form.getByRole('button', { name: 'Change password' }).click()
}

const isIn = async (page: Page) => (await page.request.get('/api/browser/me')).status() === 200

/** Signs a second browser in, as somebody left it open elsewhere. */
const elsewhere = async (world: World, person: WorldPerson, userAgent: string) =>
  startSession(await world.actor(person), userAgent)

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })
    const go = async (page: Page, path = '/me/security') => {
      await (scripts ? open(page, path) : page.goto(path))
    }

    test('the password is changed with the present one; this browser stays signed in, others do not', async ({
      page,
      browser,
      world,
    }) => {
      test.slow()
      const emi = await world.person()
      const other = await browser.newPage()
      await world.signIn(other, emi)
      await signInByPage(page, emi)
      await expect(page).toHaveURL('/')
      await go(page)
      await fillPasswords(page, 'not my password', 'nine lemon trees')
      await expect(alert(page, 'This is not your password')).toBeVisible()
      await fillPasswords(page, emi.password, 'nine lemon trees', 'nine lemon tree')
      await expect(alert(page, 'Type the same password twice')).toBeVisible()
      await fillPasswords(page, emi.password, 'password123')
      await expect(alert(page, 'too easy to guess')).toBeVisible()
      expect(await isIn(other)).toBe(true)
      await fillPasswords(page, emi.password, 'nine lemon trees')
      await expect(passwords(page).getByRole('status')).toContainText('Your new password is set')
      await expect(passwords(page).getByLabel('New password')).toHaveValue('')
      expect(await isIn(page)).toBe(true)
      expect(await isIn(other)).toBe(false)
      const [mail] = await world.waitForMail(emi.email)
      expect(mail!.subject).toBe('Your password was changed')

      await page.context().clearCookies()
      await signInByPage(page, { ...emi, password: 'nine lemon trees' })
      await expect(page).toHaveURL('/')
    })

    test('one sees where one is signed in, and signs out there', async ({ page, world }) => {
      const emi = await world.person()
      await signInByPage(page, emi)
      await expect(page).toHaveURL('/')
      for (const agent of [firefox, safari]) await elsewhere(world, emi, agent)
      await go(page)
      const list = places(page).getByRole('listitem')
      // These three, and the one that every person of a test has.
      await expect(list).toHaveCount(4)
      await expect(list.first()).toContainText('This one')
      await expect(list.first()).toContainText('Last used just now')
      await expect(list.first().getByRole('button')).toHaveCount(0)
      await places(page).getByRole('button', { name: 'Sign out Firefox on Windows' }).click()
      await expect(list).toHaveCount(3)
      await expect(list.filter({ hasText: 'Safari on iOS' })).toBeVisible()
      if (scripts) await expect(toast(page, 'Signed out: Firefox on Windows')).toBeVisible()
      await places(page).getByRole('button', { name: 'Sign out everywhere else' }).click()
      await expect(places(page)).toContainText('You are signed in nowhere else.')
      await expect(list).toHaveCount(1)
      expect(await isIn(page)).toBe(true)
    })

    test('the authenticator app is set up by the typed key, and asked for at the next sign-in', async ({
      page,
      world,
    }) => {
      test.slow()
      const emi = await world.person()
      await world.signIn(page, emi)
      await go(page)
      await factor(page).getByLabel('Your password').fill('not my password')
      await factor(page).getByRole('button', { name: 'Set up' }).click()
      await expect(alert(page, 'This is not your password')).toBeVisible()
      await factor(page).getByLabel('Your password').fill(emi.password)
      await factor(page).getByRole('button', { name: 'Set up' }).click()
      await expect(factor(page).getByRole('img', { name: 'QR code for the authenticator app' })).toBeVisible()
      const secret = (await factor(page).getByRole('definition').textContent())!.replaceAll(' ', '')
      const code = authenticator(secret)
      await factor(page).getByLabel('Type the code').fill(code(40))
      await factor(page).getByRole('button', { name: 'Switch on' }).click()
      await expect(alert(page, 'This code is not right')).toBeVisible()
      const first = code()
      await factor(page).getByLabel('Type the code').fill(first)
      await factor(page).getByRole('button', { name: 'Switch on' }).click()
      await expect(factor(page).getByRole('heading', { name: 'Keep your recovery codes' })).toBeVisible()
      const codes = await factor(page).getByRole('listitem').allInnerTexts()
      expect(codes).toHaveLength(10)
      await expect(factor(page)).toContainText('10 recovery codes are left')
      await go(page)
      await expect(factor(page)).toContainText('On')
      await expect(factor(page).getByText(codes[0]!)).toHaveCount(0)

      // The password alone opens nothing.
      await page.context().clearCookies()
      await signInByPage(page, emi, '/sign-in?to=/me/security')
      await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
      expect(await isIn(page)).toBe(false)
      // What was used to switch it on does not count again.
      await page.getByLabel('Code').fill(first)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(alert(page, 'This code is not right')).toBeVisible()
      await page.getByLabel('Code').fill(code(1))
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/me/security')
      expect(await isIn(page)).toBe(true)
    })

    test('without the phone a recovery code lets in, and new ones take the place of the old', async ({
      page,
      world,
    }) => {
      const emi = await world.person()
      const { recoveryCodes } = await world.withSecondFactor(emi)
      await signInByPage(page, emi)
      await page.getByRole('link', { name: /Use a recovery code/ }).click()
      await page.getByLabel('Recovery code').fill(recoveryCodes[3]!.toUpperCase())
      await page.getByRole('button', { name: 'Sign in' }).click()
      await expect(page).toHaveURL('/')
      await go(page)
      await expect(factor(page)).toContainText('9 recovery codes are left')
      await factor(page).getByText('New recovery codes').click()
      await factor(page).locator('#renew-password').fill(emi.password)
      await factor(page).getByRole('button', { name: 'Make new codes' }).click()
      await expect(factor(page).getByRole('listitem')).toHaveCount(10)
      await expect(factor(page).getByText(recoveryCodes[5]!)).toHaveCount(0)
      await expect(factor(page)).toContainText('10 recovery codes are left')
    })

    test('it is switched off with the password, which is enough from then on', async ({ page, world }) => {
      const emi = await world.person()
      await world.withSecondFactor(emi)
      await world.signIn(page, emi)
      await go(page)
      await factor(page).getByText('Switch off').click()
      await factor(page).locator('#end-password').fill('not my password')
      await factor(page).getByRole('button', { name: 'Switch two-step sign-in off' }).click()
      await expect(alert(page, 'This is not your password')).toBeVisible()
      await factor(page).locator('#end-password').fill(emi.password)
      await factor(page).getByRole('button', { name: 'Switch two-step sign-in off' }).click()
      await expect(factor(page).getByRole('button', { name: 'Set up' })).toBeVisible()
      await page.context().clearCookies()
      await signInByPage(page, emi)
      await expect(page).toHaveURL('/')
    })

    test('an API key is made, shown once, works as its line says, and is revoked', async ({ page, request, world }) => {
      const emi = await world.person()
      await world.signIn(page, emi)
      await go(page)
      await keys(page).getByRole('button', { name: 'Make a key' }).click()
      await expect(alert(page, 'Name: Fill this in.')).toBeVisible()
      await keys(page).getByLabel('Name', { exact: true }).fill('Timesheet <script>')
      await keys(page).getByLabel('Works for').selectOption('365 days')
      await keys(page).getByRole('button', { name: 'Make a key' }).click()
      await expect(keys(page).getByRole('heading', { name: 'Your new key: Timesheet <script>' })).toBeVisible()
      const [key, curl] = await keys(page).getByRole('code').allInnerTexts()
      const [, header, url] = /^curl -H '(.+)' (\S+)$/.exec(curl!)!
      expect(header).toBe(`Authorization: Bearer ${key}`)
      const ask = () => request.get(url!, { headers: { Authorization: header!.slice(15) } })
      expect((await ask()).status()).toBe(200)

      await go(page)
      await expect(keys(page).getByText(key!)).toHaveCount(0)
      const row = keys(page).getByRole('row', { name: /Timesheet/ })
      await expect(row).toContainText(`ends in ${key!.slice(-4)}`)
      await expect(row).toContainText('just now')
      await keys(page).getByRole('button', { name: 'Revoke Timesheet <script>' }).click()
      if (scripts) {
        const sure = page.getByRole('alertdialog', { name: 'Revoke “Timesheet <script>”?' })
        await sure.getByRole('button', { name: 'Keep it' }).click()
        expect((await ask()).status()).toBe(200)
        await keys(page).getByRole('button', { name: 'Revoke Timesheet <script>' }).click()
        await sure.getByRole('button', { name: 'Revoke' }).click()
      }
      await expect(row).toHaveCount(0)
      expect((await ask()).status()).toBe(401)
      await keys(page).getByRole('button', { name: 'Revoke TribeHR key' }).click()
      if (scripts) await page.getByRole('alertdialog').getByRole('button', { name: 'Revoke' }).click()
      await expect(keys(page)).toContainText('There are no keys yet.')
      expect((await request.get('/users/me.json', { headers: { Authorization: emi.basic } })).status()).toBe(401)
    })
  })

test('the code is copied and downloaded, and then put away', async ({ page, context, world }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const emi = await world.person()
  await world.withSecondFactor(emi)
  await world.signIn(page, emi)
  await open(page, '/me/security')
  await factor(page).getByText('New recovery codes').click()
  await factor(page).locator('#renew-password').fill(emi.password)
  await factor(page).getByRole('button', { name: 'Make new codes' }).click()
  await expect(factor(page).getByRole('heading', { name: 'Keep your recovery codes' })).toBeFocused()
  const codes = await factor(page).getByRole('listitem').allInnerTexts()
  await factor(page).getByRole('button', { name: 'Copy' }).click()
  await expect(factor(page).getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${codes.join('\n')}\n`)
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    factor(page).getByRole('button', { name: 'Download' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('laurel-recovery-codes.txt')
  await factor(page).getByRole('button', { name: 'I have kept them' }).click()
  await expect(factor(page).getByText(codes[0]!)).toHaveCount(0)
  await expect(factor(page).getByRole('heading', { name: 'Authenticator app' })).toBeFocused()
})

test('a half-done set-up waits in this page, and can be called off', async ({ page, world }) => {
  const emi = await world.person()
  await world.signIn(page, emi)
  await open(page, '/me/security')
  await factor(page).getByLabel('Your password').fill(emi.password)
  await factor(page).getByRole('button', { name: 'Set up' }).click()
  const secret = (await factor(page).getByRole('definition').textContent())!
  await open(page, '/me/security')
  await expect(factor(page).getByRole('definition')).toHaveText(secret)
  await factor(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(factor(page).getByRole('button', { name: 'Set up' })).toBeVisible()
})

test('a lost connection and an ended session keep what was typed', async ({ page, world }) => {
  const emi = await world.person()
  await world.signIn(page, emi)
  await open(page, '/me/security')
  await loseConnection(page)
  await fillPasswords(page, emi.password, 'nine lemon trees')
  await expect(alert(page, 'Laurel did not answer')).toBeVisible()
  await expect(passwords(page).getByLabel('New password')).toHaveValue('nine lemon trees')
  await restoreConnection(page)
  await page.context().clearCookies()
  await passwords(page).getByRole('button', { name: 'Change password' }).click()
  await expect(alert(page, 'Your session has ended').getByRole('link', { name: 'Sign in' })).toBeVisible()
  await expect(passwords(page).getByLabel('New password')).toHaveValue('nine lemon trees')
  await world.signIn(page, emi)
  await passwords(page).getByRole('button', { name: 'Change password' }).click()
  await expect(passwords(page).getByRole('status')).toContainText('Your new password is set')
})

test('whoever finds an open browser and guesses is stopped, and told how long', async ({ page, world }) => {
  test.slow()
  const emi = await world.person()
  await world.signIn(page, emi)
  await open(page, '/me/security')
  for (let n = 0; n < 10; n++) {
    await fillPasswords(page, `guess number ${n}`, 'nine lemon trees')
    await expect(passwords(page).getByRole('button', { name: 'Change password' })).not.toHaveAttribute('aria-busy')
  }
  await fillPasswords(page, emi.password, 'nine lemon trees')
  await expect(alert(page, 'Too many wrong attempts')).toBeVisible()
})

test('no step, no code: the second page leads back to the first', async ({ page, world }) => {
  const emi = await world.person()
  await page.goto('/sign-in/code?to=/people')
  await expect(page).toHaveURL('/sign-in?error=StepOver&to=%2Fpeople')
  await expect(alert(page, 'That took too long')).toBeVisible()
  // Another's session is nobody's step.
  await page
    .context()
    .addCookies([
      { name: 'laurel.step', value: emi.cookie.value, url: test.info().project.use.baseURL!, httpOnly: true },
    ])
  await page.goto('/sign-in/code')
  await expect(page).toHaveURL(/error=StepOver/)
})

test('a step’s cookie is no session’s, and another way of signing in by password refuses', async ({ page, world }) => {
  const emi = await world.person()
  await world.withSecondFactor(emi)
  await signInByPage(page, emi)
  await expect(page.getByRole('heading', { name: 'One more step' })).toBeVisible()
  const step = (await page.context().cookies(`${page.url()}`)).find(one => one.name === 'laurel.step')!
  expect(step).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/sign-in' })
  const tried = await page.request.get('/api/browser/me', { headers: { Cookie: `laurel.session=${step.value}` } })
  expect(tried.status()).toBe(401)

  const { csrfToken } = await (await page.request.get('/api/auth/csrf')).json()
  const form = { csrfToken, identifier: emi.email, password: emi.password, json: 'true' }
  const refused = await page.request.post('/api/auth/callback/credentials', { form })
  expect(refused.status()).toBe(401)
  expect((await refused.json()).url).toContain('error=SecondFactor')
  expect(await isIn(page)).toBe(false)
})

test('who has no password is told so, and how to get one', async ({ page, world }) => {
  const emi = await world.person({ password: null })
  await world.signIn(page, emi)
  await open(page, '/me/security')
  await expect(passwords(page).getByRole('link', { name: 'we mail you a link' })).toHaveAttribute('href', '/forgot')
  await expect(factor(page)).toContainText('This protects a password')
  await expect(factor(page).getByRole('textbox')).toHaveCount(0)
})

test('nobody’s settings but one’s own: a stranger signs in first', async ({ page }) => {
  await page.goto('/me/security')
  await expect(page).toHaveURL('/sign-in?to=%2Fme%2Fsecurity')
})
