import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { isAdmin, type PersonActor } from '../actor'
import { addDays, addMonths, weekdayOf } from '../calendar/dates'
import { todayFor } from '../leave/policy'
import { requireInsights } from './policy'

export const periods = ['30days', 'quarter', 'year', 'all'] as const
export type Period = (typeof periods)[number]

/** What is looked at: whose, and since when. Both dates are the company's. */
export type Lens = {
  period: Period
  /** What one point of a curve stands for. */
  grain: 'day' | 'week' | 'month'
  /** The first day; of everything there is `null`. */
  from: string | null
  today: string
  departmentId?: number
  locationId?: number
}

/** The lens on a period: 30 days, thirteen weeks, twelve months, all; each ends today. */
export function lensOn(
  actor: PersonActor,
  period: Period,
  where: Pick<Lens, 'departmentId' | 'locationId'> = {},
): Lens {
  const today = todayFor(actor)
  const monday = addDays(today, 1 - weekdayOf(today))
  const spans = {
    '30days': { grain: 'day', from: addDays(today, -29) },
    quarter: { grain: 'week', from: addDays(monday, -12 * 7) },
    year: { grain: 'month', from: addMonths(`${today.slice(0, 7)}-01`, -11) },
    all: { grain: 'month', from: null },
  } as const
  return { period, today, ...spans[period], ...where }
}

/** Everybody below the actor, however far. */
const below = ({ organization, personId }: PersonActor): SQL => sql`(with recursive below(id) as (
    select a.person_id from assignment_records a
      where a.organization_id = ${organization.id} and a.manager_id = ${personId} and a.current
    union select a.person_id from assignment_records a join below on a.manager_id = below.id
      where a.organization_id = ${organization.id} and a.current
  ) select id from below where id <> ${personId})`

/**
 * The people looked at, as a query to join: id, where they work, since when, and whether they are still here. Administrators see
 * the company, others those below them; whatever the address asks for, nobody sees more.
 */
export const membersOf = (actor: PersonActor, { departmentId, locationId }: Lens): SQL => sql`(
  select p.id, a.department_id, a.location_id, p.deleted_at is null as active,
    coalesce(a.date_hired, (p.created_at at time zone ${actor.organization.timeZone})::date) as since,
    (p.deleted_at at time zone ${actor.organization.timeZone})::date as until
  from people p left join assignment_records a
    on a.organization_id = p.organization_id and a.person_id = p.id and a.current
  where p.organization_id = ${actor.organization.id}
    ${isAdmin(actor) ? sql`` : sql`and p.id in ${below(actor)}`}
    ${departmentId === undefined ? sql`` : sql`and a.department_id = ${departmentId}`}
    ${locationId === undefined ? sql`` : sql`and a.location_id = ${locationId}`})`

/** Whether nobody of the company is left out. */
export const seesAll = (actor: PersonActor, { departmentId, locationId }: Lens) =>
  isAdmin(actor) && departmentId === undefined && locationId === undefined

/** The moment a day of the company's begins. */
export const beginning = ({ organization }: PersonActor, day: string): SQL =>
  sql`(${day}::date::timestamp at time zone ${organization.timeZone})`

export type Place = { id: number; name: string }

/** Departments and locations in which somebody works whom the actor may look at, by name: what the lens may be narrowed to. */
export async function listPlaces(actor: PersonActor): Promise<{ departments: Place[]; locations: Place[] }> {
  requireInsights(actor)
  const everybody = lensOn(actor, 'all')
  const named = (table: 'departments' | 'locations', column: 'department_id' | 'location_id') =>
    db.execute(sql`select n.id, n.name from ${sql.raw(table)} n where n.organization_id = ${actor.organization.id}
      and n.id in (select m.${sql.raw(column)} from ${membersOf(actor, everybody)} m where m.active)
      order by n.name, n.id`) as unknown as Promise<Place[]>
  const [departments, locations] = await Promise.all([
    named('departments', 'department_id'),
    named('locations', 'location_id'),
  ])
  return { departments, locations }
}
