import { expect, test } from '@/e2e/fixtures'
import { createEvent, createEventType, deleteEvent, reviseEvent } from '@/lib/domain/events/commands'
import {
  findEvent,
  findEventType,
  listEvents,
  listEventTypes,
  listHolidays,
  listPastEvents,
  listUpcomingEvents,
} from '@/lib/domain/events/queries'

const picnic = { name: 'Company Picnic', startsAt: '2030-08-29T11:00:00', endsAt: '2030-08-29T14:30:00' }

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    error => error.code,
  )

test('an event keeps its always-local times, its places, and of its notes what is safe', async ({ world }) => {
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const [london, berlin] = [await world.location('London'), await world.location('Berlin')]
  const type = await createEventType(admin, 'Lunch')
  const notes =
    '<p onclick="x()">BBQs <b>behind</b> the <a href="javascript:alert(1)">building</a></p><script>alert(1)</script>'
  const event = await createEvent(admin, { ...picnic, notes, locationIds: [berlin.id, london.id, berlin.id] })
  expect(event).toMatchObject({ ...picnic, eventType: type, isOfficialHoliday: false, holidayHalf: null })
  expect(event.notes).toBe('<p>BBQs <b>behind</b> the <a rel="noopener nofollow ugc">building</a></p>')
  expect(event.locations.map(one => one.name)).toEqual(['London', 'Berlin'])
  const revised = await reviseEvent(admin, event.id, { startsAt: '2030-08-29T12:00:00', locationIds: [] })
  expect(revised).toMatchObject({
    name: picnic.name,
    startsAt: '2030-08-29T12:00:00',
    endsAt: picnic.endsAt,
    locations: [],
  })
  expect(revised.modifiedAt.getTime()).toBeGreaterThan(event.modifiedAt.getTime())
})

test('everybody reads, administrators write, another company does neither', async ({ world, other }) => {
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const employee = await world.actor(await world.person())
  const stranger = await other.actor(await other.person({ role: 'admin' }))
  const { id, eventType } = await createEvent(admin, picnic)
  expect((await findEvent(employee, id)).name).toBe(picnic.name)
  expect(await code(createEvent(employee, picnic))).toBe('forbidden')
  expect(await code(reviseEvent(employee, id, { name: 'Mine' }))).toBe('forbidden')
  expect(await code(deleteEvent(employee, id))).toBe('forbidden')
  expect(await code(findEvent(stranger, id))).toBe('not_found')
  expect(await code(reviseEvent(stranger, id, { name: 'Mine' }))).toBe('not_found')
  expect(await code(deleteEvent(stranger, id))).toBe('not_found')
  expect(await code(findEventType(stranger, eventType.id))).toBe('not_found')
  expect(await listUpcomingEvents(stranger)).toEqual([])
  const foreign = await other.location('Paris')
  expect(await code(createEvent(admin, { ...picnic, locationIds: [foreign.id] }))).toBe('invalid')
  expect(await code(createEvent(stranger, { ...picnic, eventTypeId: eventType.id }))).toBe('invalid')
  await deleteEvent(admin, id)
  expect(await code(findEvent(admin, id))).toBe('not_found')
})

test('what no event can be is refused in words', async ({ world }) => {
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const refused = (changes: Partial<Parameters<typeof createEvent>[1]>) =>
    code(createEvent(admin, { ...picnic, ...changes }))
  expect(await refused({ name: 'x' })).toBe('invalid')
  expect(await refused({ name: ' \u0000x ' })).toBe('invalid')
  expect(await refused({ name: 'x'.repeat(300) })).toBe('invalid')
  expect(await refused({ endsAt: picnic.startsAt })).toBe('invalid')
  expect(await refused({ endsAt: '2030-08-28T14:30:00' })).toBe('invalid')
  for (const startsAt of [
    '2030-02-30T10:00:00',
    '2030-08-29T25:00:00',
    '2030-08-29T10:00:00Z',
    '2030-08-29 10:00',
    'soon',
    '+002030-01-01',
  ])
    expect(await refused({ startsAt }), startsAt).toBe('invalid')
  expect(await refused({ notes: 'x'.repeat(60_000) })).toBe('invalid')
  expect(await refused({ holidayHalf: 'morning' })).toBe('invalid')
  const { id } = await createEvent(admin, { ...picnic, name: 'Øl' })
  expect(await code(reviseEvent(admin, id, { startsAt: '2030-08-29T15:30:00' }))).toBe('invalid')
})

