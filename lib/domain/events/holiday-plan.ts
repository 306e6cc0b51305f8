import { and, asc, eq, gte, inArray, lt, sql } from 'drizzle-orm'
import { db } from '@/db'
import { eventLocations, events } from '@/db/schema/events'
import type { PersonActor } from '../actor'
import { holidayFacts, libraryHolidays, libraryPlace } from '../calendar/holidays'
import { invalid } from '../errors'
import { findLocation } from '../people/placements'
import { requireMayChangeEvents } from './policy'

/** A holiday of a location: one the library would bring, one that is there as the library has it, changed since, or the company's own. */
export type PlannedHoliday = {
  state: 'new' | 'here' | 'changed' | 'own'
  /** The event, once it is there. */
  eventId: number | null
  date: string
  lastDate: string
  name: string
  half: 'morning' | 'afternoon' | null
}

/**
 * What importing the official holidays of a location in a year would bring, beside what is there: a dry run, which changes
 * nothing. `place` is null where the location's country is not one the library knows. For administrators; throws `forbidden`,
 * `not_found`, `invalid`.
 */
export async function planHolidays(actor: PersonActor, { locationId, year }: { locationId: number; year: number }) {
  requireMayChangeEvents(actor)
  if (!Number.isInteger(year) || year < 1970 || year > 2199) throw invalid({ year: 'must be between 1970 and 2199' })
  const location = await findLocation(actor, locationId)
  const place = location.country ? libraryPlace(location.country, location.region) : null
  const known = place ? libraryHolidays(place, year) : []
  const organizationId = actor.organization.id
  const here = await db
    .select({
      id: events.id,
      key: events.holidayKey,
      name: events.name,
      date: sql<string>`${events.startsAt}::date::text`,
      lastDate: sql<string>`(greatest(${events.startsAt}, ${events.endsAt} - interval '1 second'))::date::text`,
      half: events.holidayHalf,
    })
    .from(events)
    .where(
      and(
        eq(events.organizationId, organizationId),
        eq(events.isOfficialHoliday, true),
        gte(events.startsAt, `${year}-01-01`),
        lt(events.startsAt, `${year + 1}-01-01`),
        // At no location it is everywhere.
        sql`(not exists (select 1 from event_locations l where l.organization_id = ${organizationId} and l.event_id = ${events.id})
          or ${inArray(
            events.id,
            db
              .select({ id: eventLocations.eventId })
              .from(eventLocations)
              .where(and(eq(eventLocations.organizationId, organizationId), eq(eventLocations.locationId, locationId))),
          )})`,
      ),
    )
    .orderBy(asc(events.startsAt), asc(events.id))
  const byKey = new Map(known.map(one => [one.key, one]))
  const there = here.map(({ id, key, ...facts }): PlannedHoliday => {
    const library = key ? byKey.get(key) : undefined
    const same =
      library &&
      library.name === facts.name &&
      holidayFacts(library).startsAt.slice(0, 10) === facts.date &&
      library.half === facts.half
    return { ...facts, eventId: id, state: library ? (same ? 'here' : 'changed') : 'own' }
  })
  const keys = new Set(here.map(one => one.key))
  const missing = known
    .filter(one => !keys.has(one.key))
    .map(
      ({ name, date, lastDate, half }): PlannedHoliday => ({ state: 'new', eventId: null, name, date, lastDate, half }),
    )
  return {
    location: { id: location.id, name: location.name, country: place?.country ?? null, region: place?.region ?? null },
    holidays: [...there, ...missing].sort((one, other) => one.date.localeCompare(other.date)),
  }
}
