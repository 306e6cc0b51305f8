import { eq } from 'drizzle-orm'
import type { Database } from '@/db'
import { eventLocations, events, eventTypes } from '@/db/schema/events'
import { locations } from '@/db/schema/people'
import { addDays, weekdayOf } from '@/lib/domain/calendar/dates'
import { holidayFacts, libraryHolidays, libraryPlace } from '@/lib/domain/calendar/holidays'
import { dateBefore, daysBefore } from './calendar'
import type { Company } from './company'
import { writeReplies } from './event-replies'
import type { SeedEvent } from './texts/events'

type Context = { tx: Database; now: Date }

const holidayType = 'Official Holiday'

/** Off the weekend, to the Monday after. */
export const workdayFrom = (date: string) => addDays(date, [0, 0, 0, 0, 0, 2, 1][weekdayOf(date) - 1]!)

/** Writes a company's events and, for each of its places, the official holidays of last year, this and next. */
export async function writeEvents({ tx, now }: Context, company: Company, told: SeedEvent[]) {
  const organizationId = company.id
  const types = await tx
    .insert(eventTypes)
    .values([...new Set([...told.map(one => one.type), holidayType])].map(name => ({ organizationId, name })))
    .returning()
  const typeOf = (name: string) => types.find(one => one.name === name)!.id
  const places = await tx.select().from(locations).where(eq(locations.organizationId, organizationId))
  const own = {
    organizationId,
    createdById: company.colleagues[0]!.id,
    createdAt: daysBefore(now, 200),
    modifiedAt: daysBefore(now, 200),
  }

  async function write(row: Omit<typeof events.$inferInsert, 'organizationId'>, at: number[]) {
    const [event] = await tx
      .insert(events)
      .values({ ...own, ...row })
      .returning({ id: events.id })
    if (at.length > 0)
      await tx.insert(eventLocations).values(at.map(locationId => ({ organizationId, eventId: event!.id, locationId })))
    return event!.id
  }

  const answered: { eventId: number; event: SeedEvent }[] = []

  for (const event of told) {
    const { name, notes, type, day, from, to, limit: placeLimit, places: at = [] } = event
    const date = workdayFrom(dateBefore(now, -day))
    const row = {
      name,
      notes,
      eventTypeId: typeOf(type),
      startsAt: `${date}T${from}:00`,
      endsAt: `${date}T${to}:00`,
      placeLimit,
    }
    const eventId = await write(
      row,
      places.filter(one => at.includes(one.name)).map(one => one.id),
    )
    answered.push({ eventId, event })
  }
  await writeReplies({ tx, now }, company, answered)
  const year = now.getUTCFullYear()
  for (const { id, country, region } of places) {
    const place = country ? libraryPlace(country, region) : null
    for (const of of place ? [year - 1, year, year + 1] : [])
      for (const holiday of libraryHolidays(place!, of))
        await write({ ...holidayFacts(holiday), eventTypeId: typeOf(holidayType) }, [id])
  }
}
