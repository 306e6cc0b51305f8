import { eq, sql } from 'drizzle-orm'
import sharp from 'sharp'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { pictures } from '@/db/schema/recognitions'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { expect, test, type World } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { mintLink } from '@/lib/domain/hiring/links'
import { dataOf, denied, documentOf, expectRefusal, missing, unauthorized, vitay, wrong } from './client'

const at = (world: World) => `/v1/hiring_firms/${world.organization.uuid}`

/** A document that changes a firm. */
const changes = (world: World, attributes: Record<string, unknown>, id = world.organization.uuid) => ({
  data: { type: 'HiringFirm', id, attributes },
})

test('GET /v1/hiring_firms: recruiters find their own firm, whoever runs the installation finds all', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  await other.recruiter('root')
  const { data, pagination } = await documentOf(await vitay(request, rick).get('/v1/hiring_firms'))
  expect(pagination).toEqual({ current_page: 1, total_pages: 1, total_entries: 1, page_size: 15 })
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    type: 'HiringFirm',
    id: world.organization.uuid,
    attributes: { name: world.organization.name, logo_url: null, shares_sight: false, language: 'en' },
  })
  expect(await dataOf(await vitay(request, rick).get(at(world)))).toEqual(data[0])

  const root = await world.person({ role: 'super_admin' })
  const all = await documentOf(await vitay(request, root).get('/v1/hiring_firms', { 'page[page_size]': 1 }))
  expect(all.pagination.total_entries).toBeGreaterThanOrEqual(2)
  for (const firm of [world, other])
    expect(await dataOf(await vitay(request, root).get(at(firm)))).toMatchObject({ id: firm.organization.uuid })
})

test('GET /v1/hiring_firms/{id}: 404 for another firm, 403 for who does not recruit, 401 for nobody', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  await other.recruiter('root')
  const admin = await world.person({ role: 'admin' })
  await missing(await vitay(request, rick).get(at(other)))
  await missing(await vitay(request, rick).get('/v1/hiring_firms/7'))
  for (const path of ['/v1/hiring_firms', at(world)]) {
    await denied(await vitay(request, admin).get(path))
    await unauthorized(await vitay(request).get(path))
  }
  await wrong(await vitay(request, rick).get('/v1/hiring_firms', { 'page[page]': 0 }), 'page[page]')
})

