import { OAuth2Server } from 'oauth2-mock-server'
import { organizationDomains } from '@/db/schema/organizations'
import { expect, test, type World } from '@/e2e/fixtures'

// A real OpenID Connect provider on loopback stands for Google and for a company's own.
const provider = new OAuth2Server()
let profile: Record<string, unknown> = {}

// One provider, one port, one person at a time.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  await provider.issuer.keys.generate('RS256')
  provider.service.on('beforeTokenSigning', token => Object.assign(token.payload, profile))
  provider.service.on('beforeUserinfo', response => {
    response.body = { sub: 'johndoe', ...profile }
  })
  await provider.start(Number(new URL(process.env.LAUREL_TEST_PORTAL_OIDC!).port), 'localhost')
})

test.afterAll(() => provider.stop())

async function domainOf(world: World) {
  const domain = `${world.organization.subdomain}.example`
  await world.sql.insert(organizationDomains).values({ domain, organizationId: world.organization.id })
  return domain
}

for (const name of ['Google', 'Acme ID'])
  test(`${name} lets a known person in, and the session is like any other`, async ({ page, world }) => {
    const person = await world.person({ firstName: 'Ines' })
    profile = { email: person.email, email_verified: true, name: person.displayName }
    await page.goto('/sign-in')
    await page.getByRole('button', { name: `Continue with ${name}` }).click()
    await expect(page).toHaveURL(/\/$/)
    await expect(page.getByRole('heading', { name: /Ines/ })).toBeVisible()
  })

test('the second factor protects the password: a provider asks for its own', async ({ page, world }) => {
  const person = await world.person()
  await world.withSecondFactor(person)
  profile = { email: person.email, email_verified: true }
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Continue with Acme ID' }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.goto('/me/security')
  await expect(page.getByRole('listitem').filter({ hasText: 'This one' })).toContainText('Chrome')
})

test('somebody new from a domain of the company joins it; a full quota waits', async ({ page, world }) => {
  profile = {
    email: `new.colleague@${await domainOf(world)}`,
    email_verified: true,
    given_name: 'Nia',
    family_name: 'New',
  }
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Continue with Google' }).click()
  await expect(page).toHaveURL(/\/$/)
  const me = await (await page.request.get('/api/browser/me')).json()
  expect(me).toMatchObject({ person: { name: 'Nia New', role: 'employee' }, hi5Balance: world.organization.hi5Quota })
})

for (const [why, claims, said] of [
  ['an address of no company', { email: 'who@stranger.example', email_verified: true }, 'No company here knows'],
  ['an address that is not verified', { email_verified: false }, 'has not verified your email'],
] as const)
  test(`${why} stays outside, and is told why`, async ({ page, world }) => {
    const person = await world.person()
    profile = { email: person.email, ...claims }
    await page.goto('/sign-in')
    await page.getByRole('button', { name: 'Continue with Google' }).click()
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible()
    expect((await page.request.get('/api/browser/me')).status()).toBe(401)
  })

test('a person who has left stays outside', async ({ page, world }) => {
  const person = await world.person({ deletedAt: new Date() })
  profile = { email: person.email, email_verified: true }
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Continue with Acme ID' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'No company here knows' })).toBeVisible()
})
