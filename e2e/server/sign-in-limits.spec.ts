import { expect, test } from '@/e2e/fixtures'
import { actorByPassword } from '@/lib/domain/credentials/queries'

// Ten wrong passwords lock an account where they came from. Here: that each way in says so in its own words.

const basic = (name: string, secret: string) => ({
  Authorization: `Basic ${Buffer.from(`${name}:${secret}`).toString('base64')}`,
})

test('TribeHR says it in JSON and in XML, for the known and the unknown', async ({ request, world }) => {
  const emi = await world.person()
  for (const name of [emi.email, `nobody@${world.organization.subdomain}.example`]) {
    for (let n = 0; n < 10; n++) {
      const refused = await request.get('/kudos.json', { headers: basic(name, `wrong ${n}`) })
      expect(refused.status()).toBe(401)
      expect(await refused.text()).toBe('')
    }
    const json = await request.get('/kudos.json', { headers: basic(name, 'wrong again') })
    expect(json.status()).toBe(429)
    expect(Number(json.headers()['retry-after'])).toBeGreaterThan(14 * 60)
    expect(await json.json()).toEqual({ error: { code: 'ERROR', messages: [expect.stringContaining('Too many')] } })
    const xml = await request.get('/kudos.xml', { headers: basic(name, 'wrong again') })
    expect(xml.status()).toBe(429)
    expect(Number(xml.headers()['retry-after'])).toBeGreaterThan(14 * 60)
    expect(await xml.text()).toContain('<code>ERROR</code>')
  }
  // An API key is no guess, and goes on working.
  expect((await request.get('/kudos.json', { headers: basic(emi.email, emi.apiKey) })).status()).toBe(200)
})

test('a header that claims another address changes nothing', async ({ request, world }) => {
  const emi = await world.person()
  const statuses: number[] = []
  for (let n = 0; n < 12; n++) {
    const claims = {
      'X-Forwarded-For': `203.0.113.${n}`,
      'X-Real-IP': `203.0.113.${n}`,
      Forwarded: `for=203.0.113.${n}`,
    }
    const headers = { ...basic(emi.email, `wrong ${n}`), ...claims, 'X-Laurel-Address': `203.0.113.${n}` }
    statuses.push((await request.get('/kudos.json', { headers })).status())
  }
  expect(statuses).toEqual([...Array(10).fill(401), 429, 429])
})

test('servers count together: what one refused the other knows of', async ({ request, world }) => {
  const emi = await world.person()
  // This process is the second server: the same code on the same database, and nothing else in common.
  for (let n = 0; n < 5; n++) {
    expect((await request.get('/kudos.json', { headers: basic(emi.email, `wrong ${n}`) })).status()).toBe(401)
    const here = actorByPassword(emi.email, `wrong here ${n}`, '127.0.0.1')
    await expect(here).rejects.toMatchObject({ code: 'unauthenticated' })
  }
  expect((await request.get('/kudos.json', { headers: basic(emi.email, emi.password) })).status()).toBe(429)
  await expect(actorByPassword(emi.email, emi.password, '127.0.0.1')).rejects.toMatchObject({ code: 'rate_limited' })
})

test('a program that signs in through next-auth gets a 429 with the seconds to wait', async ({
  playwright,
  baseURL,
  world,
}) => {
  const emi = await world.person()
  const context = await playwright.request.newContext({ baseURL })
  const { csrfToken } = await (await context.get('/api/auth/csrf')).json()
  const signIn = (password: string) =>
    context.post('/api/auth/callback/credentials', {
      form: { csrfToken, identifier: emi.email, password, json: 'true' },
    })
  for (let n = 0; n < 10; n++) expect((await signIn(`wrong ${n}`)).status()).toBe(401)
  const refused = await signIn(emi.password)
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(14 * 60)
  expect((await refused.json()).url).toContain('error=TooManyAttempts')
  expect((await context.get('/api/browser/me')).status()).toBe(401)
  await context.dispose()
})

for (const scripts of [true, false])
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('the page says when to try again, keeps the name, and points to a new password', async ({ page, world }) => {
      const emi = await world.person()
      await page.goto('/sign-in')
      for (let n = 0; n < 10; n++) {
        await page.getByLabel('Email or username').fill(emi.email)
        await page.getByLabel('Password', { exact: true }).fill(`wrong ${n}`)
        await page.getByRole('button', { name: 'Sign in', exact: true }).click()
        await expect(page.getByRole('alert').filter({ hasText: 'do not go together' })).toBeVisible()
        // Answered once the password is gone from its field.
        await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
      }
      await page.getByLabel('Email or username').fill(emi.email)
      await page.getByLabel('Password', { exact: true }).fill(emi.password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByRole('alert').filter({ hasText: 'Try again in 15 minutes' })).toBeVisible()
      await expect(page.getByLabel('Email or username')).toHaveValue(emi.email)
      await expect(page.getByRole('link', { name: 'Forgotten your password?' })).toBeVisible()
    })
  })
