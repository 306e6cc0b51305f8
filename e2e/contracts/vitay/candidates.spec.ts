import { eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { metadata } from '@/db/schema/hiring-evidence'
import { expect, test } from '@/e2e/fixtures'
import { makeCase, makeRequest, tellTales } from '@/e2e/world/cases'
import { dataOf, denied, documentOf, missing, unauthorized, vitay, wrong } from './client'

const nobody = '00000000-0000-4000-8000-000000000000'
const cara = (attributes: object = {}) => ({
  data: { attributes: { first_name: 'Cara', last_name: 'Díaz', email: 'cara@candidates.example', ...attributes } },
})

test('POST /v3/candidates: added by the recruiter, with an internal id of our own when none is given', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const given = cara({ notes: 'From the fair', country_code: 'DE', phone: '030 901820', score: 99, organization_id: 1 })
  const created = await dataOf(await client.post('/v3/candidates', given))
  expect(created).toEqual({
    type: 'Candidate',
    id: expect.stringMatching(/^[\da-f-]{36}$/),
    attributes: {
      internal_id: expect.stringMatching(/^C-[\dA-F]{10}$/),
      notes: 'From the fair',
      first_name: 'Cara',
      last_name: 'Díaz',
      email: 'cara@candidates.example',
      country_code: '+49',
      phone: '+4930901820',
      score: null,
      language: null,
      reminders_paused: false,
      created_at: expect.stringMatching(/Z$/),
    },
    relationships: {
      references: [],
      added_by: { type: 'Recruiter', id: rick.recruiterUuid },
      reference_requests: [],
      metadatum: null,
      profile: { type: 'Profile', id: expect.stringMatching(/^[\da-f-]{36}$/) },
    },
  })
  expect(await dataOf(await client.get(`/v3/candidates/${created.id}`))).toEqual(created)
  const [told] = await world.sql.select().from(activities).where(eq(activities.subjectUuid, created.id))
  expect(told).toMatchObject({ key: 'candidate.added', ownerUuid: rick.recruiterUuid, data: {} })
})

test('POST /v3/candidates: what is wrong is named', async ({ request, world }) => {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const at = (...names: string[]) => names.map(name => `/data/attributes/${name}`)
  await wrong(await client.post('/v3/candidates', {}), '/data')
  await wrong(await client.post('/v3/candidates', { data: {} }), ...at('first_name', 'last_name', 'email'))
  await wrong(await client.post('/v3/candidates', cara({ email: 'nobody' })), ...at('email'))
  await wrong(await client.post('/v3/candidates', cara({ first_name: 'A\nBcc: x' })), ...at('first_name'))
  await wrong(await client.post('/v3/candidates', cara({ notes: 'NUL \u0000' })), ...at('notes'))
  await wrong(await client.post('/v3/candidates', cara({ language: 'klingon!' })), ...at('language'))
  await wrong(await client.post('/v3/candidates', cara({ phone: '030 901820' })), ...at('phone'))
  await wrong(await client.post('/v3/candidates', cara({ phone: '+4930901820', country_code: '+44' })), ...at('phone'))
  await wrong(await client.post('/v3/candidates', cara({ country_code: '+999' })), ...at('country_code'))
  expect((await documentOf(await client.get('/v3/candidates'))).pagination.total_entries).toBe(0)
})

test('an address and an internal id are one active candidate’s in a firm, also for 20 at once', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const all = await Promise.all(Array.from({ length: 20 }, () => client.post('/v3/candidates', cara())))
  expect(all.filter(one => one.status() === 200)).toHaveLength(1)
  for (const refused of all.filter(one => one.status() !== 200)) await wrong(refused, '/data/attributes/email')
  await wrong(await client.post('/v3/candidates', cara({ email: 'CARA@candidates.example' })), '/data/attributes/email')
  const second = cara({ email: 'second@candidates.example', internal_id: 'A-1' })
  const { id } = await dataOf(await client.post('/v3/candidates', second))
  await wrong(
    await client.post('/v3/candidates', cara({ email: 'third@candidates.example', internal_id: 'A-1' })),
    '/data/attributes/internal_id',
  )
  await wrong(await client.patch(`/v3/candidates/${id}`, cara()), '/data/attributes/email')
  const elsewhere = vitay(request, await other.recruiter())
  expect(await dataOf(await elsewhere.post('/v3/candidates', cara({ internal_id: 'A-1' })))).toBeTruthy()
  await dataOf(await client.delete(`/v3/candidates/${id}`))
  expect(await dataOf(await client.post('/v3/candidates', second))).toBeTruthy()
})

