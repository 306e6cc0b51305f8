import { expect, test } from '@/e2e/fixtures'
import { listAbsences } from '@/lib/domain/leave/absences'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { explainDay } from '@/lib/domain/leave/explanation'
import { countTimeOff } from '@/lib/domain/leave/queries'

test('colleagues see that somebody is away, those who decide see why and what is asked for', async ({
  world,
  other,
}) => {
  const boss = await world.person()
  const person = await world.person({ managerId: boss.id })
  const [admin, colleague] = [
    await world.actor(await world.person({ role: 'admin' })),
    await world.actor(await world.person()),
  ]
  const type = await world.leaveType({ name: 'Sick' })
  const file = (status: 'approved' | 'pending' | 'rejected', startDate: string) =>
    createLeaveRequest(admin, {
      personId: person.id,
      leaveTypeId: type.id,
      startDate,
      endDate: startDate,
      days: 1,
      status,
    })
  const approved = await file('approved', '2030-07-02')
  const pending = await file('pending', '2030-07-01')
  await file('rejected', '2030-07-03')
  await file('approved', '2030-08-01')
  const july = { from: '2030-07-01', to: '2030-07-31' }
  const seen = await listAbsences(colleague, july)
  expect(seen).toMatchObject([{ startDate: '2030-07-02', status: 'approved', requestId: null, leaveType: null }])
  expect(seen[0]!.person.id).toBe(person.id)
  for (const actor of [admin, await world.actor(boss), await world.actor(person)])
    expect((await listAbsences(actor, july)).map(one => [one.requestId, one.leaveType?.name])).toEqual([
      [pending.id, 'Sick'],
      [approved.id, 'Sick'],
    ])
  expect(await listAbsences(await other.actor(await other.person({ role: 'admin' })), july)).toEqual([])
})

test('each day says why it counts', async ({ world }) => {
  const actor = await world.actor(await world.person())
  await world.holiday('2026-12-24', { name: 'Christmas Eve', holidayHalf: 'afternoon' })
  const { byDay } = await countTimeOff(actor, { startDate: '2026-12-23', endDate: '2026-12-26', startHalf: true })
  expect(byDay.map(explainDay)).toEqual([
    'Wed 23 Dec 0.5, half a day of work',
    'Thu 24 Dec 0.5, half-day holiday (Christmas Eve)',
    'Fri 25 Dec 1, a day of work',
    'Sat 26 Dec 0, a day off',
  ])
})
