import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { eventsOf } from '@/e2e/world/event-stream'
import { lookInto } from '@/e2e/world/own-laurel'
import { formIn } from '@/e2e/world/page-form'
import { severalLaurels } from '@/e2e/world/several-laurels'
import { type Smtp, startSmtp } from '@/e2e/world/smtp'

// Two servers on one database with a streaming replica, behind a balancer that asks them in turn: people notice one Laurel.

// One pair for all of them; the last two kill the replica, and one of the pair.
test.describe.configure({ mode: 'serial' })

const perMinute = 240

let laurel: Awaited<ReturnType<typeof severalLaurels>>
let smtp: Smtp
let one: string
let other: string
let deliver = () => {}

test.beforeAll(async () => {
  test.setTimeout(240_000)
  const held = new Promise<void>(resolve => {
    deliver = resolve
  })
  smtp = await startSmtp(() => null, { onMailFrom: (_address, _session, done) => void held.then(() => done()) })
  // Fewer connections than mails under way at once: those who ask do not wait for those.
  laurel = await severalLaurels({ SMTP_URL: smtp.url, RATE_LIMIT_PER_MINUTE: `${perMinute}`, DATABASE_POOL: '3' })
  await laurel.start()
  ;[one, other] = [laurel.servers[0].url, laurel.servers[1].url]
})
test.afterAll(async () => {
  await laurel.end()
  await smtp.close()
})

const asKey = (username: string) => ({
  Authorization: `Bearer demo-${username}-key`,
  'Content-Type': 'application/json',
})

const thank = (url: string, username: string, text: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/recognitions`, {
    method: 'POST',
    headers: { ...asKey(username), ...headers },
    body: JSON.stringify({ given_for: 4, core_value_id: 1, text }),
  })

const statusOf = (url: string, path: string, headers: Record<string, string>) =>
  fetch(url + path, { headers, redirect: 'manual' }).then(response => response.status)

const cookiesOf = (response: Response) => response.headers.getSetCookie().map(cookie => cookie.split(';')[0])

/** Signs in as a program does, the first step by one server and the second by another. Gives the cookies. */
async function signedIn(identifier: string, [first, second]: [string, string]): Promise<string> {
  const asked = await fetch(`${first}/api/auth/csrf`)
  const { csrfToken } = await asked.json()
  const begun = cookiesOf(asked).join('; ')
  const answer = await fetch(`${second}/api/auth/callback/credentials`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Cookie: begun },
    body: new URLSearchParams({ csrfToken, identifier, password: 'Laurel-Demo-1', json: 'true' }),
  })
  return [begun, ...cookiesOf(answer)].join('; ')
}

async function signOut(url: string, Cookie: string) {
  const { csrfToken } = await (await fetch(`${url}/api/auth/csrf`, { headers: { Cookie } })).json()
  const body = new URLSearchParams({ csrfToken, json: 'true' })
  return fetch(`${url}/api/auth/signout`, { method: 'POST', redirect: 'manual', headers: { Cookie }, body })
}

test('a session made through one is one’s own on both, and signing out of one ends it on both', async () => {
  const Cookie = await signedIn('eli@acme.example', [one, other])
  for (const url of [one, other, laurel.url]) expect(await statusOf(url, '/api/browser/me', { Cookie })).toBe(200)
  await signOut(one, Cookie)
  for (const url of [one, other, laurel.url]) expect(await statusOf(url, '/api/browser/me', { Cookie })).toBe(401)
})

test('an access token and a personal key that one server ends are worth nothing on the other at once', async () => {
  const login = await fetch(`${one}/api/v3/oauth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'rick@acme.example', password: 'Laurel-Demo-1' }),
  })
  const token = { Authorization: `Bearer ${/"(eyJ[^"]+)"/.exec(await login.text())![1]}` }
  expect(await statusOf(other, '/core_values', token)).toBe(200)
  expect((await fetch(`${one}/logout`, { method: 'POST', headers: token })).ok).toBe(true)
  expect(await statusOf(other, '/core_values', token)).toBe(401)

  // A page that one server wrote, sent back to the other.
  const Cookie = await signedIn('gus@globex.example', [other, one])
  expect(await statusOf(one, '/core_values', asKey('gus'))).toBe(200)
  const page = await (await fetch(`${one}/me/security`, { headers: { Cookie } })).text()
  const body = formIn(page, 'value="standing"')
  await fetch(`${other}/me/security`, { method: 'POST', headers: { Cookie, Origin: laurel.url }, body })
  expect(await statusOf(one, '/core_values', asKey('gus'))).toBe(401)
})

