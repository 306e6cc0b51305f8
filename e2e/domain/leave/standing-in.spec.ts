import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { addDays } from '@/lib/domain/calendar/dates'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { approveLeave } from '@/lib/domain/leave/deciding'
import { delegateLeave, endDelegation, listDelegations } from '@/lib/domain/leave/delegation'
import { listLeaveRequests } from '@/lib/domain/leave/queries'

const today = new Date().toISOString().slice(0, 10)
const inDays = (days: number) => addDays(today, days)

async function team(world: World) {
  const admin = await world.person({ role: 'admin' })
  const boss = await world.person()
  const manager = await world.person({ managerId: boss.id })
  const [employee, deputy] = [await world.person({ managerId: manager.id }), await world.person({ managerId: boss.id })]
  const type = await world.leaveType()
  const asked = await createLeaveRequest(await world.actor(employee), {
    leaveTypeId: type.id,
    startDate: inDays(100),
    endDate: inDays(106),
  })
  return { admin, boss, manager, employee, deputy, type, asked }
}

const decidable = async (world: World, person: { email: string }) =>
  (await listLeaveRequests(await world.actor(person), { mayApproveOnly: true })).map(one => one.id)

test('a deputy decides for a time, and no longer', async ({ world }) => {
  const { manager, deputy, asked } = await team(world)
  const actor = await world.actor(manager)
  await delegateLeave(actor, { delegateId: deputy.id, startDate: inDays(5), endDate: inDays(9) })
  await delegateLeave(actor, { delegateId: deputy.id, startDate: inDays(-9), endDate: inDays(-5) })
  expect(await decidable(world, deputy)).toEqual([])
  const id = await delegateLeave(actor, { delegateId: deputy.id, startDate: inDays(-1), endDate: inDays(1) })
  expect(await decidable(world, deputy)).toEqual([asked.id])
  expect(await listDelegations(await world.actor(deputy))).toHaveLength(2)
  await endDelegation(actor, id)
  expect(await decidable(world, deputy)).toEqual([])
  await expect(approveLeave(await world.actor(deputy), asked.id)).rejects.toMatchObject({ code: 'not_found' })
})

test('a deputy decides about the deputised’s people, never about the deputised or themselves', async ({ world }) => {
  const { admin, manager, employee, type, asked } = await team(world)
  await delegateLeave(await world.actor(admin), {
    delegatorId: manager.id,
    delegateId: employee.id,
    startDate: today,
    endDate: inDays(1),
  })
  const colleague = await world.person({ managerId: manager.id })
  const file = { leaveTypeId: type.id, startDate: inDays(50), endDate: inDays(56) }
  const theirs = await createLeaveRequest(await world.actor(colleague), file)
  await createLeaveRequest(await world.actor(manager), file)
  expect(await decidable(world, employee)).toEqual([theirs.id])
  await expect(approveLeave(await world.actor(employee), asked.id)).rejects.toMatchObject({ code: 'forbidden' })
  const decided = await approveLeave(await world.actor(employee), theirs.id)
  expect(decided.decidedBy?.id).toBe(employee.id)
})

test('whoever stands in for a manager on leave decides while they are away', async ({ world }) => {
  const { boss, manager, deputy, type, asked } = await team(world)
  const away = await createLeaveRequest(await world.actor(manager), {
    leaveTypeId: type.id,
    startDate: inDays(-3),
    endDate: inDays(3),
    days: 1,
    substituteId: deputy.id,
  })
  expect(away.substitute?.id).toBe(deputy.id)
  // Only approved leave makes a substitute.
  expect(await decidable(world, deputy)).toEqual([])
  await approveLeave(await world.actor(boss), away.id)
  expect(await decidable(world, deputy)).toEqual([asked.id])
})

test('one hands over one’s own authority only, to somebody else who is there', async ({ world, other }) => {
  const { manager, employee, deputy } = await team(world)
  const actor = await world.actor(employee)
  const span = { startDate: today, endDate: inDays(1) }
  const code = (promise: Promise<unknown>) => promise.catch(error => error.code)
  expect(await code(delegateLeave(actor, { delegatorId: manager.id, delegateId: employee.id, ...span }))).toBe(
    'forbidden',
  )
  expect(await code(delegateLeave(actor, { delegateId: employee.id, ...span }))).toBe('invalid')
  expect(await code(delegateLeave(actor, { delegateId: (await other.person()).id, ...span }))).toBe('invalid')
  expect(await code(delegateLeave(actor, { delegateId: deputy.id, startDate: inDays(1), endDate: today }))).toBe(
    'invalid',
  )
  const id = await delegateLeave(await world.actor(manager), { delegateId: deputy.id, ...span })
  expect(await code(endDelegation(await world.actor(deputy), id))).toBe('not_found')
})

test('people who manage each other in a circle are no trouble', async ({ world }) => {
  const { boss, manager, asked } = await team(world)
  await world.sql.execute(sql`update assignment_records set manager_id = ${manager.id} where person_id = ${boss.id}`)
  expect(await decidable(world, boss)).toEqual([asked.id])
  expect(await decidable(world, manager)).toEqual([asked.id])
})
