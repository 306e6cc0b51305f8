import { and, eq } from 'drizzle-orm'
import { activities } from '@/db/schema/activity'
import { leaveRequestDays, leaveRequests } from '@/db/schema/leave'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { notices } from '@/db/schema/notifications'
import { expect, test, type World } from '@/e2e/fixtures'
import { findBalance, leaveUsages } from '@/lib/domain/leave/balances'
import { createLeaveRequest, reviseLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave, cancelLeave, deleteLeaveRequest, rejectLeave, withdrawLeave } from '@/lib/domain/leave/deciding'
import { lookAhead } from '@/lib/domain/leave/look-ahead'
import { countTimeOff, findLeaveRequest, listDaysOfLeave, listLeaveRequests } from '@/lib/domain/leave/queries'
import { verifyLedger } from '@/lib/domain/leave/verify'

const week = { startDate: '2030-07-01', endDate: '2030-07-05' }

async function team(world: World) {
  const [admin, boss] = [await world.person({ role: 'admin' }), await world.person()]
  const manager = await world.person({ managerId: boss.id })
  const employee = await world.person({ managerId: manager.id })
  const type = await world.leaveType()
  return {
    people: { admin, boss, manager, employee },
    type,
    admin: await world.actor(admin),
    boss: await world.actor(boss),
    manager: await world.actor(manager),
    employee: await world.actor(employee),
  }
}

const rows = (world: World) =>
  world.sql.select().from(leaveRequests).where(eq(leaveRequests.organizationId, world.organization.id))

const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    error => error.code,
  )

test('a request counts its own days and hours, and waits for the manager', async ({ world }) => {
  const { employee, manager, type, people } = await team(world)
  const request = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week, comments: 'Off to Ottawa!' })
  expect(request).toMatchObject({ days: 5, hours: 40, status: 'pending', isCounted: true, comments: 'Off to Ottawa!' })
  expect(request.person.id).toBe(people.employee.id)
  expect(request.leaveType).toEqual({ id: type.id, name: type.name, accrual: 'none' })
  expect(request.assignmentRecordId).toBe(people.employee.assignmentRecordId)
  const told = await world.sql.select().from(notices).where(eq(notices.personId, people.manager.id))
  expect(told.map(one => [one.kind, one.data])).toEqual([['leave.requested', { leaveRequestId: request.id }]])
  expect((await listLeaveRequests(manager, { status: 'pending', mayApproveOnly: true })).map(one => one.id)).toEqual([
    request.id,
  ])
})

test('20 identical requests at once: one row', async ({ world }) => {
  const { employee, type } = await team(world)
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => code(createLeaveRequest(employee, { leaveTypeId: type.id, ...week }))),
  )
  expect(outcomes.sort()).toEqual(['done', ...Array(19).fill('unprocessable')])
  expect(await rows(world)).toHaveLength(1)
})

test('the database itself refuses overlaps, half day by half day, and lets closed requests be', async ({ world }) => {
  const { employee, type, people } = await team(world)
  const insert = (own: Partial<typeof leaveRequests.$inferInsert>) =>
    world.sql.insert(leaveRequests).values({
      organizationId: world.organization.id,
      personId: people.employee.id,
      leaveTypeId: type.id,
      startDate: '2030-07-01',
      endDate: '2030-07-01',
      days: 5_000,
      hours: 40_000,
      filedById: employee.personId,
      ...own,
    })
  await insert({ endHalf: true })
  await insert({ startHalf: true })
  await insert({ status: 'rejected' })
  await expect(insert({ startHalf: true })).rejects.toMatchObject({
    cause: { constraint_name: 'leave_requests_overlap' },
  })
  await insert({ startDate: '2030-07-02', endDate: '2030-07-02', personId: people.manager.id })
})

