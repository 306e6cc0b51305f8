import { z } from 'zod'
import { findLastChangeOf } from '@/lib/domain/activity/last-changes'
import { type PersonActor, roles } from '@/lib/domain/actor'
import { listSchedules } from '@/lib/domain/calendar/commands'
import { todayIn } from '@/lib/domain/calendar/dates'
import { mayOpenFirm } from '@/lib/domain/hiring/recruiters-joining'
import { leaveUsages } from '@/lib/domain/leave/balances'
import { listLeaveTypes } from '@/lib/domain/leave/queries'
import { countReports } from '@/lib/domain/people/managers'
import { countRegister, listRegister, type RegisterEntry, rolesToGive } from '@/lib/domain/people/register'
import {
  findStaffFile,
  listAllCustomFields,
  listPlacements,
  mayChangeStaff,
  type StaffFile,
} from '@/lib/domain/people/staff-file'
import { plainLine } from '@/lib/formats/text'
import { bodyId, pathId, text } from '../fields'
import { absent } from './absent'
import { presentFace } from './recognitions'
import type { EnteredStaff, RegisterRow, RegisterSearch } from './staff-types'

const pageSize = 50

// What comes in

// A select that chooses nothing sends an empty text.
const choice = z.literal('').transform(() => undefined)

const wire = z.object({
  q: text(100).default(''),
  role: choice.or(z.enum(roles)).optional(),
  department: choice.or(pathId).optional(),
  location: choice.or(pathId).optional(),
  status: choice.or(z.enum(['active', 'invited', 'left'])).optional(),
  after: choice.or(pathId).optional(),
})

const searched = wire.transform(({ q, role, department, location, status, after }) => ({
  filter: { words: q, role, departmentId: department, locationId: location, standing: status },
  // One more than is shown tells whether there is a next page.
  place: { after, limit: pageSize + 1 },
}))

const inAddress = ['q', 'role', 'department', 'location', 'status'] as const

