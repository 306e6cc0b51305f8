import { expect, test } from '@/e2e/fixtures'
import { as, dataOf, expectError, type Format } from './client'

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/

for (const format of ['json', 'xml'] as Format[])
  test(`leave types: those in use in the company’s order, each at its url, for everybody (${format})`, async ({
    request,
    world,
    other,
  }) => {
    const person = await world.person()
    const admin = await world.person({ role: 'admin' })
    const get = (path: string, who = person) => request.get(path, { headers: as(who) })
    expect(await dataOf(await get(`/leave_types.${format}`), 'leave_types')).toEqual([])

    const sick = await world.leaveType({ name: 'Sick & <tired>', position: 2, requiresApproval: false })
    const vacation = await world.leaveType({ name: 'Vacation', position: 1, accrual: 'biweekly', entitlement: 25 })
    const gone = await world.leaveType({ name: 'Sabbatical', archivedAt: new Date(), isPaid: false })
    const url = (type: { id: number }) => `/leave_types/${type.id}.${format}`
    const part = (type: typeof sick, accrual: string) => ({ id: type.id, name: type.name, accrual, url: url(type) })
    for (const who of [person, admin])
      expect(await dataOf(await get(`/leave_types.${format}`, who), 'leave_types')).toEqual([
        part(vacation, 'BIWEEKLY'),
        part(sick, 'NONE'),
      ])
    const timed = { created: expect.stringMatching(moment), modified: expect.stringMatching(moment) }
    for (const [type, full] of [
      [vacation, { ...part(vacation, 'BIWEEKLY'), is_paid: true, requires_approval: true }],
      [sick, { ...part(sick, 'NONE'), is_paid: true, requires_approval: false }],
      // Old requests still point to it.
      [gone, { ...part(gone, 'NONE'), is_paid: false, requires_approval: true }],
    ] as const)
      expect(await dataOf(await get(url(type)), 'leave_type')).toEqual({ ...full, ...timed })

    const stranger = await other.person({ role: 'admin' })
    await expectError(await get(url(vacation), stranger), 404, 'NOT_FOUND', 'Invalid Leave Type')
    await expectError(await get(`/leave_types/x.${format}`), 404, 'INVALID_ID')
    expect(await dataOf(await get(`/leave_types.${format}`, stranger), 'leave_types')).toEqual([])
  })
