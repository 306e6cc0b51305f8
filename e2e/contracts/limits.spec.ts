import { expect, test } from '@playwright/test'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'

// A server with small limits, behind a proxy that it trusts: an account has 40 requests a minute, an address 10, its doors 4.

test.describe.configure({ mode: 'default' })

let laurel: OwnLaurel

test.beforeAll(async () => {
  test.setTimeout(180_000)
  laurel = await ownLaurel()
  await laurel.start({ RATE_LIMIT_PER_MINUTE: '40', TRUSTED_PROXIES: '127.0.0.1, ::1' })
})
test.afterAll(() => laurel.end())

const json = { 'Content-Type': 'application/json' }
const basic = (name: string) => `Basic ${Buffer.from(`${name}:demo-${name}-key`).toString('base64')}`

/** Asks as from this address, to which a client may have put any other before. */
async function ask(path: string, headers: Record<string, string> = {}, from = '203.0.113.1', init: RequestInit = {}) {
  const forwarded = { 'X-Forwarded-For': from }
  const response = await fetch(laurel.url + path, {
    redirect: 'manual',
    ...init,
    headers: { ...forwarded, ...headers },
  })
  return { status: response.status, headers: response.headers, body: await response.text() }
}

type Answer = Awaited<ReturnType<typeof ask>>

const statuses = (all: Answer[]) => all.map(one => one.status)

async function inTurn(count: number, one: (n: number) => Promise<Answer>) {
  const all: Answer[] = []
  for (let n = 0; n < count; n++) all.push(await one(n))
  return all
}

function expectTooMany({ status, headers, body }: Answer, limit: number) {
  expect(status, body).toBe(429)
  const wait = Number(headers.get('retry-after'))
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  expect(headers.get('ratelimit-limit')).toBe(String(limit))
  expect(headers.get('ratelimit-remaining')).toBe('0')
  expect(headers.get('ratelimit-reset')).toBe(String(wait))
}

test('an account has its limit in every dialect together, and is told so in the words of each', async () => {
  const bearer = { Authorization: 'Bearer demo-rick-key' }
  const all = await inTurn(40, n => ask('/recognitions?limit=1', bearer, `203.0.113.${n}`))
  expect(new Set(statuses(all))).toEqual(new Set([200]))
  expect(all.map(one => Number(one.headers.get('ratelimit-remaining')))).toEqual(
    Array.from({ length: 40 }, (_, n) => 39 - n),
  )
  expect(all[0]!.headers.get('ratelimit-limit')).toBe('40')

  const peerly = await ask('/recognitions?limit=1', bearer)
  expectTooMany(peerly, 40)
  expect(JSON.parse(peerly.body).error.code).toBe('too_many_requests')
  const tribehr = await ask('/kudos.json', { Authorization: basic('rick') })
  expectTooMany(tribehr, 40)
  expect(JSON.parse(tribehr.body)).toEqual({
    error: { code: 'ERROR', messages: [expect.stringContaining('Too many')] },
  })
  const xml = await ask('/kudos.xml', { Authorization: basic('rick') })
  expectTooMany(xml, 40)
  expect(xml.body).toContain('<code>ERROR</code>')
  const vitay = await ask('/api/v3/candidates', bearer)
  expectTooMany(vitay, 40)
  expect(JSON.parse(vitay.body).errors[0]).toMatchObject({ status: '429', title: 'Too Many Requests' })

  // Nobody else waits for that.
  expect((await ask('/recognitions?limit=1', { Authorization: 'Bearer demo-emi-key' })).status).toBe(200)
})

test('a company’s token has a limit of its own', async () => {
  const token = { Authorization: 'Token token=demo-acme-token' }
  const all = await Promise.all(Array.from({ length: 60 }, () => ask('/v1/review-cycles', token)))
  expect(statuses(all).filter(status => status === 200)).toHaveLength(40)
  const refused = await ask('/v1/review-cycles', token)
  expectTooMany(refused, 40)
  expect(JSON.parse(refused.body)).toEqual({ error: expect.stringContaining('Too many') })
  expect((await ask('/v1/review-cycles', { Authorization: 'Token token=demo-globex-token' })).status).toBe(200)
})

test('sixty at once are forty', async () => {
  const all = await Promise.all(
    Array.from({ length: 60 }, () => ask('/users/me', { Authorization: 'Bearer demo-ada-key' })),
  )
  expect(statuses(all).filter(status => status === 200)).toHaveLength(40)
  expect(statuses(all).filter(status => status === 429)).toHaveLength(20)
})

test('without credentials that hold, the address counts; what a client says of it does not', async () => {
  const wrong = { Authorization: 'Bearer made-up' }
  const from = (n: number) => `198.51.100.${n}, 10.9.8.${n}, 203.0.113.200`
  const all = await inTurn(12, n => ask('/recognitions', n % 2 ? wrong : {}, from(n)))
  expect(statuses(all)).toEqual([...Array(10).fill(401), 429, 429])
  expectTooMany(all[10]!, 10)
  for (const path of ['/kudos.json', '/v1/review-cycles', '/api/v1/question_sets'])
    expectTooMany(await ask(path, {}, from(50)), 10)
  expect((await ask('/recognitions', {}, '203.0.113.201')).status).toBe(401)
  // Who can say who they are is none of its business.
  const known = await ask('/recognitions?limit=1', { Authorization: 'Bearer demo-mona-key' }, from(51))
  expect(known.status).toBe(200)
})

test('passwords, resets and mailed links share the smallest limit of an address', async () => {
  const reset = (n: number) =>
    ask('/api/v3/oauth/reset', json, `198.51.100.${n}, 203.0.113.210`, {
      method: 'POST',
      body: JSON.stringify({ email: `nobody${n}@nowhere.example` }),
    })
  const all = await inTurn(5, reset)
  expect(statuses(all)).toEqual([200, 200, 200, 200, 429])
  expectTooMany(all[4]!, 4)
  for (const path of ['/respond/made-up', '/nominate/made-up', '/rights/made-up', '/reset?key=made-up', '/forgot']) {
    const page = await ask(path, {}, '203.0.113.210')
    expectTooMany(page, 4)
    expect(page.body).toContain('Too many tries')
  }
  expectTooMany(await ask('/api/v1/public/references/made-up', {}, '203.0.113.210'), 4)
  const page = await ask('/respond/made-up', {}, '203.0.113.211')
  expect(page.status).not.toBe(429)
  expect(page.headers.get('ratelimit-remaining')).toBe('3')
})

test('an IPv6 customer is one, whichever of their addresses they take', async () => {
  const all = await inTurn(11, n => ask('/recognitions', {}, `2001:db8:7:7::${n + 1}`))
  expect(statuses(all)).toEqual([...Array(10).fill(401), 429])
})

test('health is asked as often as one likes', async () => {
  const all = await inTurn(20, () => ask('/health', {}, '203.0.113.220'))
  expect(new Set(statuses(all))).toEqual(new Set([200]))
})
