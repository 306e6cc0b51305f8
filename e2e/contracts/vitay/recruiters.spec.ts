import { eq, sql } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import { unique } from '@/e2e/world/organization'
import { openFirm } from '@/lib/domain/hiring/recruiters-joining'
import { dataOf, denied, documentOf, expectRefusal, missing, unauthorized, vitay, wrong } from './client'

const jsonApi = 'application/vnd.api+json'

/** A document that changes a recruiter. */
const changes = (attributes: Record<string, unknown>) => ({ data: { type: 'Recruiter', attributes } })

/** A document that makes somebody a recruiter by their address. */
const newcomer = (world: World, user: Record<string, unknown>, attributes: Record<string, unknown> = {}) => ({
  data: {
    attributes: { hiring_firm_id: world.organization.uuid, ...attributes },
    relationships: { user: { attributes: user } },
  },
})

const address = () => `nova.${unique()}@new.example`
const emailPointer = '/data/relationships/user/attributes/email'

test('GET /v2/recruiters: who recruits, page by page, each with the candidates one may see', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  const sue = await world.recruiter('supervisor')
  await other.recruiter('root')
  const [cara, carl] = [await world.candidate(rick), await world.candidate(sue)]
  await world.candidate(sue, { deletedAt: new Date() })

  const all = await documentOf(await vitay(request, sue).get('/v2/recruiters'))
  expect(all.pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 2, page_size: 15 })
  expect(all.data[0]).toEqual({
    type: 'Recruiter',
    id: rick.recruiterUuid,
    attributes: {
      id: rick.recruiterUuid,
      hiring_firm_id: world.organization.uuid,
      is_active: true,
      is_active_hf: true,
      created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      notifications: true,
      is_root: false,
      role: 'recruiter',
    },
    relationships: {
      hiring_firm: { type: 'HiringFirm', id: world.organization.uuid },
      user: { type: 'User', id: rick.uuid },
      candidates: [{ type: 'Candidate', id: cara.uuid }],
    },
  })
  expect(all.data[1].relationships.candidates).toEqual([{ type: 'Candidate', id: carl.uuid }])

  // A recruiter sees that Sue recruits, and not whom.
  const seen = await documentOf(await vitay(request, rick).get('/v2/recruiters'))
  expect(seen.data[0].relationships.candidates).toHaveLength(1)
  expect(seen.data[1].relationships.candidates).toEqual([])
  await world.firm({ sharesSight: true })
  const shared = await documentOf(await vitay(request, rick).get('/v2/recruiters'))
  expect(shared.data[1].relationships.candidates).toHaveLength(1)

  const second = await documentOf(
    await vitay(request, rick).get('/v2/recruiters', { 'page[page]': 2, 'page[page_size]': 1 }),
  )
  expect(second.data.map((one: { id: string }) => one.id)).toEqual([sue.recruiterUuid])
  expect(await dataOf(await vitay(request, rick).get('/v2/recruiters', { 'page[page]': 9 }))).toEqual([])
  await wrong(await vitay(request, rick).get('/v2/recruiters', { 'page[page_size]': 101 }), 'page[page_size]')
})

test('GET /v1/recruiters/{id}: 404 for another firm, 403 for who does not recruit, 401 for nobody', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  const stranger = await other.recruiter('root')
  const path = `/v1/recruiters/${rick.recruiterUuid}`
  expect(await dataOf(await vitay(request, rick).get(path))).toMatchObject({ id: rick.recruiterUuid })
  const strict = await documentOf(await vitay(request, rick, jsonApi).get(path))
  expect(strict.data.relationships.user).toEqual({ data: { type: 'User', id: rick.uuid } })
  expect(strict.data.attributes).not.toHaveProperty('id')
  await missing(await vitay(request, rick).get(`/v1/recruiters/${stranger.recruiterUuid}`))
  await missing(await vitay(request, rick).get('/v1/recruiters/7'))
  for (const one of ['/v2/recruiters', path]) {
    await denied(await vitay(request, await world.person({ role: 'admin' })).get(one))
    await unauthorized(await vitay(request).get(one))
  }
})

