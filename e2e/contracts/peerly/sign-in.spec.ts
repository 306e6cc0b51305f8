import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose'
import { OAuth2Server } from 'oauth2-mock-server'
import { organizationDomains } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import { env } from '@/lib/env'
import { dataOf, denied, peerly, unauthorized, wrong } from './client'

// A real OpenID provider on loopback, where the server under test looks for Google's userinfo.
const issuer = process.env.LAUREL_TEST_OIDC ?? ''
const google = new OAuth2Server()
const profiles = new Map<string, Record<string, unknown>>()

// One provider, one port: these tests share a worker.
test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  expect(issuer, 'LAUREL_TEST_OIDC names the provider that GOOGLE_USERINFO_URL points to').toBeTruthy()
  await google.issuer.keys.generate('RS256')
  google.service.on('beforeUserinfo', (response, request) => {
    const profile = profiles.get(request.headers.authorization?.replace('Bearer ', '') ?? '')
    response.statusCode = profile ? 200 : 401
    response.body = profile ?? { error: 'invalid_token' }
  })
  const { hostname, port } = new URL(issuer)
  await google.start(Number(port), hostname)
})

test.afterAll(() => google.stop())

/** Signs in at the provider as somebody; gives the access token it hands out. */
async function atGoogle(profile: Record<string, unknown>): Promise<string> {
  const response = await fetch(`${google.issuer.url}/token`, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: `openid ${Math.random()}` }),
  })
  const { access_token } = (await response.json()) as { access_token: string }
  const token = `${access_token}.${profiles.size}`
  profiles.set(token, { sub: '1', email_verified: true, ...profile })
  return token
}

async function domainOf(world: World) {
  const domain = `${world.organization.subdomain}.example`
  await world.sql.insert(organizationDomains).values({ domain, organizationId: world.organization.id })
  return domain
}

test('POST /oauth/google: a first sign-in makes an employee with a full hi5 quota', async ({ request, world }) => {
  const email = `Grace.Hopper@${await domainOf(world)}`
  const access_token = await atGoogle({ email, given_name: 'Grace', family_name: 'Hopper' })
  const before = Math.floor(Date.now() / 1000)

  const { token } = await dataOf(await peerly(request).post('/oauth/google', { access_token }))

  const claims = decodeJwt(token)
  expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'https://peerly.com', 'iat', 'iss', 'nbf', 'sub'])
  expect(claims).toMatchObject({
    iss: 'node.peerly.com',
    aud: 'peerly.com',
    'https://peerly.com': { roleId: 3, orgId: world.organization.id, orgName: world.organization.name },
  })
  expect(claims.iat).toBeGreaterThanOrEqual(before - 1)
  expect(claims.nbf).toBeLessThanOrEqual(before + 5)
  expect(claims.exp).toBeGreaterThan(before + 3600)

  const me = await dataOf(await peerly(request, { bearer: `Bearer ${token}` }).get('/users/me'))
  expect(me).toMatchObject({
    id: Number(claims.sub),
    first_name: 'Grace',
    last_name: 'Hopper',
    email: email.toLowerCase(),
    role_id: 3,
    hi5_quota_balance: world.organization.hi5Quota,
    org_id: world.organization.id,
  })
  const again = await dataOf(await peerly(request).post('/oauth/google', { access_token }))
  expect(decodeJwt(again.token).sub).toBe(claims.sub)
})

test('POST /oauth/google: ten first sign-ins at once make one person; namesakes get a username each', async ({
  request,
  world,
}) => {
  const domain = await domainOf(world)
  const second = `mail.${domain}`
  await world.sql.insert(organizationDomains).values({ domain: second, organizationId: world.organization.id })
  const [one, two] = [await atGoogle({ email: `sam@${domain}` }), await atGoogle({ email: `sam@${second}` })]
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => peerly(request).post('/oauth/google', { access_token: n % 2 ? one : two })),
  )
  const subjects = await Promise.all(answers.map(async answer => decodeJwt((await dataOf(answer)).token).sub))
  expect(new Set(subjects).size).toBe(2)
  const found = await world.sql.select().from(people).where(eq(people.organizationId, world.organization.id))
  expect(found).toHaveLength(2)
  expect(new Set(found.map(person => person.username)).size).toBe(2)
})

test('POST /oauth/google: people who are there already sign in as themselves', async ({ request, world }) => {
  const domain = await domainOf(world)
  const admin = await world.person({ role: 'admin', email: `ada@${domain}` })
  const access_token = await atGoogle({ email: `Ada@${domain.toUpperCase()}`, email_verified: 'true' })
  const { token } = await dataOf(await peerly(request).post('/oauth/google', { access_token }))
  expect(decodeJwt(token)).toMatchObject({ sub: String(admin.id), 'https://peerly.com': { roleId: 2 } })
})

