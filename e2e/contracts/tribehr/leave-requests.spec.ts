import type { APIRequestContext } from '@playwright/test'
import { eq } from 'drizzle-orm'
import { leaveRequests } from '@/db/schema/leave'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { as, dataOf, expectError, type Format, form, formHeaders, partial } from './client'

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

type Field = [string, string | number]

/** Salley, her manager and his manager, an administrator, a colleague; vacation without end. */
async function office(world: World) {
  const head = await world.person({ firstName: 'Head' })
  const manager = await world.person({ firstName: 'Manager', managerId: head.id })
  const salley = await world.person({ firstName: 'Salley', managerId: manager.id })
  const admin = await world.person({ role: 'admin' })
  const colleague = await world.person()
  const vacation = await world.leaveType({ name: 'Vacation' })
  return { head, manager, salley, admin, colleague, vacation }
}

// A Friday to a Monday: two days of work.
const weekend: Field[] = [
  ['date_start', '2026-11-13'],
  ['date_end', '2026-11-16'],
]

const send = (
  request: APIRequestContext,
  method: 'post' | 'put' | 'delete',
  path: string,
  who: WorldPerson,
  ...fields: Field[]
) => request[method](path, { headers: as(who, formHeaders), data: form(...fields) })

async function filed(request: APIRequestContext, who: WorldPerson, type: { id: number }, ...fields: Field[]) {
  const said = fields.some(([name]) => name === 'date_start') ? fields : [...weekend, ...fields]
  const response = await send(request, 'post', '/leave_requests.json', who, ['leave_type[id]', type.id], ...said)
  return dataOf(response, 'leave_request')
}

const idsOf = (list: { id: number }[]) => list.map(one => one.id)

