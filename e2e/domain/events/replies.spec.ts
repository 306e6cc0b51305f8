import { eq } from 'drizzle-orm'
import { notices } from '@/db/schema/notifications'
import { people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import { createEvent, deleteEvent, reviseEvent } from '@/lib/domain/events/commands'
import { listEventsBetween, listEventsFor } from '@/lib/domain/events/listing'
import { findEvent } from '@/lib/domain/events/queries'
import { listReplies, replyToEvent } from '@/lib/domain/events/replies'
import { restoreEvent } from '@/lib/domain/events/restoring'

const picnic = { name: 'Company Picnic', startsAt: '2090-08-29T11:00:00', endsAt: '2090-08-29T14:30:00' }

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    error => error.code,
  )

const admin = async (world: World) => world.actor(await world.person({ role: 'admin' }))
const colleague = async (world: World) => world.actor(await world.person())

const comers = async (actor: Awaited<ReturnType<typeof colleague>>, id: number) =>
  (await listReplies(actor, id)).filter(one => one.answer === 'yes').map(one => one.person.id)

test('forty ask at once for four places: four get one', async ({ world }) => {
  const boss = await admin(world)
  // Not as many places as a worker has connections: those would be taken at once, and the limit then be seen by all.
  const { id } = await createEvent(boss, { ...picnic, placeLimit: 4 })
  const colleagues = []
  for (let made = 0; made < 40; made++) colleagues.push(await colleague(world))
  const answers = await Promise.all(colleagues.map(one => code(replyToEvent(one, id, 'yes'))))
  expect(answers.filter(one => one === 'done')).toHaveLength(4)
  expect(answers.filter(one => one === 'unprocessable')).toHaveLength(36)
  expect(await comers(boss, id)).toHaveLength(4)
})

test('the same yes twenty times is one place; a place given back is there for somebody else', async ({ world }) => {
  const boss = await admin(world)
  const [eli, emi] = [await colleague(world), await colleague(world)]
  const { id } = await createEvent(boss, { ...picnic, placeLimit: 1 })
  await Promise.all(Array.from({ length: 20 }, () => replyToEvent(eli, id, 'yes')))
  expect(await comers(boss, id)).toEqual([eli.personId])
  expect(await code(replyToEvent(emi, id, 'yes'))).toBe('unprocessable')
  expect(await code(replyToEvent(emi, id, 'maybe'))).toBe('done')
  expect(await code(replyToEvent(eli, id, 'yes'))).toBe('done')
  await replyToEvent(eli, id, 'no')
  await replyToEvent(emi, id, 'yes')
  expect(await comers(boss, id)).toEqual([emi.personId])
  expect(await code(replyToEvent(eli, id, 'yes'))).toBe('unprocessable')
})

test('whoever leaves the company leaves their place', async ({ world }) => {
  const boss = await admin(world)
  const [eli, emi] = [await colleague(world), await colleague(world)]
  const { id } = await createEvent(boss, { ...picnic, placeLimit: 1 })
  await replyToEvent(eli, id, 'yes')
  await world.sql.update(people).set({ deletedAt: new Date() }).where(eq(people.id, eli.personId))
  await replyToEvent(emi, id, 'yes')
  expect(await comers(boss, id)).toEqual([emi.personId])
})

test('nobody answers what is over, a holiday, or another company’s event', async ({ world, other }) => {
  const boss = await admin(world)
  const over = await createEvent(boss, { ...picnic, startsAt: '2020-01-01T10:00', endsAt: '2020-01-01T11:00' })
  const holiday = await createEvent(boss, { ...picnic, isOfficialHoliday: true })
  const { id } = await createEvent(boss, picnic)
  expect(await code(replyToEvent(boss, over.id, 'yes'))).toBe('unprocessable')
  expect(await code(replyToEvent(boss, holiday.id, 'yes'))).toBe('unprocessable')
  expect(await code(replyToEvent(await colleague(other), id, 'yes'))).toBe('not_found')
  expect(await listReplies(await colleague(other), id)).toEqual([])
})

test('a limit is a number of places, and not below those who come', async ({ world }) => {
  const boss = await admin(world)
  const { id } = await createEvent(boss, picnic)
  await replyToEvent(boss, id, 'yes')
  await replyToEvent(await colleague(world), id, 'yes')
  for (const placeLimit of [0, -3, 2.5, 100_001])
    expect(await code(reviseEvent(boss, id, { placeLimit }))).toBe('invalid')
  await expect(reviseEvent(boss, id, { placeLimit: 1 })).rejects.toMatchObject({
    fields: { placeLimit: 'must not be below the 2 who come already' },
  })
  expect((await reviseEvent(boss, id, { placeLimit: 2 })).placeLimit).toBe(2)
  expect((await reviseEvent(boss, id, { name: 'Picnic' })).placeLimit).toBe(2)
  expect((await reviseEvent(boss, id, { placeLimit: null })).placeLimit).toBe(null)
})

