import { expect, test } from '@/e2e/fixtures'
import { addDays, leaveYearOf, todayIn } from '@/lib/domain/calendar/dates'
import { findBalance } from '@/lib/domain/leave/balances'
import { findCompany } from '@/lib/domain/organizations/company'
import { reviseCompany } from '@/lib/domain/organizations/revising'

// Another leave year: what has arrived stays, and for the time until the new year begins a part arrives.

test('the time between the years brings its part, and the new year all of it', async ({ world }) => {
  const today = todayIn('UTC')
  const year = leaveYearOf(today, '01-01')
  const type = await world.leaveType({ accrual: 'annual', entitlement: 24, accruesFrom: year.start })
  const ada = await world.person({ role: 'admin', dateHired: '2020-01-01' })
  const actor = await world.actor(ada)
  const balance = (date: string) => findBalance(actor, { personId: ada.id, leaveTypeId: type.id, date })
  expect(await balance(today)).toBe(24)
  await reviseCompany(actor, 'leave_year', { leaveYearStart: '07-01' })
  expect(await findCompany(actor)).toMatchObject({ leaveYearStart: '07-01' })
  expect(await balance(today)).toBe(24)
  expect(await balance(addDays(year.next, -1))).toBe(24)
  // January to June: about half of a year's leave.
  const between = (await balance(year.next)) - 24
  expect(between).toBeGreaterThan(11.5)
  expect(between).toBeLessThan(12.5)
  const begins = `${year.next.slice(0, 4)}-07-01`
  expect(await balance(addDays(begins, -1))).toBeCloseTo(24 + between, 2)
  expect(await balance(begins)).toBeCloseTo(48 + between, 2)
})