test('mornings and afternoons of one day are two leaves; another morning is refused', async ({ world }) => {
  const { employee, type } = await team(world)
  const day = { leaveTypeId: type.id, startDate: '2030-07-01', endDate: '2030-07-01' }
  const morning = await createLeaveRequest(employee, { ...day, endHalf: true })
  const afternoon = await createLeaveRequest(employee, { ...day, startHalf: true })
  expect([morning.days, morning.hours, afternoon.days]).toEqual([0.5, 4, 0.5])
  expect(await code(createLeaveRequest(employee, { ...day, endHalf: true }))).toBe('unprocessable')
  expect(await code(createLeaveRequest(employee, { ...day, startHalf: true, endHalf: true }))).toBe('invalid')
})

test('20 parallel approvals: one decision, and each day used once', async ({ world }) => {
  const { employee, manager, boss, admin, type } = await team(world)
  const { id } = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week })
  const deciders = [manager, boss, admin]
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      code(n % 5 === 4 ? rejectLeave(deciders[n % 3]!, id, 'No') : approveLeave(deciders[n % 3]!, id)),
    ),
  )
  expect(outcomes.sort()).toEqual(['done', ...Array(19).fill('unprocessable')])
  const after = await findLeaveRequest(employee, id)
  expect(after.decidedBy).not.toBeNull()
  expect(after.decidedAt).toBeInstanceOf(Date)
  const uses = await world.sql.select().from(leaveLedger).where(eq(leaveLedger.requestId, id))
  expect(uses).toHaveLength(after.status === 'approved' ? 5 : 0)
  const decisions = await world.sql
    .select({ key: activities.key })
    .from(activities)
    .where(and(eq(activities.subjectType, 'leave_request'), eq(activities.subjectId, id)))
  expect(decisions.filter(one => one.key !== 'leave.requested')).toHaveLength(1)
  expect(await verifyLedger(world.organization.id)).toEqual([])
})

test('20 parallel changes to approved: the days are used once', async ({ world }) => {
  const { employee, manager, type } = await team(world)
  const { id } = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week })
  await Promise.all(Array.from({ length: 20 }, () => reviseLeaveRequest(manager, id, { status: 'approved' })))
  const uses = await world.sql.select().from(leaveLedger).where(eq(leaveLedger.requestId, id))
  expect(uses).toHaveLength(5)
})

test('hours win over days, and each gives the other by the person’s work hours', async ({ world }) => {
  const { employee, type, people } = await team(world)
  await world.schedule([5.5, 5.5, 5.5, 5.5, 5.5, 0, 0], { person: people.employee })
  const span = { leaveTypeId: type.id, startDate: '2013-11-15', endDate: '2013-11-18' }
  const byDays = await createLeaveRequest(employee, { ...span, days: 2 })
  expect(byDays).toMatchObject({ days: 2, hours: 11, isCounted: true })
  const byHours = await reviseLeaveRequest(employee, byDays.id, { days: 2, hours: 5.5 })
  expect(byHours).toMatchObject({ days: 1, hours: 5.5, isCounted: false })
  expect((await listDaysOfLeave(employee, byDays.id)).map(one => [one.date, one.hours, one.reason])).toEqual([
    ['2013-11-15', 2.75, 'given'],
    ['2013-11-16', 0, 'day_off'],
    ['2013-11-17', 0, 'day_off'],
    ['2013-11-18', 2.75, 'given'],
  ])
  expect(await code(reviseLeaveRequest(employee, byDays.id, { days: 5 }))).toBe('invalid')
  expect(await code(reviseLeaveRequest(employee, byDays.id, { hours: 0 }))).toBe('invalid')
  expect(await reviseLeaveRequest(employee, byDays.id, { endDate: '2013-11-19' })).toMatchObject({
    days: 3,
    hours: 16.5,
  })
})