test('of two who change what both have read, the second is told', async ({ world }) => {
  const boss = await admin(world)
  const { id, modifiedAt: seen } = await createEvent(boss, picnic)
  const outcomes = await Promise.all(
    ['Lunch', 'Dinner', 'Supper'].map(name => code(reviseEvent(boss, id, { name }, { seen }))),
  )
  expect(outcomes.sort()).toEqual(['done', 'mismatch', 'mismatch'])
  const { modifiedAt } = await findEvent(boss, id)
  expect(await code(reviseEvent(boss, id, { name: 'Supper' }, { seen: modifiedAt }))).toBe('done')
})

test('who comes hears of another time, others do not; a new name is no news', async ({ world }) => {
  const boss = await admin(world)
  const [eli, emi] = [await world.person({ firstName: 'Eli', language: 'de' }), await world.person()]
  const { id } = await createEvent(boss, picnic)
  await replyToEvent(boss, id, 'yes')
  await replyToEvent(await world.actor(eli), id, 'yes')
  await replyToEvent(await world.actor(emi), id, 'maybe')
  await reviseEvent(boss, id, { name: 'Summer Picnic' })
  await reviseEvent(boss, id, { startsAt: '2090-08-29T12:00:00', endsAt: '2090-08-29T15:00:00' })
  const told = await world.sql.select().from(notices).where(eq(notices.organizationId, world.organization.id))
  expect(told.map(({ personId, kind }) => ({ personId, kind }))).toEqual([{ personId: eli.id, kind: 'event.changed' }])
  const [mail] = await world.waitForMail(eli.email)
  expect(mail!.subject).toContain('Summer Picnic')
  expect(mail!.text).toContain('12:00')
  expect(mail!.text).toContain(`/events/${id}`)
})

test('an event deleted and brought back has its places and answers, and nobody hears of it', async ({
  world,
  other,
}) => {
  const boss = await admin(world)
  const [eli, london] = [await colleague(world), await world.location('London')]
  const { id } = await createEvent(boss, { ...picnic, placeLimit: 4, locationIds: [london.id] })
  await replyToEvent(eli, id, 'yes')
  await deleteEvent(boss, id)
  const told = () => world.sql.select().from(notices).where(eq(notices.personId, eli.personId))
  expect((await told()).map(one => one.kind)).toEqual(['event.cancelled'])
  expect(await code(restoreEvent(eli, id))).toBe('forbidden')
  expect(await code(restoreEvent(await admin(world), id))).toBe('not_found')
  expect(await code(restoreEvent(await admin(other), id))).toBe('not_found')
  const both = await Promise.all([1, 2].map(() => code(restoreEvent(boss, id))))
  expect(both.sort()).toEqual(['done', 'not_found'])
  expect(await findEvent(boss, id)).toMatchObject({ ...picnic, placeLimit: 4, locations: [{ name: 'London' }] })
  expect(await comers(boss, id)).toEqual([eli.personId])
  expect(await told()).toEqual([])
})

test('among the events one finds the holidays of one’s own place, and those of a place one asks for', async ({
  world,
}) => {
  const boss = await admin(world)
  const [london, berlin] = [await world.location('London'), await world.location('Berlin')]
  const eli = await world.actor(await world.person({ locationId: london.id }))
  const lunch = await createEvent(boss, { ...picnic, name: 'Berlin lunch', locationIds: [berlin.id] })
  const own = { startsAt: '2090-08-28T00:00', endsAt: '2090-08-28T23:59', isOfficialHoliday: true }
  await createEvent(boss, { ...own, name: 'Bank Holiday', locationIds: [london.id] })
  await createEvent(boss, { ...own, name: 'Feiertag', locationIds: [berlin.id] })
  await createEvent(boss, { ...own, name: 'Founders’ day' })
  const names = async (filter = {}) =>
    (await listEventsFor(eli, { when: 'upcoming', limit: 50 }, filter)).map(one => one.name).sort()
  expect(await names()).toEqual(['Bank Holiday', 'Berlin lunch', 'Founders’ day'])
  expect(await names({ locationId: berlin.id })).toEqual(['Berlin lunch', 'Feiertag', 'Founders’ day'])
  expect(await names({ locationId: london.id })).toEqual(['Bank Holiday', 'Founders’ day'])
  expect(await names({ typeId: lunch.eventType.id + 1000 })).toEqual([])
  const august = await listEventsBetween(eli, { from: '2090-08-01', to: '2090-08-28' })
  expect(august.map(one => one.name).sort()).toEqual(['Bank Holiday', 'Founders’ day'])
})
