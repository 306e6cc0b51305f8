import { leaveRequests } from '@/db/schema/leave'
import { expect, test } from '@/e2e/fixtures'
import { leaveItem } from '@/lib/contracts/browser/leave-pages'
import { createLeaveRequest, reviseLeaveRequest } from '@/lib/domain/leave/commands'
import { cancelLeave, rejectLeave } from '@/lib/domain/leave/deciding'
import { listStepsOfLeave } from '@/lib/domain/leave/history'

const week = { startDate: '2031-07-07', endDate: '2031-07-11' }

test('each step is told with its words, who turned it down what they would grant instead', async ({ world }) => {
  const mona = await world.person()
  const eli = await world.person({ managerId: mona.id })
  const type = await world.leaveType({ name: 'Holiday' })
  const [asks, decides] = [await world.actor(eli), await world.actor(mona)]
  const { id } = await createLeaveRequest(asks, { leaveTypeId: type.id, ...week })
  await reviseLeaveRequest(asks, id, { comments: 'The sea' })
  await reviseLeaveRequest(asks, id, { endDate: '2031-07-08' })
  await rejectLeave(decides, id, 'We launch', { startDate: '2031-07-14', endDate: '2031-07-15' })
  await reviseLeaveRequest(decides, id, { status: 'approved' })
  await cancelLeave(decides, id, 'Moved')

  const { steps } = (await leaveItem(asks, String(id)))!
  expect(steps.map(one => one.step)).toEqual(['requested', 'revised', 'revised', 'rejected', 'approved', 'cancelled'])
  expect(steps.map(one => one.note)).toEqual([null, null, null, 'We launch', null, 'Moved'])
  // A comment alone moves no day.
  expect(steps.map(one => one.before)).toEqual([
    null,
    null,
    { ...week, startHalf: false, endHalf: false, days: 5 },
    null,
    null,
    null,
  ])
  expect(steps[3]).toMatchObject({ by: { id: mona.id }, proposed: { from: '2031-07-14', to: '2031-07-15' } })
})

test('a kind that needs no decision, and rows from before steps were kept, have their story too', async ({ world }) => {
  const mona = await world.person()
  const eli = await world.person({ managerId: mona.id })
  const type = await world.leaveType({ requiresApproval: false })
  const asks = await world.actor(eli)
  const booked = await createLeaveRequest(asks, { leaveTypeId: type.id, ...week })
  const story = async (id: number) => (await leaveItem(asks, String(id)))!.steps.map(({ step, by }) => [step, by?.id])
  expect(await story(booked.id)).toEqual([
    ['requested', eli.id],
    ['approved', undefined],
  ])

  const [old] = await world.sql
    .insert(leaveRequests)
    .values({
      ...{ organizationId: world.organization.id, personId: eli.id, leaveTypeId: type.id, filedById: eli.id },
      ...{ startDate: '2031-09-01', endDate: '2031-09-01', days: 10_000, hours: 80_000 },
      ...{ status: 'approved', decidedById: mona.id, decisionNote: 'Enjoy it' },
      ...{ createdAt: new Date(Date.now() - 86_400_000), decidedAt: new Date(Date.now() - 3_600_000) },
    })
    .returning({ id: leaveRequests.id })
  expect(await story(old!.id)).toEqual([
    ['requested', undefined],
    ['approved', mona.id],
  ])
  const { steps } = (await leaveItem(asks, String(old!.id)))!
  expect(steps[1]!.note).toBe('Enjoy it')
})

test('nobody who may not read a leave reads its story', async ({ world, other }) => {
  const [eli, emi] = [await world.person(), await world.person()]
  const type = await world.leaveType()
  const { id } = await createLeaveRequest(await world.actor(eli), { leaveTypeId: type.id, ...week })
  await expect(listStepsOfLeave(await world.actor(emi), id)).rejects.toMatchObject({ code: 'not_found' })
  const stranger = await other.actor(await other.person({ role: 'admin' }))
  await expect(listStepsOfLeave(stranger, id)).rejects.toMatchObject({ code: 'not_found' })
})
