import { eq } from 'drizzle-orm'
import { recognitions } from '@/db/schema/recognitions'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { expectRefusal, reflektive } from './client'

const lists = ['/v1/real-time-feedback', '/v2/real-time-feedback'] as const
const uuids = (body: { data: { uuid: string }[] }) => body.data.map(one => one.uuid)

/** So many recognitions, a minute apart, the newest last. */
async function many(world: World, count: number, giver: WorldPerson, recipients: WorldPerson[]) {
  const start = Date.now() - count * 60_000
  const made: Awaited<ReturnType<typeof world.recognition>>[] = []
  for (let n = 0; n < count; n += 50)
    made.push(
      ...(await Promise.all(
        Array.from({ length: Math.min(50, count - n) }, (_, at) =>
          world.recognition({
            giver,
            recipients,
            createdAt: new Date(start + (n + at) * 60_000),
            text: `Thanks ${n + at}`,
          }),
        ),
      )),
    )
  return made.sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
}

test('GET /v1/real-time-feedback: one sender, one recipient, plain text, to the second', async ({ request, world }) => {
  const giver = await world.person({
    firstName: 'Darth',
    lastName: 'Vader',
    avatarUrl: 'https://pictures.example/d.jpg',
  })
  const friend = await world.person({ firstName: 'Luke', lastName: 'Skywalker', displayName: 'Lucky' })
  const createdAt = new Date(Date.now() - 3_600_000)
  const { uuid } = await world.recognition({ giver, recipients: [friend], text: '[b]Most[/b] impressive.', createdAt })
  const program = reflektive(request, await world.companyToken())

  const body = await (await program.get('/v1/real-time-feedback')).json()
  expect(body).toEqual({
    links: { self: '/v1/real-time-feedback' },
    data: [
      {
        uuid,
        sender: {
          uuid: giver.uuid,
          email: giver.email,
          name: 'Darth Vader',
          photo: 'https://pictures.example/d.jpg',
        },
        recipient: { uuid: friend.uuid, email: friend.email, name: 'Luke Skywalker', photo: null },
        content: 'Most impressive.',
        created_at: `${createdAt.toISOString().slice(0, 19)}Z`,
      },
    ],
  })
  const second = await (await program.get('/v2/real-time-feedback')).json()
  const { recipient, ...same } = body.data[0]
  expect(second).toEqual({ links: { self: '/v2/real-time-feedback' }, data: [{ ...same, recipients: [recipient] }] })
})

test('a team’s recognition: in v1 once for each recipient, with ids that never change; in v2 once', async ({
  request,
  world,
}) => {
  const [giver, ann, bob, cid] = [
    await world.person(),
    await world.person({ avatar: '0123456789abcdef0123456789abcdef.png' }),
    await world.person(),
    await world.person(),
  ]
  const { uuid } = await world.recognition({ giver, recipients: [bob, ann, cid] })
  const program = reflektive(request, await world.companyToken())

  const first = await (await program.get('/v1/real-time-feedback')).json()
  expect(first.data.map((one: { recipient: { uuid: string } }) => one.recipient.uuid)).toEqual([
    bob.uuid,
    ann.uuid,
    cid.uuid,
  ])
  expect(new Set([...uuids(first), uuid]).size).toBe(4)
  expect(uuids(await (await program.get('/v1/real-time-feedback')).json())).toEqual(uuids(first))
  const [team] = (await (await program.get('/v2/real-time-feedback')).json()).data
  expect(team.uuid).toBe(uuid)
  expect(team.recipients.map((one: { uuid: string }) => one.uuid)).toEqual([bob.uuid, ann.uuid, cid.uuid])
  expect(team.recipients[1].photo).toMatch(/^http.*\/attachments\/view\/0123456789abcdef0123456789abcdef\.png\?/)
})

