import { and, eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { companyTokens } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import type { PersonActor } from '@/lib/domain/actor'
import {
  createCompanyToken,
  listCompanyTokens,
  type NewToken,
  revokeCompanyToken,
  rotateCompanyToken,
} from '@/lib/domain/credentials/company-tokens'
import { actorByBasic, actorByBearer, actorByCompanyToken } from '@/lib/domain/credentials/queries'
import { removePerson } from '@/lib/domain/people/commands'

// A company's own tokens: what they open, for how long, and how they end.

const address = 'fd00:6e:2::1'
const refused = { code: 'unauthenticated' }
const reading = (more: Partial<NewToken> = {}): NewToken => ({
  name: 'Payroll',
  dialects: ['peerly', 'reflektive'],
  grants: [{ resource: 'recognitions', access: 'read' }],
  days: 90,
  ...more,
})
const first = async (actor: PersonActor) => (await listCompanyTokens(actor))[0]!

test('a token is the company where only companies are known, and its maker where people act', async ({ world }) => {
  const ada = await world.person({ role: 'admin' })
  const actor = await world.actor(ada)
  const { token } = await createCompanyToken(actor, reading({ dialects: ['reflektive', 'peerly', 'tribehr'] }))
  expect(token).toMatch(/^laurel_company_[0-9a-f]{40}$/)
  expect(await actorByCompanyToken(token)).toMatchObject({
    kind: 'integration',
    organization: { id: ada.organizationId },
  })
  const scopes = ['recognitions:read']
  expect(await actorByBearer(token, 'peerly')).toMatchObject({ personId: ada.id, token: { scopes } })
  expect(await actorByBasic(ada.email, token, address)).toMatchObject({ personId: ada.id, token: { scopes } })
  // Only with its maker's name, and not where nobody keeps its scopes.
  const emi = await world.person()
  await expect(actorByBasic(emi.email, token, address)).rejects.toMatchObject(refused)
  await expect(actorByBearer(token)).rejects.toMatchObject(refused)
})

test('it counts in the APIs it was made for, within its rights', async ({ world, request }) => {
  const ada = await world.person({ role: 'admin' })
  const { token } = await createCompanyToken(await world.actor(ada), reading())
  const bearer = { Authorization: `Bearer ${token}` }
  const emi = await world.person()
  const value = await world.value()
  expect((await request.get('/recognitions', { headers: bearer })).status()).toBe(200)

  const gift = { given_for: emi.id, core_value_id: value.id, text: 'Thank you' }
  const written = await request.post('/recognitions', { headers: bearer, data: gift })
  expect(written.status()).toBe(403)
  expect(await written.json()).toEqual({
    error: { code: 'access_denied', message: 'This token may not do that: ask your administrator for one that may' },
  })
  for (const path of ['/users', '/core_values'])
    expect((await request.get(path, { headers: bearer })).status(), path).toBe(403)
  expect((await request.post('/logout', { headers: bearer })).status()).toBe(403)

  const vitay = await request.get('/api/v3/candidates', { headers: bearer })
  expect(vitay.status()).toBe(403)
  expect((await vitay.json()).errors[0]).toMatchObject({ title: 'Forbidden', detail: 'This token is for another API' })
  const basic = { Authorization: `Basic ${Buffer.from(`${ada.email}:${token}`).toString('base64')}` }
  const tribehr = await request.get('/kudos.json', { headers: basic })
  expect(tribehr.status()).toBe(403)
  expect((await tribehr.json()).error.code).toBe('ACCESS_ERROR')

  const reflektive = { Authorization: `Token token=${token}` }
  expect((await request.get('/v2/real-time-feedback', { headers: reflektive })).status()).toBe(200)
  const cycles = await request.get('/v1/review-cycles', { headers: reflektive })
  expect([cycles.status(), await cycles.json()]).toEqual([
    403,
    { error: 'This token may not do that: ask your administrator for one that may' },
  ])
})

test('what is done with it is recorded as its own, and it never learns its maker’s key', async ({ world, request }) => {
  const ada = await world.person({ role: 'admin' })
  const emi = await world.person()
  const value = await world.value()
  const actor = await world.actor(ada)
  const { token } = await createCompanyToken(
    actor,
    reading({
      dialects: ['tribehr'],
      grants: [
        { resource: 'recognitions', access: 'both' },
        { resource: 'people', access: 'read' },
      ],
    }),
  )
  const headers = {
    Authorization: `Basic ${Buffer.from(`${ada.email}:${token}`).toString('base64')}`,
    'X-Source': 'Payroll',
    'X-Forwarded-For': '203.0.113.9',
  }
  const me = await request.get('/users/me.json?requireApiKey=true', { headers })
  expect(me.status()).toBe(200)
  expect(await me.json()).not.toHaveProperty('api_key')
  const form = { 'recipients[][id]': String(emi.id), 'values[][id]': String(value.id), text: 'Thank you' }
  expect((await request.post('/kudos.json', { headers, form })).status()).toBe(200)
  const [deed] = await world.sql
    .select()
    .from(activities)
    .where(and(eq(activities.organizationId, world.organization.id), eq(activities.key, 'recognition.given')))
  // No proxy is trusted here, so nobody believes what one says.
  expect(deed).toMatchObject({ actorId: ada.id, source: 'Payroll', address: '127.0.0.1' })
  expect(deed!.tokenId).toBe((await first(actor)).id)
})

test('a revoked token is over at once, whoever still holds it', async ({ world, request }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  const { token } = await createCompanyToken(actor, reading())
  const ask = () => request.get('/recognitions', { headers: { Authorization: `Bearer ${token}` } })
  expect((await ask()).status()).toBe(200)
  await revokeCompanyToken(actor, (await first(actor)).id)
  expect((await ask()).status()).toBe(401)
  await expect(actorByCompanyToken(token)).rejects.toMatchObject(refused)
  expect(await listCompanyTokens(actor)).toEqual([])
})

test('an expired token opens nothing, and its list says so for a month', async ({ world }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  const { token } = await createCompanyToken(actor, reading({ days: 10 }))
  expect(await first(actor)).toMatchObject({ isExpired: false, expiresSoon: true })
  const own = eq(companyTokens.organizationId, world.organization.id)
  await world.sql.update(companyTokens).set({ expiresAt: sql`now()` }).where(own)
  await expect(actorByCompanyToken(token)).rejects.toMatchObject(refused)
  await expect(actorByBearer(token, 'peerly')).rejects.toMatchObject(refused)
  expect(await first(actor)).toMatchObject({ isExpired: true, expiresSoon: false })
  await expect(rotateCompanyToken(actor, { id: (await first(actor)).id, overlap: 7 })).rejects.toMatchObject({
    code: 'not_found',
  })
  await world.sql.update(companyTokens).set({ expiresAt: sql`now() - interval '31 days'` }).where(own)
  expect(await listCompanyTokens(actor)).toEqual([])
})

test('rotated, both count for a while; of many at once one makes the new token', async ({ world }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  const { token: old } = await createCompanyToken(actor, reading())
  const { id } = await first(actor)
  const tried = await Promise.allSettled([1, 2, 3, 4, 5].map(() => rotateCompanyToken(actor, { id, overlap: 7 })))
  const made = tried.flatMap(one => (one.status === 'fulfilled' ? [one.value.token] : []))
  expect(made).toHaveLength(1)
  for (const one of tried) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'unprocessable' })
  for (const token of [old, made[0]!]) await actorByCompanyToken(token)
  const listed = await listCompanyTokens(actor)
  const daysLeft = listed.map(({ expiresAt }) => Math.round((expiresAt!.getTime() - Date.now()) / 86_400_000))
  expect(listed.map(({ isReplaced, scopes }) => [isReplaced, scopes])).toEqual([
    [false, ['recognitions:read']],
    [true, ['recognitions:read']],
  ])
  expect(daysLeft).toEqual([90, 7])
  await rotateCompanyToken(actor, { id: listed[0]!.id, overlap: 0 })
  await expect(actorByCompanyToken(made[0]!)).rejects.toMatchObject(refused)
})

