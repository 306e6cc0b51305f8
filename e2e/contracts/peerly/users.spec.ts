import { expect, test, type WorldPerson } from '@/e2e/fixtures'
import { dataOf, denied, expectRefusal, missing, peerly, unauthorized, wrong } from './client'

const ids = (listed: { id: number }[]) => listed.map(one => one.id)

test('GET /users: colleagues by id, ten at a time', async ({ request, world, other }) => {
  const people: WorldPerson[] = []
  for (let n = 0; n < 12; n++) people.push(await world.person())
  await other.person()
  const me = peerly(request, people[0])

  const first = await dataOf(await me.get('/users'))
  expect(ids(first)).toEqual(ids(people.slice(0, 10)))
  expect(first[0]).toEqual({
    id: people[0]!.id,
    first_name: people[0]!.firstName,
    last_name: people[0]!.lastName,
    email: people[0]!.email,
    display_name: people[0]!.displayName,
    profile_image_url: null,
    role_id: 3,
    hi5_quota_balance: 5,
    org_id: world.organization.id,
    soft_delete_by: null,
    soft_delete_at: null,
  })
  expect(ids(await dataOf(await me.get('/users', { offset: 10 })))).toEqual(ids(people.slice(10)))
  expect(ids(await dataOf(await me.get('/users', { limit: 2, offset: 1 })))).toEqual(ids(people.slice(1, 3)))
  expect(await dataOf(await me.get('/users', { offset: 500 }))).toEqual([])
  for (const limit of ['0', '101', '-1', 'x', '1.5']) await wrong(await me.get('/users', { limit }), 'limit')
  await wrong(await me.get('/users', { offset: '-1' }), 'offset')
})

test('GET /users?starts_with: the beginning of a first or last name, in any case, taken literally', async ({
  request,
  world,
}) => {
  const zoe = await world.person({ firstName: 'Zoë', lastName: 'Marsh' })
  const mark = await world.person({ firstName: 'Mark', lastName: 'Zoon' })
  const percent = await world.person({ firstName: '100%', lastName: 'Sure_thing' })
  const me = peerly(request, zoe)
  const starting = async (text: string) => ids(await dataOf(await me.get('/users', { starts_with: text })))
  expect(await starting('zo')).toEqual([zoe.id, mark.id])
  expect(await starting('MAR')).toEqual([zoe.id, mark.id])
  expect(await starting('arsh')).toEqual([])
  expect(await starting('100%')).toEqual([percent.id])
  expect(await starting('%')).toEqual([])
  expect(await starting('_')).toEqual([])
})

test('GET /users?org_id: another company is for super admins', async ({ request, world, other }) => {
  const theirs = await other.person()
  const root = peerly(request, await world.person({ role: 'super_admin' }))
  expect(ids(await dataOf(await root.get('/users', { org_id: other.organization.id })))).toEqual([theirs.id])
  expect(await dataOf(await root.get('/users', { org_id: 999_999_999 }))).toEqual([])
  await wrong(await root.get('/users', { org_id: 'x' }), 'org_id')
  for (const role of ['employee', 'moderator', 'admin'] as const) {
    const person = peerly(request, await world.person({ role }))
    await denied(await person.get('/users', { org_id: other.organization.id }))
    await denied(await person.get('/users', { org_id: world.organization.id }))
  }
})

test('GET /users/me: oneself, whatever the role', async ({ request, world }) => {
  const roleIds = { super_admin: 1, admin: 2, employee: 3, moderator: 4 } as const
  for (const role of Object.keys(roleIds) as (keyof typeof roleIds)[]) {
    const person = await world.person({ role })
    const me = await dataOf(await peerly(request, person).get('/users/me'))
    expect(me).toEqual({
      id: person.id,
      first_name: person.firstName,
      last_name: person.lastName,
      email: person.email,
      display_name: person.displayName,
      profile_image_url: null,
      role_id: roleIds[role],
      hi5_quota_balance: 5,
      org_id: world.organization.id,
    })
  }
})

test('PUT /users/me: one’s own names and picture, and nothing else', async ({ request, world, other }) => {
  const person = await world.person()
  const me = peerly(request, person)
  const names = { first_name: 'Grace', last_name: 'Hopper', display_name: 'Amazing Grace' }
  const picture = 'https://pictures.example/grace.png'

  const changed = await dataOf(
    await me.put('/users/me', {
      ...names,
      profile_image_url: picture,
      role_id: 1,
      org_id: other.organization.id,
      hi5_quota_balance: 99,
      email: 'root@laurel.example',
      id: 1,
    }),
  )
  expect(changed).toMatchObject({ id: person.id, ...names, profile_image_url: picture, role_id: 3 })
  expect(changed).toMatchObject({ hi5_quota_balance: 5, org_id: world.organization.id, email: person.email })
  expect(await dataOf(await me.get('/users/me'))).toEqual(changed)

  expect((await dataOf(await me.put('/users/me', names))).profile_image_url).toBe(picture)
  expect((await dataOf(await me.put('/users/me', { ...names, profile_image_url: null }))).profile_image_url).toBeNull()

  await wrong(await me.put('/users/me', {}), 'first_name', 'last_name', 'display_name')
  await wrong(await me.put('/users/me', { ...names, first_name: '  ' }), 'first_name')
  await wrong(await me.put('/users/me', { ...names, last_name: 'Hop\r\nBcc: everyone' }), 'last_name')
  await wrong(await me.put('/users/me', { ...names, display_name: 'x'.repeat(201) }), 'display_name')
  for (const address of ['javascript:alert(1)', 'data:image/svg+xml,x', 'grace.png', 7])
    await wrong(await me.put('/users/me', { ...names, profile_image_url: address }), 'profile_image_url')
})

