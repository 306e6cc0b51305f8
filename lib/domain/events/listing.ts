import { and, asc, desc, eq, gte, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { events } from '@/db/schema/events'
import type { PersonActor } from '../actor'
import { eventColumns, reaches, wallClock } from './queries'
import type { Answer, CompanyEvent } from './types'

/** An event among others, with how many come and what the reader has said. */
export type ListedEvent = CompanyEvent & { coming: number; answer: Answer | null }

export type EventFilter = { typeId?: number; locationId?: number }

const columns = (actor: PersonActor) => ({
  ...eventColumns,
  coming: sql<number>`(select count(*)::int from event_replies r
    join people p on p.organization_id = r.organization_id and p.id = r.person_id
    where r.organization_id = events.organization_id and r.event_id = events.id and r.answer = 'yes'
      and p.deleted_at is null)`,
  answer: sql<Answer | null>`(select r.answer from event_replies r
    where r.organization_id = events.organization_id and r.event_id = events.id and r.person_id = ${actor.personId})`,
})

const everywhere = sql`not exists (select 1 from event_locations el
  where el.organization_id = events.organization_id and el.event_id = events.id)`

const takesPlaceAt = (locationId: SQL) => sql`(${everywhere} or exists (select 1 from event_locations el
  where el.organization_id = events.organization_id and el.event_id = events.id and el.location_id = ${locationId}))`

const home = (actor: PersonActor) => sql`(select a.location_id from assignment_records a
  where a.organization_id = ${actor.organization.id} and a.person_id = ${actor.personId} and a.current)`

// Other places' holidays are days of work here: only who asks for a place sees its holidays.
const matching = (actor: PersonActor, { typeId, locationId }: EventFilter) =>
  and(
    eq(events.organizationId, actor.organization.id),
    typeId === undefined ? undefined : eq(events.eventTypeId, typeId),
    locationId === undefined
      ? sql`(not ${events.isOfficialHoliday} or ${takesPlaceAt(home(actor))})`
      : takesPlaceAt(sql`${locationId}`),
  )

const select = (actor: PersonActor, filter: EventFilter, ...which: SQL[]) =>
  db
    .select(columns(actor))
    .from(events)
    .where(and(matching(actor, filter), ...which))

type Part = { when: 'upcoming' | 'past'; limit: number; now?: Date }

/**
 * The company's events to come and under way, the soonest first, or those that are over, the latest first; official holidays
 * where they are the reader's own, or those of the place that is asked for.
 */
export const listEventsFor = (
  actor: PersonActor,
  { when, limit, now = new Date() }: Part,
  filter: EventFilter = {},
): Promise<ListedEvent[]> =>
  when === 'upcoming'
    ? select(actor, filter, gte(events.endsAt, wallClock(actor, now)))
        .orderBy(asc(events.startsAt), asc(events.id))
        .limit(limit)
    : select(actor, filter, lt(events.endsAt, wallClock(actor, now)))
        .orderBy(desc(events.startsAt), desc(events.id))
        .limit(limit)

/** The same of which some part lies in the days from one to another, by their start. */
export const listEventsBetween = (
  actor: PersonActor,
  { from, to }: { from: string; to: string },
  filter: EventFilter = {},
): Promise<ListedEvent[]> =>
  select(actor, filter, sql`${events.startsAt} < ${to}::date + 1`, reaches(from)).orderBy(
    asc(events.startsAt),
    asc(events.id),
  )
