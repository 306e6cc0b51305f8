import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { expect, test } from '@/e2e/fixtures'
import { makeWorld } from '@/e2e/world/world'
import { setSchedule } from '@/lib/domain/calendar/commands'
import { addDays } from '@/lib/domain/calendar/dates'
import { createEvent } from '@/lib/domain/events/commands'
import { findBalance } from '@/lib/domain/leave/balances'
import { createLeaveRequest, reviseLeaveRequest } from '@/lib/domain/leave/commands'
import { deleteLeaveRequest } from '@/lib/domain/leave/deciding'
import { adjustLeave, grantLeave, setEntitlement } from '@/lib/domain/leave/grants'
import { postDueOf } from '@/lib/domain/leave/posting'
import { listLeaveRequests } from '@/lib/domain/leave/queries'
import { listRecounts } from '@/lib/domain/leave/recount'
import { acceptRecount } from '@/lib/domain/leave/recounting'
import { verifyLedger } from '@/lib/domain/leave/verify'

const today = new Date().toISOString().slice(0, 10)
const day = fc.integer({ min: -500, max: 300 }).map(days => addDays(today, days))
const nth = fc.nat(20)

const operation = fc.oneof(
  fc.record({
    do: fc.constant('ask' as const),
    day,
    length: fc.nat(20),
    status: fc.constantFrom('pending', 'approved', 'rejected'),
  }),
  fc.record({ do: fc.constant('revise' as const), nth, day, length: fc.nat(20) }),
  fc.record({ do: fc.constant('decide' as const), nth, status: fc.constantFrom('pending', 'approved', 'rejected') }),
  fc.record({ do: fc.constant('delete' as const), nth }),
  fc.record({ do: fc.constant('grant' as const), day, cents: fc.integer({ min: 1, max: 900 }) }),
  fc.record({ do: fc.constant('adjust' as const), day, cents: fc.integer({ min: -900, max: 900 }).filter(Boolean) }),
  fc.record({ do: fc.constant('entitle' as const), day, cents: fc.nat(4000) }),
  fc.record({ do: fc.constant('holiday' as const), day }),
  fc.record({
    do: fc.constant('schedule' as const),
    day,
    hours: fc.array(fc.constantFrom(0, 4, 7.5, 8), { minLength: 7, maxLength: 7 }),
  }),
  fc.record({ do: fc.constant('recount' as const), nth }),
  fc.record({ do: fc.constant('post' as const) }),
)

const rule = fc.record({
  accrual: fc.constantFrom('weekly' as const, 'monthly' as const, 'annual' as const),
  carryOverCap: fc.constantFrom(null, 0, 5),
  carryOverMonths: fc.constantFrom(null, 3, 12),
  balanceCap: fc.constantFrom(null, 30),
})

test('ledger sums equal balances after any sequence of operations', async () => {
  test.setTimeout(180_000)
  await fc.assert(
    fc.asyncProperty(rule, fc.array(operation, { minLength: 5, maxLength: 25 }), async (own, operations) => {
      const world = await makeWorld()
      const admin = await world.actor(await world.person({ role: 'admin' }))
      const person = await world.person({ dateHired: '2020-01-01' })
      const of = { personId: person.id, leaveTypeId: 0 }
      of.leaveTypeId = (
        await world.leaveType({ ...own, entitlement: 25, negativeLimit: 10, accruesFrom: addDays(today, -600) })
      ).id
      const pick = async (n: number) => {
        const all = await listLeaveRequests(admin)
        return all[n % Math.max(1, all.length)]?.id ?? 0
      }
      const run = async (one: (typeof operations)[number]): Promise<unknown> => {
        if (one.do === 'ask')
          return createLeaveRequest(admin, {
            ...of,
            startDate: one.day,
            endDate: addDays(one.day, one.length),
            status: one.status as 'pending',
          })
        if (one.do === 'revise')
          return reviseLeaveRequest(admin, await pick(one.nth), {
            startDate: one.day,
            endDate: addDays(one.day, one.length),
          })
        if (one.do === 'decide')
          return reviseLeaveRequest(admin, await pick(one.nth), { status: one.status as 'pending' })
        if (one.do === 'delete') return deleteLeaveRequest(admin, await pick(one.nth))
        if (one.do === 'grant') return grantLeave(admin, { ...of, date: one.day, days: one.cents / 100, note: 'Grant' })
        if (one.do === 'adjust')
          return adjustLeave(admin, { ...of, date: one.day, days: one.cents / 100, note: 'Adjust' })
        if (one.do === 'entitle') return setEntitlement(admin, { ...of, effectiveDate: one.day, days: one.cents / 100 })
        if (one.do === 'schedule')
          return setSchedule(admin, { personId: person.id, effectiveDate: one.day, hours: one.hours })
        if (one.do === 'holiday')
          return createEvent(admin, {
            name: 'Holiday',
            startsAt: one.day,
            endsAt: `${one.day}T23:00`,
            isOfficialHoliday: true,
          })
        if (one.do === 'post') return postDueOf(world.organization, new Date())
        const proposals = await listRecounts(admin)
        return proposals.length > 0 && acceptRecount(admin, proposals[one.nth % proposals.length]!.id)
      }
      for (const one of operations) {
        // Refusals are fine; a mistake of ours is not.
        await run(one).catch(error =>
          expect(error).toHaveProperty(
            'code',
            expect.stringMatching(/^(invalid|not_found|unprocessable|insufficient_balance)$/),
          ),
        )
        expect(await verifyLedger(world.organization.id)).toEqual([])
      }
      await postDueOf(world.organization, new Date())
      expect(await postDueOf(world.organization, new Date())).toBe(0)
      const lines = await world.sql
        .select()
        .from(leaveLedger)
        .where(eq(leaveLedger.organizationId, world.organization.id))
      const sum = (date: string) =>
        lines
          .filter(one => one.personId === person.id && one.effectiveDate <= date)
          .reduce((all, one) => all + one.amount, 0) / 10_000
      for (const date of [addDays(today, -300), addDays(today, -1), today])
        expect(await findBalance(admin, { ...of, date })).toBe(sum(date))
    }),
    { numRuns: 25 },
  )
})
