import { and, eq, sql } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { importRows } from '@/db/schema/imports'
import { assignmentRecords, departments, people } from '@/db/schema/people'
import { expect, test, type World } from '@/e2e/fixtures'
import type { PersonActor } from '@/lib/domain/actor'
import { applyImport } from '@/lib/domain/people-import/applying'
import { checkImport } from '@/lib/domain/people-import/checking'
import { importPeople, purgeImports, sendPeople } from '@/lib/domain/people-import/commands'
import { findImport, listImportRows } from '@/lib/domain/people-import/queries'
import type { SentRow } from '@/lib/domain/people-import/types'

// A company from a list: looked through first, then made true as a whole, exactly as it was shown.

type Cells = SentRow['cells']

const rowsOf = (list: Cells[]): SentRow[] => list.map((cells, place) => ({ row: place + 2, cells }))
const consent = { create: true, invite: false }

async function send(actor: PersonActor, list: Cells[]) {
  const id = await sendPeople(actor, { rows: rowsOf(list), name: 'people.csv', ignored: [] })
  await expect.poll(async () => (await findImport(actor, id)).stage, { timeout: 30_000 }).not.toBe('checking')
  return id
}

async function bringIn(actor: PersonActor, id: string, how = consent) {
  await importPeople(actor, id, how)
  await expect.poll(async () => (await findImport(actor, id)).stage, { timeout: 60_000 }).not.toBe('importing')
  return findImport(actor, id)
}

const wrongRows = async (actor: PersonActor, id: string) =>
  (await listImportRows(actor, id, { states: ['wrong'], limit: 100 })).map(one => [one.row, one.errors])

async function scene(world: World) {
  const ada = await world.person({ firstName: 'Ada', role: 'admin' })
  const at = (name: string) => `${name}@${world.organization.subdomain}.example`
  return { ada, actor: await world.actor(ada), at }
}

/** Two hundred people, each reporting to who stands further down, and at last to the administrator. */
const twoHundred = (at: (name: string) => string, top: string): Cells[] =>
  Array.from({ length: 200 }, (_, n) => ({
    firstName: `First${n}`,
    lastName: n % 7 === 0 ? `O’Neil, "${n}"` : `Last${n}`,
    email: at(`n${n}`),
    username: n % 2 === 0 ? `user.${n}` : '',
    role: n === 3 ? 'Moderator' : '',
    manager: n === 199 ? top : at(`n${Math.min(199, n + 1 + (n % 5))}`),
    department: `Department ${n % 4}`,
    location: n % 2 === 0 ? 'Reykjavík' : 'berlin',
    job: `Job ${n % 10}`,
    employeeClass: 'Regular',
    dateHired: `20${10 + (n % 10)}-0${1 + (n % 9)}-15`,
    employeeNumber: `E-${n}`,
  }))

test('two hundred people with their managers come in at once; the same list again changes nothing', async ({
  world,
}) => {
  test.slow()
  const { ada, actor, at } = await scene(world)
  await world.location('Berlin')
  const list = twoHundred(at, ada.email)
  const id = await send(actor, list)
  const looked = await findImport(actor, id)
  expect(looked).toMatchObject({
    stage: 'checked',
    counts: { new: 200, changed: 0, unchanged: 0, wrong: 0 },
    missing: { location: ['Reykjavík'], employeeClass: ['Regular'] },
  })
  expect(looked.missing!.department).toHaveLength(4)
  const count = async () =>
    (await world.sql.select({ id: people.id }).from(people).where(eq(people.organizationId, world.organization.id)))
      .length
  expect(await count()).toBe(1)

  await expect(importPeople(actor, id, { ...consent, create: false })).rejects.toMatchObject({
    fields: { create: /./ },
  })
  expect(await bringIn(actor, id, { create: true, invite: true })).toMatchObject({
    stage: 'imported',
    invited: 200,
    done: 200,
  })
  expect(await count()).toBe(201)
  const [third] = await world.sql
    .select({
      role: people.role,
      username: people.username,
      hired: assignmentRecords.dateHired,
      number: assignmentRecords.employeeNumber,
      manager: sql<string>`(select m.email from people m where m.id = ${assignmentRecords.managerId})`,
      department: departments.name,
    })
    .from(people)
    .innerJoin(assignmentRecords, and(eq(assignmentRecords.personId, people.id), assignmentRecords.current))
    .innerJoin(departments, eq(departments.id, assignmentRecords.departmentId))
    .where(eq(people.email, at('n3')))
  expect(third).toEqual({
    role: 'moderator',
    username: 'n3',
    hired: '2013-04-15',
    number: 'E-3',
    manager: at('n7'),
    department: 'Department 3',
  })
  // Once more, as somebody would who pressed twice.
  await importPeople(actor, id, consent)
  const mails = await world.waitForMail(at('n0'))
  expect(mails).toHaveLength(1)
  expect(world.linkIn(mails[0]!, '/reset')).toContain('key=')

  const again = await findImport(actor, await send(actor, list))
  expect(again).toMatchObject({ counts: { new: 0, changed: 0, unchanged: 200, wrong: 0 } })
  expect(Object.values(again.missing!).flat()).toEqual([])
  await bringIn(actor, again.id)
  const deeds = await world.sql.select().from(activities).where(eq(activities.organizationId, world.organization.id))
  expect(deeds.filter(one => one.key === 'person.added')).toHaveLength(200)
  expect(deeds.filter(one => one.key === 'person.revised')).toHaveLength(0)
})

