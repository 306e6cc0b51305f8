import { Agent, request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { expect, test } from '@/e2e/fixtures'

// What the fast lane does once for every operation: methods, broken addresses, headers.

test('health tells about process, database, migrations and worker', async ({ request }) => {
  const response = await request.get('/health')
  expect(response.status()).toBe(200)
  expect(await response.json()).toEqual({
    status: 'ok',
    process: 'ok',
    database: 'ok',
    migrations: 'current',
    worker: 'running',
  })
})

test('HEAD answers like GET without a body, OPTIONS and 405 say what is allowed', async ({ request, world }) => {
  const headers = { Authorization: (await world.person()).bearer }
  const head = await request.head('/recognitions', { headers })
  expect(head.status()).toBe(200)
  expect(await head.text()).toBe('')
  const wrong = await request.delete('/recognitions', { headers })
  expect(wrong.status()).toBe(405)
  expect(wrong.headers().allow).toBe('GET, POST, HEAD, OPTIONS')
  const options = await request.fetch('/recognitions', { method: 'OPTIONS' })
  expect(options.status()).toBe(204)
  expect(options.headers().allow).toBe('GET, POST, HEAD, OPTIONS')
})

/** Sends an address as it stands: clients that mend it first would hide what the server does. */
function status(url: string, path: string, headers: Record<string, string> = {}): Promise<number> {
  const { hostname, port, host } = new URL(url)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => {
      const lines = Object.entries({ Host: host, Connection: 'close', ...headers }).map(
        ([name, value]) => `${name}: ${value}`,
      )
      socket.write(`GET ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`)
    })
    let answer = ''
    socket.on('data', chunk => {
      answer += chunk
    })
    socket.on('error', reject)
    socket.on('close', () => resolve(Number(answer.split(' ')[1])))
  })
}

test('addresses that do not decode are the client’s mistake, never ours', async ({ baseURL, world }) => {
  const headers = { Authorization: (await world.person()).bearer }
  for (const id of ['%ff', '%', '%zz', '%00', '%c3%28', 'x'.repeat(600)])
    expect([400, 404], `/recognitions/${id}`).toContain(await status(baseURL!, `/recognitions/${id}`, headers))
  for (const path of [
    '/%ff',
    '/kudos/%00',
    '/kudos/%ff.json',
    '/attachments/view/%00',
    '/users/%ff.xml',
    '//',
    '/..%2f..%2fetc/passwd',
  ])
    expect(await status(baseURL!, path, headers), path).toBeLessThan(500)
})

test('the inner addresses of TribeHR’s rewrite are not a second way in', async ({ request, world }) => {
  const headers = { Authorization: (await world.person()).basic }
  expect((await request.get('/kudos.json', { headers })).status()).toBe(200)
  for (const path of [
    '/tribehr/json/kudos',
    '/%74ribehr/json/kudos',
    '/tribeh%72/xml/kudos',
    '/tribehr/json/kudos.json',
  ]) {
    const response = await request.get(path, { headers })
    expect(response.status(), path).toBe(404)
    expect(response.headers()['content-type'] ?? '', path).not.toContain('json')
  }
})

test('a Host that is none is the client’s mistake, never ours', async ({ baseURL, world }) => {
  const person = await world.person()
  for (const Host of ['xn--.localhost', '1.2.3.999', 'localhost:99999', '[::g]', ''])
    for (const [path, Authorization] of [
      ['/kudos.json', person.basic],
      ['/recognitions', person.bearer],
      ['/sign-in', person.basic],
    ] as const)
      expect(await status(baseURL!, path, { Host, Authorization }), `${Host} ${path}`).toBe(400)
})

test('after a body that is too large the connection still serves', async ({ baseURL, world }) => {
  const { bearer } = await world.person()
  const { hostname, port } = new URL(baseURL!)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const send = (method: string, body?: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const options = { hostname, port, agent, method, path: '/recognitions', headers: { Authorization: bearer } }
      const sent = httpRequest(options, answer => {
        answer.resume()
        answer.on('end', () => resolve(answer.statusCode))
      })
      sent.on('error', reject)
      // Written before its end is known, and so without a length.
      if (body) sent.write(body)
      sent.end()
    })
  for (let round = 0; round < 3; round++) {
    expect(await send('POST', 'x'.repeat(1024 * 1024))).toBe(413)
    expect(await send('GET')).toBe(200)
  }
  agent.destroy()
})

test('a page of another site can have nothing done on the pages', async ({ request, baseURL, world }) => {
  const { cookie } = await world.person()
  const post = async (origin: string | undefined, more: Record<string, string> = {}) => {
    const headers = { Cookie: `${cookie.name}=${cookie.value}`, ...(origin && { Origin: origin }), ...more }
    return (await request.post('/', { headers, multipart: { text: 'x' } })).status()
  }
  for (const origin of ['https://evil.example', 'null', baseURL!.replace(/\d+$/, '1')]) {
    expect(await post(origin), origin).toBe(403)
    expect(await post(origin, { 'X-Forwarded-Host': 'evil.example' }), origin).toBe(403)
    expect(await post(origin, { 'Next-Action': '0'.repeat(42) }), origin).toBe(403)
  }
  for (const origin of [baseURL, undefined]) expect(await post(origin), origin).not.toBe(403)
})

test('each dialect says in its own words that an address is none of its own', async ({ request }) => {
  const peerly = await request.get('/recognitions/1/nonsense')
  expect(peerly.status()).toBe(404)
  expect((await peerly.json()).error.code).toBe('not_found')
  const reflektive = await request.get('/v1/nonsense')
  expect(reflektive.status()).toBe(404)
  expect((await reflektive.json()).error).toEqual(expect.any(String))
  for (const suffix of ['json', 'xml']) {
    const tribehr = await request.get(`/nonsense.${suffix}`)
    expect(tribehr.status()).toBe(404)
    expect(await tribehr.text()).toBe('')
  }
})

test('every answer carries the security headers and a request id, errors too', async ({ request }) => {
  const ids = new Set<string>()
  for (const path of [
    '/sign-in',
    '/health',
    '/recognitions',
    '/kudos.json',
    '/v1/real-time-feedback',
    '/nowhere',
    '/api/browser/me',
  ]) {
    const headers = (await request.get(path, { headers: { 'X-Request-Id': 'forged' } })).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['referrer-policy'], path).toBe('same-origin')
    expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy'], path).not.toContain('unsafe')
    expect(headers['x-request-id'], path).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['x-powered-by'], path).toBeUndefined()
    ids.add(headers['x-request-id']!)
  }
  expect(ids.size).toBe(7)
})

test('each page has a nonce of its own, which its scripts carry', async ({ request }) => {
  const nonces = new Set<string>()
  for (let n = 0; n < 2; n++) {
    const page = await request.get('/sign-in')
    const nonce = /'nonce-([^']+)'/.exec(page.headers()['content-security-policy']!)![1]!
    const html = await page.text()
    const scripts = html.match(/<script\b[^>]*>/g)!
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/<[a-z][^>]*\sstyle="/)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(2)
})