/** What of an address is a search: other parameters, and values that cannot be, are left out. */
export function registerSearch(address: Record<string, string | string[] | undefined>): RegisterSearch {
  const said = inAddress.flatMap(key => {
    const value = [address[key]].flat()[0]
    return value && wire.shape[key].safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

const oneLine = (max: number) => text(max).transform(plainLine)
const orNothing = (max: number) => oneLine(max).transform(value => value || null)
const chosen = z.preprocess(sent => (sent === '' || sent === undefined ? null : sent), bodyId.nullable())

const written = {
  firstName: oneLine(1000),
  lastName: oneLine(1000),
  email: oneLine(1000),
  role: z.enum(roles, { error: 'is required' }),
  managerId: chosen,
  departmentId: chosen,
  locationId: chosen,
  jobId: chosen,
  employeeClassId: chosen,
  dateHired: orNothing(100),
}

/** Somebody new as their form says it; without a username they get one from their address. */
export const inviteForm = z
  .object({ ...written, username: oneLine(1000).default('') })
  .transform(({ username, ...rest }) => ({ ...rest, ...(username && { username }) }))

/** Changes to somebody; `seen` is when what stood in the form had been written, `overwrite` says that it does not matter. */
export const staffForm = z
  .object({
    ...written,
    displayName: oneLine(1000),
    username: oneLine(1000),
    employeeNumber: orNothing(1000),
    id: bodyId,
    seen: z.iso.datetime().transform(at => new Date(at)),
    overwrite: z.literal('on').optional(),
  })
  .transform(({ id, seen, overwrite, ...changes }) => ({ id, seen: overwrite ? undefined : seen, changes }))

/** A form's `field-<id>` as what is noted, by field. */
export const notesForm = z.looseObject({ id: bodyId }).transform(form => ({
  id: form.id as number,
  notes: new Map(
    Object.entries(form).flatMap(([name, value]) =>
      /^field-\d{1,9}$/.test(name) && typeof value === 'string' ? [[Number(name.slice(6)), value] as const] : [],
    ),
  ),
}))

const hours = z
  .string()
  .transform(value => Number(value.trim().replace(',', '.') || '0'))
  .refine(value => Number.isFinite(value) && value >= 0 && value <= 24, { error: 'must be from 0 to 24' })

/** A week, Monday first, from a day on. */
export const scheduleForm = z
  .object({ id: bodyId, from: text(20), d1: hours, d2: hours, d3: hours, d4: hours, d5: hours, d6: hours, d7: hours })
  .transform(({ id, from, d1, d2, d3, d4, d5, d6, d7 }) => ({
    personId: id as number,
    effectiveDate: from,
    hours: [d1, d2, d3, d4, d5, d6, d7],
  }))

const days = text(20).transform((said, context) => {
  const value = Number(said.trim().replace(',', '.').replace('−', '-'))
  if (said.trim() !== '' && Number.isFinite(value)) return value
  context.addIssue({ code: 'custom', message: 'must be a number' })
  return z.NEVER
})

const kind = z.preprocess(sent => (sent === '' ? undefined : sent), bodyId)

export const entitlementForm = z
  .object({ id: bodyId, leaveTypeId: kind, from: text(20), days })
  .transform(({ id, from, ...rest }) => ({ ...rest, personId: id as number, effectiveDate: from }))

export const adjustmentForm = z
  .object({ id: bodyId, leaveTypeId: kind, days, note: text(1000) })
  .transform(({ id, ...rest }) => ({ ...rest, personId: id as number }))

/** Who takes over whose reports; with nobody named they report to nobody. */
export const leavingForm = z.object({ id: bodyId, reportsTo: chosen })

export const oneForm = z.object({ id: bodyId })

// What goes out

const presentRow = (person: RegisterEntry): RegisterRow => ({
  id: person.id,
  face: presentFace(person),
  email: person.email,
  role: person.role,
  place: [person.title, person.department].filter(Boolean).join(' · '),
  location: person.location,
  manager: person.manager,
  standing: person.standing,
})

const entered = (file: StaffFile): EnteredStaff => ({
  firstName: file.firstName,
  lastName: file.lastName,
  displayName: file.displayName,
  email: file.email,
  username: file.username,
  role: file.role,
  departmentId: String(file.departmentId ?? ''),
  locationId: String(file.locationId ?? ''),
  jobId: String(file.jobId ?? ''),
  employeeClassId: String(file.employeeClassId ?? ''),
  employeeNumber: file.employeeNumber ?? '',
  dateHired: file.dateHired ?? '',
})

/** The form of somebody new. */
export const blankStaff = (today: string): EnteredStaff => ({
  firstName: '',
  lastName: '',
  displayName: '',
  email: '',
  username: '',
  role: 'employee',
  departmentId: '',
  locationId: '',
  jobId: '',
  employeeClassId: '',
  employeeNumber: '',
  dateHired: today,
})

// What pages ask for on the server

/** A page of the register, how many it holds in all, and what it can be narrowed by. */
export async function registerPage(actor: PersonActor, search: RegisterSearch, after?: string) {
  const known = pathId.safeParse(after)
  const { filter, place } = searched.parse({ ...search, after: known.success ? after : undefined })
  const [people, count, placements] = await Promise.all([
    listRegister(actor, filter, place),
    countRegister(actor, filter),
    listPlacements(actor),
  ])
  const shown = people.slice(0, pageSize)
  return {
    rows: shown.map(presentRow),
    next: people.length > pageSize ? String(shown.at(-1)!.id) : null,
    count,
    departments: placements.departments,
    locations: placements.locations,
    roles: rolesToGive(actor),
  }
}

/** What the form of somebody new needs. */
export const invitePage = async (actor: PersonActor) => ({
  placements: await listPlacements(actor),
  roles: rolesToGive(actor),
  entered: blankStaff(todayIn(actor.organization.timeZone)),
})

/** Somebody's file by the id in a page's address; null when the company has nobody of that. */
export async function staffPage(actor: PersonActor, id: string) {
  const read = pathId.safeParse(id)
  if (!read.success) return null
  const file = await findStaffFile(actor, read.data).catch(absent)
  if (!file) return null
  const [placements, fields, schedules, usages, types, reports, changed, mayBeginHiring] = await Promise.all([
    listPlacements(actor),
    listAllCustomFields(actor, file.id),
    listSchedules(actor, file.id),
    leaveUsages(actor, file.id),
    listLeaveTypes(actor),
    countReports(actor, file.id),
    findLastChangeOf(actor, file.id),
    mayOpenFirm(actor),
  ])
  return {
    id: file.id,
    face: presentFace({ ...file, avatarUrl: null, title: null }),
    email: file.email,
    role: file.role,
    standing: file.standing,
    isMe: file.id === actor.personId,
    /** Nobody rules hiring yet: this colleague may be the first. */
    mayBeginHiring,
    may: mayChangeStaff(actor, file),
    seen: file.modifiedAt.toISOString(),
    invitedAt: file.invitedAt?.toISOString() ?? null,
    leftAt: file.deletedAt?.toISOString() ?? null,
    hasPassword: file.hasPassword,
    twoStepsSince: file.secondFactorSince?.toISOString() ?? null,
    entered: entered(file),
    manager: file.manager && presentFace({ ...file.manager, avatarUrl: null, title: null }),
    managerLeft: file.manager?.deletedAt !== null && file.manager !== null,
    placements,
    roles: rolesToGive(actor),
    fields,
    schedules: schedules.map(one => ({ id: one.id, from: one.effectiveDate, hours: one.hours })),
    accounts: (usages ?? []).map(one => ({
      id: one.leaveType.id,
      name: one.leaveType.name,
      used: one.daysUsed,
      left: one.daysRemaining,
    })),
    kinds: types.filter(one => one.accrual !== 'none').map(({ id, name }) => ({ id, name })),
    reports,
    changed,
    today: todayIn(actor.organization.timeZone),
  }
}

export type StaffPage = NonNullable<Awaited<ReturnType<typeof staffPage>>>
