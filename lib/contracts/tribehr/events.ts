import { z } from 'zod'
import type { CompanyEvent, EventChanges, NewEvent } from '@/lib/domain/events/types'
import { text } from '../fields'
import { address } from './addresses'
import { presentEventType } from './event-types'
import { one, optionalReference, references, unlessEmpty, type View, view, when, zeroOrOne } from './fields'
import { presentLocation } from './records'
import { dateTime } from './times'

// What comes in

/** Which holidays to list: all, or a year's. */
export const holidayFilter = view
  .extend({
    year: unlessEmpty(
      z
        .string()
        .regex(/^[1-9]\d{3}$/, { error: 'must be a year of four digits' })
        .transform(Number)
        .optional(),
    ),
  })
  .transform(({ year, ...view }) => ({ year, view }))

// Always-local: a zone is read past, and so are fractions. An unescaped + arrives as a blank.
const localTime = when.transform(sent =>
  sent.replace(/^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+\- ]\d\d:?\d\d)?$/i, '$1T$2'),
)

const fields = {
  notes: text(50_000).optional(),
  is_official_holiday: unlessEmpty(zeroOrOne.optional()),
  event_type: optionalReference,
  // The document's parameter is location[][id]; its answers say locations.
  location: references.optional(),
  locations: references.optional(),
}

type Sent = z.output<z.ZodObject<typeof fields>>

const told = ({ notes, is_official_holiday, event_type, location, locations }: Sent) => ({
  notes,
  isOfficialHoliday: is_official_holiday,
  eventTypeId: event_type,
  locationIds: location ?? locations,
})

/** A new event, and how to answer. */
export const eventInput = view
  .extend({ ...fields, name: text(200), start_date: localTime, end_date: localTime })
  .transform(({ format, name, start_date, end_date, ...sent }) => ({
    view: { format },
    event: { name, startsAt: start_date, endsAt: end_date, ...told(sent) } satisfies NewEvent,
  }))

/** Changes to an event: what is not sent stays. */
export const eventChanges = one
  .extend({
    ...fields,
    name: text(200).optional(),
    start_date: unlessEmpty(localTime.optional()),
    end_date: unlessEmpty(localTime.optional()),
  })
  .transform(({ id, format, name, start_date, end_date, ...sent }) => ({
    id,
    view: { format },
    changes: { name, startsAt: start_date, endsAt: end_date, ...told(sent) } satisfies EventChanges,
  }))

// What goes out

/** An event's partial representation. Its times are the same wherever one is, so they carry no zone. */
export const presentEvent = (event: CompanyEvent, view: View) => ({
  id: event.id,
  name: event.name,
  start_date: event.startsAt,
  end_date: event.endsAt,
  notes: event.notes,
  url: address('events', event.id, view),
  event_type: presentEventType(event.eventType, view),
  locations: event.locations.map(one => presentLocation(one, view)),
})

/** An event in full. */
export function presentFullEvent(event: CompanyEvent, view: View) {
  const { event_type, locations, ...rest } = presentEvent(event, view)
  return {
    ...rest,
    is_official_holiday: event.isOfficialHoliday,
    created: dateTime(event.createdAt),
    modified: dateTime(event.modifiedAt),
    event_type,
    locations,
  }
}
