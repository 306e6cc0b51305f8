import { db } from '@/db'
import { eventLocations, events, eventTypes } from '@/db/schema/events'
import { leaveTypes } from '@/db/schema/leave'
import { workSchedules } from '@/db/schema/schedules'
import { toAmount } from '@/lib/domain/leave/amounts'
import { unique } from './organization'

type TypeRow = typeof leaveTypes.$inferInsert
type Days = 'entitlement' | 'balanceCap' | 'carryOverCap' | 'negativeLimit'

/** Anything of a kind of leave that matters to a test; amounts in days, null for no limit. */
export type LeaveTypeOverrides = Partial<Omit<TypeRow, Days | 'organizationId'>> & Partial<Record<Days, number | null>>

/** A kind of leave: unless told otherwise without accrual, and so without a balance. */
export async function makeLeaveType(organizationId: number, overrides: LeaveTypeOverrides = {}) {
  const { entitlement, balanceCap, carryOverCap, negativeLimit = 0, ...own } = overrides
  const amount = (days: number | null | undefined) => (typeof days === 'number' ? toAmount(days) : days)
  const [row] = await db
    .insert(leaveTypes)
    .values({
      name: `Leave ${unique()}`,
      ...own,
      entitlement: amount(entitlement) ?? 0,
      balanceCap: amount(balanceCap),
      carryOverCap: amount(carryOverCap),
      negativeLimit: amount(negativeLimit),
      organizationId,
    })
    .returning()
  return row!
}

/** A work schedule: seven numbers of hours, Monday first; of the company's, or one person's. */
export async function makeSchedule(
  organizationId: number,
  hours: number[],
  { person, from = '2000-01-01' }: { person?: { id: number }; from?: string } = {},
) {
  const [row] = await db
    .insert(workSchedules)
    .values({ organizationId, personId: person?.id, effectiveDate: from, hours: hours.map(toAmount) })
    .returning()
  return row!
}

/** Anything of an event that matters to a test. */
export type EventOverrides = Partial<Omit<typeof events.$inferInsert, 'organizationId'>> & {
  locations?: { id: number }[]
}

/** An event of the company's, today unless told otherwise, of a type of its own. */
export async function makeEvent(organizationId: number, { locations = [], ...own }: EventOverrides = {}) {
  const today = new Date().toISOString().slice(0, 10)
  return db.transaction(async tx => {
    const type = async () => {
      const [made] = await tx
        .insert(eventTypes)
        .values({ organizationId, name: `Type ${unique()}` })
        .returning()
      return made!.id
    }
    const [row] = await tx
      .insert(events)
      .values({
        name: 'Company Picnic',
        startsAt: `${today}T11:00:00`,
        endsAt: `${today}T23:30:00`,
        ...own,
        eventTypeId: own.eventTypeId ?? (await type()),
        organizationId,
      })
      .returning()
    if (locations.length > 0)
      await tx
        .insert(eventLocations)
        .values(locations.map(({ id }) => ({ organizationId, eventId: row!.id, locationId: id })))
    return row!
  })
}

/** A day nobody works, or half a one: at some locations, or everywhere. */
export const makeHoliday = (organizationId: number, date: string, overrides: EventOverrides = {}) =>
  makeEvent(organizationId, {
    name: 'Holiday',
    startsAt: `${date}T00:00:00`,
    endsAt: `${date}T23:59:59`,
    isOfficialHoliday: true,
    ...overrides,
  })