test('GET /v3/candidates: newest first, page by page, with what points to and from each', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const full = await makeCase(rick, tellTales())
  const filled = await world.candidate(rick, { lastName: 'O_Hara', score: 1000 })
  const settled = await makeRequest(filled, { status: 'filled' })
  const fresh = await world.candidate(rick, { lastName: 'OxHara' })
  const client = vitay(request, rick)

  const all = await documentOf(await client.get('/v3/candidates'))
  expect(all.pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 3, page_size: 15 })
  expect(all.data.map((one: { id: string }) => one.id)).toEqual([fresh.uuid, filled.uuid, full.candidate.uuid])
  expect(all.data[1]).toMatchObject({
    attributes: { score: 100 },
    relationships: { reference_requests: [{ type: 'ReferenceRequest', id: settled.uuid, filled: true }] },
  })
  const [latest] = await world.sql.select().from(metadata).where(eq(metadata.subjectUuid, full.candidate.uuid))
  expect(all.data[2]).toMatchObject({
    attributes: { score: 85, phone: '+4930901820', country_code: '+49' },
    relationships: {
      references: [full.completed, full.waiting].map(({ uuid }) => ({ type: 'Reference', id: uuid })),
      reference_requests: [{ type: 'ReferenceRequest', id: full.request.uuid, filled: false }],
      metadatum: { type: 'Metadatum', id: latest!.uuid },
    },
  })

  const found = async (params: Record<string, string | number>) =>
    (await dataOf(await client.get('/v3/candidates', params))).map((one: { id: string }) => one.id)
  expect(await found({ 'page[page]': 2, 'page[page_size]': 2 })).toEqual([full.candidate.uuid])
  expect(await found({ 'page[page]': 9 })).toEqual([])
  expect(await found({ 'filter[search]': 'o_hara' })).toEqual([filled.uuid])
  expect(await found({ 'filter[search]': full.candidate.email.toUpperCase() })).toEqual([full.candidate.uuid])
  expect(await found({ 'filter[status]': 'new' })).toEqual([fresh.uuid])
  expect(await found({ 'filter[status]': 'open' })).toEqual([full.candidate.uuid])
  expect(await found({ 'filter[status]': 'filled' })).toEqual([filled.uuid])
  const open = await documentOf(await client.get('/v3/candidates', { 'filter[status]': 'open' }))
  expect(open.pagination.total_entries).toBe(1)
  await wrong(await client.get('/v3/candidates', { 'filter[status]': 'tall' }), 'filter[status]')
  await wrong(await client.get('/v3/candidates', { 'page[page_size]': 101 }), 'page[page_size]')

  const strict = await documentOf(
    await vitay(request, rick, 'application/vnd.api+json').get('/v3/candidates', { 'page[size]': 1 }),
  )
  expect(strict.data[0].relationships.added_by).toEqual({ data: { type: 'Recruiter', id: rick.recruiterUuid } })
  expect(strict.meta.pagination.total_entries).toBe(3)
})

test('PATCH /v3/candidates/{id}: what is absent stays, a score is not the client’s', async ({ request, world }) => {
  const rick = await world.recruiter()
  const before = await world.candidate(rick, { phone: '+4930901820', countryCode: '+49', notes: 'Old', score: 700 })
  const client = vitay(request, rick)
  const patch = (attributes: object, relationships = {}) =>
    client.patch(`/v3/candidates/${before.uuid}`, { data: { attributes, relationships } })

  const own = { added_by: { type: 'Recruiter', id: rick.recruiterUuid } }
  const after = await dataOf(await patch({ first_name: 'Carla', notes: null, score: 3, reminders_paused: true }, own))
  expect(after.attributes).toMatchObject({
    first_name: 'Carla',
    last_name: before.lastName,
    email: before.email,
    internal_id: before.internalId,
    notes: null,
    phone: '+4930901820',
    score: 70,
    reminders_paused: true,
  })
  await wrong(await patch({ country_code: '+44' }), '/data/attributes/country_code')
  expect((await dataOf(await patch({ phone: '030 901821' }))).attributes.phone).toBe('+4930901821')
  const moved = await dataOf(await patch({ phone: '+44 20 7946 0018' }))
  expect(moved.attributes).toMatchObject({ phone: '+442079460018', country_code: '+44' })
  const without = await dataOf(await patch({ phone: null, internal_id: '' }))
  expect(without.attributes).toMatchObject({ phone: null, country_code: null, internal_id: before.internalId })
})