test('who may do what: the person while pending, the chain above any time, others nothing', async ({
  world,
  other,
}) => {
  const { employee, manager, boss, admin, type, people } = await team(world)
  const peer = await world.actor(await world.person({ managerId: people.manager.id }))
  const stranger = await other.actor(await other.person({ role: 'admin' }))
  const { id } = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week })
  const file = { leaveTypeId: type.id, startDate: '2031-01-02', endDate: '2031-01-03' }

  expect(await code(createLeaveRequest(employee, { ...file, status: 'approved' }))).toBe('forbidden')
  expect(await code(createLeaveRequest(peer, { ...file, personId: people.employee.id }))).toBe('forbidden')
  expect(await code(createLeaveRequest(stranger, { ...file, personId: people.employee.id }))).toBe('invalid')
  expect(await code(createLeaveRequest(manager, { ...file, status: 'approved' }))).toBe('forbidden')
  expect(await code(createLeaveRequest(boss, { ...file, personId: people.employee.id, status: 'approved' }))).toBe(
    'done',
  )
  expect(await code(createLeaveRequest(admin, { ...file, status: 'approved' }))).toBe('done')

  expect(await code(findLeaveRequest(peer, id))).toBe('not_found')
  expect(await code(approveLeave(peer, id))).toBe('not_found')
  expect(await code(approveLeave(stranger, id))).toBe('not_found')
  expect(await code(approveLeave(employee, id))).toBe('forbidden')
  expect(await code(reviseLeaveRequest(employee, id, { status: 'approved' }))).toBe('forbidden')
  expect(await code(reviseLeaveRequest(employee, id, { comments: 'Please' }))).toBe('done')
  expect(await code(reviseLeaveRequest(manager, id, { personId: people.boss.id }))).toBe('invalid')
  expect(await code(approveLeave(boss, id))).toBe('done')
  expect(await code(reviseLeaveRequest(employee, id, { comments: 'Later' }))).toBe('forbidden')
  expect(await code(deleteLeaveRequest(employee, id))).toBe('forbidden')
  expect(await code(cancelLeave(manager, id, 'All hands needed'))).toBe('done')
  expect(await code(findLeaveRequest(employee, id))).toBe('not_found')
  expect((await findLeaveRequest(employee, id, { closedToo: true })).decisionNote).toBe('All hands needed')
})

test('lists: one’s own, those of the chain, administrators all; in the order they were filed, by status', async ({
  world,
}) => {
  const { employee, manager, boss, admin, type } = await team(world)
  const filed = []
  for (const [actor, month] of [
    [employee, '01'],
    [manager, '02'],
    [employee, '03'],
    [boss, '04'],
  ] as const)
    filed.push(
      await createLeaveRequest(actor, {
        leaveTypeId: type.id,
        startDate: `2031-${month}-10`,
        endDate: `2031-${month}-14`,
      }),
    )
  const ids = filed.map(one => one.id)
  const seen = async (...args: Parameters<typeof listLeaveRequests>) =>
    (await listLeaveRequests(...args)).map(one => ids.indexOf(one.id))
  expect(await seen(employee)).toEqual([0, 2])
  expect(await seen(manager)).toEqual([0, 1, 2])
  expect(await seen(manager, { mayApproveOnly: true })).toEqual([0, 2])
  expect(await seen(boss)).toEqual([0, 1, 2, 3])
  expect(await seen(admin, { mayApproveOnly: true })).toEqual([0, 1, 2, 3])
  await approveLeave(boss, ids[0]!)
  await rejectLeave(manager, ids[2]!, 'Release week')
  await deleteLeaveRequest(manager, ids[1]!)
  expect(await seen(admin)).toEqual([0, 2, 3])
  expect(await seen(admin, { status: 'approved' })).toEqual([0])
  expect(await seen(admin, { status: 'rejected' })).toEqual([2])
  expect(await seen(admin, { status: ['withdrawn', 'cancelled'] })).toEqual([1])
  expect(await seen(admin, { from: '2031-03-12', to: '2031-04-10' })).toEqual([2, 3])
  expect((await findLeaveRequest(employee, ids[2]!)).decisionNote).toBe('Release week')
})

