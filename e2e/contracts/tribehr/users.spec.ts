import { eq } from 'drizzle-orm'
import { credentials } from '@/db/schema/credentials'
import { assignmentRecords } from '@/db/schema/people'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { grantLeave } from '@/lib/domain/leave/grants'
import { as, dataOf, expectError, type Format, form, formHeaders, partial, xmlOf } from './client'

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

/** Alice of the document, her manager George, an administrator, and a colleague who is neither. */
async function office(world: World) {
  const george = await world.person({ firstName: 'George' })
  const [job, department, location] = [await world.job(), await world.department(), await world.location()]
  const alice = await world.person({
    firstName: 'Alice',
    lastName: 'McDonald',
    displayName: 'Alice McDonald',
    twitterUsername: 'alicemcdonald82',
    linkedinUrl: 'http://ca.linkedin.com/in/alicemcdonald82/',
    managerId: george.id,
    jobId: job.id,
    departmentId: department.id,
    locationId: location.id,
    dateHired: '2012-10-25',
    employment: { phone: '1 800 123 4567', extension: '888', employeeNumber: '15' },
    employee: {
      effectiveDate: '2012-12-31',
      middleName: 'Brenda',
      phone: '1234567890',
      address1: '260 Nowhere Avenue',
      address2: '',
      city: 'San Francisco',
      state: 'CA',
      country: 'United States',
      postal: '92500',
      birthdate: '1982-02-21',
      emergencyName: 'John McDonald',
      emergencyNumber: '0987654321',
    },
  })
  const admin = await world.person({ role: 'admin' })
  const colleague = await world.person()
  return { george, alice, admin, colleague, job, department, location }
}

const privately = [
  'phone',
  'address1',
  'address2',
  'city',
  'state',
  'country',
  'postal',
  'birthdate',
  'emergency_name',
  'emergency_number',
]

test('GET /users.json: active users in part, in the order they came', async ({ request, world }) => {
  const [first, second] = [await world.person(), await world.person()]
  await world.person({ deletedAt: new Date() })
  const response = await request.get('/users.json', { headers: as(second) })
  expect(response.headers()['x-api-version']).toBe('2.2.0')
  expect(await response.json()).toEqual([partial(first), partial(second)])
  const { users } = await xmlOf(await request.get('/users.xml', { headers: as(second) }))
  expect(users.user).toEqual([partial(first, 'xml'), partial(second, 'xml')])
})

test('GET /users/{id}.json: one in full', async ({ request, world }) => {
  const { alice, george, job, department, location } = await office(world)
  const response = await request.get(`/users/${alice.id}.json`, { headers: as(alice) })
  const timed = { created: expect.stringMatching(moment), modified: expect.stringMatching(moment) }
  expect(await response.json()).toEqual({
    id: alice.id,
    username: alice.username,
    api_key: alice.apiKey,
    email: alice.email,
    twitter_username: 'alicemcdonald82',
    linkedin_url: 'http://ca.linkedin.com/in/alicemcdonald82/',
    blog_url: null,
    display_name: 'Alice McDonald',
    ...timed,
    assignment_record: {
      id: alice.assignmentRecordId,
      current: true,
      employee_status: 'ACTIVE',
      full_time: true,
      phone: '1 800 123 4567',
      ext: 888,
      employee_num: 15,
      date_hired: '2012-10-25',
      ...timed,
      job: { id: job.id, title: job.title, url: `/jobs/${job.id}.json` },
      department: { id: department.id, name: department.name, url: `/departments/${department.id}.json` },
      manager: partial(george),
      employee_class: null,
      location: { id: location.id, name: location.name, url: `/locations/${location.id}.json` },
      url: `/assignment_records/${alice.assignmentRecordId}.json`,
      pay_info: null,
    },
    employee_record: {
      id: alice.employeeRecordId,
      effective_date: '2012-12-31',
      current: true,
      first_name: 'Alice',
      last_name: 'McDonald',
      middle_name: 'Brenda',
      phone: '1234567890',
      address1: '260 Nowhere Avenue',
      address2: '',
      city: 'San Francisco',
      state: 'CA',
      country: 'United States',
      postal: '92500',
      birthdate: '1982-02-21',
      emergency_name: 'John McDonald',
      emergency_number: '0987654321',
      ...timed,
      url: `/employee_records/${alice.employeeRecordId}.json`,
    },
    custom_field_records: [],
    group: 'Employees',
    leave_usages: [],
    badge_count: 0,
    url: `/users/${alice.id}.json`,
  })
})

