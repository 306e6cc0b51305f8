import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, expectRefusal, missing, peerly, unauthorized, wrong } from './client'

const ids = (listed: { id: number }[]) => listed.map(one => one.id)

test('POST /recognitions: thanks a colleague for living a value', async ({ request, world }) => {
  const [giver, friend] = [await world.person(), await world.person()]
  const value = await world.value()
  const before = Math.floor(Date.now() / 1000)

  const given = await dataOf(
    await peerly(request, giver).post('/recognitions', {
      given_for: friend.id,
      core_value_id: value.id,
      text: 'You stayed late — [b]not bold[/b], C:\\temp & <i>all</i> 🎉',
      given_by: friend.id,
      org_id: 1,
    }),
    201,
  )
  expect(given).toMatchObject({
    id: expect.any(Number),
    core_values_id: value.id,
    text: 'You stayed late — [b]not bold[/b], C:\\temp & <i>all</i> 🎉',
    given_for: friend.id,
    given_by: giver.id,
  })
  expect(Number.isInteger(given.given_at)).toBe(true)
  expect(given.given_at).toBeGreaterThanOrEqual(before - 1)
  expect((await world.personNow(giver.id)).hi5Balance).toBe(5)
})

test('POST /recognitions: ids may come as digits; what is missing or wrong is named', async ({
  request,
  world,
  other,
}) => {
  const [giver, friend] = [await world.person(), await world.person()]
  const value = await world.value()
  const gift = { given_for: friend.id, core_value_id: value.id, text: 'Thanks' }
  const me = peerly(request, giver)
  await dataOf(
    await me.post('/recognitions', { ...gift, given_for: `${friend.id}`, core_value_id: `${value.id}` }),
    201,
  )

  await wrong(await me.post('/recognitions', {}), 'given_for', 'core_value_id', 'text')
  await wrong(await me.post('/recognitions', { ...gift, text: '   ' }), 'text')
  await wrong(await me.post('/recognitions', { ...gift, text: 'a\u0000b' }), 'text')
  await wrong(await me.post('/recognitions', { ...gift, text: 'x'.repeat(10_001) }), 'text')
  for (const id of [null, 'x', -1, 1.5, [], 999_999_999, (await other.person()).id])
    await wrong(await me.post('/recognitions', { ...gift, given_for: id }), 'given_for')
  for (const id of [null, 'x', 999_999_999, (await other.value()).id])
    await wrong(await me.post('/recognitions', { ...gift, core_value_id: id }), 'core_value_id')
  const gone = await world.person({ deletedAt: new Date() })
  await wrong(await me.post('/recognitions', { ...gift, given_for: gone.id }), 'given_for')
  await expectRefusal(await me.post('/recognitions', { ...gift, given_for: giver.id }), 422, 'unprocessable_entity')

  const malformed = await request.post('/recognitions', {
    headers: { Authorization: giver.bearer, 'Content-Type': 'application/json' },
    data: Buffer.from('{"text":'),
  })
  await wrong(malformed, 'body')
  for (const body of ['[]', '"text"', 'null', '7'])
    await wrong(
      await request.post('/recognitions', {
        headers: { Authorization: giver.bearer, 'Content-Type': 'application/json' },
        data: Buffer.from(body),
      }),
      'body',
    )
})

test('POST /recognitions: everybody may give, unless the company keeps its staff out', async ({ request, world }) => {
  const friend = await world.person()
  const gift = { given_for: friend.id, core_value_id: (await world.value()).id, text: 'Thanks' }
  for (const role of ['employee', 'moderator', 'admin', 'super_admin'] as const)
    await dataOf(await peerly(request, await world.person({ role })).post('/recognitions', gift), 201)

  const { organizations } = await import('@/db/schema/organizations')
  const { eq } = await import('drizzle-orm')
  await world.sql.update(organizations).set({ staffMayGive: false }).where(eq(organizations.id, world.organization.id))
  for (const role of ['moderator', 'super_admin'] as const)
    await denied(await peerly(request, await world.person({ role })).post('/recognitions', gift))
  await dataOf(await peerly(request, await world.person({ role: 'admin' })).post('/recognitions', gift), 201)
})

