import { eq } from 'drizzle-orm'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { leaveRecounts } from '@/db/schema/leave-rules'
import { expect, test, type World } from '@/e2e/fixtures'
import { setSchedule } from '@/lib/domain/calendar/commands'
import { createEvent, deleteEvent, reviseEvent } from '@/lib/domain/events/commands'
import { importHolidays } from '@/lib/domain/events/importing'
import { listHolidays } from '@/lib/domain/events/queries'
import { findBalance } from '@/lib/domain/leave/balances'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { cancelLeave } from '@/lib/domain/leave/deciding'
import { countTimeOff, findLeaveRequest, listDaysOfLeave } from '@/lib/domain/leave/queries'
import { listRecounts } from '@/lib/domain/leave/recount'
import { acceptRecount, dismissRecount } from '@/lib/domain/leave/recounting'
import { verifyLedger } from '@/lib/domain/leave/verify'

async function office(world: World) {
  const location = await world.location('London', { country: 'GB', region: 'ENG' })
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const boss = await world.person()
  const person = await world.person({ managerId: boss.id, locationId: location.id, dateHired: '2029-01-01' })
  const type = await world.leaveType({ accrual: 'annual', entitlement: 25, accruesFrom: '2030-01-01' })
  const actor = await world.actor(person)
  const request = await createLeaveRequest(admin, {
    personId: person.id,
    leaveTypeId: type.id,
    startDate: '2030-12-23',
    endDate: '2030-12-31',
    status: 'approved',
  })
  const balance = () => findBalance(admin, { personId: person.id, leaveTypeId: type.id, date: '2030-12-31' })
  return { admin, manager: await world.actor(boss), actor, person, location, type, request, balance }
}

const holiday = (date: string, more = {}) => ({
  name: 'Holiday',
  startsAt: `${date}T00:00:00`,
  endsAt: `${date}T23:59:59`,
  isOfficialHoliday: true,
  ...more,
})

const books = (world: World) =>
  world.sql.select().from(leaveLedger).where(eq(leaveLedger.organizationId, world.organization.id))

test('a new holiday proposes a recount; accepted, the balance follows and each day says why', async ({ world }) => {
  const { admin, manager, actor, request, balance } = await office(world)
  expect([request.days, await balance()]).toEqual([7, 18])
  await createEvent(admin, holiday('2030-12-25', { name: 'Christmas Day' }))
  expect(await findLeaveRequest(actor, request.id)).toMatchObject({ days: 7 })
  expect(await listRecounts(actor)).toEqual([])
  const [proposal, ...more] = await listRecounts(manager)
  expect(more).toEqual([])
  expect(proposal).toMatchObject({
    requestId: request.id,
    cause: 'Christmas Day',
    daysBefore: 7,
    daysAfter: 6,
    hoursAfter: 48,
  })
  await expect(acceptRecount(actor, proposal!.id)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await acceptRecount(manager, proposal!.id)).toMatchObject({ days: 6, hours: 48, status: 'approved' })
  expect(await balance()).toBe(19)
  expect((await listDaysOfLeave(actor, request.id)).find(one => one.date === '2030-12-25')).toEqual({
    date: '2030-12-25',
    days: 0,
    hours: 0,
    reason: 'holiday',
    holiday: 'Christmas Day',
  })
  expect(await verifyLedger(world.organization.id)).toEqual([])
  await expect(acceptRecount(manager, proposal!.id)).rejects.toMatchObject({ code: 'not_found' })
})

test('a holiday moved, halved, moved elsewhere or removed proposes again, or takes its proposal back', async ({
  world,
}) => {
  const { admin, manager, request, location } = await office(world)
  const paris = await world.location('Paris')
  const proposed = async () => (await listRecounts(manager)).map(one => one.daysAfter)
  const { id } = await createEvent(admin, holiday('2030-12-25', { locationIds: [paris.id] }))
  expect(await proposed()).toEqual([])
  await reviseEvent(admin, id, { locationIds: [paris.id, location.id] })
  expect(await proposed()).toEqual([6])
  await reviseEvent(admin, id, { holidayHalf: 'morning' })
  expect(await proposed()).toEqual([6.5])
  await reviseEvent(admin, id, { startsAt: '2030-12-28T00:00:00', endsAt: '2030-12-28T23:59:59' })
  expect(await proposed()).toEqual([])
  await reviseEvent(admin, id, { startsAt: '2030-12-26T00:00:00', endsAt: '2030-12-28T00:00:00', holidayHalf: null })
  expect(await proposed()).toEqual([5])
  await reviseEvent(admin, id, { isOfficialHoliday: false })
  expect(await proposed()).toEqual([])
  await reviseEvent(admin, id, { isOfficialHoliday: true })
  expect(await proposed()).toEqual([5])
  await deleteEvent(admin, id)
  expect(await proposed()).toEqual([])
  const all = await world.sql.select().from(leaveRecounts).where(eq(leaveRecounts.requestId, request.id))
  expect(all.map(one => one.status)).toEqual(['obsolete', 'obsolete', 'obsolete'])
})

test('recounting changes nothing when nothing changed: not the ledger, not the days', async ({ world }) => {
  const { admin, manager, person } = await office(world)
  const before = await books(world)
  expect(
    await setSchedule(admin, { personId: person.id, effectiveDate: '2030-01-01', hours: [8, 8, 8, 8, 8, 0, 0] }),
  ).toBe(0)
  await createEvent(admin, holiday('2030-12-28', { name: 'A Saturday' }))
  expect(await listRecounts(manager)).toEqual([])
  expect(await books(world)).toEqual(before)
})