test('PUT /users/me: sending back what was read keeps an uploaded picture', async ({ request, world }) => {
  const person = await world.person({ avatar: '0123456789abcdef0123456789abcdef.png' })
  const me = peerly(request, person)
  const read = await dataOf(await me.get('/users/me'))
  expect(read.profile_image_url).toContain(person.avatar!)
  expect(await dataOf(await me.put('/users/me', { ...read, first_name: 'Grace' }))).toEqual({
    ...read,
    first_name: 'Grace',
  })
  const elsewhere = { ...read, profile_image_url: 'https://pictures.example/grace.png' }
  expect((await dataOf(await me.put('/users/me', elsewhere))).profile_image_url).toBe(elsewhere.profile_image_url)
})

test('GET, PUT, DELETE /users/:id are for administrators, of the same company', async ({ request, world, other }) => {
  const person = await world.person()
  const path = `/users/${person.id}`
  for (const role of ['employee', 'moderator'] as const) {
    const colleague = peerly(request, await world.person({ role }))
    await denied(await colleague.get(path))
    await denied(await colleague.put(path, { role_id: 2 }))
    await denied(await colleague.delete(path))
  }
  for (const role of ['admin', 'super_admin'] as const) {
    const stranger = peerly(request, await other.person({ role }))
    await missing(await stranger.get(path))
    await missing(await stranger.put(path, { role_id: 3 }))
    await missing(await stranger.delete(path))
  }
  const nobody = peerly(request)
  await unauthorized(await nobody.get('/users'))
  await unauthorized(await nobody.get('/users/me'))
  await unauthorized(await nobody.put('/users/me'))
  await unauthorized(await nobody.get(path))
  await unauthorized(await nobody.put(path))
  await unauthorized(await nobody.delete(path))
  expect(await world.personNow(person.id)).toMatchObject({ role: 'employee', deletedAt: null })

  const admin = peerly(request, await world.person({ role: 'admin' }))
  expect(await dataOf(await admin.get(path))).toMatchObject({ id: person.id, email: person.email })
  await wrong(await admin.get('/users/abc'), 'id')
  await missing(await admin.get('/users/999999999'))
  await missing(await admin.get('/users/99999999999999'))
})

test('PUT /users/:id: an administrator appoints, within their own authority', async ({ request, world }) => {
  const admin = peerly(request, await world.person({ role: 'admin' }))
  const superAdmin = await world.person({ role: 'super_admin' })
  const root = peerly(request, superAdmin)
  const person = await world.person()
  const path = `/users/${person.id}`

  for (const role_id of [4, 2, 3]) expect(await dataOf(await admin.put(path, { role_id }))).toMatchObject({ role_id })
  await denied(await admin.put(path, { role_id: 1 }))
  await denied(await admin.put(`/users/${superAdmin.id}`, { role_id: 3 }))
  await denied(await admin.delete(`/users/${superAdmin.id}`))
  expect(await dataOf(await root.put(path, { role_id: 1 }))).toMatchObject({ role_id: 1 })

  await wrong(await admin.put(path, {}), 'role_id')
  for (const role_id of [0, 5, 'admin', null, 2.5, true]) await wrong(await admin.put(path, { role_id }), 'role_id')
})

test('the last administrator stays one, also when two would unmake each other at once', async ({ request, world }) => {
  const [one, two] = [await world.person({ role: 'admin' }), await world.person({ role: 'admin' })]
  const answers = await Promise.all([
    peerly(request, one).put(`/users/${two.id}`, { role_id: 3 }),
    peerly(request, two).put(`/users/${one.id}`, { role_id: 3 }),
  ])
  expect(answers.filter(answer => answer.ok()).length).toBe(1)
  const left = [one, two][answers[0]!.ok() ? 0 : 1]!
  const last = peerly(request, left)
  await expectRefusal(await last.put(`/users/${left.id}`, { role_id: 3 }), 422, 'unprocessable_entity')
  await expectRefusal(await last.delete(`/users/${left.id}`), 422, 'unprocessable_entity')
  expect((await dataOf(await last.get('/users/me'))).role_id).toBe(2)
})

test('DELETE /users/:id: gone from lists at once with tokens and keys, thanks remain; a second time changes nothing', async ({
  request,
  world,
}) => {
  const boss = await world.person({ role: 'admin' })
  const [person, friend] = [await world.person(), await world.person()]
  const given = await world.recognition({ giver: person, recipients: [friend] })
  const admin = peerly(request, boss)

  const removed = await dataOf(await admin.delete(`/users/${person.id}`))
  expect(removed).toMatchObject({ id: person.id, soft_delete_by: boss.id, soft_delete_at: expect.any(Number) })
  expect(await dataOf(await admin.delete(`/users/${person.id}`))).toEqual(removed)

  await unauthorized(await peerly(request, person).get('/users/me'))
  await unauthorized(await peerly(request, { bearer: `Bearer ${person.apiKey}` }).get('/users/me'))
  const basic = await request.get('/users/me.json', { headers: { Authorization: person.basic } })
  expect(basic.status()).toBe(401)

  expect(ids(await dataOf(await admin.get('/users')))).toEqual([boss.id, friend.id])
  await missing(await admin.get(`/users/${person.id}`))
  await missing(await admin.put(`/users/${person.id}`, { role_id: 3 }))
  expect(await dataOf(await admin.get(`/recognitions/${given.id}`))).toMatchObject({ given_by: person.id })
})
