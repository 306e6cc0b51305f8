import { expect, test } from '@/e2e/fixtures'
import { createLeaveRequest, reviseLeaveRequest } from '@/lib/domain/leave/commands'
import { deleteLeaveRequest } from '@/lib/domain/leave/deciding'
import { previewLeaveRequest } from '@/lib/domain/leave/preview'
import {
  createBlackoutPeriod,
  deleteBlackoutPeriod,
  listBlackoutPeriods,
  listTeamCaps,
  removeTeamCap,
  setTeamCap,
} from '@/lib/domain/leave/rules'

const week = { startDate: '2030-07-01', endDate: '2030-07-05' }
const code = (promise: Promise<unknown>) =>
  promise.then(
    () => 'done',
    error => error.code,
  )

test('blackout periods of the company, a department, a location: refused, or only warned of', async ({ world }) => {
  const [sales, london] = [await world.department('Sales'), await world.location('London')]
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const seller = await world.actor(await world.person({ departmentId: sales.id }))
  const londoner = await world.actor(await world.person({ locationId: london.id }))
  const type = await world.leaveType()
  const ask = { leaveTypeId: type.id, ...week }
  const around = { startDate: '2030-07-05', endDate: '2030-07-20' }
  const quarter = await createBlackoutPeriod(admin, { name: 'Quarter end', ...around, departmentId: sales.id })
  await createBlackoutPeriod(admin, { name: 'Office move', ...around, locationId: london.id, enforcement: 'warn' })
  expect(await code(createLeaveRequest(seller, ask))).toBe('unprocessable')
  const free = { ...ask, endDate: '2030-07-04' }
  const { id } = await createLeaveRequest(seller, free)
  expect(await code(reviseLeaveRequest(seller, id, { endDate: '2030-07-08' }))).toBe('unprocessable')
  expect((await previewLeaveRequest(seller, ask)).restrictions).toMatchObject([
    { kind: 'blackout', enforcement: 'refuse' },
  ])
  expect((await previewLeaveRequest(londoner, ask)).restrictions).toEqual([
    {
      kind: 'blackout',
      enforcement: 'warn',
      name: 'Office move',
      message: 'Nobody should be away during Office move (2030-07-05 … 2030-07-20)',
      ...around,
    },
  ])
  expect(await code(createLeaveRequest(londoner, ask))).toBe('done')
  // Administrators may go past their own rules.
  expect(await code(reviseLeaveRequest(admin, id, { endDate: '2030-07-08' }))).toBe('done')
  await deleteLeaveRequest(admin, id)
  await deleteBlackoutPeriod(admin, quarter.id)
  expect(await code(createLeaveRequest(seller, ask))).toBe('done')
  expect(await listBlackoutPeriods(seller)).toHaveLength(1)
  expect(await code(deleteBlackoutPeriod(seller, quarter.id))).toBe('forbidden')
})

test('at most two of a team of 12 who ask at once may be away', async ({ world }) => {
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const boss = await world.person()
  const team = await Promise.all(Array.from({ length: 12 }, () => world.person({ managerId: boss.id })))
  const actors = await Promise.all(team.map(world.actor))
  const type = await world.leaveType()
  await setTeamCap(admin, { managerId: boss.id, maxAway: 1 })
  const cap = await setTeamCap(admin, { managerId: boss.id, maxAway: 2, enforcement: 'refuse' })
  const outcomes = await Promise.all(
    actors.map(one => code(createLeaveRequest(one, { leaveTypeId: type.id, ...week }))),
  )
  expect(outcomes.filter(one => one === 'done')).toHaveLength(2)
  expect(outcomes.filter(one => one === 'unprocessable')).toHaveLength(10)
  const other = await world.actor(await world.person())
  expect(await code(createLeaveRequest(other, { leaveTypeId: type.id, ...week }))).toBe('done')
  const late = actors[outcomes.indexOf('unprocessable')]!
  expect(
    await code(createLeaveRequest(late, { leaveTypeId: type.id, startDate: '2030-07-08', endDate: '2030-07-09' })),
  ).toBe('done')
  expect(await listTeamCaps(admin)).toHaveLength(1)
  await removeTeamCap(admin, cap.id)
  expect(await code(createLeaveRequest(late, { leaveTypeId: type.id, ...week }))).toBe('done')
})

test('before sending: the number and its days, the balance before and after, what is in the way', async ({ world }) => {
  const person = await world.person({ dateHired: '2029-01-01' })
  const actor = await world.actor(person)
  const type = await world.leaveType({ accrual: 'annual', entitlement: 12, accruesFrom: '2030-01-01' })
  await createLeaveRequest(actor, { leaveTypeId: type.id, startDate: '2030-07-05', endDate: '2030-07-05' })
  const preview = await previewLeaveRequest(actor, { leaveTypeId: type.id, ...week, endDate: '2030-07-16' })
  expect(preview).toMatchObject({ days: 12, hours: 96, balance: 11, balanceAfter: -1, enough: false, overlaps: true })
  expect(preview.byDay).toHaveLength(16)
  const later = await previewLeaveRequest(actor, {
    leaveTypeId: type.id,
    startDate: '2030-08-01',
    endDate: '2030-08-02',
  })
  expect(later).toMatchObject({
    days: 2,
    balance: 11,
    balanceAfter: 9,
    enough: true,
    overlaps: false,
    restrictions: [],
  })
  const sick = await world.leaveType()
  expect(
    await previewLeaveRequest(actor, { leaveTypeId: sick.id, startDate: '2030-08-01', endDate: '2030-08-02' }),
  ).toMatchObject({
    balance: null,
    balanceAfter: null,
    enough: true,
  })
})