test('only public feedback is listed: not private, hidden or deleted, nor another company’s', async ({
  request,
  world,
  other,
}) => {
  const [giver, friend] = [await world.person(), await world.person()]
  const shown = await world.recognition({ giver, recipients: [friend] })
  await world.recognition({ giver, recipients: [friend], isPrivate: true })
  await world.recognition({ giver, recipients: [friend], hiddenAt: new Date() })
  await world.recognition({ giver, recipients: [friend], deletedAt: new Date() })
  await other.recognition({ giver: await other.person(), recipients: [await other.person()] })
  const program = reflektive(request, await world.companyToken())
  for (const list of lists) expect(uuids(await (await program.get(list)).json())).toEqual([shown.uuid])
})

test('created_after is the older bound and counts, created_before the newer and does not; the default is the last day', async ({
  request,
  world,
}) => {
  const [giver, friend] = [await world.person(), await world.person()]
  const at = (seconds: number) =>
    world.recognition({ giver, recipients: [friend], createdAt: new Date(seconds * 1000) })
  const now = Math.floor(Date.now() / 1000)
  const [old, yesterday, edge, recent] = [
    await at(1_477_877_614),
    await at(now - 90_000),
    await at(now - 5000),
    await at(now - 10),
  ]
  const program = reflektive(request, await world.companyToken())
  for (const list of lists) {
    const found = async (query: string) => uuids(await (await program.get(list + query)).json())
    expect(await found('')).toEqual([recent.uuid, edge.uuid])
    expect(await found('?created_after=0')).toEqual([recent.uuid, edge.uuid, yesterday.uuid, old.uuid])
    expect(await found(`?created_after=${now - 5000}`)).toEqual([recent.uuid, edge.uuid])
    expect(await found(`?created_after=${now - 4999}`)).toEqual([recent.uuid])
    expect(await found(`?created_after=0&created_before=${now - 5000}`)).toEqual([yesterday.uuid, old.uuid])
    expect(await found('?created_after=1477877614&created_before=1477877615')).toEqual([old.uuid])
    expect(await found('?created_after=1477877614?page=1')).toHaveLength(4)
    expect(await found('?created_after=1477877614?page=2')).toEqual([])
    expect(await found(`?created_after=${now + 60}`)).toEqual([])
    expect(await found('?created_after=5&created_before=4')).toEqual([])
    expect(await found('?created_after=-99999999999999&created_before=9999999999999999')).toHaveLength(4)
  }
})

for (const [list, rows] of [
  ['/v1/real-time-feedback', 860],
  ['/v2/real-time-feedback', 430],
] as const)
  test(`200 a page: next visits each exactly once while others are written, hidden and deleted: ${list}`, async ({
    request,
    world,
  }) => {
    test.slow()
    const [giver, ann, bob] = [await world.person(), await world.person(), await world.person()]
    const made = await many(world, 430, giver, [ann, bob])
    const program = reflektive(request, await world.companyToken())
    const lastPage = Math.ceil(rows / 200)
    let next: string | undefined = `${list}?created_after=1477877614`
    const { links } = await (await program.get(next)).json()
    expect(links.self).toBe(next)
    expect(new URL(links.last, 'http://x').searchParams.get('page')).toBe(String(lastPage))
    const last = await (await program.get(links.last)).json()
    expect(last.data).toHaveLength(rows % 200)
    expect(last.links.next).toBeUndefined()

    const seen: string[] = []
    let pages = 0
    while (next) {
      const { links, data } = await (await program.get(next)).json()
      seen.push(...uuids({ data }))
      next = links.next
      if (next) expect(next).toMatch(new RegExp(`^${list}\\?created_after=1477877614&created_before=\\d+&page=\\d+&`))
      pages++
      // Meanwhile the company goes on: new thanks, backdated ones among those seen, and some of those taken back.
      await world.recognition({ giver, recipients: [ann] })
      await world.recognition({ giver, recipients: [ann], createdAt: new Date(made[3]!.createdAt.getTime() + 1) })
      await world.sql
        .update(recognitions)
        .set(pages % 2 ? { hiddenAt: new Date() } : { deletedAt: new Date() })
        .where(eq(recognitions.id, made[pages]!.id))
    }
    expect(pages).toBe(lastPage)
    expect(seen).toHaveLength(rows)
    expect(new Set(seen).size).toBe(rows)
  })

