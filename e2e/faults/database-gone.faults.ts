import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@/db/embedded/start'
import { type OwnLaurel, ownLaurel } from '@/e2e/world/own-laurel'
import { asBasic, asBearer, asGuest, ask } from './asking'
import { note } from './note'

// A database elsewhere, reached through a line that can be cut: thirty seconds without it, and then it is back by itself.

let postgres: EmbeddedPostgres
let line: Awaited<ReturnType<typeof lineTo>>
let laurel: OwnLaurel
let folder: string

/** Passes bytes on to a port, until it is cut. */
async function lineTo(port: number) {
  const sockets = new Set<Socket>()
  const open = (at: number) =>
    new Promise<Server>(resolve => {
      const server = createServer(near => {
        const far = connect(port, '127.0.0.1')
        for (const [one, other] of [
          [near, far],
          [far, near],
        ] as const) {
          sockets.add(one)
          one.on('error', () => {}).on('close', () => other.destroy())
          one.pipe(other)
        }
      }).listen(at, '127.0.0.1', () => resolve(server))
    })
  let server = await open(0)
  const { port: at } = server.address() as { port: number }
  const cut = () => {
    server.close()
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  return {
    port: at,
    cut,
    /** Lines stay open and carry nothing, as of a machine that hangs. */
    hold: () => {
      for (const socket of sockets) socket.pause()
    },
    release: () => {
      for (const socket of sockets) socket.resume()
    },
    async mend() {
      server = await open(at)
    },
  }
}

test.beforeEach(async () => {
  folder = mkdtempSync(join('.cache', 'database elsewhere '))
  postgres = await startEmbeddedPostgres({ dataDir: folder })
  line = await lineTo(Number(new URL(postgres.url).port))
  laurel = await ownLaurel()
  writeFileSync(join(laurel.dataDir, 'database-url'), postgres.url)
  const url = new URL(postgres.url)
  url.port = String(line.port)
  await laurel.start({ DATABASE_URL: url.href })
})
test.afterEach(async () => {
  await laurel.end()
  line.cut()
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
})

const thank = { given_for: 4, core_value_id: 1, text: 'while it was away' }
const company: RequestInit = { headers: { Authorization: 'Token token=demo-acme-token' } }

const connectionError = /"code":"CONNECTION_ERROR","messages":\["The database is out of reach just now/

/** How each dialect says that it cannot just now. TribeHR's document has a 500 for it, with a code of its own. */
const asked: [string, string, RequestInit, number, RegExp][] = [
  ['Peerly reads', '/recognitions', asBearer('eli', 'GET'), 503, /^\{"error":\{"code":"service_unavailable"/],
  ['Peerly writes', '/recognitions', asBearer('eli', 'POST', thank), 503, /^\{"error":\{"code":"service_unavailable"/],
  ['TribeHR in JSON', '/kudos.json', asBasic('eli', 'GET'), 500, connectionError],
  ['TribeHR in XML', '/leave_requests.xml', asBasic('mona', 'GET'), 500, /^<\?xml[\s\S]*<code>CONNECTION_ERROR/],
  [
    'TribeHR writes',
    '/leave_requests.json',
    asBasic('eli', 'POST', { date_start: '2027-06-01' }),
    500,
    connectionError,
  ],
  ['Reflektive', '/v2/real-time-feedback?created_after=0', company, 503, /^\{.*out of reach just now/],
  ['Vitay reads', '/api/v3/candidates', asBearer('rhea', 'GET'), 503, /"Service Unavailable"/],
  ['Vitay writes', '/api/v3/candidates', asBearer('rhea', 'POST', { data: {} }), 503, /"Service Unavailable"/],
  ['Vitay’s guests', '/api/v1/public/references/some-token', asGuest('GET'), 503, /"Service Unavailable"/],
  ['a page', '/sign-in', {}, 503, /<h1>Laurel can’t reach its database<\/h1>/],
  [
    'a page for Germans',
    '/',
    { headers: { 'Accept-Language': 'de' } },
    503,
    /<h1>Laurel erreicht seine Datenbank nicht/,
  ],
  ['a form', '/sign-in', { method: 'POST', body: new URLSearchParams({ username: 'eli' }) }, 503, /Nothing was saved/],
  ['a referee’s page', '/respond/some-token', {}, 503, /<h1>Laurel can’t reach its database/],
  ['health', '/health', {}, 503, /"database":"unreachable"/],
]

test('thirty seconds without a database: each says so in its own words, and then everything again without a restart', async ({
  page,
}) => {
  const before = await ask(laurel, '/recognitions', asBearer('eli', 'GET'))
  expect(before?.status).toBe(200)
  const reader = await page.context().newPage()
  await page.goto(`${laurel.url}/sign-in`)
  await page.getByRole('textbox').first().fill('eli@acme.example')
  await page.locator('input[type=password]').fill('Laurel-Demo-1')
  line.cut()
  const gone = Date.now()
  let slowest = 0
  let answers = 0
  while (Date.now() - gone < 30_000) {
    for (const [who, path, init, status, words] of asked) {
      const started = Date.now()
      const answer = await ask(laurel, path, init)
      slowest = Math.max(slowest, Date.now() - started)
      answers++
      expect(answer?.status, `${who}: ${answer?.body}`).toBe(status)
      expect(answer!.body, who).toMatch(words)
      if (who !== 'health') expect(answer!.headers.get('Retry-After'), who).toBe('5')
      expect(answer!.body, who).not.toMatch(/ECONN|postgres|at .*\.mjs/)
    }
    await sleep(250)
  }
  expect((await ask(laurel, '/favicon.svg', {}))?.status, 'what needs nothing of it').toBe(200)
  await page.keyboard.press('Enter')
  await expect(page.getByText('The database is out of reach just now. Try again in a moment.')).toBeVisible()
  await expect(page.getByRole('textbox').first()).toHaveValue('eli@acme.example')
  expect((await reader.goto(`${laurel.url}/sign-in`))?.status()).toBe(503)
  await expect(reader.getByRole('heading')).toHaveText('Laurel can’t reach its database')
  await line.mend()
  const mended = Date.now()
  await laurel.healthy()
  await expect
    .poll(
      async () =>
        (await ask(laurel, '/recognitions', asBearer('eli', 'POST', { ...thank, text: 'it is back' })))?.status,
    )
    .toBe(201)
  const backAfterMs = Date.now() - mended
  await expect(reader.locator('input[type=password]'), 'the page opens by itself').toBeVisible({ timeout: 20_000 })
  const mailed = `select count(*)::int as mails from mails m join notices n on m.occasion = 'notice ' || n.id
    join recognitions r on r.id = n.recognition_id where r.text = 'it is back'`
  await expect.poll(async () => (await laurel.look<{ mails: number }>(mailed))[0]!.mails, { timeout: 60_000 }).toBe(1)
  expect(await laurel.look(`select id from recognitions where text = 'while it was away'`)).toEqual([])
  note('database gone for 30 s', { answers, slowestMs: slowest, backAfterMs })
})

test('a database that hangs: pages and health say so within five seconds, and go on when it does', async () => {
  expect((await ask(laurel, '/health', {}))?.status).toBe(200)
  line.hold()
  for (const path of ['/sign-in', '/health']) {
    const started = Date.now()
    expect((await ask(laurel, path, {}))?.status, path).toBe(503)
    expect(Date.now() - started, path).toBeLessThan(5000)
  }
  line.release()
  await laurel.healthy()
  expect((await ask(laurel, '/sign-in', {}))?.status).toBe(200)
})
