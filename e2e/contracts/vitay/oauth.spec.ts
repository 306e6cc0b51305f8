import { eq } from 'drizzle-orm'
import { passwordResets } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, expectRefusal, unauthorized, vitay, wrong } from './client'

test('POST /v3/oauth/login: email and password give a token that works', async ({ request, world }) => {
  const rick = await world.recruiter('recruiter', { password: 'a fine long password' })
  const door = vitay(request)
  const data = await dataOf(await door.post('/v3/oauth/login', { email: rick.email, password: 'a fine long password' }))
  expect(data).toMatchObject({ type: 'Token', id: rick.uuid, attributes: { token: expect.any(String) } })
  const me = await vitay(request, { bearer: `Bearer ${data.attributes.token}` }).get('/v1/users/me')
  expect((await dataOf(me)).id).toBe(rick.uuid)

  await unauthorized(await door.post('/v3/oauth/login', { email: rick.email, password: 'another' }))
  await unauthorized(await door.post('/v3/oauth/login', { email: 'nobody@nowhere.example', password: 'another' }))
  await wrong(await door.post('/v3/oauth/login', {}), '/email', '/password')
  await wrong(await door.post('/v3/oauth/login', { email: 7, password: 'x' }), '/email')

  // Somebody else of the company signs in all the same, and may do nothing here.
  const eli = await world.person({ password: 'another long password' })
  const other = await dataOf(
    await door.post('/v3/oauth/login', { email: eli.email, password: 'another long password' }),
  )
  await denied(await vitay(request, { bearer: `Bearer ${other.attributes.token}` }).get('/v3/candidates'))
})

test('the eleventh wrong password waits, also of thirty at once; the right one then does too', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter('recruiter', { password: 'a fine long password' })
  const login = (password: string) => vitay(request).post('/v3/oauth/login', { email: rick.email, password })
  const all = await Promise.all(Array.from({ length: 30 }, (_, n) => login(`guess ${n}`)))
  const statuses = all.map(one => one.status())
  expect(statuses.filter(status => status === 401)).toHaveLength(10)
  expect(statuses.filter(status => status === 429)).toHaveLength(20)
  const locked = await login('a fine long password')
  await expectRefusal(locked, 429)
  expect(Number(locked.headers()['retry-after'])).toBeGreaterThan(60)

  // The same limit in TribeHR's words, for the same account; an API key is no guess.
  const basic = (secret: string) =>
    request.get('/users/me.json', {
      headers: { Authorization: `Basic ${Buffer.from(`${rick.email}:${secret}`).toString('base64')}` },
    })
  expect((await basic('a fine long password')).status()).toBe(429)
  expect((await basic(rick.apiKey)).status()).toBe(200)
})

test('an address that says it is another is not believed', async ({ request, world }) => {
  const rick = await world.recruiter()
  const statuses: number[] = []
  for (let n = 0; n < 12; n++) {
    const headers = { 'X-Forwarded-For': `203.0.113.${n}`, 'X-Laurel-Address': `203.0.113.${n}` }
    const data = { email: rick.email, password: 'wrong' }
    statuses.push((await request.post('/api/v3/oauth/login', { headers, data })).status())
  }
  expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
  expect(statuses.slice(10)).toEqual([429, 429])
})

test('a success begins anew', async ({ request, world }) => {
  const rick = await world.recruiter('recruiter', { password: 'a fine long password' })
  const login = async (password: string) =>
    (await vitay(request).post('/v3/oauth/login', { email: rick.email, password })).status()
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 9; n++) expect(await login('wrong')).toBe(401)
    expect(await login('a fine long password')).toBe(200)
  }
})

test('/v3/oauth/reset: the key is in the mail alone, works once, and ends every session', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter('recruiter', { password: 'a fine long password' })
  const door = vitay(request)
  const before = await dataOf(
    await door.post('/v3/oauth/login', { email: rick.email, password: 'a fine long password' }),
  )
  const asked = await dataOf(await door.post('/v3/oauth/reset', { email: rick.email }))
  expect(asked).toEqual({
    key: expect.any(String),
    type: 'PasswordReset',
    id: expect.any(String),
    attributes: { email: rick.email },
  })
  const receipt = await dataOf(await door.get('/v3/oauth/reset', { email: rick.email }))
  const mails = await world.waitForMail(rick.email, { count: 2 })
  const keys = mails.map(mail => new URL(world.linkIn(mail, '/reset')).searchParams.get('key')!)
  expect(keys).not.toContain(asked.key)
  expect(keys).not.toContain(receipt.attributes.token)
  const set = (reset_key: string, password = 'quite another one', email = rick.email) =>
    door.patch('/v3/oauth/reset', { email, password, reset_key })

  for (const key of [asked.key, receipt.attributes.token, 'made up']) await wrong(await set(key), '/reset_key')
  await wrong(await set(keys[0]!, 'short'), '/password')
  await wrong(await set(keys[0]!, 'Password123'), '/password')
  await wrong(await set(keys[0]!, 'quite another one', 'other@x.example'), '/reset_key')
  const all = await Promise.all(Array.from({ length: 8 }, () => set(keys[0]!)))
  expect(all.map(one => one.status()).sort()).toEqual([200, ...Array(7).fill(422)])
  await wrong(await set(keys[1]!), '/reset_key')

  const old = vitay(request, { bearer: `Bearer ${before.attributes.token}` })
  await unauthorized(await old.get('/v1/users/me'))
  await unauthorized(await door.post('/v3/oauth/login', { email: rick.email, password: 'a fine long password' }))
  await dataOf(await door.post('/v3/oauth/login', { email: rick.email, password: 'quite another one' }))
})

test('/v3/oauth/reset: nobody learns who is here; at most two mails in three hours; a key dies after an hour', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const door = vitay(request)
  const known = await dataOf(await door.post('/v3/oauth/reset', { email: rick.email }))
  const unknown = await dataOf(await door.post('/v3/oauth/reset', { email: 'nobody@nowhere.example' }))
  expect(Object.keys(unknown)).toEqual(Object.keys(known))
  expect(unknown.key).toHaveLength(known.key.length)
  await Promise.all(Array.from({ length: 6 }, () => door.post('/v3/oauth/reset', { email: rick.email.toUpperCase() })))
  const [mail] = await world.waitForMail(rick.email, { count: 2 })
  await expect.poll(async () => (await world.mailsTo(rick.email)).length, { intervals: [1000] }).toBe(2)
  await world.sql.update(passwordResets).set({ expiresAt: new Date() }).where(eq(passwordResets.personId, rick.id))
  const key = new URL(world.linkIn(mail!, '/reset')).searchParams.get('key')
  await wrong(
    await door.patch('/v3/oauth/reset', { email: rick.email, password: 'quite another one', reset_key: key }),
    '/reset_key',
  )
  await wrong(await door.get('/v3/oauth/reset'), '/email')
})

test('GET /v3/ping and /v3/api/postman', async ({ request, world }) => {
  expect(await dataOf(await vitay(request).get('/v3/ping'))).toEqual({ detail: 'Pong' })
  const rick = await world.recruiter()
  const environment = await (await vitay(request, rick).get('/v3/api/postman')).json()
  expect(environment).toMatchObject({ name: 'Laurel', _postman_variable_scope: 'environment' })
  expect(environment.values).toContainEqual(
    expect.objectContaining({ key: 'token', value: rick.bearer.replace('Bearer ', '') }),
  )
  await unauthorized(await vitay(request).get('/v3/api/postman'))
})
