import type { APIRequestContext } from '@playwright/test'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { as, dataOf, expectError, type Format, form, formHeaders } from './client'

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

type Field = [string, string | number]

async function office(world: World) {
  const [admin, employee] = [await world.person({ role: 'admin' }), await world.person()]
  const manager = await world.person()
  await world.person({ managerId: manager.id })
  const lunch = await world.eventType('Lunch')
  const [rental, headquarters] = [await world.location('Central Rental'), await world.location('Headquarters')]
  return { admin, manager, employee, lunch, rental, headquarters }
}

const send = (
  request: APIRequestContext,
  method: 'post' | 'put' | 'delete',
  path: string,
  who: WorldPerson,
  ...fields: Field[]
) => request[method](path, { headers: as(who, formHeaders), data: form(...fields) })

const evening: Field[] = [
  ['name', 'New event'],
  ['start_date', '2030-08-30T17:00:00'],
  ['end_date', '2030-08-30T22:00:00'],
]

const local = (moment: number) => new Date(moment).toISOString().slice(0, 19)
const hour = 3_600_000

for (const format of ['json', 'xml'] as Format[]) {
  test.describe(format, () => {
    test('POST: the example of the document; its times come back without a zone', async ({ request, world }) => {
      const { admin, employee, lunch, rental, headquarters } = await office(world)
      const response = await request.post(`/events.${format}`, {
        headers: as(admin, formHeaders),
        data:
          'name=New%20event&start_date=2013-08-30T17%3A00%3A00%2B00%3A00&end_date=2013-08-30T22%3A00%3A00%2B00%3A00' +
          `&location[][id]=${rental.id}&location[][id]=${headquarters.id}` +
          `&notes=HTML%20description%20of%20new%20event&is_official_holiday=1&event_type[id]=${lunch.id}`,
      })
      const event = await dataOf(response, 'event')
      const at = (location: typeof rental) => ({
        id: location.id,
        name: location.name,
        url: `/locations/${location.id}.${format}`,
      })
      expect(event).toEqual({
        id: expect.any(Number),
        name: 'New event',
        start_date: '2013-08-30T17:00:00',
        end_date: '2013-08-30T22:00:00',
        notes: 'HTML description of new event',
        is_official_holiday: true,
        created: expect.stringMatching(moment),
        modified: expect.stringMatching(moment),
        url: `/events/${event.id}.${format}`,
        event_type: { id: lunch.id, name: 'Lunch', url: `/event_types/${lunch.id}.${format}` },
        locations: [at(rental), at(headquarters)],
      })
      expect(await dataOf(await request.get(event.url, { headers: as(employee) }), 'event')).toEqual(event)
    })

    test('POST: what may be left out, and the spellings of a time', async ({ request, world }) => {
      const { admin, rental } = await office(world)
      const response = await send(request, 'post', `/events.${format}`, admin, ...evening)
      expect(await dataOf(response, 'event')).toMatchObject({
        notes: '',
        is_official_holiday: false,
        event_type: { name: 'Lunch' },
        locations: [],
      })
      for (const [spelling, time] of [
        ['2030-08-30T17:00:00+02:00', '2030-08-30T17:00:00'],
        ['2030-08-30T17:00:00-0800', '2030-08-30T17:00:00'],
        ['2030-08-30T17:00:00.500Z', '2030-08-30T17:00:00'],
        ['2030-08-30 17:00', '2030-08-30T17:00:00'],
        ['2030-08-30', '2030-08-30T00:00:00'],
      ]) {
        const fields: Field[] = [...evening, ['start_date', spelling!], ['locations[][id]', rental.id]]
        const made = await send(request, 'post', `/events.${format}`, admin, ...fields)
        expect(await dataOf(made, 'event')).toMatchObject({ start_date: time, locations: [{ id: rental.id }] })
      }
      // As the document writes it, its plus not escaped.
      const raw = await request.post(`/events.${format}`, {
        headers: as(admin, formHeaders),
        data: 'name=Raw&start_date=2013-09-01T15:30:00+00:00&end_date=2013-09-01T16:30:00+00:00',
      })
      expect(await dataOf(raw, 'event')).toMatchObject({ start_date: '2013-09-01T15:30:00' })
    })

    test('notes are shown as safe HTML, whatever was sent', async ({ request, world }) => {
      const { admin } = await office(world)
      const notes =
        '<p onclick="x()">BBQs &amp; <b>fun</b></p><script>alert(1)</script><a href="javascript:x()">5 < 6</a>'
      const response = await send(request, 'post', `/events.${format}`, admin, ...evening, ['notes', notes])
      expect((await dataOf(response, 'event')).notes).toBe(
        '<p>BBQs &amp; <b>fun</b></p><a rel="noopener nofollow ugc">5 &lt; 6</a>',
      )
    })

    test('GET upcoming: under way and to come, the soonest first, at most 50; /events is the same', async ({
      request,
      world,
    }) => {
      const { employee } = await office(world)
      const now = Date.now()
      const at = (from: number, to: number, name: string) =>
        world.event({ name, startsAt: local(now + from * hour), endsAt: local(now + to * hour) })
      await at(-5, -1, 'Over')
      await at(30, 31, 'Later')
      await at(-2, 2, 'Under way')
      await at(1, 40, 'Soon')
      for (const path of ['/events/upcoming', '/events']) {
        const list = await dataOf(await request.get(`${path}.${format}`, { headers: as(employee) }), 'events')
        expect(list.map((one: { name: string }) => one.name)).toEqual(['Under way', 'Soon', 'Later'])
        expect(Object.keys(list[0])).toEqual([
          'id',
          'name',
          'start_date',
          'end_date',
          'notes',
          'url',
          'event_type',
          'locations',
        ])
      }
      for (let n = 0; n < 50; n++) await at(50 + n, 100, `No. ${n}`)
      const list = await dataOf(await request.get(`/events.${format}`, { headers: as(employee) }), 'events')
      expect(list).toHaveLength(50)
      expect(list.at(-1).name).toBe('No. 46')
    })

    test('GET holidays: the official ones, all or a year’s', async ({ request, world }) => {
      const { employee, rental } = await office(world)
      await world.holiday('2013-12-26', { name: 'Boxing Day', locations: [rental] })
      await world.holiday('2012-12-31', { name: 'Turn of the year', endsAt: '2013-01-01T23:59:59' })
      await world.holiday('2011-12-31', { name: 'Until midnight', endsAt: '2012-01-01T00:00:00' })
      await world.event({ name: 'No holiday', startsAt: '2013-05-01T10:00:00', endsAt: '2013-05-01T11:00:00' })
      const get = (query: string) => request.get(`/events/holidays.${format}${query}`, { headers: as(employee) })
      const names = async (query: string) =>
        (await dataOf(await get(query), 'events')).map((one: { name: string }) => one.name)
      expect(await names('')).toEqual(['Until midnight', 'Turn of the year', 'Boxing Day'])
      expect(await names('?year=2013')).toEqual(['Turn of the year', 'Boxing Day'])
      expect(await names('?year=2012')).toEqual(['Turn of the year'])
      expect(await names('?year=2014')).toEqual([])
      const [boxingDay] = (await dataOf(await get('?year=2013'), 'events')).slice(1)
      expect(boxingDay).toMatchObject({
        start_date: '2013-12-26T00:00:00',
        end_date: '2013-12-26T23:59:59',
        locations: [{ id: rental.id, url: `/locations/${rental.id}.${format}` }],
      })
      for (const year of ['13', 'next', '02013', '0000', '-2013'])
        await expectError(await get(`?year=${year}`), 400, 'VALIDATION_ERROR', 'year: must be a year of four digits')
    })

    test('PUT: the example of the document; what is not sent stays', async ({ request, world }) => {
      const { admin, rental, headquarters } = await office(world)
      const { id } = await dataOf(
        await send(request, 'post', `/events.json`, admin, ...evening, ['location[][id]', rental.id]),
        'event',
      )
      const put = (...fields: Field[]) => send(request, 'put', `/events/${id}.${format}`, admin, ['id', id], ...fields)
      const renamed = await request.put(`/events/${id}.${format}`, {
        headers: as(admin, formHeaders),
        data: `id=${id}&name=New%20event%20%28Updated%20Time%21%29&start_date=2030-08-30T18%3A00%3A00%2B00%3A00`,
      })
      expect(await dataOf(renamed, 'event')).toMatchObject({
        name: 'New event (Updated Time!)',
        start_date: '2030-08-30T18:00:00',
        end_date: '2030-08-30T22:00:00',
        locations: [{ id: rental.id }],
      })
      const moved = await put(['location[][id]', rental.id], ['location[][id]', headquarters.id])
      expect((await dataOf(moved, 'event')).locations).toHaveLength(2)
      expect((await dataOf(await put(['location[][id]', '']), 'event')).locations).toEqual([])
      expect(await dataOf(await put(['is_official_holiday', '1']), 'event')).toMatchObject({
        is_official_holiday: true,
      })
      // Its end would come before its start.
      await expectError(
        await put(['start_date', '2030-08-31T15:30:00+00:00']),
        400,
        'VALIDATION_ERROR',
        'end_date: must be later than the start',
      )
      for (const fields of [[['name', 'No id']], [['id', id + 1]]] as Field[][])
        await expectError(await send(request, 'put', `/events/${id}.${format}`, admin, ...fields), 400, 'ID_MISMATCH')
    })

    test('what cannot be an event is refused by the name of its field', async ({ request, world, other }) => {
      const { admin } = await office(world)
      const [place, type] = [await other.location(), await other.eventType()]
      const without = (name: string) => evening.filter(field => field[0] !== name)
      for (const [fields, message] of [
        [without('name'), 'name: is required'],
        [without('start_date'), 'start_date: is required'],
        [without('end_date'), 'end_date: is required'],
        [[...evening, ['name', 'X']], /^name: must have 2 to 200/],
        [[...evening, ['name', '🎉']], /^name: must have 2 to 200/],
        [[...evening, ['name', 'x'.repeat(201)]], /^name: may have at most 200/],
        [[...evening, ['start_date', '30/08/2030']], /^start_date: must be a time/],
        [[...evening, ['start_date', '2030-02-30T10:00:00']], /^start_date: must be a time/],
        [[...evening, ['end_date', '2030-08-30T17:00:00']], 'end_date: must be later than the start'],
        [[...evening, ['is_official_holiday', 'true']], 'is_official_holiday: must be 0 or 1'],
        [[...evening, ['event_type[id]', 'lunch']], 'event_type[id]: must be a number'],
        [[...evening, ['event_type[id]', type.id]], /^event_type\[id\]: There is no event type/],
        [[...evening, ['location[][id]', place.id]], /^location: There is no location/],
        [[...evening, ['location[][id]', 'x']], 'location[0][id]: must be a number'],
        [[...evening, ['location', '7']], /^location: must be given as \[\]\[id\]/],
        [[...evening, ['notes', 'x'.repeat(50_001)]], /^notes: may have at most/],
        [[...evening, ['name', 'NUL\0']], /^name: /],
      ] as [Field[], string | RegExp][])
        await expectError(
          await send(request, 'post', `/events.${format}`, admin, ...fields),
          400,
          'VALIDATION_ERROR',
          message,
        )
      const list = await request.get(`/events.${format}`, { headers: as(admin) })
      expect(await dataOf(list, 'events')).toEqual([])
    })

    test('everybody reads; administrators write; another company’s does not exist', async ({
      request,
      world,
      other,
    }) => {
      const { admin, manager, employee } = await office(world)
      const { id } = await world.event()
      const path = `/events/${id}.${format}`
      for (const who of [manager, employee]) {
        expect((await request.get(path, { headers: as(who) })).status()).toBe(200)
        await expectError(await send(request, 'post', `/events.${format}`, who, ...evening), 403, 'ACCESS_ERROR')
        await expectError(await send(request, 'put', path, who, ['id', id], ['name', 'Mine']), 403, 'ACCESS_ERROR')
        await expectError(await send(request, 'delete', path, who), 403, 'ACCESS_ERROR')
      }
      const stranger = await other.person({ role: 'admin' })
      await expectError(await request.get(path, { headers: as(stranger) }), 404, 'NOT_FOUND', 'Invalid Event')
      await expectError(await send(request, 'put', path, stranger, ['id', id], ['name', 'Mine']), 404, 'NOT_FOUND')
      await expectError(await send(request, 'delete', path, stranger), 404, 'NOT_FOUND')
      for (const [bad, code] of [
        ['x', 'INVALID_ID'],
        ['1234567', 'NOT_FOUND'],
        ['99999999999', 'NOT_FOUND'],
      ])
        await expectError(await request.get(`/events/${bad}.${format}`, { headers: as(admin) }), 404, code!)
      for (const list of ['/events', '/events/upcoming', '/events/holidays'])
        for (const method of ['put', 'delete'] as const)
          await expectError(await send(request, method, `${list}.${format}`, admin), 404, 'INVALID_ID')
      await expectError(await send(request, 'delete', path, admin, ['id', id + 1]), 400, 'ID_MISMATCH')
      const gone = await dataOf(await send(request, 'delete', path, admin), 'success')
      expect(gone.success ?? gone).toEqual({ code: 'DELETED', messages: ['Operation successfully completed.'] })
      await expectError(await request.get(path, { headers: as(admin) }), 404, 'NOT_FOUND', 'Invalid Event')
    })

    test('event types: all and one', async ({ request, world, other }) => {
      const { employee, lunch } = await office(world)
      const party = await world.eventType('Party <&>')
      const get = (path: string, who = employee) => request.get(`${path}.${format}`, { headers: as(who) })
      const part = (type: typeof lunch) => ({
        id: type.id,
        name: type.name,
        url: `/event_types/${type.id}.${format}`,
      })
      expect(await dataOf(await get('/event_types'), 'event_types')).toEqual([part(lunch), part(party)])
      expect(await dataOf(await get(`/event_types/${party.id}`), 'event_type')).toEqual(part(party))
      const stranger = await other.person({ role: 'admin' })
      await expectError(await get(`/event_types/${party.id}`, stranger), 404, 'NOT_FOUND', 'Invalid Event Type')
      await expectError(await get('/event_types/x'), 404, 'INVALID_ID')
    })
  })
}

test('an official holiday shortens the leave that is asked for at its locations', async ({ request, world }) => {
  const { admin, rental } = await office(world)
  const person = await world.person({ locationId: rental.id })
  const fields: Field[] = [
    ['name', 'Founders’ Day'],
    ['start_date', '2026-11-19'],
    ['end_date', '2026-11-19T23:59:59'],
    ['is_official_holiday', 1],
  ]
  await send(request, 'post', '/events.json', admin, ...fields, ['location[][id]', rental.id])
  const query = 'start_date=2026-11-18&end_date=2026-11-20'
  const counted = await request.get(`/leave_requests/calculateTimeOff.json?${query}`, { headers: as(person) })
  expect(await counted.json()).toMatchObject({ leave_request: { estimated_days_off: 2 } })
})
