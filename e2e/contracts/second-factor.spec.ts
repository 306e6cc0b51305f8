import { expect, test } from '@/e2e/fixtures'
import { createPersonalKey } from '@/lib/domain/credentials/personal-keys'

// No dialect is a way round the second factor: each refuses a password alone as it refuses any other, and takes a personal key.

test('TribeHR: a right password without the code is a 401 as any other; a personal key is let in', async ({
  request,
  world,
}) => {
  const emi = await world.person()
  const me = (secret: string, path = '/users/me.json') =>
    request.get(path, {
      headers: { Authorization: `Basic ${Buffer.from(`${emi.email}:${secret}`).toString('base64')}` },
    })
  expect((await me(emi.password)).status()).toBe(200)
  await world.withSecondFactor(emi)
  for (const path of ['/users/me.json', '/users/me.xml', '/users/me.json?requireApiKey=true']) {
    const response = await me(emi.password, path)
    expect(response.status()).toBe(401)
    expect(response.headers()['www-authenticate']).toMatch(/^Basic realm=/)
    expect(await response.text()).toBe('')
  }
  const key = await createPersonalKey(await world.actor(emi), { name: 'Timesheets', days: 30 })
  for (const secret of [key, emi.apiKey]) expect((await me(secret)).status()).toBe(200)
})

test('Vitay: signing in by password says what to send instead; a personal key is a bearer', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter('recruiter')
  await world.withSecondFactor(rick)
  const login = (password: string) => request.post('/api/v3/oauth/login', { data: { email: rick.email, password } })
  const refused = await login(rick.password)
  expect(refused.status()).toBe(401)
  expect((await refused.json()).errors[0]).toMatchObject({
    status: '401',
    detail: expect.stringContaining('personal API key'),
  })
  // Who does not know the password is not told that there is a second factor.
  const guessed = await login('a wild guess')
  expect(guessed.status()).toBe(401)
  expect(await guessed.text()).not.toContain('second factor')
  const key = await createPersonalKey(await world.actor(rick), { name: 'Board', days: 30 })
  const candidates = await request.get('/api/v3/candidates', { headers: { Authorization: `Bearer ${key}` } })
  expect(candidates.status()).toBe(200)
})

test('Peerly: a personal key is a bearer', async ({ request, world }) => {
  const emi = await world.person()
  await world.withSecondFactor(emi)
  const key = await createPersonalKey(await world.actor(emi), { name: 'Screen', days: 30 })
  const read = (token: string) => request.get('/recognitions', { headers: { Authorization: `Bearer ${token}` } })
  expect((await read(key)).status()).toBe(200)
  expect((await read(`${key}0`)).status()).toBe(401)
})