test('requests are counted together', async () => {
  let granted = 0
  const open = new Set([one, other])
  const askOf = async (url: string) => {
    const status = await statusOf(url, '/core_values', asKey('gina'))
    if (status === 429) open.delete(url)
    else granted++
  }
  while (open.size > 0) await Promise.all([...open].flatMap(url => Array.from({ length: 6 }, () => askOf(url))))
  expect(granted).toBe(perMinute)
})

test('a page on one hears what the other writes, and that its session is over', async () => {
  const Cookie = await signedIn('emi@acme.example', [one, one])
  const line = eventsOf((await fetch(`${one}/api/browser/live`, { headers: { Cookie } })).body!)
  expect((await line.next())?.event).toBe('ready')
  const given = await (await thank(other, 'eli', 'Heard over there')).json()
  const heard = [await line.next(), await line.next()]
  expect(heard).toContainEqual({ event: 'feed', data: JSON.stringify({ id: given.data.id }) })
  expect(heard).toContainEqual({ event: 'notices', data: '{}' })
  await signOut(other, Cookie)
  expect((await line.next())?.event).toBe('ended')
  expect(await line.next()).toBeNull()
})

test('what lasts as long as its connection goes past a pooler: live updates, locks, the queue', async () => {
  const names = async () => {
    const found = await laurel.look<{ name: string }>(
      `select distinct application_name as name from pg_stat_activity where datname = 'laurel' and pid <> pg_backend_pid()`,
    )
    return found.map(({ name }) => name).sort()
  }
  // Connections for jobs are opened by the first of them.
  await expect.poll(names).toEqual(['direct', 'laurel', 'laurel jobs', 'laurel reach'])
})

const pools = () =>
  laurel.look<{ pool: string }>(
    `select distinct locked_by as pool from graphile_worker.jobs where locked_by is not null and task_identifier = 'deliver_mail'`,
  )

test('jobs are shared out between both, and each is done once', async () => {
  for (let n = 0; n < 12; n++) expect((await thank(laurel.url, 'eli', `job ${n}`)).status).toBe(201)
  await expect.poll(async () => (await pools()).length, { timeout: 20_000 }).toBe(2)
  deliver()
  await expectEachMailedOnce('job %', 12)
})

/** Every thanks like these has been mailed, and each mail handed over once. */
async function expectEachMailedOnce(like: string, count: number) {
  const sent = () =>
    laurel.look<{ id: string }>(`select m.id from mails m join notices n on m.occasion = 'notice ' || n.id
      join recognitions r on r.id = n.recognition_id where m.state = 'sent' and r.text like '${like}'`)
  await expect.poll(async () => (await sent()).length, { timeout: 40_000 }).toBe(count)
  const handedOver = smtp.received.map(({ raw }) => /^Message-ID: <laurel-(\d+)-/im.exec(raw)![1])
  const ofThese = (await sent()).map(({ id }) => handedOver.filter(mail => mail === String(id)).length)
  expect(ofThese).toEqual(ofThese.map(() => 1))
}

const lookAtReplica = <T extends Record<string, unknown>>(query: string) => lookInto<T>(laurel.replica.url, query)

const replicaIs = (state: string) =>
  expect
    .poll(
      async () =>
        Promise.all([one, other].map(async url => (await (await fetch(`${url}/health`)).json()).replica as string)),
      { timeout: 30_000 },
    )
    .toEqual([state, state])

