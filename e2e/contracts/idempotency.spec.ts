import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { makeCompany } from '@/e2e/authority/company'
import { expect, test, type World } from '@/e2e/fixtures'
import { digest } from '@/lib/domain/credentials/secrets'
import { purgeIdempotencyKeys } from '@/lib/domain/idempotency/commands'
import { type Creation, creating, creation, deedsSince, keyless, newestDeed, rowsOf, send } from './creating'

// A request that comes again with the same Idempotency-Key has its effect once, and is answered as it was.

const dialectOf = (what: string) => {
  if (what.includes('/tribehr/')) return 'tribehr'
  if (what.includes(' /api/')) return 'vitay'
  return / \/v\d\//.test(what) ? 'reflektive' : 'peerly'
}

type Said = Awaited<ReturnType<typeof send>>

/** Checks that a refusal is the dialect's own, and names the key. */
function expectRefused(what: string, { status, body }: Said, wanted: number, about = 'Idempotency-Key') {
  expect(status, body).toBe(wanted)
  const said = JSON.parse(body)
  const shapes = {
    peerly: () => [said.error.code, said.error.fields],
    tribehr: () => [said.error.code, said.error.messages],
    reflektive: () => [said.error],
    vitay: () => [said.errors[0].title, said.errors[0].source],
  }
  for (const part of shapes[dialectOf(what)]()) expect(part).toBeTruthy()
  expect(body).toContain(about)
}

/** The same request with something more in it. */
function changed({ path, body, headers, ...rest }: Creation): Creation {
  const isJson = headers['Content-Type'] === 'application/json'
  if (isJson) return { ...rest, path, headers, body: JSON.stringify({ ...JSON.parse(body ?? '{}'), more: 1 }) }
  if (body) return { ...rest, path, headers, body: `${body}&more=1` }
  return { ...rest, headers, body, path: `${path}${path.includes('?') ? '&' : '?'}more=1` }
}

for (const what of creating)
  test(`${what}: 20 at once with one key do it once, and say the same`, async ({ world }) => {
    const company = await makeCompany(world)
    const request = await creation(company, what)
    const [rows, deed, key] = [await rowsOf(world), await newestDeed(world), randomUUID()]

    const all = await Promise.all(Array.from({ length: 20 }, () => send(request, key)))
    expect(all[0]!.status, all[0]!.body).toBeLessThan(300)
    expect(new Set(all.map(one => `${one.status} ${one.said.get('content-type')} ${one.body}`)).size).toBe(1)
    expect(all.filter(one => one.again === null)).toHaveLength(1)
    const deeds = await deedsSince(world, deed)
    expect(new Set(deeds).size, deeds.join('\n')).toBe(deeds.length)
    for (const [table, count] of Object.entries(await rowsOf(world)))
      expect(count - rows[table]!, `new rows in ${table}`).toBeLessThan(10)

    const later = await send(request, key)
    expect([later.status, later.body, later.again]).toEqual([all[0]!.status, all[0]!.body, 'true'])
    expect(await deedsSince(world, deed)).toEqual(deeds)
    expectRefused(what, await send(changed(request), key), 422)
    expect(await deedsSince(world, deed)).toEqual(deeds)
  })

test('the reference offers the key exactly where it counts', async ({ request }) => {
  const offered: string[] = []
  for (const dialect of ['peerly', 'tribehr', 'reflektive', 'vitay']) {
    const { paths, servers } = await (await request.get(`/docs/${dialect}.openapi.json`)).json()
    for (const [path, methods] of Object.entries(
      paths as Record<string, Record<string, { parameters?: { name: string }[] }>>,
    ))
      for (const [method, { parameters = [] }] of Object.entries(methods)) {
        if (!parameters.some(({ name }) => name === 'Idempotency-Key')) continue
        const outer = `${new URL(servers[0].url).pathname.replace(/\/$/, '')}${path}`
        const inner = outer.endsWith('.{format}') ? `/tribehr/:format${outer.replace('.{format}', '')}` : outer
        offered.push(`${method.toUpperCase()} ${inner.replace(/\{(\w+)\}/g, ':$1')}`)
      }
  }
  // A second POST /logout is answered 401 with the key or without.
  expect(offered.filter(what => what !== 'POST /logout').sort()).toEqual([...creating].sort())
})