test('with one wrong row nobody comes in, and each says what is wrong where', async ({ world, other }) => {
  const { ada, actor, at } = await scene(world)
  const stranger = await other.person()
  const gone = await world.person({ deletedAt: new Date() })
  const root = await world.person({ role: 'super_admin' })
  const ok = (name: string, more: Cells = {}): Cells => ({ firstName: name, lastName: 'Row', email: at(name), ...more })
  const id = await send(actor, [
    ok('fine'),
    ok('nobody', { manager: 'nobody@nowhere.example' }),
    ok('ring1', { manager: at('ring2') }),
    ok('ring2', { manager: at('ring3') }),
    ok('ring3', { manager: at('RING1') }),
    ok('self', { manager: at('self') }),
    { firstName: '', lastName: '', email: 'no address', dateHired: '30.08.2026' },
    ok('fine', { firstName: 'Twice' }),
    ok('taken', { email: stranger.email }),
    ok('left', { email: gone.email }),
    ok('boss', { manager: gone.email }),
    ok('chief', { role: 'chief' }),
    ok('super', { role: 'super admin' }),
    ok('theirs', { email: root.email }),
    ok('name1', { username: 'same' }),
    ok('name2', { username: 'SAME' }),
    ok('blank', { username: 'two words' }),
    ok('adas', { username: ada.username }),
  ])
  expect(await wrongRows(actor, id)).toEqual([
    [3, { manager: 'is the address of nobody here, nor in this list' }],
    [4, { manager: 'would report to themselves in the end' }],
    [5, { manager: 'would report to themselves in the end' }],
    [6, { manager: 'would report to themselves in the end' }],
    [7, { manager: 'would report to themselves in the end' }],
    [
      8,
      { firstName: 'must not be empty', email: 'must be an email address', dateHired: 'is no date such as 2026-08-30' },
    ],
    [9, { email: 'stands in row 2 too' }],
    [10, { email: 'is taken' }],
    [11, { email: 'belongs to somebody who has left: let them back in first' }],
    [12, { manager: 'is the address of somebody who has left' }],
    [13, { role: 'must be employee, moderator or admin' }],
    [14, { role: 'is not yours to give' }],
    [15, { email: 'belongs to somebody you may not change' }],
    [17, { username: 'stands in row 16 too' }],
    [18, { username: 'must be 1 to 100 characters without blanks' }],
    [19, { username: 'is taken' }],
  ])
  await expect(importPeople(actor, id, consent)).rejects.toMatchObject({ code: 'unprocessable' })
  const found = await world.sql
    .select()
    .from(people)
    .where(eq(people.email, at('fine')))
  expect(found).toEqual([])
})

test('a list changes what it says and nothing else; an empty cell empties, a missing column does not', async ({
  world,
}) => {
  const { ada, actor, at } = await scene(world)
  const [sales, berlin] = [await world.department('Sales'), await world.location('Berlin')]
  const emi = await world.person({
    firstName: 'Emi',
    lastName: 'Ito',
    managerId: ada.id,
    departmentId: sales.id,
    locationId: berlin.id,
    dateHired: '2020-01-01',
  })
  const ben = await world.person({ firstName: 'Ben', lastName: 'Eze', displayName: 'Big Ben' })
  const id = await send(actor, [
    { email: emi.email.toUpperCase(), lastName: 'Sato', manager: ben.email, department: '', username: ben.username },
    { email: ben.email, lastName: 'Eze-Okafor', manager: '', department: 'SALES', username: emi.username },
  ])
  const [first, second] = await listImportRows(actor, id, { states: ['changed'], limit: 10 })
  expect(first).toMatchObject({
    row: 2,
    errors: {},
    changes: {
      lastName: ['Ito', 'Sato'],
      manager: [ada.email, ben.email],
      department: ['Sales', null],
      username: [emi.username, ben.username],
    },
  })
  expect(second!.changes).toEqual({
    lastName: ['Eze', 'Eze-Okafor'],
    department: [null, 'Sales'],
    username: [ben.username, emi.username],
  })
  await bringIn(actor, id)
  expect(await world.personNow(emi.id)).toMatchObject({
    displayName: 'Emi Sato',
    email: emi.email,
    username: ben.username,
  })
  expect(await world.personNow(ben.id)).toMatchObject({ displayName: 'Big Ben', lastName: 'Eze-Okafor' })
  const [work] = await world.sql.select().from(assignmentRecords).where(eq(assignmentRecords.personId, emi.id))
  expect(work).toMatchObject({ managerId: ben.id, departmentId: null, locationId: berlin.id, dateHired: '2020-01-01' })
  expect(at('x')).toContain('@')
})

