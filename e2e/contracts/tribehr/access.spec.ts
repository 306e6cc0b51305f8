import { expect, test } from '@/e2e/fixtures'
import { as, expectError } from './client'

const basic = (identifier: string, secret: string) =>
  `Basic ${Buffer.from(`${identifier}:${secret}`).toString('base64')}`

test('username or e-mail, with password or API key; the secret may hold colons', async ({ request, world }) => {
  const person = await world.person({ password: 'a:b:c long enough' })
  for (const Authorization of [
    basic(person.username, person.apiKey),
    basic(person.email, person.apiKey),
    basic(person.email.toUpperCase(), person.password),
    basic(person.username, person.password),
  ])
    expect((await request.get('/users/me.json', { headers: { Authorization } })).status()).toBe(200)
})

test('401 has no body, and a challenge that names the host', async ({ request, world }) => {
  const person = await world.person()
  for (const Authorization of [
    '',
    'Basic',
    'Basic !!!',
    person.bearer,
    basic(person.email, 'wrong'),
    basic(`${person.email}\0`, person.apiKey),
    basic('', person.apiKey),
    basic('nobody', person.apiKey),
  ])
    for (const path of ['/kudos.json', '/users/abc.xml', '/kudos.xml?formattedTextAs=x']) {
      const response = await request.get(path, { headers: Authorization ? { Authorization } : {} })
      expect(response.status()).toBe(401)
      expect(await response.text()).toBe('')
      expect(response.headers()).toMatchObject({
        'www-authenticate': 'Basic realm="localhost"',
        'x-api-version': '2.2.0',
      })
    }
})

test('the host names the company', async ({ request, world, other }) => {
  const person = await world.person({ username: 'george' })
  const namesake = await other.person({ username: 'george', password: 'another good password' })
  const me = (subdomain: string, Authorization: string) =>
    request.get('/users/me.json', { headers: { Authorization, Host: `${subdomain}.localhost:1234` } })
  const { subdomain } = world.organization
  expect(await (await me(subdomain, basic('george', person.password))).json()).toMatchObject({ id: person.id })
  expect(await (await me(other.organization.subdomain, basic('george', namesake.password))).json()).toMatchObject({
    id: namesake.id,
  })
  const elsewhere = await me(subdomain, namesake.basic)
  expect(elsewhere.status()).toBe(401)
  expect(elsewhere.headers()['www-authenticate']).toBe(`Basic realm="${subdomain}.localhost"`)
})

test('a host that names no company is an unknown subdomain, whatever the credentials', async ({ request, world }) => {
  const person = await world.person()
  const Host = 'nowhere-at-all.localhost'
  for (const headers of [{ Host }, as(person, { Host })] as Record<string, string>[])
    for (const format of ['json', 'xml'])
      await expectError(await request.get(`/kudos.${format}`, { headers }), 404, 'UNKNOWN_SUBDOMAIN')
})

test('every 2.x is served, and so is a client that names none; another major is not', async ({ request, world }) => {
  const person = await world.person()
  const get = (version: string | undefined, format: string) =>
    request.get(`/users.${format}`, {
      headers: { Authorization: person.basic, ...(version !== undefined && { 'X-API-Version': version }) },
    })
  for (const format of ['json', 'xml']) {
    for (const version of [undefined, '2', '2.0.0', '2.1.0', '2.2.0', '2.9'])
      expect((await get(version, format)).headers()['x-api-version']).toBe('2.2.0')
    for (const version of ['1.0', '3.0.0', '22', 'latest'])
      await expectError(await get(version, format), 400, 'ERROR', /Served versions: 2\.0\.0 to 2\.2\.0/)
  }
})

test('an address that maps to nothing is 404 without a body, and so is the inside of the suffix', async ({
  request,
  world,
}) => {
  const person = await world.person()
  for (const path of ['/nothing.json', '/kudos/1/2.xml', '/tribehr/json/kudos', '/tribehr/xml/users/me']) {
    const response = await request.get(path, { headers: as(person) })
    expect(response.status(), path).toBe(404)
    expect(await response.text()).toBe('')
  }
})
