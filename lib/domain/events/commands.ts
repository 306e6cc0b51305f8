import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { type Database, db, transaction } from '@/db'
import { eventLocations, events, eventTypes } from '@/db/schema/events'
import { locations } from '@/db/schema/people'
import { sanitizeRichHtml } from '@/lib/formats/rich-html'
import { plainLine, wellFormed } from '@/lib/formats/text'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { proposeRecounts, type Touched } from '../leave/recount'
import { requireMayChangeEvents } from './policy'
import { eventTypeNamed, findEvent, findEventType } from './queries'
import { countComing, repliesTo } from './replies'
import { tellOfCancelling, tellOfMoving } from './telling'
import type { CompanyEvent, EventChanges, EventType, NewEvent } from './types'

const longestName = 200
const longestNotes = 50_000
const mostPlaces = 100_000

function nameOf(text: string): string {
  const name = plainLine(text)
  const { length } = [...name] // in characters, as PostgreSQL counts: an emoji is one
  if (length < 2 || length > longestName) throw invalid({ name: `must have 2 to ${longestName} characters` })
  return name
}

function notesOf(html: string): string {
  if (html.length > longestNotes) throw invalid({ notes: `may have at most ${longestNotes} characters` })
  return sanitizeRichHtml(wellFormed(html))
}

/** A time of the wall clock in full; throws `invalid` for others, those with a zone too. */
function localTime(text: string, field: string): string {
  if (/^(19[7-9]\d|2[01]\d\d)-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/.test(text))
    try {
      return Temporal.PlainDateTime.from(text, { overflow: 'reject' }).toString({ smallestUnit: 'second' })
    } catch {}
  throw invalid({ [field]: 'must be a time such as 2026-08-30T17:00:00' })
}

function placesOf(limit: number | null): number | null {
  if (limit !== null && !(Number.isInteger(limit) && limit >= 1 && limit <= mostPlaces))
    throw invalid({ placeLimit: `must be from 1 to ${mostPlaces}` })
  return limit
}

type Facts = Pick<
  CompanyEvent,
  'name' | 'notes' | 'startsAt' | 'endsAt' | 'isOfficialHoliday' | 'holidayHalf' | 'placeLimit'
>

/** An event's own facts with changes applied; throws `invalid` for what no event can be. */
function checked(before: Facts | undefined, changes: EventChanges): Facts {
  const time = (field: 'startsAt' | 'endsAt') =>
    changes[field] === undefined ? before![field] : localTime(changes[field], field)
  const [startsAt, endsAt] = [time('startsAt'), time('endsAt')]
  if (endsAt <= startsAt) throw invalid({ endsAt: 'must be later than the start' })
  const isOfficialHoliday = changes.isOfficialHoliday ?? before?.isOfficialHoliday ?? false
  if (changes.holidayHalf && !isOfficialHoliday) throw invalid({ holidayHalf: 'is for official holidays only' })
  return {
    name: changes.name === undefined ? before!.name : nameOf(changes.name),
    notes: changes.notes === undefined ? (before?.notes ?? '') : notesOf(changes.notes),
    startsAt,
    endsAt,
    isOfficialHoliday,
    holidayHalf: isOfficialHoliday
      ? changes.holidayHalf === undefined
        ? (before?.holidayHalf ?? null)
        : changes.holidayHalf
      : null,
    placeLimit: changes.placeLimit === undefined ? (before?.placeLimit ?? null) : placesOf(changes.placeLimit),
  }
}

async function requireLocations(actor: PersonActor, ids: number[] | undefined): Promise<number[] | undefined> {
  if (ids === undefined || ids.length === 0) return ids
  const found = await db
    .select({ id: locations.id })
    .from(locations)
    .where(and(eq(locations.organizationId, actor.organization.id), inArray(locations.id, ids)))
  const missing = ids.find(id => !found.some(one => one.id === id))
  if (missing !== undefined) throw invalid({ locationIds: `There is no location ${missing}` })
  return [...new Set(ids)]
}

async function requireEventType(actor: PersonActor, id: number | undefined) {
  if (id === undefined) return
  await findEventType(actor, id).catch(() => {
    throw invalid({ eventTypeId: `There is no event type ${id}` })
  })
}

async function firstEventType(tx: Database, organizationId: number): Promise<number> {
  const [first] = await tx
    .select({ id: eventTypes.id })
    .from(eventTypes)
    .where(eq(eventTypes.organizationId, organizationId))
    .orderBy(asc(eventTypes.id))
    .limit(1)
  return first?.id ?? eventTypeNamed(tx, organizationId, 'Company Event')
}

/** Whose leave an official holiday concerns, and when; nobody's for other events. */
export function touchedBy(event: Omit<Facts, 'placeLimit'>, locationIds: number[]): Touched[] {
  if (!event.isOfficialHoliday) return []
  const [from, to] = [event.startsAt.slice(0, 10), event.endsAt.slice(0, 10)]
  return [{ cause: event.name, from, to, locationIds: locationIds.length === 0 ? null : locationIds }]
}

/** Two changes in one millisecond still differ in when they were made. */
const later = sql`greatest(now(), ${events.modifiedAt} + interval '1 millisecond')`