test('pending leave counts against the balance, and no balance goes below its limit', async ({ world }) => {
  const { employee, manager, people } = await team(world)
  const type = await world.leaveType({
    accrual: 'annual',
    entitlement: 10,
    negativeLimit: 2,
    accruesFrom: '2030-01-01',
  })
  const ask = (startDate: string, endDate: string) =>
    createLeaveRequest(employee, { leaveTypeId: type.id, startDate, endDate })
  const first = await ask('2030-07-01', '2030-07-05')
  await ask('2030-07-08', '2030-07-12')
  expect(await code(ask('2030-07-15', '2030-07-17'))).toBe('insufficient_balance')
  await ask('2030-07-15', '2030-07-16')
  const of = { personId: people.employee.id, leaveTypeId: type.id, date: '2030-12-31' }
  expect(await findBalance(employee, of)).toBe(10)
  expect(await findBalance(manager, { ...of, pendingToo: true })).toBe(-2)
  await approveLeave(manager, first.id)
  expect(await findBalance(employee, of)).toBe(5)
  expect(await findBalance(employee, { ...of, date: '2030-07-03' })).toBe(7)
  expect(await code(ask('2030-08-01', '2030-08-01'))).toBe('insufficient_balance')
  await cancelLeave(manager, first.id)
  await ask('2030-08-01', '2030-08-02')
  expect(await verifyLedger(world.organization.id)).toEqual([])
})

test('20 different requests at once on a balance of 5: exactly 5 days are granted', async ({ world }) => {
  const { employee } = await team(world)
  const type = await world.leaveType({
    accrual: 'annual',
    entitlement: 5,
    accruesFrom: '2030-01-01',
    requiresApproval: false,
  })
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, n) => {
      const date = `2030-0${1 + (n % 9)}-0${n < 9 ? 7 : n < 18 ? 8 : 9}`
      return code(createLeaveRequest(employee, { leaveTypeId: type.id, startDate: date, endDate: date, days: 1 }))
    }),
  )
  expect(outcomes.filter(one => one === 'done')).toHaveLength(5)
  expect(outcomes.filter(one => one === 'insufficient_balance')).toHaveLength(15)
  expect((await rows(world)).map(one => [one.status, one.decidedById])).toEqual(Array(5).fill(['approved', null]))
})

test('what is approved, changed, given back and decided anew: the ledger tells the same story', async ({ world }) => {
  const { employee, manager, admin, people } = await team(world)
  const type = await world.leaveType({ accrual: 'annual', entitlement: 25, accruesFrom: '2030-01-01' })
  const sick = await world.leaveType({ name: 'Sick' })
  const request = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week })
  const balance = () => findBalance(admin, { personId: people.employee.id, leaveTypeId: type.id, date: '2030-12-31' })
  const steps: [Parameters<typeof reviseLeaveRequest>[2], number][] = [
    [{ status: 'approved' }, 20],
    [{ endDate: '2030-07-03' }, 22],
    [{ startHalf: true }, 22.5],
    [{ leaveTypeId: sick.id }, 25],
    [{ leaveTypeId: type.id }, 22.5],
    [{ status: 'rejected' }, 25],
    [{ status: 'approved' }, 22.5],
    [{ status: 'pending' }, 25],
    [{ status: 'approved', days: 1 }, 24],
  ]
  for (const [changes, expected] of steps) {
    await reviseLeaveRequest(manager, request.id, changes)
    expect(await balance()).toBe(expected)
    expect(await verifyLedger(world.organization.id)).toEqual([])
  }
  await deleteLeaveRequest(manager, request.id)
  expect(await balance()).toBe(25)
  expect(await verifyLedger(world.organization.id)).toEqual([])
  await expect(
    world.sql.update(leaveLedger).set({ amount: 0 }).where(eq(leaveLedger.requestId, request.id)),
  ).rejects.toThrow()
  await expect(world.sql.delete(leaveLedger).where(eq(leaveLedger.requestId, request.id))).rejects.toThrow()
})