test('POST /oauth/google: unknown tokens, unverified addresses, foreign domains and people who left: 401', async ({
  request,
  world,
  other,
}) => {
  const domain = await domainOf(world)
  const door = peerly(request)
  await unauthorized(await door.post('/oauth/google', { access_token: 'nobody-knows-this' }))
  await unauthorized(await door.post('/oauth/google', { access_token: 'ein Töken\nX-Evil: 1' }))
  const refused = async (profile: Record<string, unknown>) =>
    unauthorized(await door.post('/oauth/google', { access_token: await atGoogle(profile) }))
  await refused({ email: `eve@${domain}`, email_verified: false })
  await refused({ email: `eve@${domain}`, email_verified: 'false' })
  await refused({ email: 'eve@elsewhere.example' })
  await refused({ email: `eve@${domain}@elsewhere.example` })
  await refused({})
  const outside = await other.person()
  await refused({ email: outside.email })
  await world.person({ email: `left@${domain}`, deletedAt: new Date() })
  await refused({ email: `left@${domain}` })
  const found = await world.sql.select().from(people).where(eq(people.organizationId, world.organization.id))
  expect(found).toHaveLength(1)

  await wrong(await door.post('/oauth/google', {}), 'access_token')
  await wrong(await door.post('/oauth/google', { access_token: 7 }), 'access_token')
})

test('POST /oauth/google: whatever is sent as a token, it is never our fault', async ({ request }) => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.jsonValue({ maxDepth: 2 }))
  await fc.assert(
    fc.asyncProperty(anything, async access_token => {
      const response = await peerly(request).post('/oauth/google', { access_token })
      expect([400, 401]).toContain(response.status())
      expect((await response.json()).error.code).toMatch(/^invalid_(data|token)$/)
    }),
    { numRuns: 60 },
  )
})

test('POST /logout: that token ends at once, another of the same person stays', async ({ request, world }) => {
  const domain = await domainOf(world)
  const access_token = await atGoogle({ email: `kim@${domain}` })
  const [one, two] = await Promise.all(
    [1, 2].map(async () => (await dataOf(await peerly(request).post('/oauth/google', { access_token }))).token),
  )
  const session = peerly(request, { bearer: `Bearer ${one}` })
  expect(await dataOf(await session.post('/logout'))).toEqual({})
  await unauthorized(await session.get('/users/me'))
  await unauthorized(await session.post('/logout'))
  await dataOf(await peerly(request, { bearer: `Bearer ${two}` }).get('/users/me'))
  await unauthorized(await peerly(request).post('/logout'))
})

test('tampered, expired, early and foreign tokens: 401', async ({ request, world, other }) => {
  const person = await world.person()
  const now = Math.floor(Date.now() / 1000)
  const claims = {
    iss: 'node.peerly.com',
    aud: 'peerly.com',
    sub: String(person.id),
    iat: now,
    nbf: now,
    exp: now + 600,
    'https://peerly.com': { roleId: 3, orgId: world.organization.id, orgName: world.organization.name },
  }
  const key = new TextEncoder().encode(env().JWT_SECRET)
  const signed = (changes: Record<string, unknown>, secret = key, alg = 'HS256') =>
    new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg }).sign(secret)
  const me = async (token: string) => peerly(request, { bearer: `Bearer ${token}` }).get('/users/me')

  await dataOf(await me(await signed({})))
  const bad = {
    expired: await signed({ exp: now - 1 }),
    early: await signed({ nbf: now + 600 }),
    issuer: await signed({ iss: 'somebody' }),
    audience: await signed({ aud: 'elsewhere.com' }),
    key: await signed({}, new TextEncoder().encode('another secret of thirty-two chars')),
    algorithm: await signed({}, key, 'HS512'),
    unsigned: new UnsecuredJWT(claims).encode(),
    company: await signed({ 'https://peerly.com': { roleId: 3, orgId: other.organization.id, orgName: 'x' } }),
    nobody: await signed({ sub: '999999999' }),
    'nobody ever': await signed({ sub: '99999999999999999999' }),
    'almost a number': await signed({ sub: `${person.id}.0` }),
    'no company ever': await signed({ 'https://peerly.com': { roleId: 3, orgId: 1e12, orgName: 'x' } }),
    endless: await signed({ exp: undefined }),
    unclaimed: await signed({ 'https://peerly.com': undefined }),
    tampered: (await signed({})).replace(/.$/, last => (last === 'A' ? 'Q' : 'A')),
    garbage: 'garbage',
    dots: '..',
  }
  for (const [name, token] of Object.entries(bad)) expect((await me(token)).status(), name).toBe(401)
  for (const Authorization of ['', 'Bearer', 'Basic abc', person.basic])
    await unauthorized(await request.get('/users/me', { headers: { Authorization } }))
})

test('authority is the person’s present role, not what a token claims', async ({ request, world }) => {
  const [employee, admin] = [await world.person(), await world.person({ role: 'admin' })]
  const now = Math.floor(Date.now() / 1000)
  const forged = await new SignJWT({
    'https://peerly.com': { roleId: 2, orgId: world.organization.id, orgName: world.organization.name },
  })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('node.peerly.com')
    .setAudience('peerly.com')
    .setSubject(String(employee.id))
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + 600)
    .sign(new TextEncoder().encode(env().JWT_SECRET))
  const boss = peerly(request, { bearer: `Bearer ${forged}` })
  expect((await dataOf(await boss.get('/users/me'))).role_id).toBe(3)
  await denied(await boss.get(`/users/${admin.id}`))
  await denied(await boss.put(`/users/${employee.id}`, { role_id: 2 }))
  await denied(await boss.delete(`/users/${admin.id}`))
  await denied(await boss.post('/core_values', { text: 'Power', description: 'Mine' }))
  await denied(await boss.get('/users', { org_id: 1 }))

  const real = peerly(request, admin)
  await dataOf(await real.put(`/users/${employee.id}`, { role_id: 2 }))
  await dataOf(await boss.get(`/users/${admin.id}`))
})