test('only the days that count otherwise are given back and used anew', async ({ world }) => {
  const { admin, manager, request } = await office(world)
  await createEvent(admin, holiday('2030-12-24', { holidayHalf: 'afternoon' }))
  await acceptRecount(manager, (await listRecounts(manager))[0]!.id)
  const ours = (await books(world)).filter(one => one.requestId === request.id)
  expect(ours.filter(one => one.kind === 'reversal').map(one => one.effectiveDate)).toEqual(['2030-12-24'])
  expect(ours).toHaveLength(9)
})

test('a schedule from a day on proposes what it touches until the next one; the company’s only those without their own', async ({
  world,
}) => {
  const { admin, manager, person, actor } = await office(world)
  await setSchedule(admin, { personId: person.id, effectiveDate: '2031-06-01', hours: [8, 8, 8, 8, 8, 0, 0] })
  expect(
    await setSchedule(manager, { personId: person.id, effectiveDate: '2030-12-30', hours: [8, 0, 8, 8, 8, 0, 0] }),
  ).toBe(1)
  expect(await listRecounts(manager)).toMatchObject([{ daysBefore: 7, daysAfter: 6 }])
  expect(await setSchedule(admin, { personId: null, effectiveDate: '2030-01-01', hours: [6, 6, 6, 6, 6, 0, 0] })).toBe(
    1,
  )
  expect(await listRecounts(manager)).toMatchObject([{ daysAfter: 6, hoursAfter: 38 }])
  await expect(
    setSchedule(actor, { personId: person.id, effectiveDate: '2030-01-01', hours: [1, 0, 0, 0, 0, 0, 0] }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  for (const hours of [[8], [25, 0, 0, 0, 0, 0, 0], [Number.NaN, 0, 0, 0, 0, 0, 0], [-1, 0, 0, 0, 0, 0, 0]])
    await expect(setSchedule(admin, { personId: null, effectiveDate: '2030-01-01', hours })).rejects.toMatchObject({
      code: 'invalid',
    })
})

test('numbers the caller gave are not recounted, nor leave that is over and done with by cancelling', async ({
  world,
}) => {
  const { admin, manager, person, type, request } = await office(world)
  await createLeaveRequest(admin, {
    personId: person.id,
    leaveTypeId: type.id,
    startDate: '2030-04-01',
    endDate: '2030-04-05',
    days: 3,
  })
  await createEvent(admin, holiday('2030-04-01'))
  expect(await listRecounts(manager)).toEqual([])
  await createEvent(admin, holiday('2030-12-25'))
  const [proposal] = await listRecounts(manager)
  await cancelLeave(manager, request.id)
  expect(await listRecounts(manager)).toEqual([])
  await expect(dismissRecount(manager, proposal!.id)).rejects.toMatchObject({ code: 'not_found' })
})

test('a dismissed recount leaves things as they were', async ({ world }) => {
  const { admin, manager, request, balance } = await office(world)
  await createEvent(admin, holiday('2030-12-25'))
  await dismissRecount(manager, (await listRecounts(manager))[0]!.id)
  expect([(await findLeaveRequest(manager, request.id)).days, await balance()]).toEqual([7, 18])
})

test('holidays of two countries are imported once, shared by places alike, and count only there', async ({ world }) => {
  const { admin, actor, location, manager } = await office(world)
  const leeds = await world.location('Leeds', { country: 'GB', region: 'ENG' })
  const berlin = await world.location('Berlin', { country: 'DE', region: 'BE' })
  const nowhere = await world.location('Nowhere')
  const added = await importHolidays(admin, { locationId: location.id, year: 2030 })
  expect(added).toBeGreaterThan(7)
  expect(await importHolidays(admin, { locationId: location.id, year: 2030 })).toBe(0)
  expect(await importHolidays(admin, { locationId: leeds.id, year: 2030 })).toBe(added)
  await importHolidays(admin, { locationId: berlin.id, year: 2030 })
  const all = await listHolidays(admin, { year: 2030 })
  const boxing = all.find(one => one.name === 'Boxing Day')!
  expect(boxing.locations.map(one => one.name)).toEqual(['London', 'Leeds'])
  expect(all.find(one => one.name === 'Heiliger Abend')).toMatchObject({
    holidayHalf: 'afternoon',
    startsAt: '2030-12-24T12:00:00',
  })
  expect(await listRecounts(manager)).toMatchObject([{ daysBefore: 7, daysAfter: 5 }])
  const colleague = await world.actor(await world.person({ locationId: berlin.id }))
  const span = { startDate: '2030-12-24', endDate: '2030-12-27' }
  expect([(await countTimeOff(actor, span)).days, (await countTimeOff(colleague, span)).days]).toEqual([2, 1.5])
  // Edited, it stays edited.
  await reviseEvent(admin, boxing.id, { name: 'Boxing Day (observed)' })
  await importHolidays(admin, { locationId: location.id, year: 2030 })
  expect((await listHolidays(admin, { year: 2030 })).filter(one => one.name.startsWith('Boxing Day'))).toHaveLength(1)
  await expect(importHolidays(admin, { locationId: nowhere.id, year: 2030 })).rejects.toMatchObject({ code: 'invalid' })
  await expect(importHolidays(actor, { locationId: location.id, year: 2030 })).rejects.toMatchObject({
    code: 'forbidden',
  })
})
