import { eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { credentials, passwordResets, sessions } from '@/db/schema/credentials'
import { mails } from '@/db/schema/notifications'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { issueAccessToken } from '@/lib/domain/credentials/commands'
import { changePassword } from '@/lib/domain/credentials/new-password'
import { actorByBearer, actorByPassword, actorBySession } from '@/lib/domain/credentials/queries'
import {
  mintPasswordKey,
  purgePasswordKeys,
  requestPasswordReset,
  resetPassword,
} from '@/lib/domain/credentials/resets'

const address = '203.0.113.5'
const good = 'nine lemon trees'
const wrongKey = { code: 'unprocessable', fields: { reset_key: expect.any(String) } }

const keyFor = (world: World, person: WorldPerson, hours = 1) =>
  mintPasswordKey(world.sql, { organizationId: person.organizationId, personId: person.id }, 'reset', hours)

const sessionOf = async (world: World, person: WorldPerson) => {
  const rows = await world.sql.select().from(sessions).where(eq(sessions.personId, person.id))
  return rows.map(row => row.id)
}

test('the key reaches the mail alone: no table holds it in the clear', async ({ world }) => {
  const emi = await world.person()
  await requestPasswordReset(`  ${emi.email.toUpperCase()} `)
  const [mail] = await world.waitForMail(emi.email)
  const key = new URL(world.linkIn(mail!, '/reset')).searchParams.get('key')!
  // For programs it stands in the words as well.
  expect(mail!.text.split(key)).toHaveLength(3)
  const [stored] = await world.sql.select().from(mails).where(eq(mails.id, mail!.id))
  expect(JSON.stringify(stored)).not.toContain(key)
  const jobs = await world.sql.execute(sql`select payload::text from graphile_worker._private_jobs`)
  const keys = await world.sql.select().from(passwordResets).where(eq(passwordResets.personId, emi.id))
  expect(JSON.stringify([jobs, keys])).not.toContain(key)
  expect(await resetPassword({ email: emi.email, key, password: good, address })).toBe(emi.email)
})

test('a job that runs twice mails once, and the mailed key is the one that works', async ({ world }) => {
  const emi = await world.person()
  const input = JSON.stringify({ email: emi.email, request: crypto.randomUUID() })
  for (let n = 0; n < 3; n++)
    await world.sql.execute(sql`select graphile_worker.add_job('password_reset', ${input}::json)`)
  const waiting = sql`select count(*)::int as count from graphile_worker._private_jobs where payload::text = ${input}::json::text`
  await expect.poll(async () => (await world.sql.execute<{ count: number }>(waiting))[0]!.count).toBe(0)
  const written = await world.waitForMail(emi.email)
  expect(written).toHaveLength(1)
  expect(await world.sql.select().from(passwordResets).where(eq(passwordResets.personId, emi.id))).toHaveLength(1)
  const key = new URL(world.linkIn(written[0]!, '/reset')).searchParams.get('key')!
  await resetPassword({ email: emi.email, key, password: good, address })
})

test('of many with one key at once, one sets its password', async ({ world }) => {
  const emi = await world.person()
  const key = await keyFor(world, emi)
  const results = await Promise.allSettled(
    Array.from({ length: 12 }, (_, n) => resetPassword({ email: emi.email, key, password: `${good} ${n}`, address })),
  )
  expect(results.filter(result => result.status === 'fulfilled')).toHaveLength(1)
  for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject(wrongKey)
  const winner = results.findIndex(result => result.status === 'fulfilled')
  await actorByPassword(emi.email, `${good} ${winner}`, address)
  const told = await world.sql.select().from(activities).where(eq(activities.organizationId, emi.organizationId))
  expect(told.filter(one => one.key === 'password.reset')).toMatchObject([
    { subjectType: 'person', subjectId: emi.id, actorId: null },
  ])
})

test('a new password ends sessions, tokens and other keys, and whoever signs in at once is in', async ({ world }) => {
  const emi = await world.person()
  const [first, second] = [await keyFor(world, emi), await keyFor(world, emi)]
  const [session] = await sessionOf(world, emi)
  const before = await issueAccessToken(await world.actor(emi))
  await actorByBearer(before)
  await resetPassword({ email: emi.email, key: first!, password: good, address })

  // In the very same second: tokens know no smaller times.
  const after = await issueAccessToken(await actorByPassword(emi.email, good, address))
  expect((await actorByBearer(after)).personId).toBe(emi.id)
  await expect(actorByBearer(before)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(actorBySession(session!)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(actorByPassword(emi.email, emi.password, address)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(resetPassword({ email: emi.email, key: second!, password: good, address })).rejects.toMatchObject(
    wrongKey,
  )
  const [held] = await world.sql.select().from(credentials).where(eq(credentials.personId, emi.id))
  expect(held!.passwordHash).toMatch(/^\$argon2id\$/)
})

test('a key is for one person, an hour, and a good password; a refusal does not use it up', async ({
  world,
  other,
}) => {
  const emi = await world.person({ firstName: 'Emilia', lastName: 'Takahashi' })
  const stranger = await other.person()
  const key = await keyFor(world, emi)
  const reset = (changes: object) => resetPassword({ email: emi.email, key, password: good, address, ...changes })
  await expect(reset({ email: stranger.email })).rejects.toMatchObject(wrongKey)
  await expect(reset({ key: `${key}0` })).rejects.toMatchObject(wrongKey)
  for (const password of ['short', 'password1', 'Takahashi-2026', 'emilia123', `${world.organization.name}!`])
    await expect(reset({ password }), password).rejects.toMatchObject({ code: 'invalid', fields: { password: /./ } })
  await reset({})

  const late = await keyFor(world, emi)
  await world.sql.update(passwordResets).set({ expiresAt: sql`now()` }).where(eq(passwordResets.personId, emi.id))
  await expect(reset({ key: late })).rejects.toMatchObject(wrongKey)
})

test('who has left can set no password', async ({ world }) => {
  const emi = await world.person({ deletedAt: new Date() })
  await requestPasswordReset(emi.email)
  const key = await keyFor(world, emi)
  await expect(resetPassword({ email: emi.email, key, password: good, address })).rejects.toMatchObject(wrongKey)
  expect(await world.mailsTo(emi.email)).toEqual([])
})

test('who guessed too often sets a new password and is in, by each of their names', async ({ world }) => {
  const emi = await world.person()
  const { subdomain } = world.organization
  for (let n = 0; n < 10; n++) await actorByPassword(emi.email, `wrong ${n}`, address).catch(() => {})
  await expect(actorByPassword(emi.email, emi.password, address)).rejects.toMatchObject({ code: 'rate_limited' })
  await resetPassword({ email: emi.email, key: await keyFor(world, emi), password: good, address })
  for (const name of [emi.email, emi.username])
    expect((await actorByPassword(name, good, address, subdomain)).personId).toBe(emi.id)
})

test('keys that are long over are forgotten, those that count are kept', async ({ world }) => {
  const emi = await world.person()
  await keyFor(world, emi)
  await keyFor(world, emi, -30)
  await purgePasswordKeys()
  expect(await world.sql.select().from(passwordResets).where(eq(passwordResets.personId, emi.id))).toHaveLength(1)
})

test('changing one’s own password keeps this session and ends the others', async ({ world }) => {
  const emi = await world.person()
  const [here] = await sessionOf(world, emi)
  const actor = await actorBySession(here!)
  const [elsewhere] = await world.sql
    .insert(sessions)
    .values({ organizationId: emi.organizationId, personId: emi.id, expiresAt: new Date(Date.now() + 60_000) })
    .returning()
  await keyFor(world, emi)

  await expect(changePassword(actor, { current: 'wrong', next: good })).rejects.toMatchObject({
    code: 'invalid',
    fields: { current: /./ },
  })
  await expect(changePassword(actor, { current: emi.password, next: 'password1' })).rejects.toMatchObject({
    code: 'invalid',
    fields: { password: /./ },
  })
  await changePassword(actor, { current: emi.password, next: good })

  expect((await actorBySession(here!)).personId).toBe(emi.id)
  await expect(actorBySession(elsewhere!.id)).rejects.toMatchObject({ code: 'unauthenticated' })
  await expect(actorByBearer(emi.bearer.replace('Bearer ', ''))).rejects.toMatchObject({ code: 'unauthenticated' })
  const keys = await world.sql.select().from(passwordResets).where(eq(passwordResets.personId, emi.id))
  expect(keys.every(row => row.usedAt !== null)).toBe(true)
})

test('whoever finds an open browser cannot guess the password there, and locks nobody out by trying', async ({
  world,
}) => {
  const emi = await world.person()
  const [session] = await sessionOf(world, emi)
  const actor = await actorBySession(session!)
  for (let n = 0; n < 10; n++)
    await expect(changePassword(actor, { current: `wrong ${n}`, next: good })).rejects.toMatchObject({
      code: 'invalid',
    })
  await expect(changePassword(actor, { current: emi.password, next: good })).rejects.toMatchObject({
    code: 'rate_limited',
  })
  await actorByPassword(emi.email, emi.password, address)
})