test('who is changed meanwhile is not overwritten: the list is shown anew', async ({ world }) => {
  const { actor } = await scene(world)
  const emi = await world.person({ firstName: 'Emi', lastName: 'Ito' })
  const id = await send(actor, [{ email: emi.email, lastName: 'Sato' }])
  await world.sql.update(people).set({ lastName: 'Mori' }).where(eq(people.id, emi.id))
  expect(await bringIn(actor, id)).toMatchObject({ stage: 'checked', error: /has changed since/ })
  expect((await world.personNow(emi.id)).lastName).toBe('Mori')
  const [row] = await listImportRows(actor, id, { states: ['changed'], limit: 1 })
  expect(row!.changes).toEqual({ lastName: ['Mori', 'Sato'] })
  expect((await bringIn(actor, id)).stage).toBe('imported')
  expect((await world.personNow(emi.id)).lastName).toBe('Sato')
})

test('a company keeps an administrator', async ({ world }) => {
  const { ada, actor, at } = await scene(world)
  const down = { email: ada.email, role: 'employee' }
  expect(await wrongRows(actor, await send(actor, [down]))).toEqual([
    [2, { role: 'is held by the last administrator' }],
  ])
  const id = await send(actor, [down, { firstName: 'Next', email: at('next'), role: 'admin' }])
  expect((await bringIn(actor, id)).stage).toBe('imported')
  expect((await world.personNow(ada.id)).role).toBe('employee')
})

test('a job that is run again does what was left, once, and half of a list never counts', async ({ world }) => {
  const { actor, at } = await scene(world)
  const id = await sendPeople(actor, {
    rows: rowsOf([
      { firstName: 'A', email: at('a') },
      { firstName: 'B', email: at('b') },
    ]),
    name: 'x.csv',
    ignored: [],
  })
  await expect.poll(async () => (await findImport(actor, id)).stage).toBe('checked')
  await checkImport(actor, { id })
  // The second row cannot be written after all: not even the first is.
  await world.sql.execute(
    sql`update import_rows set cells = cells || '{"username": "a"}' where task_id = ${id} and row = 3`,
  )
  await importPeople(actor, id, consent)
  await expect.poll(async () => (await findImport(actor, id)).error).toMatch(/has changed since/)
  expect(
    await world.sql
      .select()
      .from(people)
      .where(eq(people.email, at('a'))),
  ).toEqual([])
  await world.sql.execute(sql`update import_rows set cells = cells - 'username' where task_id = ${id} and row = 3`)
  await world.sql.execute(sql`update tasks set outcome = outcome || '{"digest": "none"}' where id = ${id}`)
  expect((await bringIn(actor, id)).stage).toBe('checked')
  const done = await bringIn(actor, id)
  expect(done.stage).toBe('imported')
  await applyImport(actor, { id: done.taskId, input: { checkId: id } }).catch(() => {})
  expect(await world.sql.select().from(people).where(eq(people.organizationId, world.organization.id))).toHaveLength(3)
})

test('only administrators send lists, of one to five thousand rows; another company’s list is nobody’s here', async ({
  world,
  other,
}) => {
  const { actor, at } = await scene(world)
  const mod = await world.actor(await world.person({ role: 'moderator' }))
  const list = { rows: rowsOf([{ firstName: 'A', email: at('a') }]), name: 'x.csv', ignored: [] }
  await expect(sendPeople(mod, list)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(sendPeople(actor, { ...list, rows: [] })).rejects.toMatchObject({ code: 'invalid' })
  const many = Array.from({ length: 5001 }, () => ({ firstName: 'A' }))
  await expect(sendPeople(actor, { ...list, rows: rowsOf(many) })).rejects.toMatchObject({ code: 'invalid' })
  const id = await sendPeople(actor, list)
  const boss = await other.actor(await other.person({ role: 'admin' }))
  await expect(findImport(boss, id)).rejects.toMatchObject({ code: 'not_found' })
  await expect(importPeople(boss, id, consent)).rejects.toMatchObject({ code: 'not_found' })
  await expect(findImport(mod, id)).rejects.toMatchObject({ code: 'forbidden' })
  await world.sql.execute(sql`update tasks set created_at = now() - interval '8 days' where id = ${id}`)
  await purgeImports()
  expect(await world.sql.select().from(importRows).where(eq(importRows.taskId, id))).toEqual([])
})

test('five thousand rows are looked through and brought in', async ({ world }) => {
  test.slow()
  const { ada, actor, at } = await scene(world)
  const list = Array.from({ length: 5000 }, (_, n) => ({
    firstName: `First${n}`,
    lastName: `Last${n}`,
    email: at(`m${n}`),
    manager: n < 10 ? ada.email : at(`m${n % 10}`),
  }))
  const id = await send(actor, list)
  expect(await bringIn(actor, id)).toMatchObject({ stage: 'imported', counts: { new: 5000 } })
  const found = await world.sql
    .select({ id: people.id })
    .from(people)
    .where(eq(people.organizationId, world.organization.id))
  expect(found).toHaveLength(5001)
})
