import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { isAdmin } from '@/lib/domain/actor'
import { planHolidays } from '@/lib/domain/events/holiday-plan'
import { findLeaveType, listLeaveTypes } from '@/lib/domain/leave/queries'
import { listBlackoutPeriods, listTeamCaps } from '@/lib/domain/leave/rules'
import type { LeaveType } from '@/lib/domain/leave/types'
import { listDirectoryChoices } from '@/lib/domain/people/directory'
import { listLocations } from '@/lib/domain/people/placements'
import { line, pathId, text } from '../fields'
import { absent } from './absent'
import { accruals, type BlackoutSaid, type CapSaid, type HolidaySaid, type KindOfLeave } from './leave-rules-types'

// What comes in

const days = (given: string, field: { addIssue: (message: string) => void }) => {
  const said = given.trim().replace(',', '.')
  if (/^\d{1,4}(\.\d{1,2})?$/.test(said)) return Number(said)
  field.addIssue('must be a number')
  return z.NEVER
}

const number = text(12).transform((given, ctx) => days(given, { addIssue: message => ctx.addIssue(message) }))

/** Blank is no limit. */
const limit = text(12)
  .default('')
  .transform((given, ctx) => (given.trim() === '' ? null : days(given, { addIssue: message => ctx.addIssue(message) })))

const months = z
  .enum(['', ...Array.from({ length: 12 }, (_, at) => String(at + 1))])
  .default('')
  .transform(said => (said === '' ? null : Number(said)))

/** What decides how much of a kind of leave there is. */
export const policyFields = z.object({
  accrual: z.enum(accruals, { error: 'is required' }),
  entitlement: number.default(0),
  balanceCap: limit,
  carryOverCap: limit,
  carryOverMonths: months,
})

/** A kind of leave as its form describes it. */
export const kindFields = policyFields.extend({
  name: line(200),
  negativeLimit: limit,
  isPaid: z
    .literal('on')
    .optional()
    .transform(said => said === 'on'),
  requiresApproval: z
    .literal('on')
    .optional()
    .transform(said => said === 'on'),
})

const scopeId = text(10)
  .default('')
  .transform(said => (/^\d+$/.test(said) ? pathId.parse(said) : null))

const day = z.iso.date({ error: 'must be a date such as 2026-11-30' })
const enforcement = z.enum(['warn', 'refuse'], { error: 'is required' })

export const blackoutFields = z.object({
  name: line(200),
  startDate: day,
  endDate: day,
  departmentId: scopeId,
  locationId: scopeId,
  enforcement,
})

export const capFields = z.object({
  maxAway: text(6).transform((given, ctx) => days(given, { addIssue: message => ctx.addIssue(message) })),
  departmentId: scopeId,
  locationId: scopeId,
  managerId: scopeId,
  enforcement,
})

export const holidayImport = z.object({ location: pathId, year: text(4).transform(Number) })

// What goes out

const presentKind = (type: LeaveType): KindOfLeave => ({
  id: type.id,
  name: type.name,
  accrual: type.accrual,
  entitlement: type.entitlement,
  balanceCap: type.balanceCap,
  carryOverCap: type.carryOverCap,
  carryOverMonths: type.carryOverMonths,
  negativeLimit: type.negativeLimit,
  isPaid: type.isPaid,
  requiresApproval: type.requiresApproval,
  archived: type.archivedAt !== null,
})

/** The kinds of leave, those no longer in use at the end. */
export async function kindsOfLeave(actor: PersonActor): Promise<KindOfLeave[]> {
  const types = await listLeaveTypes(actor, { archivedToo: true })
  return types.map(presentKind).sort((one, other) => Number(one.archived) - Number(other.archived))
}

/** One kind of leave by the id in an address, with when it was changed last; null when there is none. */
export async function kindOfLeave(actor: PersonActor, id: string): Promise<(KindOfLeave & { seen: string }) | null> {
  const known = pathId.safeParse(id)
  if (!known.success || !isAdmin(actor)) return null
  const type = await findLeaveType(actor, known.data).catch(absent)
  return type && { ...presentKind(type), seen: type.modifiedAt.toISOString() }
}

/** What of an address says whose holidays to show: the first location and this year, unless told otherwise. */
export async function holidaysPage(actor: PersonActor, search: { location?: string; year?: string }, today: string) {
  const locations = await listLocations(actor)
  const asked = locations.find(one => String(one.id) === search.location) ?? locations[0]
  const thisYear = Number(today.slice(0, 4))
  const said = Number(search.year)
  const year = Number.isInteger(said) && said >= 1970 && said <= 2199 ? said : thisYear
  const plan = asked && (await planHolidays(actor, { locationId: asked.id, year }))
  return {
    locations: locations.map(({ id, name }) => ({ id, name })),
    years: [thisYear - 1, thisYear, thisYear + 1, thisYear + 2],
    year,
    location: plan?.location ?? null,
    holidays: (plan?.holidays ?? []).map(
      ({ state, eventId, date, name, half }): HolidaySaid => ({ state, eventId, date, name, half }),
    ),
  }
}

/** Blackouts in force or to come, caps, and whom such a rule may be for. */
export async function blackoutsPage(actor: PersonActor) {
  const [periods, caps, { departments, locations, managers }] = await Promise.all([
    listBlackoutPeriods(actor),
    listTeamCaps(actor),
    listDirectoryChoices(actor),
  ])
  const named = (list: { id: number; name: string }[], id: number | null) =>
    list.find(one => one.id === id)?.name ?? null
  const scope = (one: { departmentId: number | null; locationId: number | null }) => ({
    department: named(departments, one.departmentId),
    location: named(locations, one.locationId),
  })
  return {
    departments,
    locations,
    managers,
    periods: periods.map(
      (one): BlackoutSaid => ({
        id: one.id,
        ...scope(one),
        name: one.name,
        startDate: one.startDate,
        endDate: one.endDate,
        enforcement: one.enforcement,
      }),
    ),
    caps: caps.map(
      (one): CapSaid => ({
        id: one.id,
        ...scope(one),
        manager: named(managers, one.managerId),
        maxAway: one.maxAway,
        enforcement: one.enforcement,
      }),
    ),
  }
}
