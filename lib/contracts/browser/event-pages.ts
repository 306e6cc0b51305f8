import type { PersonActor } from '@/lib/domain/actor'
import { addDays, addMonths, isDate, todayIn, weekdayOf } from '@/lib/domain/calendar/dates'
import { isAllDay, lastDayOf } from '@/lib/domain/events/days'
import { type ListedEvent, listEventsBetween, listEventsFor } from '@/lib/domain/events/listing'
import { mayChangeEvents } from '@/lib/domain/events/policy'
import { findEvent, listEventTypes, wallClock } from '@/lib/domain/events/queries'
import { listReplies, type Reply } from '@/lib/domain/events/replies'
import type { CompanyEvent } from '@/lib/domain/events/types'
import { listLocations } from '@/lib/domain/people/placements'
import { pathId } from '../fields'
import { absent } from './absent'
import { blankForm, presentForm } from './event-form'
import type { Answer, EventChoices, EventItem, Replies } from './event-types'
import { presentFace } from './recognitions'

// What the pages of events ask for on the server.

const pageSize = 50
const mostPages = 40

const leftOf = (limit: number | null, coming: number) => (limit === null ? null : Math.max(0, limit - coming))

const presentItem = (event: CompanyEvent, coming: number, answer: Answer | null): EventItem => ({
  id: event.id,
  name: event.name,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  kind: event.eventType.name,
  holiday: event.isOfficialHoliday,
  holidayHalf: event.holidayHalf,
  places: event.locations.map(one => one.name),
  coming,
  left: leftOf(event.placeLimit, coming),
  answer,
})

const presentListed = (event: ListedEvent) => presentItem(event, event.coming, event.answer)

export type EventsAsked = { view?: string; kind?: string; place?: string; page?: string }

const known = (id: unknown, among: { id: number }[]) => {
  const read = pathId.safeParse(id)
  return read.success && among.some(one => one.id === read.data) ? read.data : undefined
}

async function choicesIn(actor: PersonActor, asked: EventsAsked): Promise<EventChoices> {
  const [kinds, places] = await Promise.all([listEventTypes(actor), listLocations(actor)])
  return { kinds, places, kind: known(asked.kind, kinds), place: known(asked.place, places) }
}

const filterOf = ({ kind, place }: EventChoices) => ({ typeId: kind, locationId: place })

/** The list of events by what a page's address says; what it says wrongly is as if it said nothing. */
export async function eventsPage(actor: PersonActor, asked: EventsAsked) {
  const choices = await choicesIn(actor, asked)
  const page = Math.min(mostPages, Math.max(1, Math.trunc(Number(asked.page)) || 1))
  const when = asked.view === 'past' ? ('past' as const) : ('upcoming' as const)
  const limit = page * pageSize
  // One more than is shown tells whether there are more.
  const found = await listEventsFor(actor, { when, limit: limit + 1 }, filterOf(choices))
  return {
    when,
    choices,
    page,
    more: found.length > limit && page < mostPages,
    events: found.slice(0, limit).map(presentListed),
    now: wallClock(actor, new Date()),
    mayChange: mayChangeEvents(actor),
  }
}

/** A month's events by what a page's address says, week by week; `firstWeekday` is where the reader's weeks begin, 1 is Monday. */
export async function eventsMonth(actor: PersonActor, asked: EventsAsked & { m?: string }, firstWeekday: number) {
  const today = todayIn(actor.organization.timeZone)
  const wanted = `${asked.m}-01`
  const inRange = /^(19[7-9]\d|2[01]\d\d)-\d\d$/.test(asked.m ?? '') && isDate(wanted)
  const first = inRange ? wanted : `${today.slice(0, 7)}-01`
  const next = addMonths(first, 1)
  const from = addDays(first, -((weekdayOf(first) - firstWeekday + 7) % 7))
  const weeks: string[][] = []
  for (let day = from; day < next; day = addDays(day, 7))
    weeks.push([0, 1, 2, 3, 4, 5, 6].map(plus => addDays(day, plus)))
  const choices = await choicesIn(actor, asked)
  const found = await listEventsBetween(actor, { from, to: weeks.at(-1)!.at(-1)! }, filterOf(choices))
  const events = found.map(presentListed)
  return {
    choices,
    today,
    month: first.slice(0, 7),
    previous: addMonths(first, -1).slice(0, 7),
    next: next.slice(0, 7),
    weeks,
    events,
    /** What takes place on a day, whole days and what goes on first. */
    on: (date: string) => events.filter(one => one.startsAt.slice(0, 10) <= date && date <= lastDayOf(one)),
    mayChange: mayChangeEvents(actor),
  }
}

async function eventAt(actor: PersonActor, id: string): Promise<CompanyEvent | null> {
  const read = pathId.safeParse(id)
  return read.success ? findEvent(actor, read.data).catch(absent) : null
}

/** Who comes to an event, and what the reader has said. */
export function presentReplies(
  actor: PersonActor,
  { placeLimit }: Pick<CompanyEvent, 'placeLimit'>,
  all: Reply[],
): Replies {
  const of = (answer: Answer) => all.filter(one => one.answer === answer).map(one => presentFace(one.person))
  const yes = of('yes')
  return {
    answer: all.find(one => one.person.id === actor.personId)?.answer ?? null,
    yes,
    maybe: of('maybe'),
    left: leftOf(placeLimit, yes.length),
  }
}

/** One event by the id in a page's address; null when the reader's company has none. */
export async function eventPage(actor: PersonActor, id: string) {
  const event = await eventAt(actor, id)
  if (!event) return null
  const replies = presentReplies(actor, event, await listReplies(actor, event.id))
  return {
    event: presentItem(event, replies.yes.length, replies.answer),
    /** Sanitised by the domain. */
    notes: event.notes,
    limit: event.placeLimit,
    allDay: isAllDay(event),
    replies,
    over: event.endsAt < wallClock(actor, new Date()),
    mayChange: mayChangeEvents(actor),
  }
}

/** What the form of an event needs: of one that is there, or of a new one; null for who may not write, or when there is none. */
export async function eventFormPage(actor: PersonActor, { id, on }: { id?: string; on?: string }) {
  if (!mayChangeEvents(actor)) return null
  const event = id === undefined ? null : await eventAt(actor, id)
  if (id !== undefined && !event) return null
  const [kinds, places, replies] = await Promise.all([
    listEventTypes(actor),
    listLocations(actor),
    event ? listReplies(actor, event.id) : [],
  ])
  return {
    kinds,
    places,
    event: event && { id: event.id, name: event.name, seen: event.modifiedAt.toISOString() },
    entered: event ? presentForm(event) : blankForm(on),
    coming: replies.filter(one => one.answer === 'yes').length,
  }
}