test('usages of the year: days used, days remaining, none where there is no balance; unseen by others', async ({
  world,
}) => {
  const { employee, manager, admin, people } = await team(world)
  const year = new Date().getUTCFullYear()
  const type = await world.leaveType({
    name: 'PTO',
    accrual: 'annual',
    entitlement: 20,
    accruesFrom: `${year}-01-01`,
    negativeLimit: null,
  })
  await world.sql.execute(
    `update assignment_records set date_hired = '${year}-01-01' where person_id = ${people.employee.id}`,
  )
  const sick = await world.leaveType({ name: 'Sick' })
  const file = (leaveTypeId: number, status: 'approved' | 'pending', days: number, date: string) =>
    createLeaveRequest(admin, {
      personId: people.employee.id,
      leaveTypeId,
      startDate: date,
      endDate: date,
      days,
      status,
    })
  await file(type.id, 'approved', 1, `${year}-01-05`)
  await file(type.id, 'approved', 0.5, `${year}-12-30`)
  await file(type.id, 'pending', 1, `${year}-12-29`)
  await file(sick.id, 'approved', 1, `${year}-02-05`)
  await file(type.id, 'approved', 1, `${year + 1}-02-05`)
  const usages = (await leaveUsages(manager, people.employee.id))!.slice(1)
  expect(usages.map(one => [one.leaveType.name, one.daysUsed, one.daysRemaining])).toEqual([
    ['PTO', 1.5, 17.5],
    ['Sick', 1, null],
  ])
  expect(await leaveUsages(employee, people.manager.id)).toBeUndefined()
  expect(await leaveUsages(employee, people.employee.id)).toEqual(await leaveUsages(admin, people.employee.id))
})

test('time off is counted for oneself and those whose leave one decides', async ({ world }) => {
  const { employee, manager, people } = await team(world)
  const london = await world.location('London', { country: 'GB' })
  await world.sql.execute(
    `update assignment_records set location_id = ${london.id} where person_id = ${people.employee.id}`,
  )
  await world.holiday('2030-12-24', { name: 'Christmas Eve', holidayHalf: 'afternoon', locations: [london] })
  await world.holiday('2030-12-25', { name: 'Christmas Day' })
  const span = { startDate: '2030-12-24', endDate: '2030-12-26' }
  const counted = await countTimeOff(manager, { ...span, personId: people.employee.id })
  expect(counted).toEqual({
    days: 1.5,
    hours: 12,
    byDay: [
      { date: '2030-12-24', days: 0.5, hours: 4, reason: 'half_holiday', holiday: 'Christmas Eve' },
      { date: '2030-12-25', days: 0, hours: 0, reason: 'holiday', holiday: 'Christmas Day' },
      { date: '2030-12-26', days: 1, hours: 8, reason: 'workday', holiday: null },
    ],
  })
  // The manager works elsewhere, where Christmas Eve is a day of work.
  expect((await countTimeOff(manager, span)).days).toBe(2)
  expect(await code(countTimeOff(employee, { ...span, personId: people.manager.id }))).toBe('forbidden')
  expect(await code(countTimeOff(employee, { startDate: '2030-02-30', endDate: '2030-03-01' }))).toBe('invalid')
  expect(await code(countTimeOff(employee, { startDate: '2030-03-02', endDate: '2030-03-01' }))).toBe('invalid')
})

test('withdrawn leave makes room again, and its days stay for the history', async ({ world }) => {
  const { employee, manager, type } = await team(world)
  const { id } = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week })
  expect((await withdrawLeave(employee, id)).status).toBe('withdrawn')
  expect(await code(approveLeave(manager, id))).toBe('not_found')
  expect(await code(createLeaveRequest(employee, { leaveTypeId: type.id, ...week }))).toBe('done')
  const kept = await world.sql.select().from(leaveRequestDays).where(eq(leaveRequestDays.requestId, id))
  expect(kept).toHaveLength(5)
})

