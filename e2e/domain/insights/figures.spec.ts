import { expect, test, type World } from '@/e2e/fixtures'
import { addDays, addMonths } from '@/lib/domain/calendar/dates'
import {
  leaveComing,
  leaveOwed,
  leaveTaken,
  littleLeave,
  tooFewForLeave,
  workableDays,
} from '@/lib/domain/insights/leave'
import { lensOn, listPlaces, type periods } from '@/lib/domain/insights/lens'
import { whoThanksWhom } from '@/lib/domain/insights/network'
import { thanksByGroup, thanksByValue, thanksOverTime } from '@/lib/domain/insights/thanks'
import { listForgotten } from '@/lib/domain/insights/unthanked'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { postAccruals } from '@/lib/jobs/post-accruals'

const ago = (days: number) => new Date(Date.now() - days * 86_400_000)
const today = () => new Date().toISOString().slice(0, 10)

/** Three departments under one manager each, two places, a little thanks of each sort. */
async function company(world: World) {
  const [sales, support, legal] = [
    await world.department('Sales'),
    await world.department('Support'),
    await world.department('Legal'),
  ]
  const [london, oslo] = [await world.location('London'), await world.location('Oslo')]
  const since = { dateHired: '2020-01-01' }
  const ada = await world.person({ displayName: 'Ada', role: 'admin', ...since })
  const boss = await world.person({ displayName: 'Boss', departmentId: support.id, locationId: oslo.id, ...since })
  const of = (displayName: string, departmentId: number, more = {}) =>
    world.person({ displayName, departmentId, locationId: london.id, ...since, ...more })
  const [sam, sue, sid] = [await of('Sam', sales.id), await of('Sue', sales.id), await of('Sid', sales.id)]
  const below = { managerId: boss.id, locationId: oslo.id }
  const [una, uli] = [await of('Una', support.id, below), await of('Uli', support.id, below)]
  const uwe = await of('Uwe', support.id, { ...below, managerId: una.id })
  const lea = await of('Lea', legal.id)
  const [care, pace] = [await world.value({ name: 'Care' }), await world.value({ name: 'Pace' })]
  const give = world.recognition
  await give({ giver: sam, recipients: [una, uli], values: [care], hi5s: [sue], createdAt: ago(3) })
  await give({ giver: sam, recipients: [una], values: [care, pace], createdAt: ago(20) })
  await give({ giver: una, recipients: [sam], createdAt: ago(40) })
  await give({ giver: sue, recipients: [sam], isPrivate: true, values: [pace], createdAt: ago(4) })
  await give({ giver: lea, recipients: [sam], hiddenAt: new Date(), createdAt: ago(5) })
  await give({ giver: lea, recipients: [sam], deletedAt: new Date(), deletedById: lea.id, createdAt: ago(5) })
  await give({ giver: sid, recipients: [uwe], createdAt: ago(500) })
  return { ada, boss, sam, sue, sid, una, uli, uwe, lea, sales, support, legal, london, oslo, care, pace }
}

const totals = (points: { given: number; received: number; hi5s: number }[]) =>
  points.reduce((all, one) => [all[0]! + one.given, all[1]! + one.received, all[2]! + one.hi5s], [0, 0, 0])

test('what was given and received adds up, whichever period reads it', async ({ world }) => {
  const { ada, sales, oslo } = await company(world)
  const actor = await world.actor(ada)
  const of = async (period: (typeof periods)[number], where = {}) =>
    totals(await thanksOverTime(actor, lensOn(actor, period, where)))
  expect(await of('30days')).toEqual([3, 4, 1])
  expect(await of('quarter')).toEqual([4, 5, 1])
  expect(await of('year')).toEqual([4, 5, 1])
  expect(await of('all')).toEqual([5, 6, 1])
  expect(await of('all', { departmentId: sales.id })).toEqual([4, 2, 1])
  expect(await of('all', { locationId: oslo.id })).toEqual([1, 4, 0])
})