test('rows of one moment are neither lost nor repeated between pages', async ({ request, world }) => {
  const [giver, ann, bob, cid] = [
    await world.person(),
    await world.person(),
    await world.person(),
    await world.person(),
  ]
  const createdAt = new Date(Date.now() - 60_000)
  await Promise.all(
    Array.from({ length: 134 }, () => world.recognition({ giver, recipients: [ann, bob, cid], createdAt })),
  )
  const program = reflektive(request, await world.companyToken())
  const first = await (await program.get('/v1/real-time-feedback')).json()
  const second = await (await program.get(first.links.next)).json()
  const third = await (await program.get(second.links.next)).json()
  expect(third.links).toEqual({ self: second.links.next, last: second.links.last })
  const all = [first, second, third].flatMap(uuids)
  expect(all).toHaveLength(402)
  expect(new Set(all).size).toBe(402)
  const byNumber = await Promise.all(
    [1, 2, 3].map(async page => (await program.get(`/v1/real-time-feedback?page=${page}`)).json()),
  )
  expect(byNumber.flatMap(uuids)).toEqual(all)
})

test('what is wrong in the query is said in one sentence', async ({ request, world }) => {
  const program = reflektive(request, await world.companyToken())
  for (const list of lists) {
    for (const value of ['x', '1.5', '', '2016-10-31', '99999999999999999999'])
      for (const name of ['created_after', 'created_before'])
        await expectRefusal(await program.get(`${list}?${name}=${value}`), 400, new RegExp(`^${name} `))
    for (const page of ['0', '-1', 'x', '1.5'])
      await expectRefusal(await program.get(`${list}?page=${page}`), 400, /^page /)
    const forged = (place: string) => Buffer.from(place).toString('base64url')
    for (const cursor of ['x', forged('1.2'), forged('1.99999999999.0.1'), forged('-999999999999999999.1.0.1')])
      await expectRefusal(await program.get(`${list}?cursor=${cursor}`), 400, /^cursor /)
  }
})

test('credentials: three ways to write a company token; all else is 401, a token that may not is 403', async ({
  request,
  world,
}) => {
  const token = await world.companyToken()
  const person = await world.person({ role: 'admin' })
  const status = async (Authorization: string) =>
    (await request.get('/v1/real-time-feedback', { headers: { Authorization } })).status()
  for (const written of [`Token token=${token}`, `Token token="${token}"`, `token=${token}`, `token token=${token}`])
    expect(await status(written), written).toBe(200)
  const revoked = await world.companyToken({ revokedAt: new Date() })
  const expired = await world.companyToken({ expiresAt: new Date(Date.now() - 1000) })
  for (const written of [
    '',
    'Token',
    'Token token=',
    'Token token=""',
    token,
    `Bearer ${token}`,
    person.bearer,
    person.basic,
    `Token token=${person.apiKey}`,
    `Token token=${revoked}`,
    `Token token=${expired}`,
    'Token token=nobody',
  ])
    expect(await status(written), written).toBe(401)
  for (const list of lists) await expectRefusal(await reflektive(request).get(list), 401)
  const writer = await world.companyToken({ scopes: ['reflektive:write'] })
  for (const list of lists) await expectRefusal(await reflektive(request, writer).get(list), 403)
})

test('an address that is none: 404 in the same shape', async ({ request, world }) => {
  const token = await world.companyToken()
  for (const path of ['/v1/real-time-feedback/1', '/v1/nothing', '/v2/task/1', '/v2/nothing/at/all'])
    await expectRefusal(await reflektive(request, token).get(path), 404)
})