for (const format of ['json', 'xml'] as Format[]) {
  test.describe(format, () => {
    test('POST: the example of the document, on behalf of a subordinate', async ({ request, world }) => {
      const { manager, salley, vacation } = await office(world)
      const response = await request.post(`/leave_requests.${format}`, {
        headers: as(manager, formHeaders),
        data:
          'comments=I%27m%20off%20to%20visit%20my%20family%20in%20Ottawa%21&date_start=2013-11-15&date_end=2013-11-18&days=2' +
          `&status=pending&user%5Bid%5D=${salley.id}&leave_type%5Bid%5D=${vacation.id}`,
      })
      const leave = await dataOf(response, 'leave_request')
      const url = (path: string) => `/${path}.${format}`
      expect(leave).toEqual({
        id: expect.any(Number),
        comments: "I'm off to visit my family in Ottawa!",
        date_start: '2013-11-15',
        date_end: '2013-11-18',
        days: 2,
        hours: 16,
        status: 'PENDING',
        created: expect.stringMatching(moment),
        modified: expect.stringMatching(moment),
        url: url(`leave_requests/${leave.id}`),
        user: {
          ...partial(salley, format),
          assignment_record: { current: true, url: url(`assignment_records/${salley.assignmentRecordId}`) },
        },
        leave_type: { id: vacation.id, name: 'Vacation', accrual: 'NONE', url: url(`leave_types/${vacation.id}`) },
      })
      expect(await dataOf(await request.get(leave.url, { headers: as(salley) }), 'leave_request')).toEqual(leave)
    })

    test('GET one in full, and in part inside a list', async ({ request, world }) => {
      const { salley, vacation } = await office(world)
      const { id } = await filed(request, salley, vacation, ['comments', 'Headed to the beach! <&> ]]>'])
      const full = await dataOf(
        await request.get(`/leave_requests/${id}.${format}`, { headers: as(salley) }),
        'leave_request',
      )
      const { days: _, hours: __, created: ___, modified: ____, ...part } = full
      const list = await request.get(`/leave_requests.${format}`, { headers: as(salley) })
      expect(await dataOf(list, 'leave_requests')).toEqual([part])
      expect(part).toMatchObject({ id, status: 'PENDING', comments: 'Headed to the beach! <&> ]]>' })
    })

    test('lists: all, or those of a status, by the query or the path, in any case', async ({ request, world }) => {
      const { admin, vacation } = await office(world)
      const made: Record<string, number> = {}
      for (const [day, status] of [
        ['02', 'APPROVED'],
        ['03', 'rejected'],
        ['04', 'Pending'],
        ['05', ''],
      ] as const) {
        const dates: Field[] = [
          ['date_start', `2026-11-${day}`],
          ['date_end', `2026-11-${day}`],
        ]
        made[status.toLowerCase()] = (await filed(request, admin, vacation, ...dates, ['status', status])).id
      }
      const list = async (path: string) =>
        idsOf(await dataOf(await request.get(path, { headers: as(admin) }), 'leave_requests'))
      const every = [made.approved, made.rejected, made.pending, made['']]
      const pending = [made.pending, made['']]
      for (const [path, query, expected] of [
        ['', '', every],
        ['', '?status=all', every],
        ['', '?status=ALL', every],
        ['/all', '', every],
        ['', '?status=approved', [made.approved]],
        ['', '?status=APPROVED', [made.approved]],
        ['/approved', '', [made.approved]],
        ['', '?status=Rejected', [made.rejected]],
        ['/rejected', '', [made.rejected]],
        ['', '?status=pending', pending],
        ['/pending', '', pending],
        ['/approved', '?status=pending', [made.approved]],
      ] as const)
        expect(await list(`/leave_requests${path}.${format}${query}`), `${path}${query}`).toEqual(expected)
      for (const query of ['status=withdrawn', 'status=cancelled', 'filterByHasPermissionToApprove=maybe'])
        await expectError(
          await request.get(`/leave_requests.${format}?${query}`, { headers: as(admin) }),
          400,
          'VALIDATION_ERROR',
          new RegExp(`^${query.split('=')[0]}: `),
        )
    })

    test('whose requests one sees, and which of them one may approve', async ({ request, world }) => {
      const { head, manager, salley, admin, colleague, vacation } = await office(world)
      const own: Record<string, number> = {}
      for (const [name, who] of Object.entries({ manager, salley, admin, colleague }))
        own[name] = (await filed(request, who, vacation)).id
      const list = async (who: WorldPerson, query = '') =>
        idsOf(
          await dataOf(await request.get(`/leave_requests.${format}${query}`, { headers: as(who) }), 'leave_requests'),
        )
      const mayApprove = '?filterByHasPermissionToApprove=true'
      const everybody = [own.manager, own.salley, own.admin, own.colleague]
      expect(await list(admin)).toEqual(everybody)
      expect(await list(admin, mayApprove)).toEqual(everybody)
      expect(await list(head)).toEqual([own.manager, own.salley])
      expect(await list(manager)).toEqual([own.manager, own.salley])
      expect(await list(manager, mayApprove)).toEqual([own.salley])
      expect(await list(manager, '?filterByHasPermissionToApprove=false')).toEqual([own.manager, own.salley])
      expect(await list(manager, `${mayApprove}&status=approved`)).toEqual([])
      expect(await list(salley)).toEqual([own.salley])
      expect(await list(salley, mayApprove)).toEqual([])
    })

    test('a request one may not see is forbidden, another company’s does not exist', async ({
      request,
      world,
      other,
    }) => {
      const { colleague, salley, vacation } = await office(world)
      const { id } = await filed(request, salley, vacation)
      const stranger = await other.person({ role: 'admin' })
      const path = `/leave_requests/${id}.${format}`
      for (const [who, status, code] of [
        [colleague, 403, 'ACCESS_ERROR'],
        [stranger, 404, 'NOT_FOUND'],
      ] as const) {
        await expectError(await request.get(path, { headers: as(who) }), status, code)
        await expectError(await send(request, 'put', path, who, ['id', id], ['comments', 'Mine']), status, code)
        await expectError(await send(request, 'delete', path, who), status, code)
      }
      const list = await request.get(`/leave_requests.${format}`, { headers: as(stranger) })
      expect(await dataOf(list, 'leave_requests')).toEqual([])
      for (const [bad, code] of [
        ['x', 'INVALID_ID'],
        ['1.5', 'INVALID_ID'],
        ['APPROVED', 'INVALID_ID'],
        ['0', 'NOT_FOUND'],
        ['99999999999', 'NOT_FOUND'],
      ])
        await expectError(await request.get(`/leave_requests/${bad}.${format}`, { headers: as(salley) }), 404, code!)
      for (const method of ['put', 'delete'] as const)
        for (const path of ['', '/approved', '/pending', '/rejected', '/all'])
          await expectError(await send(request, method, `/leave_requests${path}.${format}`, salley), 404, 'INVALID_ID')
    })

    test('PUT: the example of the document approves, for those who may', async ({ request, world }) => {
      const { head, manager, salley, admin, vacation } = await office(world)
      const { id } = await filed(request, salley, vacation)
      const put = (who: WorldPerson, status: string) =>
        send(request, 'put', `/leave_requests/${id}.${format}`, who, ['id', id], ['status', status])
      for (const status of ['APPROVED', 'rejected']) await expectError(await put(salley, status), 403, 'ACCESS_ERROR')
      for (const [who, status] of [
        [manager, 'APPROVED'],
        [head, 'pending'],
        [admin, 'Rejected'],
        [manager, 'approved'],
      ] as const)
        expect(await dataOf(await put(who, status), 'leave_request')).toMatchObject({
          id,
          status: status.toUpperCase(),
          days: 2,
          hours: 16,
        })
      await expectError(await put(manager, 'cancelled'), 400, 'VALIDATION_ERROR', /^status: must be PENDING/)
    })

    test('PUT by the person: while it is pending; what is not sent stays', async ({ request, world }) => {
      const { manager, salley, vacation } = await office(world)
      const sick = await world.leaveType({ name: 'Sick' })
      const { id, user } = await filed(request, salley, vacation, ['comments', 'To the sea'])
      const path = `/leave_requests/${id}.${format}`
      const put = (...fields: Field[]) => send(request, 'put', path, salley, ['id', id], ...fields)
      expect(await dataOf(await put(['date_end', '2026-11-17']), 'leave_request')).toMatchObject({
        date_start: '2026-11-13',
        date_end: '2026-11-17',
        days: 3,
        hours: 24,
        comments: 'To the sea',
        leave_type: { id: vacation.id },
      })
      const changes: Field[] = [
        ['hours', '4'],
        ['comments', 'To the hills'],
        ['leave_type[id]', sick.id],
        ['status', 'pending'],
        ['user[id]', user.id],
      ]
      expect(await dataOf(await put(...changes), 'leave_request')).toMatchObject({
        days: 0.5,
        hours: 4,
        comments: 'To the hills',
        leave_type: { id: sick.id, name: 'Sick' },
      })
      for (const [field, message] of [
        [['date_start', '2026-11-18'], /^date_end: must not be before/],
        [['date_start', '2026-02-30'], /^date_start: must be a date/],
        [['leave_type[id]', 2147483647], /^leave_type\[id\]: There is no leave type/],
        [['user[id]', manager.id], /^user\[id\]: /],
        [['days', 'two'], /^days: must be a number/],
      ] as [Field, RegExp][])
        await expectError(await put(field), 400, 'VALIDATION_ERROR', message)
      for (const fields of [[], [['id', id + 1]]] as Field[][])
        await expectError(await send(request, 'put', path, salley, ...fields), 400, 'ID_MISMATCH')
      await send(request, 'put', path, manager, ['id', id], ['status', 'APPROVED'])
      await expectError(await put(['comments', 'Later']), 403, 'ACCESS_ERROR')
    })

    test('DELETE: one’s own while pending, by those who decide at any time', async ({ request, world }) => {
      const { manager, salley, vacation } = await office(world)
      const remove = async (who: WorldPerson, id: number) =>
        send(request, 'delete', `/leave_requests/${id}.${format}`, who)
      const first = await filed(request, salley, vacation)
      const success = await remove(salley, first.id)
      expect(await dataOf(success, 'success')).toEqual(
        format === 'json'
          ? { success: { code: 'DELETED', messages: ['Operation successfully completed.'] } }
          : { code: 'DELETED', messages: ['Operation successfully completed.'] },
      )
      // Taken back, its days are free again, and no list shows it.
      const second = await filed(request, salley, vacation)
      await send(
        request,
        'put',
        `/leave_requests/${second.id}.json`,
        manager,
        ['id', second.id],
        ['status', 'approved'],
      )
      await expectError(await remove(salley, second.id), 403, 'ACCESS_ERROR')
      expect((await remove(manager, second.id)).status()).toBe(200)
      for (const { id } of [first, second]) {
        const path = `/leave_requests/${id}.${format}`
        await expectError(await request.get(path, { headers: as(manager) }), 404, 'NOT_FOUND', 'Invalid Leave Request')
        await expectError(await remove(manager, id), 404, 'NOT_FOUND')
        await expectError(await send(request, 'put', path, salley, ['id', id]), 404, 'NOT_FOUND')
      }
      const list = await request.get(`/leave_requests/all.${format}`, { headers: as(manager) })
      expect(await dataOf(list, 'leave_requests')).toEqual([])
      await expectError(
        await send(request, 'delete', `/leave_requests/${first.id}.${format}`, manager, ['id', second.id]),
        400,
        'ID_MISMATCH',
      )
    })

    test('what cannot be asked for is refused by the name of its field', async ({ request, world, other }) => {
      const { salley, colleague, manager, vacation } = await office(world)
      const theirs = await other.leaveType()
      const type: Field = ['leave_type[id]', vacation.id]
      const post = (...fields: Field[]) => send(request, 'post', `/leave_requests.${format}`, salley, ...fields)
      for (const [fields, message] of [
        [[type], /^date_start: is required/],
        [[...weekend], /^leave_type: is required/],
        [[['date_start', ''], ['date_end', '2026-11-16'], type], /^date_start: must be a date/],
        [[['date_start', '13/11/2026'], ['date_end', '2026-11-16'], type], /^date_start: must be a date/],
        [[['date_start', '2026-11-13'], ['date_end', '2026-11-12'], type], /^date_end: must not be before/],
        [[['date_start', '2026-11-14'], ['date_end', '2026-11-15'], type], /^date_start: There is no day of work/],
        [[['date_start', '2026-01-01'], ['date_end', '2027-06-01'], type], /^date_end: must be within/],
        [[...weekend, ['leave_type[id]', 'x']], 'leave_type[id]: must be a number'],
        [[...weekend, ['leave_type', vacation.id]], /^leave_type: must be given as/],
        [[...weekend, ['leave_type[id]', theirs.id]], /^leave_type\[id\]: There is no leave type/],
        [[...weekend, type, ['user[id]', 2147483647]], /^user\[id\]: There is no active colleague/],
        [[...weekend, type, ['status', 'maybe']], /^status: must be PENDING, REJECTED or APPROVED/],
        [[...weekend, type, ['days', '-1']], /^days: must be a number/],
        [[...weekend, type, ['days', '0']], /^days: must be more than zero/],
        [[...weekend, type, ['days', '5']], /^days: may be at most 4/],
        [[...weekend, type, ['hours', '1e3']], /^hours: must be a number/],
        [[...weekend, type, ['comments', 'x'.repeat(5001)]], /^comments: may have at most/],
        [[...weekend, type, ['comments', '\0']], /^comments: /],
      ] as [Field[], string | RegExp][])
        await expectError(await post(...fields), 400, 'VALIDATION_ERROR', message)
      const json = { headers: as(salley, { 'Content-Type': 'application/json' }), data: '{"days":2}' }
      await expectError(await request.post(`/leave_requests.${format}`, json), 400, 'VALIDATION_ERROR', /^body: /)
      // Only those who decide file for others, or approve at once; nobody but administrators their own.
      for (const [who, whose, status] of [
        [salley, colleague, 'pending'],
        [salley, manager, 'pending'],
        [salley, salley, 'APPROVED'],
        [manager, manager, 'APPROVED'],
      ] as const) {
        const fields: Field[] = [...weekend, type, ['user[id]', whose.id], ['status', status]]
        await expectError(await send(request, 'post', `/leave_requests.${format}`, who, ...fields), 403, 'ACCESS_ERROR')
      }
      const rows = await world.sql
        .select()
        .from(leaveRequests)
        .where(eq(leaveRequests.organizationId, world.organization.id))
      expect(rows).toEqual([])
    })

    test('days or hours: hours win, the other follows, neither is counted by Laurel', async ({ request, world }) => {
      const { salley, vacation } = await office(world)
      await world.schedule([8, 8, 8, 8, 4, 0, 0], { person: salley })
      const ask = async (...fields: Field[]) => {
        const response = await send(
          request,
          'post',
          `/leave_requests.${format}`,
          salley,
          ...weekend,
          ['leave_type[id]', vacation.id],
          ...fields,
        )
        const { id, days, hours } = await dataOf(response, 'leave_request')
        await request.delete(`/leave_requests/${id}.${format}`, { headers: as(salley) })
        return { days, hours }
      }
      expect(await ask()).toEqual({ days: 2, hours: 12 })
      expect(await ask(['days', '1'])).toEqual({ days: 1, hours: 6 })
      expect(await ask(['days', '0.5'])).toEqual({ days: 0.5, hours: 3 })
      expect(await ask(['hours', '3'])).toEqual({ days: 0.5, hours: 3 })
      expect(await ask(['days', '7'], ['hours', '6'])).toEqual({ days: 1, hours: 6 })
      expect(await ask(['days', 'many'], ['hours', '6'])).toEqual({ days: 1, hours: 6 })
      expect(await ask(['days', '1'], ['hours', ''])).toEqual({ days: 1, hours: 6 })
    })

    test('overlaps, and more than is left, are refused', async ({ request, world }) => {
      const { salley } = await office(world)
      const few = await world.leaveType({ name: 'Training', accrual: 'annual', entitlement: 1 })
      const much = await world.leaveType({ name: 'Vacation, too' })
      const post = (type: { id: number }) =>
        send(request, 'post', `/leave_requests.${format}`, salley, ...weekend, ['leave_type[id]', type.id])
      await expectError(await post(few), 400, 'VALIDATION_ERROR', /days of Training are left/)
      expect((await post(much)).status()).toBe(200)
      await expectError(await post(much), 400, 'VALIDATION_ERROR', /^date_start: overlaps with leave/)
    })

    test('calculateTimeOff: weekends, holidays at one’s place and work hours', async ({ request, world, other }) => {
      const { manager, salley, colleague, vacation } = await office(world)
      const [london, leeds] = [await world.location('London'), await world.location('Leeds')]
      const there = await world.person({ managerId: manager.id, locationId: london.id })
      await world.holiday('2026-11-16', { locations: [london] })
      await world.holiday('2026-11-13', { locations: [leeds] })
      const ask = (who: WorldPerson, query: string) =>
        request.get(`/leave_requests/calculateTimeOff.${format}?${query}`, { headers: as(who) })
      const span = 'start_date=2026-11-12&end_date=2026-11-17'
      const counted = async (who: WorldPerson, query = '') => {
        const data = await dataOf(await ask(who, span + query), 'leave_request')
        return format === 'json' ? data : { leave_request: data }
      }
      const answer = (days: number) => ({
        leave_request: {
          start_date: '2026-11-12',
          end_date: '2026-11-17',
          estimated_days_off: days,
          estimated_hours_off: days * 8,
        },
      })
      expect(await counted(salley)).toEqual(answer(4))
      expect(await counted(there)).toEqual(answer(3))
      expect(await counted(manager, `&user_id=${there.id}`)).toEqual(answer(3))
      await expectError(await ask(salley, `${span}&user_id=${colleague.id}`), 403, 'ACCESS_ERROR')
      const stranger = await other.person()
      for (const [query, message] of [
        ['end_date=2026-11-17', 'start_date: is required'],
        ['start_date=2026-11-12&end_date=soon', /^end_date: must be a date/],
        ['start_date=2026-11-12&end_date=2026-11-11', /^end_date: must not be before/],
        [`${span}&user_id=me`, 'user_id: must be a number'],
        [`${span}&user_id=${stranger.id}`, /^user_id: There is no active colleague/],
      ] as const)
        await expectError(await ask(manager, query), 400, 'VALIDATION_ERROR', message)
      // It only counts: there is nothing to be seen of it afterwards, and leave filed then agrees.
      const leave = await filed(request, there, vacation, ['date_start', '2026-11-12'], ['date_end', '2026-11-17'])
      expect(leave).toMatchObject({ days: 3, hours: 24 })
    })
  })
}

test('20 identical requests at once: one row, and 19 told why', async ({ request, world }) => {
  const { salley, vacation } = await office(world)
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      send(request, 'post', `/leave_requests.${n % 2 ? 'xml' : 'json'}`, salley, ...weekend, [
        'leave_type[id]',
        vacation.id,
      ]),
    ),
  )
  expect(answers.filter(one => one.status() === 200)).toHaveLength(1)
  for (const answer of answers.filter(one => one.status() !== 200))
    await expectError(answer, 400, 'VALIDATION_ERROR', /^date_start: overlaps/)
  const rows = await world.sql.select().from(leaveRequests).where(eq(leaveRequests.personId, salley.id))
  expect(rows).toHaveLength(1)
})