test('by department, place and value; and how many took part, as all can read', async ({ world }) => {
  const { ada, sales } = await company(world)
  const actor = await world.actor(ada)
  for (const period of ['quarter', 'year'] as const) {
    const { departments, locations, share } = await thanksByGroup(actor, lensOn(actor, period))
    expect(departments.map(one => [one.name, one.people, one.given, one.received])).toEqual([
      ['Support', 4, 1, 3],
      ['Sales', 3, 3, 2],
      ['Legal', 1, 0, 0],
      [null, 1, 0, 0],
    ])
    expect(locations.map(one => [one.name, one.given, one.received])).toEqual([
      ['Oslo', 1, 3],
      ['London', 3, 2],
      [null, 0, 0],
    ])
    // Sue gave in private alone, so she is not among those who gave.
    expect(share).toEqual({ people: 9, gave: 2, received: 3 })
    const values = async (where = {}) =>
      (await thanksByValue(actor, lensOn(actor, period, where))).map(one => [one.name, one.received])
    expect(await values()).toEqual([
      ['Care', 3],
      ['Pace', 2],
    ])
    expect(await values({ departmentId: sales.id })).toEqual([
      ['Pace', 1],
      ['Care', 0],
    ])
  }
})

test('private thanks are in no picture, in no list, and in no total of fewer than three', async ({ world }) => {
  const { ada, sam, sue, una, uli, sales, london } = await company(world)
  const lonely = await world.department('Lonely')
  const [two, three] = [
    await world.person({ displayName: 'Two', departmentId: lonely.id, dateHired: '2020-01-01' }),
    await world.person({ displayName: 'Three', departmentId: lonely.id, dateHired: '2020-01-01' }),
  ]
  await world.recognition({ giver: sue, recipients: [two], isPrivate: true, createdAt: ago(2) })
  const actor = await world.actor(ada)
  for (const period of ['quarter', 'year'] as const) {
    const lens = lensOn(actor, period, { departmentId: lonely.id })
    expect(totals(await thanksOverTime(actor, lens))).toEqual([0, 0, 0])
    const { departments } = await thanksByGroup(actor, lensOn(actor, period))
    expect(departments.find(one => one.name === 'Lonely')).toMatchObject({ people: 2, received: 0 })
    expect((await listForgotten(actor, lens)).people.map(one => one.person.displayName).sort()).toEqual([
      'Three',
      'Two',
    ])
  }
  const network = await whoThanksWhom(actor, lensOn(actor, 'quarter', { departmentId: sales.id }))
  expect(network).toMatchObject({ of: 'people', threads: [] })
  const between = await whoThanksWhom(actor, lensOn(actor, 'all'))
  const name = (id: number) => between.knots.find(one => one.id === id)!.name
  expect(between.of).toBe('departments')
  expect(between.threads.map(one => [name(one.from), name(one.to), one.count])).toEqual([
    ['Sales', 'Support', 3],
    ['Support', 'Sales', 1],
  ])
  const here = await whoThanksWhom(actor, lensOn(actor, 'quarter', { locationId: london.id }))
  expect(here.threads).toEqual([])
  expect([sam, una, uli, three].length).toBe(4)
})

test('a manager looks at those below, direct or not, and at nobody else', async ({ world, other }) => {
  const { boss, una, sales, support } = await company(world)
  const actor = await world.actor(boss)
  const lens = lensOn(actor, 'all')
  expect(totals(await thanksOverTime(actor, lens))).toEqual([1, 4, 0])
  const { departments, share } = await thanksByGroup(actor, lens)
  expect(departments.map(one => [one.name, one.people, one.received])).toEqual([['Support', 3, 4]])
  expect(share.people).toBe(3)
  expect((await listPlaces(actor)).departments).toEqual([{ id: support.id, name: 'Support' }])
  // What the address asks for narrows, it never widens.
  expect(await thanksOverTime(actor, lensOn(actor, 'all', { departmentId: sales.id }))).toEqual([])
  expect(await listForgotten(actor, lensOn(actor, '30days'))).toMatchObject({
    all: 1,
    people: [{ person: { displayName: 'Uwe' } }],
  })
  // Una leads Uwe alone: too few for figures of leave.
  const lead = await world.actor(una)
  expect(await tooFewForLeave(lead, lensOn(lead, 'all'))).toBe(true)
  expect(await tooFewForLeave(actor, lens)).toBe(false)
  const stranger = await other.actor(await other.person({ role: 'admin' }))
  expect(totals(await thanksOverTime(stranger, lensOn(stranger, 'all')))).toEqual([0, 0, 0])
  expect(await thanksOverTime(stranger, lensOn(stranger, 'all', { departmentId: support.id }))).toEqual([])
})