test('supervisors and roots hand a candidate over; recruiters cannot', async ({ request, world, other }) => {
  const rick = await world.recruiter('recruiter')
  const rita = await world.recruiter('recruiter')
  const sue = await world.recruiter('supervisor')
  const stranger = await other.recruiter()
  const { uuid } = await world.candidate(rick)
  const to = (id: string) => ({ data: { relationships: { added_by: { type: 'Recruiter', id } } } })
  const path = `/v3/candidates/${uuid}`
  const pointer = '/data/relationships/added_by/id'
  await denied(await vitay(request, rick).patch(path, to(rita.recruiterUuid)))
  await wrong(await vitay(request, sue).patch(path, to(stranger.recruiterUuid)), pointer)
  await wrong(await vitay(request, sue).patch(path, to(nobody)), pointer)
  const moved = await dataOf(await vitay(request, sue).patch(path, to(rita.recruiterUuid)))
  expect(moved.relationships.added_by).toEqual({ type: 'Recruiter', id: rita.recruiterUuid })
  await missing(await vitay(request, rick).get(path))
  await dataOf(await vitay(request, rita).get(path))
})

test('who sees whom: recruiters their own, supervisors and roots the firm’s, another firm nobody', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  const rita = await world.recruiter('recruiter')
  const root = await world.recruiter('root')
  const { uuid, id } = await world.candidate(rick)
  const path = `/v3/candidates/${uuid}`
  for (const outsider of [rita, await other.recruiter('root')]) {
    const client = vitay(request, outsider)
    await missing(await client.get(path))
    await missing(await client.patch(path, cara()))
    await missing(await client.delete(path))
    expect((await documentOf(await client.get('/v3/candidates'))).pagination.total_entries).toBe(0)
  }
  const colleague = await world.person({ role: 'admin' })
  for (const [who, refused] of [
    [colleague, denied],
    [undefined, unauthorized],
  ] as const) {
    const client = vitay(request, who)
    await refused(await client.get('/v3/candidates'))
    await refused(await client.post('/v3/candidates', cara()))
    await refused(await client.get(path))
    await refused(await client.patch(path, cara()))
    await refused(await client.delete(path))
  }
  for (const unknown of [nobody, '7', '%00']) await missing(await vitay(request, root).get(`/v3/candidates/${unknown}`))
  expect(await dataOf(await vitay(request, root).get(path))).toMatchObject({ id: uuid })
  await world.firm({ sharesSight: true })
  expect(await dataOf(await vitay(request, rita).get(path))).toMatchObject({ id: uuid })
  const [untouched] = await world.sql.select().from(candidates).where(eq(candidates.id, id))
  expect(untouched).toMatchObject({ firstName: 'Cara', lastName: 'Candidate', deletedAt: null })
})

test('DELETE /v3/candidates/{id}: they are gone from every list; anonymised on request, then or later', async ({
  request,
  world,
}) => {
  const rick = await world.recruiter()
  const client = vitay(request, rick)
  const { uuid, id, email } = await world.candidate(rick)
  const path = `/v3/candidates/${uuid}`
  expect((await dataOf(await client.delete(path))).attributes.email).toBe(email)
  await missing(await client.get(path))
  await missing(await client.patch(path, cara()))
  await missing(await client.delete(path))
  const now = async () => (await world.sql.select().from(candidates).where(eq(candidates.id, id)))[0]!
  expect(await now()).toMatchObject({ email, anonymisedAt: null, deletedAt: expect.any(Date) })
  await dataOf(await client.delete(`${path}?anonymise=true`))
  expect(await now()).toMatchObject({ firstName: 'Anonymous', lastName: '', anonymisedAt: expect.any(Date) })
  await missing(await client.delete(`${path}?anonymise=true`))
  const another = await world.candidate(rick)
  await dataOf(await client.delete(`/v3/candidates/${another.uuid}`, { data: { attributes: { anonymise: true } } }))
  const [gone] = await world.sql.select().from(candidates).where(eq(candidates.id, another.id))
  expect(gone!.email).not.toBe(another.email)
  const story = await world.sql.select().from(activities).where(eq(activities.candidateId, id)).orderBy(activities.id)
  expect(story.map(one => one.key)).toEqual(['candidate.removed', 'candidate.anonymised'])
})
