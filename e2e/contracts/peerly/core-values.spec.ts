import { expect, test } from '@/e2e/fixtures'
import { dataOf, denied, expectRefusal, missing, peerly, unauthorized, wrong } from './client'

test('POST /core_values: an administrator adds a value, and one below another', async ({ request, world }) => {
  const admin = peerly(request, await world.person({ role: 'admin' }))

  const trust = await dataOf(await admin.post('/core_values', { text: 'Trust', description: 'We rely on us' }), 201)
  expect(trust).toEqual({
    id: expect.any(Number),
    text: 'Trust',
    description: 'We rely on us',
    parent_core_value_id: null,
    org_id: world.organization.id,
  })

  const child = { text: 'Honesty', description: 'We say what is', parent_core_value_id: trust.id }
  expect(await dataOf(await admin.post('/core_values', child), 201)).toMatchObject(child)
  const sibling = { text: 'Calm', description: 'We take our time', parent_core_value_id: null }
  expect(await dataOf(await admin.post('/core_values', sibling), 201)).toMatchObject(sibling)
})

test('POST /core_values: what is missing or wrong is named, in core values’ own words', async ({
  request,
  world,
  other,
}) => {
  const admin = peerly(request, await world.person({ role: 'admin' }))
  const empty = await admin.post('/core_values', {})
  await wrong(empty, 'text', 'description')
  expect((await empty.json()).error.message).toBe('Invalid core value data')
  await wrong(await admin.post('/core_values', { text: ' ', description: 7 }), 'text', 'description')

  await wrong(await admin.post('/core_values', { text: 'Two\nlines', description: 'Any' }), 'text')

  const words = { text: 'Trust', description: 'We rely on us' }
  const theirs = await other.value()
  const archived = await world.value({ archivedAt: new Date() })
  for (const parent of [theirs.id, archived.id, 999_999_999, 'x', {}])
    await wrong(await admin.post('/core_values', { ...words, parent_core_value_id: parent }), 'parent_core_value_id')
})

test('PUT /core_values/:id: an administrator says a value in other words; its parent and company stay', async ({
  request,
  world,
  other,
}) => {
  const admin = peerly(request, await world.person({ role: 'admin' }))
  const parent = await world.value()
  const value = await world.value({ parentId: parent.id })
  const words = { text: 'Courage', description: 'We try' }

  const changed = await dataOf(
    await admin.put(`/core_values/${value.id}`, {
      ...words,
      parent_core_value_id: null,
      org_id: other.organization.id,
    }),
  )
  expect(changed).toEqual({ id: value.id, ...words, parent_core_value_id: parent.id, org_id: world.organization.id })
  expect(await dataOf(await admin.get(`/core_values/${value.id}`))).toEqual(changed)

  await wrong(await admin.put(`/core_values/${value.id}`, { text: 'Courage' }), 'description')
  await wrong(await admin.put('/core_values/abc', words), 'id')
  await missing(await admin.put('/core_values/999999999', words))
})

test('GET /core_values and /core_values/:id: everybody reads; a list leaves archived values out', async ({
  request,
  world,
}) => {
  const [first, second] = [await world.value({ position: 1 }), await world.value({ position: 0 })]
  const archived = await world.value({ archivedAt: new Date() })
  for (const role of ['employee', 'moderator', 'admin', 'super_admin'] as const) {
    const person = peerly(request, await world.person({ role }))
    const listed = await dataOf(await person.get('/core_values'))
    expect(listed.map((one: { id: number }) => one.id)).toEqual([second.id, first.id])
    expect(await dataOf(await person.get(`/core_values/${first.id}`))).toMatchObject({ id: first.id, text: first.name })
    expect(await dataOf(await person.get(`/core_values/${archived.id}`))).toMatchObject({ id: archived.id })
    await wrong(await person.get('/core_values/abc'), 'id')
    await missing(await person.get('/core_values/999999999'))
  }
})

test('Core values are written by administrators only, and by those of the company', async ({
  request,
  world,
  other,
}) => {
  const value = await world.value()
  const words = { text: 'Courage', description: 'We try' }
  for (const role of ['employee', 'moderator'] as const) {
    const person = peerly(request, await world.person({ role }))
    await denied(await person.post('/core_values', words))
    await denied(await person.put(`/core_values/${value.id}`, words))
  }
  const stranger = peerly(request, await other.person({ role: 'admin' }))
  await missing(await stranger.get(`/core_values/${value.id}`))
  await missing(await stranger.put(`/core_values/${value.id}`, words))
  expect(await dataOf(await stranger.get('/core_values'))).toEqual([])

  const nobody = peerly(request)
  await unauthorized(await nobody.get('/core_values'))
  await unauthorized(await nobody.post('/core_values', words))
  await unauthorized(await nobody.get(`/core_values/${value.id}`))
  await unauthorized(await nobody.put(`/core_values/${value.id}`, words))
  await expectRefusal(await stranger.get('/core_values/1/2'), 404, 'not_found')
})