test('GET /recognitions: newest first, ten at a time, by giver, recipient and value', async ({
  request,
  world,
  other,
}) => {
  const [ann, bob, cid] = [await world.person(), await world.person(), await world.person()]
  const [trust, calm] = [await world.value(), await world.value()]
  const stranger = await other.person()
  await other.recognition({ giver: stranger, recipients: [await other.person()] })
  const made: Awaited<ReturnType<typeof world.recognition>>[] = []
  for (let n = 0; n < 12; n++)
    made.unshift(
      await world.recognition({
        giver: n % 2 ? ann : bob,
        recipients: [cid],
        values: [n % 3 ? trust : calm],
        // Order goes by id, not by what somebody imported as the moment.
        createdAt: new Date(Date.UTC(2026, 0, 20 - n)),
      }),
    )
  const me = peerly(request, cid)
  expect(ids(await dataOf(await me.get('/recognitions')))).toEqual(ids(made.slice(0, 10)))
  expect(ids(await dataOf(await me.get('/recognitions', { offset: 10 })))).toEqual(ids(made.slice(10)))
  expect(ids(await dataOf(await me.get('/recognitions', { limit: 3, offset: 1 })))).toEqual(ids(made.slice(1, 4)))

  const by = (column: 'giverId', id: number) => ids(made.filter(one => one[column] === id)).slice(0, 10)
  expect(ids(await dataOf(await me.get('/recognitions', { given_by: ann.id })))).toEqual(by('giverId', ann.id))
  expect(ids(await dataOf(await me.get('/recognitions', { given_by: `${ann.id},${bob.id}`, limit: 100 })))).toEqual(
    ids(made),
  )
  expect(ids(await dataOf(await me.get('/recognitions', { given_for: cid.id, limit: 100 })))).toEqual(ids(made))
  expect(await dataOf(await me.get('/recognitions', { given_for: ann.id }))).toEqual([])
  expect(await dataOf(await me.get('/recognitions', { core_value_id: calm.id }))).toHaveLength(4)
  expect(await dataOf(await me.get('/recognitions', { core_value_id: calm.id, given_by: ann.id }))).toHaveLength(2)
  expect(await dataOf(await me.get('/recognitions', { given_by: stranger.id }))).toEqual([])
  expect(await dataOf(await me.get('/recognitions', { given_by: 99_999_999_999 }))).toEqual([])

  for (const name of ['given_by', 'given_for', 'core_value_id'])
    for (const value of ['x', '1,', '-1', '1;2']) await wrong(await me.get('/recognitions', { [name]: value }), name)
  for (const limit of ['0', '101', 'x']) await wrong(await me.get('/recognitions', { limit }), 'limit')
  await wrong(await me.get('/recognitions', { offset: 'x' }), 'offset')
})

test('GET /recognitions/:id: with the keys of the document, and those the web client reads', async ({
  request,
  world,
}) => {
  const [giver, ann, bob] = [await world.person(), await world.person(), await world.person()]
  const value = await world.value()
  const { id } = await world.recognition({
    giver,
    recipients: [ann, bob],
    values: [value],
    text: '[b]Well[/b] done',
    hi5s: [await world.person()],
    createdAt: new Date('2026-02-03T04:05:06.789Z'),
  })
  const me = peerly(request, bob)
  const person = (one: typeof giver) => ({
    id: one.id,
    first_name: one.firstName,
    last_name: one.lastName,
    display_name: one.displayName,
    profile_image_url: null,
  })
  const core = { id: value.id, text: value.name, description: value.description }
  const shown = await dataOf(await me.get(`/recognitions/${id}`))
  expect(shown).toEqual({
    id,
    text: 'Well done',
    given_for: ann.id,
    given_by: giver.id,
    given_at: Date.UTC(2026, 1, 3, 4, 5, 6) / 1000,
    core_value: { ...core, thumbnail: null },
    hi5_count: 1,
    given_by_user: person(giver),
    given_for_user: person(ann),
    coreValue: { ...core, thumbnail_url: null },
    recipients: [ann.id, bob.id],
  })
  const [filtered] = await dataOf(await me.get('/recognitions', { given_for: bob.id }))
  expect(filtered).toEqual({ ...shown, given_for: bob.id, given_for_user: person(bob) })
})

test('a recognition is for its company’s eyes; a private one for giver and recipients', async ({
  request,
  world,
  other,
}) => {
  const [giver, friend, colleague] = [await world.person(), await world.person(), await world.person()]
  const open = await world.recognition({ giver, recipients: [friend] })
  const secret = await world.recognition({ giver, recipients: [friend], isPrivate: true })
  const stranger = peerly(request, await other.person({ role: 'super_admin' }))
  for (const { id } of [open, secret]) {
    await missing(await stranger.get(`/recognitions/${id}`))
    await missing(await stranger.get(`/recognitions/${id}/hi5`))
    await missing(await stranger.post(`/recognitions/${id}/hi5`))
  }
  await missing(await peerly(request, colleague).get(`/recognitions/${secret.id}`))
  await missing(await peerly(request, colleague).post(`/recognitions/${secret.id}/hi5`))
  expect(ids(await dataOf(await peerly(request, colleague).get('/recognitions')))).toEqual([open.id])
  for (const one of [giver, friend])
    expect(ids(await dataOf(await peerly(request, one).get('/recognitions')))).toEqual([secret.id, open.id])

  const me = peerly(request, friend)
  await wrong(await me.get('/recognitions/abc'), 'id')
  await missing(await me.get('/recognitions/999999999'))
  await missing(await me.get('/recognitions/1/2/3'))
  const nobody = peerly(request)
  await unauthorized(await nobody.get('/recognitions'))
  await unauthorized(await nobody.post('/recognitions', {}))
  await unauthorized(await nobody.get(`/recognitions/${open.id}`))
})

test('the vendor’s Accept header is never required', async ({ request, world }) => {
  const { bearer } = await world.person()
  for (const Accept of ['application/vnd.peerly.v1', 'application/json; version=1', '*/*', 'text/html', ''])
    expect((await request.get('/recognitions', { headers: { Authorization: bearer, Accept } })).status()).toBe(200)
})