test('a key says nothing where nobody is known', async ({ world }) => {
  const eli = await world.recruiter()
  for (const what of Object.keys(keyless).filter(one => one.includes('/v3/'))) {
    const request: Creation = {
      method: 'POST',
      path: what.replace('POST ', ''),
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: eli.email, password: eli.password }),
    }
    const key = randomUUID()
    for (const one of [await send(request, key), await send(request, key)]) {
      expect(one.status, one.body).toBe(200)
      expect(one.again).toBeNull()
    }
  }
})

const perDialect = [
  'POST /recognitions',
  'POST /tribehr/:format/kudos',
  'POST /v1/reports/reviews',
  'POST /api/v3/candidates',
]

for (const what of perDialect) {
  test(`${what}: a key that is none is refused, and nothing is done`, async ({ world }) => {
    const request = await creation(await makeCompany(world), what)
    const deed = await newestDeed(world)
    const status = dialectOf(what) === 'vitay' ? 422 : 400
    for (const key of ['', 'x'.repeat(256), 'clé-é', 'a\tb']) expectRefused(what, await send(request, key), status)
    expect(await deedsSince(world, deed)).toEqual([])
    expect((await send(request, 'x'.repeat(255))).status).toBeLessThan(300)
  })

  test(`${what}: nobody gets what another's key brought`, async ({ world, other }) => {
    const [company, another] = [await makeCompany(world), await makeCompany(other)]
    const key = randomUUID()
    const [request, strangers] = [await creation(company, what), await creation(another, what)]
    expect((await send(request, key)).status).toBeLessThan(300)
    const colleague = {
      peerly: company.who.moderator.bearer,
      tribehr: company.who.moderator.basic,
      vitay: company.who.supervisor.bearer,
      reflektive: `Token token=${await world.companyToken()}`,
    }[dialectOf(what)]
    const byColleague = await send({ ...request, headers: { ...request.headers, Authorization: colleague } }, key)
    expect(byColleague.again).toBeNull()
    const byStranger = await send(strangers, key)
    expect([byStranger.again, byStranger.status < 300], byStranger.body).toEqual([null, true])
    const misdirected = await send({ ...request, headers: strangers.headers }, randomUUID())
    expect(misdirected.again).toBeNull()
  })
}

