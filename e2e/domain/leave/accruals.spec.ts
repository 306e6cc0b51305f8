import { and, asc, eq, sql } from 'drizzle-orm'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { expect, test, type World, type WorldPerson } from '@/e2e/fixtures'
import { findBalance, listLedger } from '@/lib/domain/leave/balances'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { cancelLeave } from '@/lib/domain/leave/deciding'
import { adjustLeave, grantLeave, reverseEntry, setEntitlement } from '@/lib/domain/leave/grants'
import { postDueOf } from '@/lib/domain/leave/posting'
import { archiveLeaveType, createLeaveType, reviseLeaveType } from '@/lib/domain/leave/type-commands'
import { postAccruals } from '@/lib/jobs/post-accruals'

const at = (date: string) => new Date(`${date}T12:00:00Z`)
const post = (world: World, date: string) => postDueOf(world.organization, at(date))

const lines = (world: World, person: { id: number }) =>
  world.sql
    .select({ kind: leaveLedger.kind, date: leaveLedger.effectiveDate, amount: leaveLedger.amount })
    .from(leaveLedger)
    .where(and(eq(leaveLedger.organizationId, world.organization.id), eq(leaveLedger.personId, person.id)))
    .orderBy(asc(leaveLedger.effectiveDate), asc(leaveLedger.id))

const total = (all: { amount: number }[]) => all.reduce((sum, one) => sum + one.amount, 0) / 10_000

async function employed(world: World, overrides: Parameters<World['person']>[0] = {}): Promise<WorldPerson> {
  return world.person({ dateHired: '2020-01-01', ...overrides })
}

const monthly = { accrual: 'monthly', entitlement: 25, accruesFrom: '2030-01-01' } as const

test('accruals come once each, after days of downtime too, and a year is the entitlement to the cent', async ({
  world,
}) => {
  const person = await employed(world)
  await world.leaveType(monthly)
  expect(await post(world, '2030-01-15')).toBe(1)
  expect(await post(world, '2030-01-15')).toBe(0)
  expect(await post(world, '2030-04-02')).toBe(3)
  expect(await post(world, '2030-12-31')).toBe(8)
  const all = await lines(world, person)
  expect(all).toHaveLength(12)
  expect(total(all)).toBe(25)
  expect(all.every(one => one.kind === 'accrual')).toBe(true)
})

test('four runs at once post once', async ({ world }) => {
  const people = [await employed(world), await employed(world), await employed(world)]
  await world.leaveType({ ...monthly, accrual: 'weekly', carryOverCap: 5, carryOverMonths: 3 })
  await Promise.all([1, 2, 3, 4].map(() => post(world, '2031-06-30')))
  for (const person of people) {
    const all = await lines(world, person)
    expect(all.filter(one => one.kind === 'accrual')).toHaveLength(52 + 26)
    expect(all.filter(one => one.kind !== 'accrual')).toEqual([
      { kind: 'expiry', date: '2031-01-01', amount: -250_000 },
      { kind: 'carry_over', date: '2031-01-01', amount: 50_000 },
      { kind: 'expiry', date: '2031-04-01', amount: -50_000 },
    ])
  }
})

test('the job goes through every company by its own calendar', async ({ world }) => {
  const person = await employed(world)
  await world.leaveType({ ...monthly, accruesFrom: '2026-01-01', accrual: 'annual' })
  await postAccruals(new Date('2026-03-01T00:00:00Z'))
  expect(await lines(world, person)).toEqual([{ kind: 'accrual', date: '2026-01-01', amount: 250_000 }])
  await world.sql.execute(
    sql`update organizations set time_zone = 'Pacific/Auckland' where id = ${world.organization.id}`,
  )
  // In Auckland 2027 has begun.
  await postAccruals(new Date('2026-12-31T11:30:00Z'))
  expect(await lines(world, person)).toHaveLength(2)
})

test('from the day somebody is hired until they leave', async ({ world }) => {
  await world.leaveType({ ...monthly, entitlement: 24 })
  const late = await employed(world, { dateHired: '2030-04-16' })
  const gone = await employed(world, { deletedAt: at('2030-02-10') })
  await post(world, '2030-05-31')
  expect(await lines(world, late)).toEqual([
    { kind: 'accrual', date: '2030-04-16', amount: 10_000 },
    { kind: 'accrual', date: '2030-05-01', amount: 20_000 },
  ])
  expect(await lines(world, gone)).toEqual([])
})

test('carried over with a limit and an expiry; the balance of any day follows, past and future alike', async ({
  world,
}) => {
  const admin = await world.actor(await world.person({ role: 'admin' }))
  const person = await employed(world)
  const type = await world.leaveType({ ...monthly, accrual: 'annual', carryOverCap: 5, carryOverMonths: 3 })
  const file = (startDate: string, endDate: string) =>
    createLeaveRequest(admin, { personId: person.id, leaveTypeId: type.id, startDate, endDate, status: 'approved' })
  const summer = await file('2030-07-01', '2030-07-19')
  await file('2031-02-03', '2031-02-04')
  const on = (date: string) => findBalance(admin, { personId: person.id, leaveTypeId: type.id, date })
  const days = ['2030-06-30', '2030-07-05', '2030-12-31', '2031-01-01', '2031-02-28', '2031-03-31', '2031-04-01']
  const expected = [25, 20, 10, 30, 28, 28, 25]
  expect(await Promise.all(days.map(on))).toEqual(expected)
  for (const today of ['2030-01-01', '2031-01-02', '2031-05-05']) {
    await post(world, today)
    expect(await Promise.all(days.map(on))).toEqual(expected)
    const sum = total((await lines(world, person)).filter(one => one.date <= today))
    expect(sum).toBe(await on(today))
  }
  // Called off in hindsight: what 2030 leaves grows, what may be carried does not.
  await cancelLeave(admin, summer.id)
  await post(world, '2031-05-06')
  expect(await Promise.all([on('2030-12-31'), on('2031-01-01'), on('2031-05-06')])).toEqual([25, 30, 25])
  expect(total((await lines(world, person)).filter(one => one.date <= '2031-05-06'))).toBe(25)
})

