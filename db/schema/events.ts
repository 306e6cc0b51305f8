import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { createdAt } from './columns'
import { organizations } from './organizations'
import { locations, people } from './people'

/** What kinds of events a company has. */
export const eventTypes = pgTable(
  'event_types',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    name: text().notNull(),
    createdAt: createdAt(),
  },
  t => [
    unique('event_types_in_organization').on(t.organizationId, t.id),
    uniqueIndex('event_types_name').on(t.organizationId, sql`lower(${t.name})`),
  ],
)

const localTime = () => timestamp({ mode: 'string', withTimezone: false, precision: 0 })

/** Something that takes place, at the same hour of the clock for everybody. Without locations it is for all of them. */
export const events = pgTable(
  'events',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    name: text().notNull(),
    /** Sanitised HTML. */
    notes: text().notNull().default(''),
    startsAt: localTime().notNull(),
    endsAt: localTime().notNull(),
    eventTypeId: integer().notNull(),
    /** Nobody at its locations works on its days. */
    isOfficialHoliday: boolean().notNull().default(false),
    /** The half of the day that is off, where a holiday is only half a one. */
    holidayHalf: text({ enum: ['morning', 'afternoon'] }),
    /** What the holiday library calls it (`GB-ENG 2026 12-25`), so that importing again adds nothing twice. */
    holidayKey: text(),
    /** How many may come; null: whoever wants to. */
    placeLimit: integer(),
    createdById: integer(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    unique('events_in_organization').on(t.organizationId, t.id),
    index('events_upcoming').on(t.organizationId, t.endsAt),
    index('events_type').on(t.organizationId, t.eventTypeId, t.endsAt),
    index('events_holidays').on(t.organizationId, t.startsAt).where(sql`${t.isOfficialHoliday}`),
    uniqueIndex('events_holiday_key').on(t.organizationId, t.holidayKey),
    foreignKey({
      name: 'events_type',
      columns: [t.organizationId, t.eventTypeId],
      foreignColumns: [eventTypes.organizationId, eventTypes.id],
    }),
    foreignKey({
      name: 'events_created_by',
      columns: [t.organizationId, t.createdById],
      foreignColumns: [people.organizationId, people.id],
    }),
    check('events_name', sql`length(${t.name}) >= 2`),
    check('events_times', sql`${t.endsAt} > ${t.startsAt}`),
    check('events_place_limit', sql`${t.placeLimit} > 0`),
    check('events_half', sql`${t.holidayHalf} is null or ${t.isOfficialHoliday}`),
  ],
)

export const eventLocations = pgTable(
  'event_locations',
  { organizationId: integer().notNull(), eventId: integer().notNull(), locationId: integer().notNull() },
  t => [
    primaryKey({ columns: [t.organizationId, t.eventId, t.locationId] }),
    foreignKey({
      name: 'event_locations_event',
      columns: [t.organizationId, t.eventId],
      foreignColumns: [events.organizationId, events.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'event_locations_location',
      columns: [t.organizationId, t.locationId],
      foreignColumns: [locations.organizationId, locations.id],
    }),
  ],
)

/** Who comes, who does not, and who may. */
export const eventReplies = pgTable(
  'event_replies',
  {
    organizationId: integer().notNull(),
    eventId: integer().notNull(),
    personId: integer().notNull(),
    answer: text({ enum: ['yes', 'no', 'maybe'] }).notNull(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.eventId, t.personId] }),
    index('event_replies_person').on(t.organizationId, t.personId),
    foreignKey({
      name: 'event_replies_event',
      columns: [t.organizationId, t.eventId],
      foreignColumns: [events.organizationId, events.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'event_replies_person_fk',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)