test('upcoming: under way and to come by their start, at most 50; past: the latest first', async ({ world }) => {
  const actor = await world.actor(await world.person())
  const now = new Date('2030-06-15T12:00:00Z')
  await world.event({ name: 'Over', startsAt: '2030-06-15T09:00:00', endsAt: '2030-06-15T11:59:59' })
  await world.event({ name: 'Long over', startsAt: '2030-05-15T09:00:00', endsAt: '2030-05-15T10:00:00' })
  await world.event({ name: 'Next', startsAt: '2030-06-15T13:00:00', endsAt: '2030-06-15T14:00:00' })
  await world.event({ name: 'Under way', startsAt: '2030-06-10T13:00:00', endsAt: '2030-06-20T14:00:00' })
  expect((await listUpcomingEvents(actor, now)).map(one => one.name)).toEqual(['Under way', 'Next'])
  expect((await listPastEvents(actor, { now })).map(one => one.name)).toEqual(['Over', 'Long over'])
  for (let n = 0; n < 55; n++) await world.event({ startsAt: '2031-01-01T09:00:00', endsAt: '2031-01-01T10:00:00' })
  expect(await listUpcomingEvents(actor, now)).toHaveLength(50)
  expect((await listEvents(actor, { from: '2030-06-14', to: '2030-06-15' })).map(one => one.name)).toEqual([
    'Under way',
    'Over',
    'Next',
  ])
})

test('what is upcoming is a matter of the company’s clock', async ({ world }) => {
  const actor = await world.actor(await world.person())
  const elsewhere = { ...actor, organization: { ...actor.organization, timeZone: 'Pacific/Auckland' } }
  await world.event({ startsAt: '2030-06-15T18:00:00', endsAt: '2030-06-15T19:00:00' })
  const now = new Date('2030-06-15T12:00:00Z')
  expect(await listUpcomingEvents(actor, now)).toHaveLength(1)
  expect(await listUpcomingEvents(elsewhere, now)).toHaveLength(0)
})

test('holidays of a year have at least one day in it', async ({ world }) => {
  const actor = await world.actor(await world.person())
  await world.holiday('2030-12-25', { name: 'Christmas' })
  await world.holiday('2030-12-31', { name: 'Turn of the year', endsAt: '2031-01-01T23:59:59' })
  await world.holiday('2030-12-31', { name: 'Until midnight', endsAt: '2031-01-01T00:00:00' })
  await world.event({ startsAt: '2030-07-01T09:00:00', endsAt: '2030-07-01T10:00:00' })
  const names = async (year?: number) => (await listHolidays(actor, { year })).map(one => one.name)
  expect(await names(2030)).toEqual(['Christmas', 'Turn of the year', 'Until midnight'])
  expect(await names(2031)).toEqual(['Turn of the year'])
  expect(await names()).toHaveLength(3)
  expect(await code(listHolidays(actor, { year: 0.5 }))).toBe('invalid')
})

test('kinds of events: the oldest is the usual one, and a name is one kind', async ({ world }) => {
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const first = await createEvent(admin, picnic)
  expect(first.eventType.name).toBe('Company Event')
  const made = await Promise.all(['Lunch', 'lunch', 'LUNCH'].map(name => createEventType(admin, name)))
  expect(new Set(made.map(one => one.id)).size).toBe(1)
  expect((await createEvent(admin, { ...picnic, eventTypeId: made[0]!.id })).eventType.id).toBe(made[0]!.id)
  expect((await createEvent(admin, picnic)).eventType).toEqual(first.eventType)
  expect(await listEventTypes(admin)).toHaveLength(2)
})