test('rotating never lengthens a life', async ({ world }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  await createCompanyToken(actor, reading({ days: 2 }))
  const { id } = await first(actor)
  await rotateCompanyToken(actor, { id, overlap: 30 })
  const old = (await listCompanyTokens(actor)).find(token => token.id === id)!
  expect(Math.round((old.expiresAt!.getTime() - Date.now()) / 86_400_000)).toBe(2)
})

test('what makes no sense is refused, with where', async ({ world }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  const wrong: [Partial<NewToken>, string][] = [
    [{ days: 0 }, 'days'],
    [{ days: 366 }, 'days'],
    [{ dialects: [] }, 'dialects'],
    [{ grants: [] }, 'grants'],
    [{ grants: [{ resource: 'leave', access: 'read' }] }, 'grants'],
  ]
  for (const [change, field] of wrong)
    await expect(createCompanyToken(actor, reading(change))).rejects.toMatchObject({
      code: 'invalid',
      fields: { [field]: expect.any(String) },
    })
})

test('tokens are the administrators’ affair, each company’s its own', async ({ world, other }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  await createCompanyToken(actor, reading())
  const { id } = await first(actor)
  for (const role of ['employee', 'moderator'] as const) {
    const nobody = await world.actor(await world.person({ role }))
    const no = { code: 'forbidden' }
    await expect(listCompanyTokens(nobody)).rejects.toMatchObject(no)
    await expect(createCompanyToken(nobody, reading())).rejects.toMatchObject(no)
    await expect(rotateCompanyToken(nobody, { id, overlap: 1 })).rejects.toMatchObject(no)
    await expect(revokeCompanyToken(nobody, id)).rejects.toMatchObject(no)
  }
  const stranger = await other.actor(await other.person({ role: 'admin' }))
  expect(await listCompanyTokens(stranger)).toEqual([])
  await expect(rotateCompanyToken(stranger, { id, overlap: 1 })).rejects.toMatchObject({ code: 'not_found' })
  await expect(revokeCompanyToken(stranger, id)).rejects.toMatchObject({ code: 'not_found' })
})

test('only the hash is kept, and use is noted', async ({ world }) => {
  const actor = await world.actor(await world.person({ role: 'admin' }))
  const { token } = await createCompanyToken(actor, reading())
  expect((await first(actor)).lastUsedAt).toBeNull()
  await actorByBearer(token, 'peerly')
  expect((await first(actor)).lastUsedAt).not.toBeNull()
  const rows = await world.sql
    .select()
    .from(companyTokens)
    .where(eq(companyTokens.organizationId, world.organization.id))
  const told = await world.sql.select().from(activities).where(eq(activities.organizationId, world.organization.id))
  expect(JSON.stringify([rows, told])).not.toContain(token.slice(-40))
  expect(rows[0]!.ending).toBe(token.slice(-4))
})

test('when its maker leaves, it acts in nobody’s name any more', async ({ world }) => {
  const [ada, ann] = [await world.person({ role: 'admin' }), await world.person({ role: 'admin' })]
  const { token } = await createCompanyToken(await world.actor(ada), reading())
  await removePerson(await world.actor(ann), ada.id)
  await expect(actorByBearer(token, 'peerly')).rejects.toMatchObject(refused)
  // The company is still the company.
  await actorByCompanyToken(token)
  expect(await first(await world.actor(ann))).toMatchObject({ makerLeft: true })
})
