import { eq, sql } from 'drizzle-orm'
import { sessions } from '@/db/schema/credentials'
import { expect, test } from '@/e2e/fixtures'
import { startSession } from '@/lib/domain/credentials/commands'
import { actorBySession } from '@/lib/domain/credentials/queries'
import { endOtherSessions, endOwnSession, listSessions } from '@/lib/domain/credentials/sessions'

const over = { code: 'unauthenticated' }

test('one sees where one is signed in: this session first, those that are over not at all', async ({ world }) => {
  const [emi, eli] = [await world.person(), await world.person()]
  const actor = await world.actor(emi)
  const [phone, old] = [await startSession(actor, 'A phone'), await startSession(actor, 'An old one')]
  await startSession(await world.actor(eli), 'Somebody else’s')
  await world.sql.update(sessions).set({ expiresAt: sql`now()` }).where(eq(sessions.id, old))
  const here = await actorBySession(phone)
  expect(await listSessions(here)).toMatchObject([
    { id: phone, userAgent: 'A phone', isThis: true },
    { userAgent: 'Laurel tests', isThis: false },
  ])
})

test('a session that ends is over at once; another’s cannot be ended', async ({ world, other }) => {
  const [emi, eli] = [await world.person(), await world.person()]
  const actor = await world.actor(emi)
  const [here, elsewhere] = [await startSession(actor, null), await startSession(actor, null)]
  const theirs = await startSession(await world.actor(eli), null)
  const foreign = await startSession(await other.actor(await other.person()), null)
  const me = await actorBySession(here)
  for (const id of [theirs, foreign, crypto.randomUUID()])
    await expect(endOwnSession(me, id)).rejects.toMatchObject({ code: 'not_found' })
  await endOwnSession(me, elsewhere)
  await expect(actorBySession(elsewhere)).rejects.toMatchObject(over)
  for (const id of [here, theirs, foreign]) await actorBySession(id)
  await expect(endOwnSession(me, elsewhere)).rejects.toMatchObject({ code: 'not_found' })
})

test('all others end together, this one stays', async ({ world }) => {
  const emi = await world.person()
  const eli = await world.person()
  const actor = await world.actor(emi)
  const ids = [await startSession(actor, null), await startSession(actor, null)]
  const theirs = await startSession(await world.actor(eli), null)
  const here = await startSession(actor, null)
  // Those two, and the one that every person of a test has.
  expect(await endOtherSessions(await actorBySession(here))).toBe(3)
  for (const id of ids) await expect(actorBySession(id)).rejects.toMatchObject(over)
  await actorBySession(here)
  await actorBySession(theirs)
})

test('use is noted, but not at each request', async ({ world }) => {
  const emi = await world.person()
  const id = await startSession(await world.actor(emi), null)
  const lastUsed = async () => {
    const [row] = await world.sql.select().from(sessions).where(eq(sessions.id, id))
    return row!.lastUsedAt
  }
  const set = (ago: string) =>
    world.sql
      .update(sessions)
      .set({ lastUsedAt: sql`now() - ${ago}::interval` })
      .where(eq(sessions.id, id))
  await set('4 minutes')
  const before = await lastUsed()
  await actorBySession(id)
  expect(await lastUsed()).toEqual(before)
  await set('6 minutes')
  await actorBySession(id)
  expect(Date.now() - (await lastUsed()).getTime()).toBeLessThan(60_000)
})
