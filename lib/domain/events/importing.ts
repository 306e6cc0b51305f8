import { and, eq, inArray } from 'drizzle-orm'
import { transaction } from '@/db'
import { eventLocations, events } from '@/db/schema/events'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { holidayFacts, libraryHolidays, libraryPlace } from '../calendar/holidays'
import { invalid } from '../errors'
import { proposeRecounts } from '../leave/recount'
import { findLocation } from '../people/placements'
import { touchedBy } from './commands'
import { requireMayChangeEvents } from './policy'
import { eventTypeNamed } from './queries'

/**
 * Brings the official holidays of a location's country and region in one year into the company's calendar, where they can be
 * edited like any event. What is there already is left as it is, edited or not, and shared between locations of one place.
 * Recounts of the leave they touch are proposed. For administrators; throws `forbidden`, `not_found`, `invalid`. Gives how many the location got.
 */
export async function importHolidays(
  actor: PersonActor,
  { locationId, year }: { locationId: number; year: number },
): Promise<number> {
  requireMayChangeEvents(actor)
  if (!Number.isInteger(year) || year < 1970 || year > 2199) throw invalid({ year: 'must be between 1970 and 2199' })
  const { country, region } = await findLocation(actor, locationId)
  const place = country ? libraryPlace(country, region) : null
  if (!place) throw invalid({ country: 'Please give the location a country such as GB' })
  const known = libraryHolidays(place, year)
  if (known.length === 0) return 0
  const organizationId = actor.organization.id
  return transaction(actor, async tx => {
    const eventTypeId = await eventTypeNamed(tx, organizationId, 'Official Holiday')
    const own = { organizationId, eventTypeId, createdById: actor.personId }
    await tx
      .insert(events)
      .values(known.map(one => ({ ...own, ...holidayFacts(one) })))
      .onConflictDoNothing()
    const keys = known.map(one => one.key)
    const found = await tx
      .select({ id: events.id })
      .from(events)
      .where(and(eq(events.organizationId, organizationId), inArray(events.holidayKey, keys)))
    const added = await tx
      .insert(eventLocations)
      .values(found.map(({ id }) => ({ organizationId, eventId: id, locationId })))
      .onConflictDoNothing()
      .returning({ eventId: eventLocations.eventId })
    const deed = { subjectType: 'location', subjectId: locationId, data: { year, holidays: added.length } }
    await recordActivity(tx, actor, { key: 'holidays.imported', ...deed })
    if (added.length > 0)
      await proposeRecounts(tx, organizationId, ...known.flatMap(one => touchedBy(holidayFacts(one), [locationId])))
    return added.length
  })
}