test('PATCH /v1/recruiters/{id}: roots decide on role and standing, everybody on their own notifications', async ({
  request,
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  const rick = await world.recruiter('recruiter')
  const sue = await world.recruiter('supervisor')
  const stranger = await other.recruiter('recruiter')
  const path = `/v1/recruiters/${rick.recruiterUuid}`
  const root = vitay(request, rhea)

  const own = await dataOf(await vitay(request, rick).patch(path, changes({ notifications: false })))
  expect(own.attributes).toMatchObject({ notifications: false, role: 'recruiter' })
  await denied(await root.patch(path, changes({ notifications: true })))
  // Sent back as it was read, nothing changes and nobody minds.
  expect(await dataOf(await vitay(request, rick).patch(path, changes(own.attributes)))).toEqual(own)

  for (const attributes of [{ role: 'root' }, { is_root: true }, { is_active: false }])
    for (const who of [rick, sue]) await denied(await vitay(request, who).patch(path, changes(attributes)))

  const risen = await dataOf(await root.patch(path, changes({ role: 'supervisor' })))
  expect(risen.attributes).toMatchObject({ role: 'supervisor', is_root: false })
  expect((await dataOf(await root.patch(path, changes({ is_root: 'true' })))).attributes.role).toBe('root')
  expect((await dataOf(await root.patch(path, changes({ is_root: false })))).attributes.role).toBe('recruiter')

  expect((await dataOf(await vitay(request, rick).get('/v3/candidates'))).length).toBe(0)
  expect((await dataOf(await root.patch(path, changes({ is_active: false })))).attributes.is_active).toBe(false)
  await denied(await vitay(request, rick).get('/v3/candidates'))
  await denied(await vitay(request, rick).patch(path, changes({ is_active: true })))

  await wrong(await root.patch(path, changes({ role: 'boss' })), '/data/attributes/role')
  await wrong(await root.patch(path, changes({ is_active: 7 })), '/data/attributes/is_active')
  await wrong(await root.patch(path, {}), '/data')
  await missing(await root.patch(`/v1/recruiters/${stranger.recruiterUuid}`, changes({ role: 'root' })))
  await unauthorized(await vitay(request).patch(path, changes({ role: 'root' })))
})

test('the last root stays one, also when two step down at once', async ({ request, world }) => {
  const rhea = await world.recruiter('root')
  const path = (one: { recruiterUuid: string }) => `/v1/recruiters/${one.recruiterUuid}`
  const client = vitay(request, rhea)
  for (const attributes of [{ role: 'supervisor' }, { is_root: false }, { is_active: false }])
    await wrong(await client.patch(path(rhea), changes(attributes)), '/data/attributes/role')
  await wrong(await client.delete(path(rhea)), '/data/attributes/role')
  // Neither one who was suspended counts, nor one who left the company.
  const idle = await world.recruiter('root')
  await client.patch(path(idle), changes({ is_active: false }))
  await world.recruiter('root', { deletedAt: new Date() })
  await wrong(await client.patch(path(rhea), changes({ role: 'recruiter' })), '/data/attributes/role')

  const rob = await world.recruiter('root')
  const answers = await Promise.all([
    client.patch(path(rhea), changes({ role: 'recruiter' })),
    vitay(request, rob).patch(path(rob), changes({ is_active: false })),
    client.patch(path(rob), changes({ role: 'supervisor' })),
    vitay(request, rob).delete(path(rhea)),
  ])
  for (const answer of answers) expect([200, 403, 404, 422]).toContain(answer.status())
  const left = await world.sql.execute(sql`select r.id from recruiters r join people p on p.id = r.person_id
    where r.organization_id = ${world.organization.id} and r.role = 'root' and r.is_active and r.deleted_at is null
    and p.deleted_at is null`)
  expect(left).toHaveLength(1)
})

test('DELETE /v1/recruiters/{id}: who goes leaves their candidates to the root who lets them go', async ({
  request,
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  const rick = await world.recruiter('recruiter')
  const sue = await world.recruiter('supervisor')
  const stranger = await other.recruiter('recruiter')
  const cara = await world.candidate(rick)
  const path = `/v1/recruiters/${rick.recruiterUuid}`
  for (const who of [rick, sue]) await denied(await vitay(request, who).delete(path))
  await unauthorized(await vitay(request).delete(path))
  await missing(await vitay(request, rhea).delete(`/v1/recruiters/${stranger.recruiterUuid}`))

  const gone = await dataOf(await vitay(request, rhea).delete(path))
  expect(gone).toMatchObject({ id: rick.recruiterUuid, relationships: { candidates: [{ id: cara.uuid }] } })
  await denied(await vitay(request, rick).get('/v3/candidates'))
  await missing(await vitay(request, rhea).get(path))
  const [handed] = await world.sql.select().from(candidates).where(eq(candidates.id, cara.id))
  expect(handed!.recruiterId).toBe(rhea.recruiterId)
  expect((await world.personNow(rick.id)).deletedAt).toBeNull()

  // A colleague still, they may come back; a root who goes leaves theirs to the other.
  const back = await dataOf(
    await vitay(request, rhea).post(
      '/v1/recruiters_with_user',
      newcomer(world, { emai: rick.email }, { role: 'root' }),
    ),
  )
  expect(back).toMatchObject({ attributes: { role: 'root' }, relationships: { user: { id: rick.uuid } } })
  await dataOf(await vitay(request, rhea).delete(`/v1/recruiters/${rhea.recruiterUuid}`))
  const mine = await dataOf(await vitay(request, rick).get(`/v1/recruiters/${back.id}`))
  expect(mine.relationships.candidates).toEqual([{ type: 'Candidate', id: cara.uuid }])
  const story = await world.sql.execute(
    sql`select key from activities where organization_id = ${world.organization.id} and candidate_id = ${cara.id} order by id`,
  )
  expect(story.map(one => one.key)).toEqual(['candidate.handed_over', 'candidate.handed_over'])
})

test('POST /v1/recruiters_with_user: a colleague recruits at once, and once', async ({ request, world }) => {
  const rhea = await world.recruiter('root')
  const emi = await world.person()
  const client = vitay(request, rhea)
  const add = () =>
    client.post('/v1/recruiters_with_user', newcomer(world, { emai: emi.email.toUpperCase() }, { role: 'supervisor' }))
  const answers = await Promise.all([add(), add(), add()])
  expect(answers.filter(one => one.status() === 200)).toHaveLength(1)
  for (const refused of answers.filter(one => one.status() !== 200)) await wrong(refused, emailPointer)
  const made = await dataOf(answers.find(one => one.status() === 200)!)
  expect(made).toMatchObject({
    attributes: { role: 'supervisor', is_root: false, is_active: true },
    relationships: { user: { id: emi.uuid }, candidates: [] },
  })
  expect((await dataOf(await vitay(request, emi).get('/v1/users/me'))).id).toBe(emi.uuid)
  expect(await world.mailsTo(emi.email)).toHaveLength(0)

  const strict = {
    ...newcomer(world, {}),
    data: { relationships: { user: { data: { type: 'User', attributes: { email: address() } } } } },
  }
  expect((await vitay(request, rhea, jsonApi).post('/v1/recruiters_with_user', strict)).status()).toBe(201)
})

test('POST /v1/recruiters_with_user: what cannot be is refused by name, and nobody learns who works elsewhere', async ({
  request,
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  const client = vitay(request, rhea)
  const add = (body: unknown) => client.post('/v1/recruiters_with_user', body)
  const stranger = await other.person()
  const left = await world.person({ deletedAt: new Date() })
  const [elsewhere, gone] = [
    await add(newcomer(world, { email: stranger.email })),
    await add(newcomer(world, { email: left.email })),
  ]
  for (const refused of [elsewhere, gone]) await wrong(refused, emailPointer)
  expect((await elsewhere.json()).errors[0].detail).toBe((await gone.json()).errors[0].detail)
  expect(await elsewhere.text()).not.toMatch(/company|exists|taken/i)

  await wrong(await add(newcomer(world, {})), emailPointer)
  await wrong(await add(newcomer(world, { emai: 'nobody' })), '/data/relationships/user/attributes/emai')
  await wrong(
    await add(newcomer(world, { email: address(), first_name: ' ' })),
    '/data/relationships/user/attributes/first_name',
  )
  await wrong(await add({ data: { attributes: {} } }), '/data/relationships/user')
  await wrong(await add(newcomer(world, { email: address() }, { role: 'boss' })), '/data/attributes/role')
  await wrong(await add(newcomer(other, { email: address() })), '/data/attributes/hiring_firm_id')
  await wrong(
    await add(newcomer(world, { email: address() }, { hiring_firm_id: 7 })),
    '/data/attributes/hiring_firm_id',
  )
  for (const role of ['recruiter', 'supervisor'] as const)
    await denied(
      await vitay(request, await world.recruiter(role)).post(
        '/v1/recruiters_with_user',
        newcomer(world, { email: address() }),
      ),
    )
  await denied(
    await vitay(request, await world.person()).post('/v1/recruiters_with_user', newcomer(world, { email: address() })),
  )
  await unauthorized(await vitay(request).post('/v1/recruiters_with_user', newcomer(world, { email: address() })))
})

test('hiring begins with an administrator, who appoints the first root and no second', async ({ request, world }) => {
  const ada = await world.person({ role: 'admin' })
  const [rhea, rob] = [await world.person(), await world.person()]
  const add = (who: { email: string }) =>
    vitay(request, ada).post('/v1/recruiters_with_user', newcomer(world, { email: who.email }, { role: 'recruiter' }))
  const answers = await Promise.all([add(rhea), add(rob)])
  expect(answers.map(one => one.status()).sort()).toEqual([200, 403])
  const first = await dataOf(answers.find(one => one.status() === 200)!)
  expect(first.attributes).toMatchObject({ role: 'root', is_root: true, is_active_hf: true })
  await denied(await vitay(request, ada).get('/v2/recruiters'))

  // The one root has left the company: an administrator may appoint again, also who recruits already.
  await world.sql.update(people).set({ deletedAt: new Date() }).where(eq(people.uuid, first.relationships.user.id))
  const sue = await world.recruiter('supervisor')
  const next = await dataOf(await add(sue))
  expect(next).toMatchObject({ id: sue.recruiterUuid, attributes: { role: 'root' } })
})

test('a firm that was closed opens again once all in it is erased, with the administrator as its root', async ({
  world,
}) => {
  const ada = await world.person({ role: 'admin' })
  await world.firm({ closedAt: new Date() })
  const code = (promise: Promise<unknown>) =>
    promise.then(
      () => 'done',
      error => error.code,
    )
  expect(await code(openFirm(await world.actor(ada)))).toBe('unprocessable')
  await world.firm({ closedAt: new Date(), purgedAt: new Date() })
  expect(await code(openFirm(await world.actor(await world.person())))).toBe('forbidden')
  const root = await openFirm(await world.actor(ada))
  expect(root).toMatchObject({ role: 'root', personUuid: ada.uuid, firmIsOpen: true })
  expect((await world.actor(ada)).recruiter).toMatchObject({ role: 'root' })
  const rows = await world.sql.select().from(recruiters).where(eq(recruiters.organizationId, world.organization.id))
  expect(rows).toHaveLength(1)
})

test('usernames come from addresses, and two that begin alike are two', async ({ request, world }) => {
  const rhea = await world.recruiter('root')
  const local = `nova${unique()}`
  const add = (domain: string) =>
    vitay(request, rhea).post(
      '/v1/recruiters_with_user',
      newcomer(world, { email: `${local}@${domain}.example`, first_name: 'Nova', last_name: 'Neu' }),
    )
  const answers = await Promise.all([add('one'), add('two')])
  for (const answer of answers) await documentOf(answer)
  const made = await world.sql
    .select()
    .from(people)
    .where(sql`${people.email} like ${`${local}@%`}`)
  expect(made.map(one => one.username).sort()).toHaveLength(2)
  expect(made.map(one => one.username)).toContain(local)
  for (const one of made)
    expect(one).toMatchObject({ displayName: 'Nova Neu', role: 'employee', hi5Balance: world.organization.hi5Quota })
  await expectRefusal(await add('one'), 422)
})
