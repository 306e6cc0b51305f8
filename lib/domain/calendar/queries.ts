import { and, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { events } from '@/db/schema/events'
import { assignmentRecords } from '@/db/schema/people'
import type { WorkCalendar } from '../leave/counting'
import { addDays, eachDate, earliest, latest } from './dates'
import type { Holiday } from './holidays'
import { scheduleRows, schedulesFor } from './schedules'

const locationIds = sql<number[]>`(select coalesce(json_agg(l.location_id), '[]') from event_locations l
  where l.organization_id = events.organization_id and l.event_id = events.id)`

// An event that ends at midnight does not reach into that day.
const lastDate = sql<string>`(greatest(${events.startsAt}, ${events.endsAt} - interval '1 second'))::date::text`

const officialHolidays = (tx: Database, organizationId: number, from: string, to: string) =>
  tx
    .select({
      name: events.name,
      firstDate: sql<string>`${events.startsAt}::date::text`,
      lastDate,
      half: events.holidayHalf,
      locationIds,
    })
    .from(events)
    .where(
      and(
        eq(events.organizationId, organizationId),
        eq(events.isOfficialHoliday, true),
        lt(events.startsAt, addDays(to, 1)),
        gte(events.endsAt, from),
      ),
    )
    .orderBy(events.startsAt, events.id)

type Official = Awaited<ReturnType<typeof officialHolidays>>[number]

const holidaysAt = (found: Official[], locationId: number | null, from: string, to: string): Holiday[] =>
  found
    .filter(one => one.locationIds.length === 0 || (locationId !== null && one.locationIds.includes(locationId)))
    .flatMap(({ name, half, firstDate, lastDate }) =>
      eachDate(latest(firstDate, from), earliest(lastDate, to)).map(date => ({ date, name, half })),
    )

/** When each of some people works between two dates, holidays at their present place included. Three queries for all. */
export async function workCalendars(
  organizationId: number,
  personIds: number[],
  { from, to }: { from: string; to: string },
  tx: Database = db,
): Promise<Map<number, WorkCalendar>> {
  if (personIds.length === 0) return new Map()
  const rows = await scheduleRows(organizationId, personIds, tx)
  const holidays = await officialHolidays(tx, organizationId, from, to)
  const places = await tx
    .select({ personId: assignmentRecords.personId, locationId: assignmentRecords.locationId })
    .from(assignmentRecords)
    .where(
      and(
        eq(assignmentRecords.organizationId, organizationId),
        inArray(assignmentRecords.personId, personIds),
        assignmentRecords.current,
      ),
    )
  const placeOf = new Map(places.map(one => [one.personId, one.locationId]))
  // Most people share the company's week and the holidays of a place: the same things, not alike ones.
  const company = schedulesFor(rows, null)
  const ownWeek = new Set(rows.map(one => one.personId))
  const holidaysOf = new Map<number | null, Holiday[]>()
  const atPlace = (place: number | null) => {
    const known = holidaysOf.get(place) ?? holidaysAt(holidays, place, from, to)
    holidaysOf.set(place, known)
    return known
  }
  return new Map(
    personIds.map(id => [
      id,
      { schedules: ownWeek.has(id) ? schedulesFor(rows, id) : company, holidays: atPlace(placeOf.get(id) ?? null) },
    ]),
  )
}