test('PATCH /v1/hiring_firms/{id}: a root changes name, looks and rules; the company is called so everywhere', async ({
  request,
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  const client = vitay(request, rhea)
  const attributes = {
    name: 'Acme & Søn',
    colour: '#1F6F4A',
    sender_name: 'The talent team',
    language: 'de',
    shares_sight: true,
    reminder_interval: 48,
    reminder_cap: 2,
    reminder_rate: 12,
    reminders_skip_weekends: true,
    link_days: 14,
    retention_days: 180,
    reference_price: 1250,
    currency: 'chf',
  }
  const changed = await dataOf(await client.patch(at(world), changes(world, attributes)))
  expect(changed.attributes).toMatchObject({ ...attributes, colour: '#1f6f4a', currency: 'CHF' })
  expect((await world.actor(rhea)).organization.name).toBe('Acme & Søn')

  const cleared = { colour: null, sender_name: null, retention_days: null }
  const after = await dataOf(await client.patch(at(world), changes(world, cleared)))
  expect(after.attributes).toMatchObject({ ...cleared, name: 'Acme & Søn', link_days: 14 })

  // What is not asked for, or cannot be changed, has no effect.
  const strange = { logo_url: 'https://evil.example/x.png', id: other.organization.uuid, closed_at: '2020-01-01' }
  expect(await dataOf(await client.patch(at(world), changes(world, strange)))).toEqual(after)
})

test('PATCH /v1/hiring_firms/{id}: what no firm can be is refused by name, and only roots change theirs', async ({
  request,
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  await other.recruiter('root')
  const client = vitay(request, rhea)
  for (const [name, value] of Object.entries({
    name: ' ',
    colour: 'red',
    sender_name: 'Two\nlines',
    language: 'klingon!',
    shares_sight: 'perhaps',
    reminder_interval: 0,
    reminder_cap: 21,
    reminder_rate: -1,
    reminders_skip_weekends: 3,
    link_days: 366,
    retention_days: 0.5,
    reference_price: 1_000_001,
    currency: 'ABC',
  }))
    await wrong(await client.patch(at(world), changes(world, { [name]: value })), `/data/attributes/${name}`)
  await wrong(await client.patch(at(world), changes(world, {}, other.organization.uuid)), '/data/id')
  await wrong(await client.patch(at(world), {}), '/data')
  await missing(await client.patch(at(other), changes(other, { name: 'Mine' })))
  for (const who of [await world.recruiter('recruiter'), await world.recruiter('supervisor'), await world.person()])
    await denied(await vitay(request, who).patch(at(world), changes(world, { name: 'Mine' })))
  await unauthorized(await vitay(request).patch(at(world), changes(world, { name: 'Mine' })))
  const [firm] = await world.sql.select().from(hiringFirms).where(eq(hiringFirms.organizationId, world.organization.id))
  expect(firm!.modifiedAt).toEqual(firm!.createdAt)
})

test('PATCH /v1/hiring_firms/{id}/logo: any picture becomes a PNG that opens without credentials, and only by its link', async ({
  request,
  world,
}) => {
  const rhea = await world.recruiter('root')
  const put = (buffer: Buffer) =>
    request.patch(`/api${at(world)}/logo`, {
      headers: { Authorization: rhea.bearer },
      multipart: { logo_file: { name: 'logo.exe', mimeType: 'application/octet-stream', buffer } },
    })
  const photo = await sharp(await meadow(1200, 600))
    .withExif({ IFD0: { Copyright: 'secret place' } })
    .jpeg()
    .toBuffer()
  const first = await dataOf(await put(photo))
  const address = new URL(first.attributes.logo_url)
  const shown = await request.get(address.pathname + address.search)
  expect(shown.status()).toBe(200)
  expect(shown.headers()['content-type']).toBe('image/png')
  expect(await sharp(await shown.body()).metadata()).toMatchObject({ format: 'png', width: 800, height: 400 })
  expect((await sharp(await shown.body()).metadata()).exif).toBeUndefined()
  expect((await request.get(address.pathname)).status()).toBe(401)
  expect((await request.get(`${address.pathname}?signature=${'0'.repeat(32)}`)).status()).toBe(401)

  const second = await dataOf(await put(await meadow(100, 100)))
  expect(second.attributes.logo_url).not.toBe(first.attributes.logo_url)
  expect((await request.get(address.pathname + address.search)).status()).toBe(404)
  const kept = await world.sql.select().from(pictures).where(eq(pictures.organizationId, world.organization.id))
  expect(kept).toHaveLength(1)

  const gif = await sharp(await meadow(40, 20))
    .gif()
    .toBuffer()
  const dataUrl = `data:image/gif;base64,${gif.toString('base64')}`
  const third = await dataOf(await vitay(request, rhea).patch(`${at(world)}/logo`, { logo_file: dataUrl }))
  expect(third.attributes.logo_url).toMatch(/\.png\?signature=/)
})

test('PATCH /v1/hiring_firms/{id}/logo: what is no picture is refused, whatever it calls itself', async ({
  request,
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  await other.recruiter('root')
  const put = (buffer: Buffer, name = 'logo.png', firm = world, who: { bearer: string } = rhea) =>
    request.patch(`/api${at(firm)}/logo`, {
      headers: { Authorization: who.bearer },
      multipart: { logo_file: { name, mimeType: 'image/png', buffer } },
    })
  const meadows = await meadow(40, 20)
  await wrong(await put(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')), '/logo_file')
  await wrong(await put(Buffer.from('plain words')), '/logo_file')
  await wrong(await put(meadows.subarray(0, 200)), '/logo_file')
  await expectRefusal(await put(Buffer.alloc(11 * 1024 * 1024)), 413)
  const client = vitay(request, rhea)
  await wrong(await client.patch(`${at(world)}/logo`, {}), '/logo_file')
  await wrong(await client.patch(`${at(world)}/logo`, { logo_file: 'https://example.com/logo.png' }), '/logo_file')
  await wrong(await client.patch(`${at(world)}/logo`, { logo_file: { 0: 1 } }), '/logo_file')
  const text = await request.patch(`/api${at(world)}/logo`, {
    headers: { Authorization: rhea.bearer, 'Content-Type': 'image/png' },
    data: meadows,
  })
  await expectRefusal(text, 415)
  await missing(await put(meadows, 'logo.png', other))
  for (const role of ['recruiter', 'supervisor'] as const)
    await denied(await put(meadows, 'logo.png', world, await world.recruiter(role)))
  expect((await dataOf(await client.get(at(world)))).attributes.logo_url).toBeNull()
})

test('DELETE /v1/hiring_firms/{id}: nobody recruits any more, what was asked ends at once, and what was known is erased', async ({
  request,
  world,
}) => {
  const rhea = await world.recruiter('root')
  const rick = await world.recruiter('recruiter')
  const cara = await world.candidate(rick)
  const asked = await world.referenceRequest(cara, { status: 'in_progress' })
  const invited = await world.reference(cara, { requestId: asked.id })
  const done = await world.reference(cara, { requestId: asked.id, completedAt: new Date() })
  const what = { organizationId: world.organization.id, purpose: 'respond', subjectId: invited.id } as const
  await world.sql.transaction(tx => mintLink(tx, what, 30))

  await wrong(await vitay(request, rhea).delete(at(world), { data: { type: 'HiringFirm', id: rhea.uuid } }), '/data/id')
  const body = { data: { type: 'HiringFirm', id: world.organization.uuid } }
  expect(await documentOf(await vitay(request, rhea).delete(at(world), body))).toEqual({ data: {} })

  for (const who of [rhea, rick]) await denied(await vitay(request, who).get('/v3/candidates'))
  await denied(await vitay(request, rhea).delete(at(world), body))
  const organizationId = world.organization.id
  const [row] = await world.sql.select().from(referenceRequests).where(eq(referenceRequests.id, asked.id))
  expect(row!.status).toBe('cancelled')
  const of = async (id: number) =>
    (await world.sql.select().from(candidateReferences).where(eq(candidateReferences.id, id)))[0]!
  expect((await of(invited.id)).status).toBe('cancelled')
  expect((await of(done.id)).status).toBe('completed')
  const links = await world.sql.select().from(hiringLinks).where(eq(hiringLinks.organizationId, organizationId))
  expect(links.map(one => one.revokedAt !== null)).toEqual([true])

  // The job erases candidates and referees; the company and its people stay.
  const firmNow = async () =>
    (await world.sql.select().from(hiringFirms).where(eq(hiringFirms.organizationId, organizationId)))[0]!
  await expect.poll(async () => (await firmNow()).purgedAt, { timeout: 15_000 }).not.toBeNull()
  const [gone] = await world.sql.select().from(candidates).where(eq(candidates.id, cara.id))
  expect(gone).toMatchObject({ firstName: 'Anonymous', phone: null })
  expect((await of(done.id)).firstName).toBe('Anonymous')
  expect((await world.personNow(rick.id)).deletedAt).toBeNull()
  const keys = await world.sql.execute(
    sql`select key from activities where organization_id = ${organizationId} order by id`,
  )
  expect(keys.map(one => one.key)).toEqual(
    expect.arrayContaining([
      'reference_request.cancelled',
      'reference.cancelled',
      'hiring_firm.closed',
      'candidate.anonymised',
      'hiring_firm.purged',
    ]),
  )
})

test('DELETE /v1/hiring_firms/{id}: roots only, their own firm only, once', async ({ request, world, other }) => {
  const rhea = await world.recruiter('root')
  await other.recruiter('root')
  await missing(await vitay(request, rhea).delete(at(other)))
  for (const who of [await world.recruiter('recruiter'), await world.recruiter('supervisor')])
    await denied(await vitay(request, who).delete(at(world)))
  await denied(await vitay(request, await world.person({ role: 'admin' })).delete(at(world)))
  await unauthorized(await vitay(request).delete(at(world)))
  const answers = await Promise.all([1, 2, 3].map(() => vitay(request, rhea).delete(at(world))))
  expect(answers.filter(one => one.status() === 200)).toHaveLength(1)
  for (const one of answers) expect([200, 403, 404]).toContain(one.status())
})