/** What somebody reads first of their company's recognitions. */
const newestFor = async (url: string, username: string) => {
  const answer = await fetch(`${url}/recognitions?limit=3`, { headers: asKey(username) })
  expect(answer.status).toBe(200)
  return ((await answer.json()).data as { text: string }[]).map(({ text }) => text)
}

const scansOnReplica = async () => {
  const [counted] = await lookAtReplica<{ scans: number }>(
    `select coalesce(seq_scan, 0)::int + coalesce(idx_scan, 0)::int as scans from pg_stat_user_tables where relname = 'recognitions'`,
  )
  return counted!.scans
}

test('lists are read from the replica, one’s own writes at once on every server', async () => {
  await replicaIs('ok')
  const before = await scansOnReplica()
  for (const url of [one, other]) expect(await newestFor(url, 'mo')).toHaveLength(3)
  await expect.poll(scansOnReplica, { timeout: 20_000 }).toBeGreaterThan(before)

  await lookAtReplica('select pg_wal_replay_pause()')
  for (const [text, here, there] of [
    ['read after the pause', one, other],
    ['and once more', other, one],
  ] as const) {
    expect((await thank(here, 'mona', text, here === other ? { 'Idempotency-Key': randomUUID() } : {})).status).toBe(
      201,
    )
    for (const url of [here, there]) expect((await newestFor(url, 'mona'))[0]).toBe(text)
    expect(await lookAtReplica(`select 1 from recognitions where text = '${text}'`), 'the replica has it not').toEqual(
      [],
    )
  }
})

test('a replica that is behind, or gone, is asked no more, health says so, and lists go on', async () => {
  await replicaIs('behind')
  for (const url of [one, other]) expect((await newestFor(url, 'mo'))[0]).toBe('and once more')
  await lookAtReplica('select pg_wal_replay_resume()')
  await replicaIs('ok')

  const askBoth = () => [one, other, one, other].map(url => newestFor(url, 'mo'))
  const underWay = [...askBoth(), ...askBoth()]
  await laurel.replica.kill()
  for (const found of await Promise.all([...underWay, ...askBoth()])) expect(found).toHaveLength(3)
  await replicaIs('away')
  for (const found of await Promise.all(askBoth())) expect(found).toHaveLength(3)
  await laurel.replica.startAgain()
  await replicaIs('ok')
})

test('one is killed under load: the other goes on, nothing acknowledged is lost, nothing sent again is doubled', async () => {
  test.setTimeout(120_000)
  const acknowledged = new Map<string, string>()
  const sent: { username: string; text: string; key: string }[] = []
  const tell = async ({ username, text, key }: (typeof sent)[number]) => {
    const answer = await thank(laurel.url, username, text, { 'Idempotency-Key': key }).catch(() => null)
    if (!answer) return null
    expect(answer.status, await answer.clone().text()).toBe(201)
    const body = await answer.text()
    if (acknowledged.has(key)) expect(body).toBe(acknowledged.get(key))
    acknowledged.set(key, body)
    return answer
  }
  let going = true
  const working = ['ada', 'eli', 'mona', 'rhea'].map(async username => {
    for (let n = 0; going && n < perMinute / 3; n++) {
      const call = { username, text: `kill ${username} ${n}`, key: randomUUID() }
      sent.push(call)
      await tell(call)
    }
  })
  await expect.poll(() => acknowledged.size, { intervals: [5], timeout: 30_000 }).toBeGreaterThan(15)
  await laurel.servers[0].kill()
  const before = acknowledged.size
  await expect.poll(() => acknowledged.size, { intervals: [5], timeout: 30_000 }).toBeGreaterThan(before + 5)
  going = false
  await Promise.all(working)

  // Whoever heard nothing asks again; whoever did may, too.
  for (const call of sent) expect(await tell(call)).not.toBeNull()
  const kept = await laurel.look<{ text: string }>(`select text from recognitions where text like 'kill %'`)
  expect(kept.map(({ text }) => text).sort()).toEqual(sent.map(({ text }) => text).sort())
})