test('grants, adjustments and their reversals change the balance and say why', async ({ world }) => {
  const [admin, person] = [await world.actor(await world.person({ role: 'admin' })), await employed(world)]
  const type = await world.leaveType({ ...monthly, entitlement: 0 })
  const of = { personId: person.id, leaveTypeId: type.id, date: '2030-03-01' }
  const balance = () => findBalance(admin, of)
  const grant = await grantLeave(admin, { ...of, days: 3.25, note: 'Opening balance' })
  await adjustLeave(admin, { ...of, days: -1, note: 'Counted twice' })
  expect(await balance()).toBe(2.25)
  await reverseEntry(admin, grant, 'Wrong person')
  expect(await balance()).toBe(-1)
  await expect(reverseEntry(admin, grant, 'Again')).rejects.toMatchObject({ code: 'unprocessable' })
  const ledger = await listLedger(await world.actor(person), { personId: person.id })
  expect(ledger.map(one => [one.kind, one.amount, one.note])).toEqual([
    ['reversal', -3.25, 'Wrong person'],
    ['adjustment', -1, 'Counted twice'],
    ['grant', 3.25, 'Opening balance'],
  ])
  const employee = await world.actor(person)
  for (const refused of [
    grantLeave(employee, { ...of, days: 1, note: 'Mine' }),
    adjustLeave(employee, { ...of, days: 1, note: 'Mine' }),
    reverseEntry(employee, grant, 'Mine'),
    setEntitlement(employee, { ...of, effectiveDate: '2030-01-01', days: 99 }),
    createLeaveType(employee, { name: 'Mine' }),
    reviseLeaveType(employee, type.id, { entitlement: 99 }),
    archiveLeaveType(employee, type.id),
  ])
    await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
})

test('an entitlement of one’s own makes up for the periods it comes too late for', async ({ world }) => {
  const [admin, person] = [await world.actor(await world.person({ role: 'admin' })), await employed(world)]
  const year = new Date().getUTCFullYear()
  const type = await world.leaveType({ accrual: 'annual', entitlement: 20, accruesFrom: `${year}-01-01` })
  const of = { personId: person.id, leaveTypeId: type.id }
  const balance = (date: string) => findBalance(admin, { ...of, date })
  await setEntitlement(admin, { ...of, effectiveDate: `${year}-01-01`, days: 28 })
  await setEntitlement(admin, { ...of, effectiveDate: `${year + 1}-01-01`, days: 30.5 })
  expect(await balance(new Date().toISOString().slice(0, 10))).toBe(28)
  expect(await balance(`${year + 1}-01-01`)).toBe(58.5)
})

test('other rules begin with the next period: nothing posted is posted again', async ({ world }) => {
  const [admin, person] = [await world.actor(await world.person({ role: 'admin' })), await employed(world)]
  const year = new Date().getUTCFullYear()
  const type = await createLeaveType(admin, { name: 'Vacation', accrual: 'annual', entitlement: 24, carryOverCap: 5 })
  expect(type).toMatchObject({
    accrual: 'annual',
    entitlement: 24,
    carryOverCap: 5,
    negativeLimit: 0,
    accruesFrom: `${year}-01-01`,
  })
  const on = (date: string) => findBalance(admin, { personId: person.id, leaveTypeId: type.id, date })
  const weekly = await reviseLeaveType(admin, type.id, { accrual: 'weekly', carryOverCap: null, entitlement: 26 })
  expect(weekly.accruesFrom).toBe(`${year + 1}-01-01`)
  expect(await on(`${year}-12-31`)).toBe(24)
  expect(await on(`${year + 1}-01-14`)).toBe(25)
  expect(await on(`${year + 1}-12-31`)).toBe(50)
  await expect(createLeaveType(admin, { name: 'vacation' })).rejects.toMatchObject({ code: 'invalid' })
  await archiveLeaveType(admin, type.id)
  await createLeaveType(admin, { name: 'vacation' })
  await expect(archiveLeaveType(admin, type.id, false)).rejects.toMatchObject({ code: 'invalid' })
})

test('a company’s leave year may begin on any day', async ({ world }) => {
  await world.sql.execute(sql`update organizations set leave_year_start = '04-06' where id = ${world.organization.id}`)
  const person = await employed(world)
  await world.leaveType({ ...monthly, accruesFrom: '2030-04-06', carryOverCap: 0 })
  await post(world, '2031-04-05')
  expect(total(await lines(world, person))).toBe(25)
  await post(world, '2031-04-06')
  expect(total(await lines(world, person))).toBe(2.08)
})
