import { expect, test } from '@/e2e/fixtures'

// A web client on another origin, one that CORS_ORIGINS names.
const origin = 'https://app.example'

test('a page of a configured origin reads answers, refusals included', async ({ request, world }) => {
  const { bearer } = await world.person()
  for (const [path, Authorization] of [
    ['/recognitions', bearer],
    ['/recognitions', 'Bearer nobody'],
    ['/recognitions/abc', bearer],
    ['/users/1/2/3', bearer],
  ] as const) {
    const headers = (await request.get(path, { headers: { Authorization, Origin: origin } })).headers()
    expect(headers['access-control-allow-origin'], path).toBe(origin)
    expect(headers.vary).toContain('Origin')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  }
})

test('a preflight says what may be sent, without credentials of its own', async ({ request }) => {
  for (const path of [
    '/recognitions',
    '/recognitions/1/hi5',
    '/users/me',
    '/oauth/google',
    '/logout',
    '/core_values/1',
  ]) {
    const response = await request.fetch(path, {
      method: 'OPTIONS',
      headers: {
        Origin: origin,
        'Access-Control-Request-Method': 'PUT',
        'Access-Control-Request-Headers': 'authorization,content-type',
      },
    })
    expect(response.status()).toBe(204)
    expect(response.headers()['access-control-allow-origin']).toBe(origin)
    expect(response.headers()['access-control-allow-methods']).toContain('PUT')
    expect(response.headers()['access-control-allow-headers']).toBe('authorization,content-type')
  }
})

test('other origins, and other dialects, get nothing of it', async ({ request, world }) => {
  const { bearer } = await world.person()
  const elsewhere = { Authorization: bearer, Origin: 'https://evil.example' }
  expect(
    (await request.get('/users/me', { headers: elsewhere })).headers()['access-control-allow-origin'],
  ).toBeUndefined()
  const token = `Token token=${await world.companyToken()}`
  const list = await request.get('/v1/real-time-feedback', { headers: { Authorization: token, Origin: origin } })
  expect(list.headers()['access-control-allow-origin']).toBeUndefined()
})
