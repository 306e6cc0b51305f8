import { and, asc, desc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { assignmentRecords, people } from '@/db/schema/people'
import type { Actor, PersonActor } from '../actor'
import { requireSpan } from '../calendar/dates'
import { workCalendars } from '../calendar/queries'
import { listAbsences } from './absences'
import { worksBeside } from './team'

/** Whose days are wanted: of one's closer colleagues or of everybody, at one place or at all. */
export type ChartAsked = {
  from: string
  to: string
  whose: 'team' | 'everyone' | { departmentId: number }
  locationId?: number
}

/** More rows than this nobody reads, and no browser should hold. */
export const mostChartPeople = 1000

const beside = (actor: PersonActor): SQL =>
  sql`(people.id = ${actor.personId} or ${worksBeside(sql.raw('people.organization_id'), sql`${actor.personId}`, sql.raw('people.id'))})`

function among(actor: PersonActor, { whose, locationId }: ChartAsked) {
  return and(
    whose === 'team' ? beside(actor) : undefined,
    typeof whose === 'object' ? eq(assignmentRecords.departmentId, whose.departmentId) : undefined,
    locationId === undefined ? undefined : eq(assignmentRecords.locationId, locationId),
  )
}

/** Oneself first, then the others by name. */
const listRows = (actor: PersonActor, asked: ChartAsked) =>
  db
    .select({
      id: people.id,
      displayName: people.displayName,
      avatar: people.avatar,
      avatarUrl: people.avatarUrl,
      title: sql<
        string | null
      >`(select j.title from jobs j where j.organization_id = ${assignmentRecords.organizationId}
        and j.id = ${assignmentRecords.jobId})`,
    })
    .from(people)
    .leftJoin(
      assignmentRecords,
      and(
        eq(assignmentRecords.organizationId, people.organizationId),
        eq(assignmentRecords.personId, people.id),
        assignmentRecords.current,
      ),
    )
    .where(and(eq(people.organizationId, actor.organization.id), isNull(people.deletedAt), among(actor, asked)))
    .orderBy(desc(eq(people.id, actor.personId)), asc(people.displayName), asc(people.id))
    .limit(mostChartPeople + 1)

/**
 * Who works and who is away, person by person, between two days. Five queries, however many people. Everybody sees that a
 * colleague is away; why, and what is only asked for, whoever reads that person's requests. Throws `invalid`.
 */
export async function readWallChart(actor: PersonActor, asked: ChartAsked) {
  const { from, to } = asked
  requireSpan({ startDate: from, endDate: to })
  const found = await listRows(actor, asked)
  const rows = found.slice(0, mostChartPeople)
  const personIds = rows.map(one => one.id)
  const [absences, calendars] = await Promise.all([
    personIds.length > 0 ? listAbsences(actor, { from, to, personIds }) : [],
    workCalendars(actor.organization.id, personIds, { from, to }),
  ])
  return { rows, absences, calendars, more: found.length > mostChartPeople }
}

export type WallChart = Awaited<ReturnType<typeof readWallChart>>

/** The departments and places that somebody works in, by name: what the chart may be narrowed to. Two queries. */
export async function listChartGroups(actor: Actor) {
  const named = (table: 'departments' | 'locations', column: 'department_id' | 'location_id') =>
    db.execute(sql`select g.id, g.name from ${sql.raw(table)} g where g.organization_id = ${actor.organization.id}
      and exists (select 1 from assignment_records a join people p on p.organization_id = a.organization_id and p.id = a.person_id
        where a.organization_id = g.organization_id and a.${sql.raw(column)} = g.id and a.current and p.deleted_at is null)
      order by g.name, g.id`) as unknown as Promise<{ id: number; name: string }[]>
  const [departments, locations] = await Promise.all([
    named('departments', 'department_id'),
    named('locations', 'location_id'),
  ])
  return { departments, locations }
}