test('absent: you may not see it. Private data and group are for the person, their manager, administrators', async ({
  request,
  world,
}) => {
  const { alice, george, admin, colleague } = await office(world)
  const seenBy = async (who: WorldPerson) => {
    const json = await (await request.get(`/users/${alice.id}.json`, { headers: as(who) })).json()
    const { user } = await xmlOf(await request.get(`/users/${alice.id}.xml`, { headers: as(who) }))
    const record = `/employee_records/${alice.employeeRecordId}.json`
    expect(await (await request.get(record, { headers: as(who) })).json()).toEqual(json.employee_record)
    expect(Object.keys(user[0].employee_record)).toEqual(Object.keys(json.employee_record))
    expect('group' in user[0]).toBe('group' in json)
    expect('api_key' in user[0]).toBe('api_key' in json)
    return json
  }
  for (const who of [alice, george, admin]) {
    const user = await seenBy(who)
    for (const key of privately) expect(user.employee_record).toHaveProperty(key)
    expect(user.group).toBe('Employees')
    expect('api_key' in user).toBe(who === alice)
  }
  const user = await seenBy(colleague)
  for (const key of [...privately]) expect(user.employee_record).not.toHaveProperty(key)
  expect(user).not.toHaveProperty('group')
  expect(user).not.toHaveProperty('api_key')
  // Her phone at work is everyone's.
  expect(user.assignment_record.phone).toBe('1 800 123 4567')
})

test('null: there is none', async ({ request, world }) => {
  const person = await world.person()
  const user = await (await request.get(`/users/${person.id}.json`, { headers: as(person) })).json()
  expect(user.assignment_record).toMatchObject({
    job: null,
    department: null,
    manager: null,
    location: null,
    ext: null,
  })
  const xml = await xmlOf(await request.get(`/users/${person.id}.xml`, { headers: as(person) }))
  expect(xml.user[0].assignment_record.job).toEqual({ '@_nil': 'true' })
})

test('groups: one’s own, of those one manages, and for administrators everybody’s', async ({ request, world }) => {
  const { alice, george, admin, colleague } = await office(world)
  const group = async (who: WorldPerson, whose: WorldPerson) =>
    (await (await request.get(`/users/${whose.id}.json`, { headers: as(who) })).json()).group
  expect(await group(admin, admin)).toBe('Administrators')
  expect(await group(admin, george)).toBe('Managers')
  expect(await group(admin, colleague)).toBe('Employees')
  expect(await group(george, george)).toBe('Managers')
  expect(await group(george, alice)).toBe('Employees')
  expect(await group(george, colleague)).toBeUndefined()
  expect(await group(alice, george)).toBeUndefined()
})

test('/users/me, and requireApiKey=true makes the key there is none of', async ({ request, world }) => {
  const person = await world.person()
  const byPassword = `Basic ${Buffer.from(`${person.username}:${person.password}`).toString('base64')}`
  await world.sql
    .update(credentials)
    .set({ apiKeyHash: null, apiKeySealed: null })
    .where(eq(credentials.personId, person.id))
  const me = async (query = '') =>
    (await request.get(`/users/me.json${query}`, { headers: { Authorization: byPassword } })).json()
  expect((await me()).api_key).toBeNull()
  const { api_key: key, id } = await me('?requireApiKey=true')
  expect(id).toBe(person.id)
  expect(key).toMatch(/^[0-9a-f]{40}$/)
  expect((await me('?requireApiKey=true')).api_key).toBe(key)
  const byKey = `Basic ${Buffer.from(`${person.email}:${key}`).toString('base64')}`
  expect((await request.get('/users/me.xml', { headers: { Authorization: byKey } })).status()).toBe(200)
})

