import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { type Database, db } from '@/db'
import { kept, literal } from '@/db/kept'
import { events, eventTypes } from '@/db/schema/events'
import type { Actor } from '../actor'
import { momentIn } from '../calendar/moments'
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

const selectFrom = (tx: Database, organizationId: number, ...which: (SQL | undefined)[]) =>
  tx
    .select(eventColumns)
    .from(events)
    .where(and(eq(events.organizationId, organizationId), ...which))

type Asked = { organizationId: number }

/** What the clock on the company's wall shows. */
export const wallClock = (actor: Actor, now: Date) =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime())
    .toZonedDateTimeISO(actor.organization.timeZone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })

const upcoming = kept((given: Asked & { now: string }) =>
  selectFrom(db, given.organizationId, gte(events.endsAt, given.now))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(literal(mostUpcoming)),
)

/** Events under way and to come, the soonest first, at most 50. */
export const listUpcomingEvents = (actor: Actor, now = new Date()): Promise<CompanyEvent[]> =>
  upcoming({ organizationId: actor.organization.id, now: wallClock(actor, now) })

/** When the first of some events is over, in milliseconds since 1970; never, of none. */
export const firstEnd = (actor: Actor, some: Pick<CompanyEvent, 'endsAt'>[]): number =>
  Math.min(...some.map(one => momentIn(actor.organization.timeZone, one.endsAt).getTime()))

const past = kept((given: Asked & { now: string; offset: number }, limit) =>
  selectFrom(db, given.organizationId, lt(events.endsAt, given.now))
    .orderBy(desc(events.startsAt), desc(events.id))
    .limit(literal(limit))
    .offset(given.offset),
)

/** Events that are over, the latest first. */
export const listPastEvents = (
  actor: Actor,
  { now = new Date(), limit = mostUpcoming, offset = 0 } = {},
): Promise<CompanyEvent[]> =>
  past({ organizationId: actor.organization.id, now: wallClock(actor, now), offset }, String(limit))

/** An event that ends at midnight has no part of that day. */
export const reaches = (date: string) =>
  sql`greatest(${events.startsAt}, ${events.endsAt} - interval '1 second') >= ${date}::timestamp`

const between = kept((given: Asked & { from: string; to: string }) =>
  selectFrom(db, given.organizationId, sql`${events.startsAt} < ${given.to}::date + 1`, reaches(given.from)).orderBy(
    asc(events.startsAt),
    asc(events.id),
  ),
)

/** Events of which some part lies in the days from one to another, by their start. */
export const listEvents = (actor: Actor, { from, to }: { from: string; to: string }): Promise<CompanyEvent[]> =>
  between({ organizationId: actor.organization.id, from, to })

const holidays = kept((given: Asked & { from: string; before: string }, when) =>
  selectFrom(
    db,
    given.organizationId,
    eq(events.isOfficialHoliday, true),
    ...(when === 'always' ? [] : [sql`${events.startsAt} < ${given.before}::timestamp`, reaches(given.from)]),
  ).orderBy(asc(events.startsAt), asc(events.id)),
)

/** Official holidays by their start: all, or those with at least one day in a year. Throws `invalid`. */
export async function listHolidays(actor: Actor, { year }: { year?: number } = {}): Promise<CompanyEvent[]> {
  if (year !== undefined && !(Number.isInteger(year) && year >= 1 && year <= 9998))
    throw invalid({ year: 'must be a year of four digits' })
  const of = (which: number) => `${String(which).padStart(4, '0')}-01-01`
  const days = year === undefined ? { from: '', before: '' } : { from: of(year), before: of(year + 1) }
  return holidays({ organizationId: actor.organization.id, ...days }, year === undefined ? 'always' : 'in a year')
}

const one = kept((given: Asked & { id: number }) => selectFrom(db, given.organizationId, eq(events.id, given.id)))

/** One event; throws `not_found`. */
export async function findEvent(actor: Actor, id: number, tx?: Database): Promise<CompanyEvent> {
  const organizationId = actor.organization.id
  const [found] = await (tx ? selectFrom(tx, organizationId, eq(events.id, id)) : one({ organizationId, id }))
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