/** Says where an event takes place, in place of what was said before. */
export const place = async (tx: Database, organizationId: number, eventId: number, ids: number[]) => {
  await tx
    .delete(eventLocations)
    .where(and(eq(eventLocations.organizationId, organizationId), eq(eventLocations.eventId, eventId)))
  if (ids.length > 0)
    await tx.insert(eventLocations).values(ids.map(locationId => ({ organizationId, eventId, locationId })))
}

/** Adds an event. An official holiday proposes recounts of the leave it touches. For administrators; throws `forbidden`, `invalid`. */
export async function createEvent(actor: PersonActor, input: NewEvent): Promise<CompanyEvent> {
  requireMayChangeEvents(actor)
  const facts = checked(undefined, input)
  const locationIds = (await requireLocations(actor, input.locationIds)) ?? []
  await requireEventType(actor, input.eventTypeId)
  const organizationId = actor.organization.id
  const id = await transaction(actor, async tx => {
    const eventTypeId = input.eventTypeId ?? (await firstEventType(tx, organizationId))
    const [row] = await tx
      .insert(events)
      .values({ ...facts, organizationId, eventTypeId, createdById: actor.personId })
      .returning({ id: events.id })
    await place(tx, organizationId, row!.id, locationIds)
    await recordActivity(tx, actor, { key: 'event.created', subjectType: 'event', subjectId: row!.id })
    await proposeRecounts(tx, organizationId, ...touchedBy(facts, locationIds))
    return row!.id
  })
  return findEvent(actor, id)
}

/** Holds an event still until the transaction ends, so that two changes come one after the other; throws `not_found`. */
async function holdEvent(tx: Database, actor: PersonActor, id: number): Promise<CompanyEvent> {
  const held = await tx
    .select({ id: events.id })
    .from(events)
    .where(and(eq(events.organizationId, actor.organization.id), eq(events.id, id)))
    .for('update')
  if (held.length === 0) throw notFound('Event')
  return findEvent(actor, id, tx)
}

/** Nobody who has a place loses it. */
async function requireRoom(tx: Database, organizationId: number, eventId: number, limit: number | null) {
  const coming = limit === null ? 0 : await countComing(tx, organizationId, eventId)
  if (limit !== null && coming > limit)
    throw invalid({ placeLimit: `must not be below the ${coming} who come already` })
}

/**
 * Changes an event; what is absent stays. Leave touched before or after is proposed to be recounted, and who comes hears of
 * another time or place. `seen` is the `modifiedAt` of what the writer had in front of them: when somebody else has changed it
 * since, nothing is written. For administrators; throws `forbidden`, `not_found`, `invalid`, `mismatch`.
 */
export async function reviseEvent(
  actor: PersonActor,
  id: number,
  changes: EventChanges,
  { seen }: { seen?: Date } = {},
): Promise<CompanyEvent> {
  requireMayChangeEvents(actor)
  await findEvent(actor, id)
  const locationIds = await requireLocations(actor, changes.locationIds)
  await requireEventType(actor, changes.eventTypeId)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const before = await holdEvent(tx, actor, id)
    if (seen && before.modifiedAt.getTime() !== seen.getTime())
      throw new DomainError('mismatch', 'Somebody else has changed this event meanwhile')
    const facts = checked(before, changes)
    if (changes.placeLimit !== undefined) await requireRoom(tx, organizationId, id, facts.placeLimit)
    await tx
      .update(events)
      .set({ ...facts, eventTypeId: changes.eventTypeId, modifiedAt: later })
      .where(and(eq(events.organizationId, organizationId), eq(events.id, id)))
    if (locationIds) await place(tx, organizationId, id, locationIds)
    const deed = { subjectType: 'event', subjectId: id, data: { before } }
    await recordActivity(tx, actor, { key: 'event.revised', ...deed })
    const places = before.locations.map(one => one.id)
    const touched = [...touchedBy(before, places), ...touchedBy(facts, locationIds ?? places)]
    await proposeRecounts(tx, organizationId, ...touched)
    const after = await findEvent(actor, id, tx)
    await tellOfMoving(tx, actor, before, after)
  })
  return findEvent(actor, id)
}

/** Removes an event, see `restoreEvent`. Leave a holiday touched is proposed to be recounted, and who comes hears of it. For administrators; throws `forbidden`, `not_found`. */
export async function deleteEvent(actor: PersonActor, id: number) {
  requireMayChangeEvents(actor)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const before = await holdEvent(tx, actor, id)
    const replies = await repliesTo(tx, organizationId, id)
    await tellOfCancelling(tx, actor, before)
    const [gone] = await tx
      .delete(events)
      .where(and(eq(events.organizationId, organizationId), eq(events.id, id)))
      .returning({ holidayKey: events.holidayKey })
    const deed = { subjectType: 'event', subjectId: id, data: { before, replies, holidayKey: gone!.holidayKey } }
    await recordActivity(tx, actor, { key: 'event.deleted', ...deed })
    const places = before.locations.map(one => one.id)
    await proposeRecounts(tx, organizationId, ...touchedBy(before, places))
  })
}

/** Adds a kind of event, or finds the one of that name. For administrators; throws `forbidden`, `invalid`. */
export async function createEventType(actor: PersonActor, name: string): Promise<EventType> {
  requireMayChangeEvents(actor)
  const id = await transaction(actor, tx => eventTypeNamed(tx, actor.organization.id, nameOf(name)))
  return findEventType(actor, id)
}
