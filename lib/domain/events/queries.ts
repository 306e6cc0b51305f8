import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { type Database, db } from '@/db'
import { events, eventTypes } from '@/db/schema/events'
import type { Actor } from '../actor'
import { invalid, notFound } from '../errors'
import type { CompanyEvent, EventType } from './types'

const mostUpcoming = 50

const local = (column: string) => sql<string>`to_char(${sql.raw(column)}, 'YYYY-MM-DD"T"HH24:MI:SS')`

/** What is told of an event wherever it is shown. */
export const eventColumns = {
  id: events.id,
  name: events.name,
  notes: events.notes,
  startsAt: local('events.starts_at'),
  endsAt: local('events.ends_at'),
  eventType: sql<EventType>`(select row_to_json(b) from (select t.id, t.name from event_types t
    where t.organization_id = events.organization_id and t.id = events.event_type_id) b)`,
  isOfficialHoliday: events.isOfficialHoliday,
  holidayHalf: events.holidayHalf,
  locations: sql<
    CompanyEvent['locations']
  >`(select coalesce(json_agg(json_build_object('id', l.id, 'name', l.name) order by l.id), '[]')
    from event_locations el join locations l on l.organization_id = el.organization_id and l.id = el.location_id
    where el.organization_id = events.organization_id and el.event_id = events.id)`,
  placeLimit: events.placeLimit,
  createdAt: events.createdAt,
  modifiedAt: events.modifiedAt,
}

const selectFrom = (tx: Database, actor: Actor, ...which: (SQL | undefined)[]) =>
  tx
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.organizationId, actor.organization.id), ...which))

const select = (actor: Actor, ...which: (SQL | undefined)[]) => selectFrom(db, actor, ...which)

/** What the clock on the company's wall shows. */
export const wallClock = (actor: Actor, now: Date) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(actor.organization.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })

/** Events under way and to come, the soonest first, at most 50. */
export const listUpcomingEvents = (actor: Actor, now = new Date()): Promise<CompanyEvent[]> =>
  select(actor, gte(events.endsAt, wallClock(actor, now)))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(mostUpcoming)

/** Events that are over, the latest first. */
export const listPastEvents = (
  actor: Actor,
  { now = new Date(), limit = mostUpcoming, offset = 0 } = {},
): Promise<CompanyEvent[]> =>
  select(actor, lt(events.endsAt, wallClock(actor, now)))
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(limit)
    .offset(offset)

/** An event that ends at midnight has no part of that day. */
export const reaches = (date: string) =>
  sql`greatest(${events.startsAt}, ${events.endsAt} - interval '1 second') >= ${date}::timestamp`

/** Events of which some part lies in the days from one to another, by their start. */
export const listEvents = (actor: Actor, { from, to }: { from: string; to: string }): Promise<CompanyEvent[]> =>
  select(actor, sql`${events.startsAt} < ${to}::date + 1`, reaches(from)).orderBy(asc(events.startsAt), asc(events.id))

/** Official holidays by their start: all, or those with at least one day in a year. Throws `invalid`. */
export async function listHolidays(actor: Actor, { year }: { year?: number } = {}): Promise<CompanyEvent[]> {
  if (year !== undefined && !(Number.isInteger(year) && year >= 1 && year <= 9998))
    throw invalid({ year: 'must be a year of four digits' })
  const of = (which: number) => `${String(which).padStart(4, '0')}-01-01`
  return select(
    actor,
    eq(events.isOfficialHoliday, true),
    ...(year === undefined ? [] : [sql`${events.startsAt} < ${of(year + 1)}::timestamp`, reaches(of(year))]),
  ).orderBy(asc(events.startsAt), asc(events.id))
}

/** One event; throws `not_found`. */
export async function findEvent(actor: Actor, id: number, tx: Database = db): Promise<CompanyEvent> {
  const [found] = await selectFrom(tx, actor, eq(events.id, id))
  if (!found) throw notFound('Event')
  return found
}

const ofType = (actor: Actor, ...which: (SQL | undefined)[]) =>
  db
    .select({ id: eventTypes.id, name: eventTypes.name })
    .from(eventTypes)
    .where(and(eq(eventTypes.organizationId, actor.organization.id), ...which))
    .orderBy(asc(eventTypes.id))

/** What kinds of events the company has, the oldest first. */
export const listEventTypes = (actor: Actor): Promise<EventType[]> => ofType(actor)

/** One kind of event; throws `not_found`. */
export async function findEventType(actor: Actor, id: number): Promise<EventType> {
  const [found] = await ofType(actor, eq(eventTypes.id, id))
  if (!found) throw notFound('Event Type')
  return found
}

/** The kind of event of a name, made if the company has none yet; a race ends with one. */
export async function eventTypeNamed(tx: Database, organizationId: number, name: string): Promise<number> {
  await tx.insert(eventTypes).values({ organizationId, name }).onConflictDoNothing()
  const [found] = await tx
    .select({ id: eventTypes.id })
    .from(eventTypes)
    .where(and(eq(eventTypes.organizationId, organizationId), eq(sql`lower(${eventTypes.name})`, name.toLowerCase())))
  return found!.id
}