const thanks = (bearer: string, body: object): Creation => ({
  method: 'POST',
  path: '/recognitions',
  headers: { Authorization: bearer, 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
})

const textsOf = (world: World) =>
  world.sql
    .execute<{ text: string }>(sql`select text from recognitions where organization_id = ${world.organization.id}`)
    .then(rows => rows.map(({ text }) => text))

test('what was refused is not remembered: the same key may try again, mended or not', async ({ world }) => {
  const [eli, emi] = [await world.person({ hi5Balance: 0 }), await world.person()]
  const value = await world.value()
  const key = randomUUID()
  expect((await send(thanks(eli.bearer, { given_for: emi.id }), key)).status).toBe(400)
  const good = thanks(eli.bearer, { given_for: emi.id, core_value_id: value.id, text: 'Thank you' })
  expect((await send(good, key)).status).toBe(201)

  const { id } = await world.recognition({ giver: emi, recipients: [await world.person()] })
  const hi5 = { ...thanks(eli.bearer, {}), path: `/recognitions/${id}/hi5` }
  const other = randomUUID()
  const poor = await send(hi5, other)
  expect([poor.status, poor.again]).toEqual([400, null])
  await world.sql.execute(sql`update people set hi5_balance = 1 where id = ${eli.id}`)
  const rich = await send(hi5, other)
  expect([rich.status, rich.again]).toEqual([201, null])
  expect((await send(hi5, other)).again).toBe('true')
  expect((await world.personNow(eli.id)).hi5Balance).toBe(0)
})

test('the order of fields and the boundary of a form make no other request', async ({ world }) => {
  const [eli, emi, value] = [await world.person(), await world.person(), await world.value()]
  const key = randomUUID()
  const fields = { given_for: emi.id, core_value_id: value.id, text: 'Thank you' }
  const first = await send(thanks(eli.bearer, fields), key)
  const again = await send(thanks(eli.bearer, Object.fromEntries(Object.entries(fields).reverse())), key)
  expect([again.status, again.body, again.again]).toEqual([201, first.body, 'true'])

  const form = () => {
    const made = new FormData()
    made.set('recipients[][id]', String(emi.id))
    made.set('text', 'Thank you, with a picture')
    return made
  }
  const post = async () => {
    const headers = { Authorization: eli.basic, 'Idempotency-Key': key }
    const response = await fetch(new URL('/kudos.json', process.env.LAUREL_URL), {
      method: 'POST',
      headers,
      body: form(),
    })
    return [response.status, await response.text()]
  }
  const kudos = await post()
  expect(kudos[0]).toBe(200)
  expect(await post()).toEqual(kudos)
})

test('a day later the key is free again, and the sweep has taken it', async ({ world }) => {
  const [eli, emi, value] = [await world.person(), await world.person(), await world.value()]
  const key = randomUUID()
  const request = thanks(eli.bearer, { given_for: emi.id, core_value_id: value.id, text: 'Daily' })
  const age = (hours: number) =>
    world.sql.execute(sql`update idempotency_keys set created_at = now() - make_interval(hours => ${hours})
      where organization_id = ${world.organization.id}`)
  expect((await send(request, key)).again).toBeNull()
  await age(23)
  expect((await send(request, key)).again).toBe('true')
  await age(25)
  expect((await send(request, key)).again).toBeNull()
  expect(await textsOf(world)).toEqual(['Daily', 'Daily'])
  await age(25)
  await purgeIdempotencyKeys()
  const kept = await world.sql.execute(
    sql`select 1 from idempotency_keys where organization_id = ${world.organization.id}`,
  )
  expect(kept).toHaveLength(0)
})

test('neither the key nor the answer can be read in the database', async ({ world }) => {
  const [eli, emi, value] = [await world.person(), await world.person(), await world.value()]
  const key = randomUUID()
  await send(thanks(eli.bearer, { given_for: emi.id, core_value_id: value.id, text: 'Only between us' }), key)
  const kept = await world.sql.execute(
    sql`select * from idempotency_keys where organization_id = ${world.organization.id}`,
  )
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain(key)
  expect(JSON.stringify(kept)).not.toContain('between us')
})

test('who holds the key on another server is waited for; what it gives up, the next does', async ({ world }) => {
  const [eli, emi, value] = [await world.person(), await world.person(), await world.value()]
  const key = randomUUID()
  const request = thanks(eli.bearer, { given_for: emi.id, core_value_id: value.id, text: 'After you' })
  let answered = 0
  let all: Promise<Said[]> = Promise.resolve([])
  const givesUp = world.sql.transaction(async tx => {
    await tx.execute(sql`insert into idempotency_keys (organization_id, caller, key_hash, request)
      values (${world.organization.id}, ${`peerly person ${eli.id}`}, ${digest(key)}, 'of another server')`)
    const sending = Array.from({ length: 20 }, () => send(request, key).finally(() => answered++))
    all = Promise.all(sending)
    await expect
      .poll(async () => {
        const waiting =
          await tx.execute(sql`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%idempotency_keys%'
          and pid <> pg_backend_pid() and datname = current_database()`)
        return waiting.length
      })
      .toBeGreaterThan(0)
    expect(answered).toBe(0)
    tx.rollback()
  })
  await expect(givesUp).rejects.toThrow()
  expect((await all).filter(one => one.again === null)).toHaveLength(1)
  expect((await all).every(one => one.status === 201)).toBe(true)
  expect(await textsOf(world)).toEqual(['After you'])
})