test('booked leave may be taken back until it begins: its days come back, whoever decides hears of it', async ({
  world,
}) => {
  const { employee, manager, type, people } = await team(world)
  const { id } = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week })
  await approveLeave(manager, id)
  expect(await code(withdrawLeave(manager, id))).toBe('forbidden')
  expect((await withdrawLeave(employee, id)).status).toBe('withdrawn')
  expect(await code(withdrawLeave(employee, id))).toBe('not_found')
  expect(await verifyLedger(world.organization.id)).toEqual([])
  expect(await code(createLeaveRequest(employee, { leaveTypeId: type.id, ...week }))).toBe('done')
  const told = await world.sql
    .select()
    .from(notices)
    .where(and(eq(notices.organizationId, world.organization.id), eq(notices.kind, 'leave.withdrawn')))
  expect(told.map(one => one.personId)).toEqual([people.manager.id])

  const begun = await createLeaveRequest(manager, {
    leaveTypeId: type.id,
    personId: people.employee.id,
    startDate: '2024-07-01',
    endDate: '2024-07-05',
    status: 'approved',
  })
  expect(await code(withdrawLeave(employee, begun.id))).toBe('forbidden')
})

test('hours given before are counted anew where that is asked for', async ({ world }) => {
  const { employee, type } = await team(world)
  const { id } = await createLeaveRequest(employee, { leaveTypeId: type.id, ...week, hours: 3 })
  expect(await reviseLeaveRequest(employee, id, { comments: 'Only the dentist' })).toMatchObject({ hours: 3 })
  expect(await reviseLeaveRequest(employee, id, { recount: true })).toMatchObject({
    days: 5,
    hours: 40,
    isCounted: true,
  })
})

test('a look ahead at a change does not count the request itself', async ({ world }) => {
  const { employee } = await team(world)
  const type = await world.leaveType({ accrual: 'annual', entitlement: 25, accruesFrom: '2029-01-01' })
  const wish = { leaveTypeId: type.id, ...week }
  const free = (await lookAhead(employee, wish)).balanceAfter
  const { id } = await createLeaveRequest(employee, wish)
  const again = await lookAhead(employee, { ...wish, requestId: id })
  expect(again).toMatchObject({ overlaps: false, others: [], waysOut: [], balanceAfter: free })
  expect(await lookAhead(employee, wish)).toMatchObject({ overlaps: true, others: [{ id }] })
})

test('what cannot be leave is refused in words, never by the database', async ({ world, other }) => {
  const { employee, type, people } = await team(world)
  const foreign = await other.leaveType()
  const ask = (changes: Partial<Parameters<typeof createLeaveRequest>[1]>) =>
    code(createLeaveRequest(employee, { leaveTypeId: type.id, ...week, ...changes }))
  expect(await ask({ leaveTypeId: foreign.id })).toBe('invalid')
  expect(await ask({ startDate: '2030-07-06', endDate: '2030-07-07' })).toBe('invalid')
  expect(await ask({ endDate: '2032-07-07' })).toBe('invalid')
  expect(await ask({ startDate: 'tomorrow' })).toBe('invalid')
  expect(await ask({ days: Number.NaN })).toBe('invalid')
  expect(await ask({ hours: 1e9 })).toBe('invalid')
  expect(await ask({ comments: 'x'.repeat(6000) })).toBe('invalid')
  expect(await ask({ substituteId: people.employee.id })).toBe('invalid')
  expect(await ask({ substituteId: 2_000_000_000 })).toBe('invalid')
  expect(await ask({ personId: 2_000_000_000 })).toBe('invalid')
  expect(await rows(world)).toEqual([])
})
