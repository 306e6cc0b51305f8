import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { eventLocations, events } from '@/db/schema/events'
import { leaveTypes } from '@/db/schema/leave'
import { leaveLedger } from '@/db/schema/leave-ledger'
import { blackoutPeriods, leaveDelegations, leaveEntitlements, teamCaps } from '@/db/schema/leave-rules'
import { locations } from '@/db/schema/people'
import { workSchedules } from '@/db/schema/schedules'
import { todayIn } from '@/lib/domain/calendar/dates'
import { eventTypeNamed } from '@/lib/domain/events/queries'
import { readAccounts } from '@/lib/domain/leave/accounts'
import { toAmount } from '@/lib/domain/leave/amounts'
import { postDue } from '@/lib/domain/leave/ledger'
import { proposeRecounts } from '@/lib/domain/leave/recount'
import { dateBefore, daysBefore } from './calendar'
import type { Company } from './company'
import { writeEvents } from './events'
import { writeLeaveRequests } from './leave-requests'
import { writeNotes } from './notes'
import type { Random } from './random'
import { acmeEvents, globexEvents } from './texts/events'

type Context = { tx: Database; now: Date; random: Random }

export type LeaveTypeIds = Record<'annual' | 'sick' | 'volunteer' | 'unpaid', number>

// Four days a week, Fridays off; the apprentice's short Fridays.
const partTime = [8, 8, 8, 8, 0, 0, 0]
const shortFriday = [8, 8, 8, 8, 5, 0, 0]

// The books begin with the month in which the first leave was asked for.
const firstDay = (now: Date) => `${dateBefore(now, 330).slice(0, 7)}-01`

/** What people had left when the company came to Laurel. */
const writeOpening = ({ tx, now, random }: Context, { id: organizationId, colleagues }: Company, types: LeaveTypeIds) =>
  tx.insert(leaveLedger).values(
    colleagues
      .filter(one => one.hired > 400)
      .map(one => ({
        organizationId,
        personId: one.id,
        leaveTypeId: types.annual,
        kind: 'grant' as const,
        effectiveDate: firstDay(now),
        amount: toAmount(random.whole(6, 22) / 2),
        note: 'Left from before Laurel',
        actorId: colleagues[0]!.id,
        createdAt: daysBefore(now, 330),
      })),
  )

/** London closes at noon on Christmas Eve, decided when leave had been asked for already: some of it could count anew. */
async function closeEarly({ tx, now }: Context, { id: organizationId, colleagues }: Company) {
  const [london] = await tx
    .select({ id: locations.id })
    .from(locations)
    .where(and(eq(locations.organizationId, organizationId), eq(locations.name, 'London')))
  if (!london) return
  const date = `${dateBefore(now, -30).slice(0, 4)}-12-24`
  const facts = {
    name: 'Christmas Eve',
    startsAt: `${date}T12:00:00`,
    endsAt: `${date}T23:59:59`,
    isOfficialHoliday: true,
  }
  const [event] = await tx
    .insert(events)
    .values({
      ...facts,
      organizationId,
      notes: '<p>The office closes at noon.</p>',
      holidayHalf: 'afternoon',
      eventTypeId: await eventTypeNamed(tx, organizationId, 'Official Holiday'),
      createdById: colleagues[0]!.id,
    })
    .returning({ id: events.id })
  await tx.insert(eventLocations).values({ organizationId, eventId: event!.id, locationId: london.id })
  await proposeRecounts(tx, organizationId, { cause: facts.name, from: date, to: date, locationIds: [london.id] })
}

async function writeTypes({ tx, now }: Context, { id: organizationId }: Company): Promise<LeaveTypeIds> {
  const own = {
    organizationId,
    accruesFrom: firstDay(now),
    createdAt: daysBefore(now, 379),
    modifiedAt: daysBefore(now, 379),
  }
  const yearly = { carryOverCap: toAmount(5), carryOverMonths: 3, balanceCap: toAmount(40) }
  const rows = await tx
    .insert(leaveTypes)
    .values([
      {
        ...own,
        name: 'Annual leave',
        accrual: 'monthly',
        entitlement: toAmount(28),
        ...yearly,
        negativeLimit: toAmount(2),
        position: 0,
      },
      { ...own, name: 'Sick leave', accrual: 'none', requiresApproval: false, position: 1 },
      { ...own, name: 'Volunteer days', accrual: 'annual', entitlement: toAmount(2), carryOverCap: 0, position: 2 },
      { ...own, name: 'Unpaid leave', accrual: 'none', isPaid: false, position: 3 },
    ])
    .returning({ id: leaveTypes.id })
  const [annual, sick, volunteer, unpaid] = rows.map(one => one.id)
  return { annual: annual!, sick: sick!, volunteer: volunteer!, unpaid: unpaid! }
}

async function writeSchedules({ tx }: Context, { id: organizationId, colleagues }: Company) {
  const of = (usernames: string[], hours: number[], effectiveDate = '2000-01-01') =>
    colleagues
      .filter(one => usernames.includes(one.username))
      .map(one => ({ organizationId, personId: one.id, effectiveDate, hours: hours.map(toAmount) }))
  await tx
    .insert(workSchedules)
    .values([
      { organizationId, personId: null, effectiveDate: '2000-01-01', hours: [8, 8, 8, 8, 8, 0, 0].map(toAmount) },
      ...of(['zoe', 'ruth', 'petra'], partTime),
      ...of(['sam'], shortFriday),
    ])
}

async function writeRules({ tx, now }: Context, { id: organizationId, colleagues }: Company, types: LeaveTypeIds) {
  const idOf = (username: string) => colleagues.find(one => one.username === username)?.id
  const [lukasz, mona, grace] = ['lukasz', 'mona', 'grace'].map(idOf)
  if (!lukasz || !mona || !grace) return
  const effectiveDate = firstDay(now)
  await tx
    .insert(leaveEntitlements)
    .values({ organizationId, personId: grace, leaveTypeId: types.annual, effectiveDate, entitlement: toAmount(32) })
  await tx.insert(blackoutPeriods).values({
    organizationId,
    name: 'Stock-taking',
    startDate: dateBefore(now, -60),
    endDate: dateBefore(now, -62),
    enforcement: 'warn',
  })
  await tx.insert(teamCaps).values({ organizationId, managerId: mona, maxAway: 1, enforcement: 'warn' })
  await tx.insert(leaveDelegations).values({
    organizationId,
    delegatorId: lukasz,
    delegateId: mona,
    startDate: dateBefore(now, 3),
    endDate: dateBefore(now, -11),
    createdAt: daysBefore(now, 5),
  })
}

/**
 * Gives a company leave in every state, the holidays of its places, events past and coming, and what it notes of its people.
 * Its people must be there already; nobody is told of anything.
 */
export async function seedLeave(context: Context & { timeZone: string }, company: Company) {
  const { tx, now, timeZone } = context
  await writeEvents(context, company, company.id === 1 ? acmeEvents : globexEvents)
  await writeSchedules(context, company)
  const types = await writeTypes(context, company)
  await writeRules(context, company, types)
  await writeOpening(context, company, types)
  await writeLeaveRequests(context, company, types)
  await closeEarly(context, company)
  await writeNotes(context, company)
  const personIds = company.colleagues.map(one => one.id)
  await postDue(tx, await readAccounts({ organizationId: company.id, personIds }, tx), todayIn(timeZone, now))
}
