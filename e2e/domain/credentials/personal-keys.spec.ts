import { eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { credentials, personalKeys } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { ownApiKey } from '@/lib/domain/credentials/commands'
import {
  createPersonalKey,
  findStandingKey,
  listPersonalKeys,
  revokePersonalKey,
  revokeStandingKey,
} from '@/lib/domain/credentials/personal-keys'
import { actorByBasic, actorByBearer } from '@/lib/domain/credentials/queries'
import { removePerson } from '@/lib/domain/people/commands'

const address = 'fd00:6e:1::1'
const refused = { code: 'unauthenticated' }

test('a key acts as its owner, as bearer and in the password’s place', async ({ world }) => {
  const emi = await world.person()
  const key = await createPersonalKey(await world.actor(emi), { name: 'Timesheets', days: 90 })
  expect(key).toMatch(/^laurel_[0-9a-f]{40}$/)
  expect((await actorByBearer(key)).personId).toBe(emi.id)
  expect((await actorByBasic(emi.email, key, address)).personId).toBe(emi.id)
  // The key that TribeHR's clients ask for goes on beside it.
  expect((await actorByBearer(emi.apiKey)).personId).toBe(emi.id)
})

test('in the password’s place it opens its owner’s account only', async ({ world }) => {
  const [emi, eli] = [await world.person(), await world.person()]
  const key = await createPersonalKey(await world.actor(emi), { name: 'Timesheets', days: 90 })
  await expect(actorByBasic(eli.email, key, address)).rejects.toMatchObject(refused)
})

test('only the hash is kept: no table tells the key', async ({ world }) => {
  const emi = await world.person()
  const key = await createPersonalKey(await world.actor(emi), { name: 'Timesheets', days: 1 })
  const [row] = await world.sql.select().from(personalKeys).where(eq(personalKeys.personId, emi.id))
  const told = await world.sql.select().from(activities).where(eq(activities.organizationId, emi.organizationId))
  expect(JSON.stringify([row, told])).not.toContain(key.slice(7))
  expect(row!.ending).toBe(key.slice(-4))
})

test('a key lives from a day to a year', async ({ world }) => {
  const actor = await world.actor(await world.person())
  for (const days of [0, -1, 366, 1.5, Number.NaN])
    await expect(createPersonalKey(actor, { name: 'Any', days })).rejects.toMatchObject({ code: 'invalid' })
  await createPersonalKey(actor, { name: 'A year', days: 365 })
  const [key] = await listPersonalKeys(actor)
  expect(Math.round((key!.expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(365)
})

test('a key that has expired, or was revoked, opens nothing', async ({ world }) => {
  const emi = await world.person()
  const actor = await world.actor(emi)
  const [old, lost, good] = [
    await createPersonalKey(actor, { name: 'Old', days: 1 }),
    await createPersonalKey(actor, { name: 'Lost', days: 1 }),
    await createPersonalKey(actor, { name: 'Good', days: 1 }),
  ]
  await world.sql.update(personalKeys).set({ expiresAt: sql`now()` }).where(eq(personalKeys.name, 'Old'))
  const listed = await listPersonalKeys(actor)
  expect(listed.map(({ name, isExpired }) => [name, isExpired])).toEqual([
    ['Good', false],
    ['Lost', false],
    ['Old', true],
  ])
  await revokePersonalKey(actor, listed[1]!.id)
  for (const key of [old, lost]) {
    await expect(actorByBearer(key)).rejects.toMatchObject(refused)
    await expect(actorByBasic(emi.email, key, address)).rejects.toMatchObject(refused)
  }
  expect((await actorByBearer(good)).personId).toBe(emi.id)
  expect((await listPersonalKeys(actor)).map(key => key.name)).toEqual(['Good', 'Old'])
  await expect(revokePersonalKey(actor, listed[1]!.id)).rejects.toMatchObject({ code: 'not_found' })
})

test('another’s key can neither be seen nor revoked', async ({ world, other }) => {
  const key = await createPersonalKey(await world.actor(await world.person()), { name: 'Mine', days: 30 })
  const [row] = await world.sql
    .select()
    .from(personalKeys)
    .where(eq(personalKeys.ending, key.slice(-4)))
  for (const stranger of [await world.actor(await world.person()), await other.actor(await other.person())]) {
    expect(await listPersonalKeys(stranger)).toEqual([])
    await expect(revokePersonalKey(stranger, row!.id)).rejects.toMatchObject({ code: 'not_found' })
  }
  await actorByBearer(key)
})

test('use is noted to the minute, of either kind of key', async ({ world }) => {
  const emi = await world.person()
  const actor = await world.actor(emi)
  const key = await createPersonalKey(actor, { name: 'Timesheets', days: 90 })
  expect((await listPersonalKeys(actor))[0]!.lastUsedAt).toBeNull()
  expect(await findStandingKey(actor)).toEqual({ lastUsedAt: null })
  await Promise.all([1, 2, 3, 4].flatMap(() => [actorByBearer(key), actorByBasic(emi.email, emi.apiKey, address)]))
  const first = (await listPersonalKeys(actor))[0]!.lastUsedAt
  expect(first).not.toBeNull()
  expect((await findStandingKey(actor))!.lastUsedAt).not.toBeNull()
  await actorByBearer(key)
  expect((await listPersonalKeys(actor))[0]!.lastUsedAt).toEqual(first)
})

test('the key of TribeHR’s clients is revoked too, and nothing of it stays', async ({ world }) => {
  const emi = await world.person()
  const actor = await world.actor(emi)
  await revokeStandingKey(actor)
  await expect(actorByBearer(emi.apiKey)).rejects.toMatchObject(refused)
  expect(await findStandingKey(actor)).toBeNull()
  const [held] = await world.sql.select().from(credentials).where(eq(credentials.personId, emi.id))
  expect(held).toMatchObject({ apiKeyHash: null, apiKeySealed: null })
  await expect(revokeStandingKey(actor)).rejects.toMatchObject({ code: 'not_found' })
})

test('a key that a TribeHR client asks for is mailed of too, once however many ask at once', async ({ world }) => {
  const emi = await world.person()
  const actor = await world.actor(emi)
  await revokeStandingKey(actor)
  const keys = await Promise.all([1, 2, 3, 4].map(() => ownApiKey(actor, true)))
  expect(new Set(keys).size).toBe(1)
  expect((await actorByBearer(keys[0]!)).personId).toBe(emi.id)
  const mails = await world.waitForMail(emi.email, { count: 2 })
  expect(mails.map(mail => mail.subject).sort()).toEqual([
    'An API key was revoked: TribeHR',
    'You have a new API key: TribeHR',
  ])
})

test('making and revoking are recorded and mailed', async ({ world }) => {
  const emi = await world.person()
  const actor = await world.actor(emi)
  await createPersonalKey(actor, { name: 'Timesheets', days: 90 })
  await revokePersonalKey(actor, (await listPersonalKeys(actor))[0]!.id)
  const mails = await world.waitForMail(emi.email, { count: 2 })
  expect(mails.map(mail => mail.subject).sort()).toEqual([
    'An API key was revoked: Timesheets',
    'You have a new API key: Timesheets',
  ])
})

test('who leaves takes their keys along', async ({ world }) => {
  const [ada, emi] = [await world.person({ role: 'admin' }), await world.person()]
  const key = await createPersonalKey(await world.actor(emi), { name: 'Timesheets', days: 90 })
  await removePerson(await world.actor(ada), emi.id)
  await expect(actorByBearer(key)).rejects.toMatchObject(refused)
  // Not even if they were taken back.
  const [row] = await world.sql.select().from(personalKeys).where(eq(personalKeys.personId, emi.id))
  expect(row!.revokedAt).not.toBeNull()
})