for (const format of ['json', 'xml'] as Format[])
  test(`class, custom fields and used leave, each for those who may see it (${format})`, async ({ request, world }) => {
    const { alice, george, admin, colleague } = await office(world)
    const employeeClass = await world.employeeClass('Regular Employee')
    await world.sql
      .update(assignmentRecords)
      .set({ employeeClassId: employeeClass.id })
      .where(eq(assignmentRecords.id, alice.assignmentRecordId))
    const [car, system, badge] = await Promise.all([
      world.customField({ name: 'Company Car', position: 1, records: [{ person: alice, content: 'Lamborghini' }] }),
      world.customField({ privacy: 'everyone', position: 2, records: [{ person: alice, content: 'OS/2' }] }),
      world.customField({ privacy: 'administrators', position: 3, records: [{ person: alice, content: 'Red' }] }),
    ])
    const leave = await world.leaveType({ name: 'PTO', accrual: 'semimonthly', position: 1 })
    const sick = await world.leaveType({ name: 'Sick', position: 2 })
    const of = { personId: alice.id, leaveTypeId: leave.id }
    await grantLeave(await world.actor(admin), { ...of, days: 10, note: 'Opening balance' })
    const today = new Date().toISOString().slice(0, 10)
    const away = form(
      ['user[id]', alice.id],
      ['leave_type[id]', leave.id],
      ['date_start', today],
      ['date_end', today],
      ['days', '0.5'],
      ['status', 'APPROVED'],
    )
    await request.post('/leave_requests.json', { headers: as(george, formHeaders), data: away })

    const seenBy = async (who: WorldPerson) =>
      dataOf(await request.get(`/users/${alice.id}.${format}`, { headers: as(who) }), 'user')
    const record = (field: { id: number; name: string }, content: string) => ({
      id: expect.any(Number),
      content,
      custom_field: { id: field.id, name: field.name, url: `/custom_fields/${field.id}.${format}` },
    })
    // The document writes these numbers as texts: "9.5".
    const inText = (days: string) => (format === 'json' ? days : Number(days))
    const usages = [
      {
        leave_type: { id: leave.id, name: 'PTO', accrual: 'SEMIMONTHLY', url: `/leave_types/${leave.id}.${format}` },
        days_used: inText('0.5'),
        days_remaining: inText('9.5'),
      },
      {
        leave_type: { id: sick.id, name: 'Sick', accrual: 'NONE', url: `/leave_types/${sick.id}.${format}` },
        days_used: inText('0.0'),
      },
    ]
    for (const [who, records] of [
      [alice, [record(car, 'Lamborghini'), record(system, 'OS/2')]],
      [george, [record(car, 'Lamborghini'), record(system, 'OS/2')]],
      [admin, [record(car, 'Lamborghini'), record(system, 'OS/2'), record(badge, 'Red')]],
    ] as const)
      expect(await seenBy(who)).toMatchObject({
        assignment_record: {
          employee_class: {
            id: employeeClass.id,
            class: 'Regular Employee',
            url: `/employee_classes/${employeeClass.id}.${format}`,
          },
          pay_info: null,
        },
        custom_field_records: records,
        leave_usages: usages,
      })
    const others = await seenBy(colleague)
    expect(others.custom_field_records).toEqual([record(system, 'OS/2')])
    expect(others).not.toHaveProperty('leave_usages')
    expect(others.assignment_record).not.toHaveProperty('pay_info')
  })

test('PUT /users/{id}.json: the examples of the document', async ({ request, world }) => {
  const { alice, admin } = await office(world)
  const put = (data: string, who = alice, format = 'json') =>
    request.put(`/users/${alice.id}.${format}`, { headers: as(who, formHeaders), data: `id=${alice.id}&${data}` })
  const profile = await put('twitter_username=%40tribehr&blog_url=blog_url=http%3A%2F%2Fdevelopers.tribehr.com')
  expect(profile.status()).toBe(200)
  expect(await profile.json()).toMatchObject({
    api_key: alice.apiKey,
    twitter_username: '@tribehr',
    blog_url: 'http://developers.tribehr.com',
    linkedin_url: 'http://ca.linkedin.com/in/alicemcdonald82/',
  })
  const phone = await (await put('assignment_record%5Bphone%5D=519-555-1234', admin)).json()
  expect(phone.assignment_record).toMatchObject({ phone: '519-555-1234', ext: 888 })
  expect(phone).not.toHaveProperty('api_key')
  const emptied = await put(
    form(['linkedin_url', ''], ['employee_record[city]', 'Łódź'], ['role', 'admin']),
    alice,
    'xml',
  )
  const { user } = await xmlOf(emptied)
  expect(user[0]).toMatchObject({
    linkedin_url: { '@_nil': 'true' },
    employee_record: { city: 'Łódź', postal: 92500 },
    group: 'Employees',
  })
})

