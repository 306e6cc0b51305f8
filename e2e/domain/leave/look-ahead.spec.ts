import { expect, test } from '@/e2e/fixtures'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { lookAhead } from '@/lib/domain/leave/look-ahead'

const week = { startDate: '2030-07-01', endDate: '2030-07-05' }

test('looking ahead at a change leaves out the request it replaces; another’s is not there', async ({ world }) => {
  const boss = await world.person()
  const [eli, emi] = [await world.person({ managerId: boss.id }), await world.person({ managerId: boss.id })]
  const leaveTypeId = (await world.leaveType()).id
  const own = await createLeaveRequest(await world.actor(eli), { leaveTypeId, ...week })
  const foreign = await createLeaveRequest(await world.actor(emi), { leaveTypeId, ...week })
  const actor = await world.actor(eli)
  expect(await lookAhead(actor, { leaveTypeId, ...week })).toMatchObject({ overlaps: true, others: [{ id: own.id }] })
  const changed = await lookAhead(actor, { leaveTypeId, ...week, requestId: own.id })
  expect(changed).toMatchObject({ overlaps: false, others: [], waysOut: [] })
  // Not even for who decides about it: one looks ahead for oneself.
  for (const who of [actor, await world.actor(boss)])
    await expect(lookAhead(who, { leaveTypeId, ...week, requestId: foreign.id })).rejects.toMatchObject({
      code: 'not_found',
    })
})
