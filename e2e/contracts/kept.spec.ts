import { eq } from 'drizzle-orm'
import { db, inOneTransaction } from '@/db'
import { kept } from '@/db/kept'
import { people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import type { Actor } from '@/lib/domain/actor'
import { anyone, asking, sightOf } from '@/lib/domain/anyone'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { findPerson, listPeople } from '@/lib/domain/people/queries'
import { listRecognitions } from '@/lib/domain/recognitions/queries'

// What is written once is sent for everybody: nothing of the first who asked may stay in it.

const actorOf = (person: { bearer: string }) => actorByBearer(person.bearer.replace('Bearer ', ''))

/** Somebody who thanked a colleague in private, that colleague, and a third who knows nothing of it. */
async function threeOf(world: World) {
  const [giver, recipient, other] = [await world.person(), await world.person(), await world.person()]
  const { id } = await world.recognition({ giver, recipients: [recipient], isPrivate: true })
  return { id, giver: await actorOf(giver), recipient: await actorOf(recipient), other: await actorOf(other) }
}

test('a kept query shows each company its own, and each person what they may see', async ({ world, other }) => {
  const [here, there] = [await threeOf(world), await threeOf(other)]
  const seen = async (actor: Actor) => (await listRecognitions(actor, { limit: 10 })).map(({ id }) => id)
  for (const { id, ...three } of [here, there, here])
    for (const [name, actor] of Object.entries(three)) expect(await seen(actor)).toEqual(name === 'other' ? [] : [id])
  const named = async (actor: Actor) => (await listPeople(actor, { limit: 100 })).map(one => one.organizationId)
  expect(new Set(await named(here.giver))).toEqual(new Set([world.organization.id]))
  expect(new Set(await named(there.giver))).toEqual(new Set([other.organization.id]))
})

test('inside a transaction a kept query sees what the transaction wrote', async ({ world }) => {
  const person = await world.person()
  const actor = await actorOf(person)
  const name = async () => (await findPerson(actor, person.id)).displayName
  const before = await name()
  await inOneTransaction(actor, async () => {
    await db.update(people).set({ displayName: 'Renamed' }).where(eq(people.id, person.id))
    expect(await name()).toBe('Renamed')
    throw new Error('and taken back')
  }).catch(() => {})
  expect(await name()).toBe(before)
})

test('a kept query cannot be written by what is not known of everybody', async ({ world }) => {
  const actor = await actorOf(await world.person({ role: 'moderator' }))
  const careless = kept((given: ReturnType<typeof asking>, sight) => {
    const { username } = anyone(sight!, given) as typeof actor
    return db.select({ id: people.id }).from(people).where(eq(people.username, username))
  })
  expect(() => careless(asking(actor), sightOf(actor))).toThrow('may not depend on an actor’s username')
})
