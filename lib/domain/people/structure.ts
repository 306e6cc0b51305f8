import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { events, eventTypes } from '@/db/schema/events'
import { departments, employeeClasses, jobs, locations } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from './queries'

/** What a company sorts itself by, as it is called where it is kept. */
export const kinds = ['location', 'department', 'job', 'employee_class', 'event_type', 'custom_field'] as const

export type Kind = (typeof kinds)[number]

export const tables = {
  location: locations,
  department: departments,
  job: jobs,
  employee_class: employeeClasses,
  event_type: eventTypes,
  custom_field: customFields,
}

/** One location, department, job …; what its kind does not have is null. */
export type Entry = {
  id: number
  name: string
  country: string | null
  region: string | null
  timeZone: string | null
  privacy: (typeof customFields.$inferSelect)['privacy'] | null
  /** How many people are there now; of a kind of event how many events; of a field of whom it is noted. */
  uses: number
}

const none = sql<null>`null`

/** The columns an entry of a kind has. */
export function entryColumns(kind: Kind) {
  const table = tables[kind]
  return {
    id: table.id,
    name: kind === 'job' ? jobs.title : (getTableColumns(table) as { name: typeof departments.name }).name,
    country: kind === 'location' ? locations.country : none,
    region: kind === 'location' ? locations.region : none,
    timeZone: kind === 'location' ? locations.timeZone : none,
    privacy: kind === 'custom_field' ? customFields.privacy : none,
  }
}

const read = (tx: Pick<Database, 'select'>, actor: PersonActor, kind: Kind) => {
  const columns = entryColumns(kind)
  const order = kind === 'custom_field' ? asc(customFields.position) : asc(sql`lower(${columns.name})`)
  return tx
    .select(columns)
    .from(tables[kind])
    .where(eq(tables[kind].organizationId, actor.organization.id))
    .orderBy(order, asc(tables[kind].id)) as unknown as Promise<Omit<Entry, 'uses'>[]>
}

type Placed = Record<'location' | 'department' | 'job' | 'employee_class', number | null> & { count: number }

/** How many people are in each place, department, job and class now: one look at everybody for all four. */
const countPeople = (organizationId: number) =>
  db.execute<Placed>(sql`select a.location_id as location, a.department_id as department, a.job_id as job,
      a.employee_class_id as employee_class, count(*)::int as count
    from assignment_records a join people p on p.organization_id = a.organization_id and p.id = a.person_id
    where a.organization_id = ${organizationId} and a.current and p.deleted_at is null
    group by grouping sets ((a.location_id), (a.department_id), (a.job_id), (a.employee_class_id))`)

const countEvents = (organizationId: number) =>
  db
    .select({ id: events.eventTypeId, count: sql<number>`count(*)::int` })
    .from(events)
    .where(eq(events.organizationId, organizationId))
    .groupBy(events.eventTypeId)

const countNotes = (organizationId: number) =>
  db
    .select({ id: customFieldRecords.customFieldId, count: sql<number>`count(*)::int` })
    .from(customFieldRecords)
    .where(eq(customFieldRecords.organizationId, organizationId))
    .groupBy(customFieldRecords.customFieldId)

/** Everything a company sorts itself by, with how much each is used. For administrators; throws `forbidden`. */
export async function listStructure(actor: PersonActor): Promise<Record<Kind, Entry[]>> {
  requireAdmin(actor)
  const { id } = actor.organization
  const [placed, happened, noted, ...lists] = await Promise.all([
    countPeople(id),
    countEvents(id),
    countNotes(id),
    ...kinds.map(kind => read(db, actor, kind)),
  ])
  const usesOf = (kind: Kind): Map<number | null, number> => {
    if (kind === 'event_type') return new Map(happened.map(one => [one.id, one.count]))
    if (kind === 'custom_field') return new Map(noted.map(one => [one.id, one.count]))
    return new Map(placed.filter(one => one[kind] !== null).map(one => [one[kind], one.count]))
  }
  const counted = kinds.map((kind, at) => {
    const uses = usesOf(kind)
    return [kind, lists[at]!.map(one => ({ ...one, uses: uses.get(one.id) ?? 0 }))] as const
  })
  return Object.fromEntries(counted) as Record<Kind, Entry[]>
}

/** One of them; throws `forbidden`, `not_found`. */
export async function findEntry(actor: PersonActor, kind: Kind, id: number): Promise<Entry> {
  const found = (await listStructure(actor))[kind].find(one => one.id === id)
  if (!found) throw notFound('Entry')
  return found
}

/** One of them, held still until the transaction ends; throws `not_found`. */
export async function holdEntry(
  tx: Database,
  actor: PersonActor,
  kind: Kind,
  id: number,
): Promise<Omit<Entry, 'uses'>> {
  const [found] = await tx
    .select(entryColumns(kind))
    .from(tables[kind])
    .where(and(eq(tables[kind].organizationId, actor.organization.id), eq(tables[kind].id, id)))
    .for('update')
  if (!found) throw notFound('Entry')
  return found as unknown as Omit<Entry, 'uses'>
}