for (const format of ['json', 'xml'] as Format[]) {
  test(`PUT /users/me is a PUT of one’s own id (${format})`, async ({ request, world }) => {
    const { alice, colleague } = await office(world)
    const put = (data: string) => request.put(`/users/me.${format}`, { headers: as(alice, formHeaders), data })
    for (const id of ['me', alice.id])
      expect(await dataOf(await put(`id=${id}&assignment_record[phone]=No. ${id}`), 'user')).toMatchObject({
        id: alice.id,
        api_key: alice.apiKey,
        assignment_record: { phone: `No. ${id}` },
      })
    for (const data of ['display_name=X', `id=${colleague.id}&display_name=X`])
      await expectError(await put(data), 400, 'ID_MISMATCH')
    await expectError(await put('id=me&display_name='), 400, 'VALIDATION_ERROR', /^display_name: /)
    const me = await request.get(`/users/me.${format}`, { headers: as(alice) })
    expect(await dataOf(me, 'user')).toMatchObject({ display_name: 'Alice McDonald' })
  })

  test(`PUT is for the person and administrators, and says what is wrong (${format})`, async ({
    request,
    world,
    other,
  }) => {
    const { alice, george, colleague } = await office(world)
    const put = (who: WorldPerson, data: string) =>
      request.put(`/users/${alice.id}.${format}`, { headers: as(who, formHeaders), data })
    for (const who of [george, colleague])
      await expectError(await put(who, `id=${alice.id}&display_name=X`), 403, 'ACCESS_ERROR')
    await expectError(
      await put(await other.person(), `id=${alice.id}&display_name=X`),
      404,
      'NOT_FOUND',
      'Invalid User',
    )
    await expectError(await put(alice, 'display_name=X'), 400, 'ID_MISMATCH')
    for (const [data, message] of [
      ['blog_url=javascript:alert(1)', 'blog_url: must be an http or https URL'],
      ['display_name=', 'display_name: must not be empty'],
      [`assignment_record[phone]=${'1'.repeat(201)}`, /^assignment_record\[phone\]: may have at most/],
      ['assignment_record=5', /^assignment_record: /],
    ] as const)
      await expectError(await put(alice, `id=${alice.id}&${data}`), 400, 'VALIDATION_ERROR', message)
  })

  test(`records, jobs, departments, locations and values: here, and only in this company (${format})`, async ({
    request,
    world,
    other,
  }) => {
    const { alice, colleague, job, department, location } = await office(world)
    const value = await world.value({ name: 'Respect', description: 'We listen' })
    const stranger = await other.person({ role: 'admin' })
    for (const [path, noun, shown] of [
      [`users/${alice.id}`, 'User', { username: alice.username }],
      [`employee_records/${alice.employeeRecordId}`, 'Employee Record', { first_name: 'Alice' }],
      [`assignment_records/${alice.assignmentRecordId}`, 'Assignment Record', { employee_status: 'ACTIVE' }],
      [`jobs/${job.id}`, 'Job', { title: job.title }],
      [`departments/${department.id}`, 'Department', { name: department.name }],
      [`locations/${location.id}`, 'Location', { name: location.name }],
      [`values/${value.id}`, 'Value', { name: 'Respect', description: 'We listen' }],
    ] as const) {
      const url = `/${path}.${format}`
      const response = await request.get(url, { headers: as(colleague) })
      expect(response.status(), url).toBe(200)
      const body = format === 'xml' ? [Object.values(await xmlOf(response))[0]].flat()[0] : await response.json()
      expect(body).toMatchObject({ ...shown, url })
      await expectError(await request.get(url, { headers: as(stranger) }), 404, 'NOT_FOUND', `Invalid ${noun}`)
      const bad = url.replace(/\d+\./, 'x.')
      await expectError(await request.get(bad, { headers: as(colleague) }), 404, 'INVALID_ID')
    }
    const list = await request.get(`/values.${format}`, { headers: as(colleague) })
    const values = format === 'xml' ? (await xmlOf(list)).values.value : await list.json()
    expect(values).toMatchObject([{ id: value.id, name: 'Respect', url: `/values/${value.id}.${format}` }])
  })
}