test('who leads nobody is refused by each of them', async ({ world }) => {
  const { sam } = await company(world)
  const actor = await world.actor(sam)
  const lens = lensOn(actor, 'quarter')
  const reads = [thanksOverTime, thanksByGroup, thanksByValue, whoThanksWhom, listForgotten, leaveTaken, leaveOwed]
  const more = [littleLeave, leaveComing, tooFewForLeave]
  for (const read of [...reads, ...more]) await expect(read(actor, lens)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(workableDays(actor, lens, today())).rejects.toMatchObject({ code: 'forbidden' })
  await expect(listPlaces(actor)).rejects.toMatchObject({ code: 'forbidden' })
})

test('days on leave are no days on which one was forgotten', async ({ world }) => {
  const { ada, lea } = await company(world)
  const admin = await world.actor(ada)
  const lens = lensOn(admin, '30days')
  const workdays = async () =>
    (await listForgotten(admin, lens)).people.find(one => one.person.displayName === 'Lea')?.workdays
  const before = (await workdays())!
  expect(before).toBeGreaterThanOrEqual(20)
  const type = await world.leaveType({ name: 'Holiday' })
  const dates = { startDate: addDays(lens.today, -20), endDate: addDays(lens.today, -14) }
  const leave = { personId: lea.id, leaveTypeId: type.id, status: 'approved' as const }
  await createLeaveRequest(admin, { ...leave, ...dates })
  expect(await workdays()).toBe(before - 5)
})

test('leave taken, the rate of it, what is owed and what comes', async ({ world }) => {
  const { ada, sam, sue, lea } = await company(world)
  const admin = await world.actor(ada)
  const holiday = await world.leaveType({
    name: 'Holiday',
    accrual: 'annual',
    entitlement: 20,
    accruesFrom: `${today().slice(0, 4)}-01-01`,
    negativeLimit: null,
  })
  const sick = await world.leaveType({ name: 'Sick' })
  await postAccruals()
  const file = (personId: number, leaveTypeId: number, startDate: string, endDate: string, days?: number) =>
    createLeaveRequest(admin, { personId, leaveTypeId, startDate, endDate, days, status: 'approved' })
  const lens = lensOn(admin, 'year')
  const month = addMonths(`${lens.today.slice(0, 7)}-01`, -3)
  const previous = addMonths(month, -1)
  await file(sam.id, sick.id, addDays(month, 3), addDays(month, 3), 1)
  // A week on either side of a month's end.
  await file(sue.id, sick.id, addDays(month, -7), addDays(month, 6))
  await file(lea.id, holiday.id, addDays(lens.today, 10), addDays(lens.today, 10), 1)
  await createLeaveRequest(admin, {
    personId: lea.id,
    leaveTypeId: sick.id,
    startDate: addDays(month, 6),
    endDate: addDays(month, 6),
    days: 1,
    status: 'rejected',
  })
  expect((await leaveTaken(admin, lens)).map(one => [one.at, one.type, one.days])).toEqual([
    [previous, 'Sick', 5],
    [month, 'Sick', 6],
  ])
  const workable = await workableDays(admin, lens, month)
  expect(workable[0]).toMatchObject({ at: month })
  expect(workable[0]!.days % 9).toBe(0)
  expect(workable[0]!.days / 9).toBeGreaterThanOrEqual(20)

  const { types, departments } = await leaveOwed(admin, lens)
  // Leave to come is owed until it is taken.
  expect(types).toMatchObject([{ name: 'Holiday', people: 9, days: 180 }])
  // Legal has one person, and one has no department: they and the smallest of the others stand together.
  expect(departments).toEqual([
    { id: expect.any(Number), name: 'Support', people: 4, days: 80 },
    { id: 0, name: null, people: 5, days: 100 },
  ])
  // Sue's two weeks are enough; what Lea has booked is no longer hers to take.
  const little = await littleLeave(admin, lens)
  expect(little.all).toBe(8)
  expect(little.people.map(one => [one.person.displayName, one.days, one.owed])).toContainEqual(['Lea', 0, 19])
  expect(little.people.at(-1)).toMatchObject({ person: { displayName: 'Sam' }, days: 1, owed: 20 })
  const coming = await leaveComing(admin, lens)
  expect(coming.reduce((sum, one) => sum + one.people, 0)).toBe(1)
})
