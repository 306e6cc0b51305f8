import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { eventReplies, events } from '@/db/schema/events'
import { people } from '@/db/schema/people'
import type { Actor, PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { personBrief } from '../recognitions/selection'
import { wallClock } from './queries'
import type { Answer } from './types'

// Whoever has left the company leaves their place to others.
const ofColleagues = (organizationId: number, eventId: number) =>
  and(eq(eventReplies.organizationId, organizationId), eq(eventReplies.eventId, eventId), isNull(people.deletedAt))

const atWork = and(eq(people.organizationId, eventReplies.organizationId), eq(people.id, eventReplies.personId))

/** How many come. */
export async function countComing(tx: Database, organizationId: number, eventId: number): Promise<number> {
  const [found] = await tx
    .select({ count: sql<number>`count(*)::int` })
    .from(eventReplies)
    .innerJoin(people, atWork)
    .where(and(ofColleagues(organizationId, eventId), eq(eventReplies.answer, 'yes')))
  return found?.count ?? 0
}

/** All answers to an event, to be kept with the record of its end. */
export const repliesTo = (tx: Database, organizationId: number, eventId: number) =>
  tx
    .select({ personId: eventReplies.personId, answer: eventReplies.answer, createdAt: eventReplies.createdAt })
    .from(eventReplies)
    .where(and(eq(eventReplies.organizationId, organizationId), eq(eventReplies.eventId, eventId)))

/** Who comes and who may, in the order in which they said so. */
export const listReplies = (actor: Actor, eventId: number) =>
  db
    .select({
      answer: eventReplies.answer,
      person: personBrief('event_replies.organization_id', 'event_replies.person_id'),
    })
    .from(eventReplies)
    .innerJoin(people, atWork)
    .where(ofColleagues(actor.organization.id, eventId))
    .orderBy(asc(eventReplies.modifiedAt), asc(eventReplies.personId))

export type Reply = Awaited<ReturnType<typeof listReplies>>[number]

const full = () => new DomainError('unprocessable', 'All places are taken')

/**
 * Says whether one comes; the last answer counts. A yes takes a place, and any other gives it back. Answers to one event come
 * one after the other, and whether a place is left is asked by the statement that takes it: as many come as may, however many
 * ask at once. Throws `not_found`, `unprocessable` (over, no place left, a day nobody works).
 */
export async function replyToEvent(actor: PersonActor, eventId: number, answer: Answer, now = new Date()) {
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const [event] = await tx
      .select({
        over: sql<boolean>`${events.endsAt} < ${wallClock(actor, now)}::timestamp`,
        isOfficialHoliday: events.isOfficialHoliday,
      })
      .from(events)
      .where(and(eq(events.organizationId, organizationId), eq(events.id, eventId)))
      .for('no key update')
    if (!event) throw notFound('Event')
    if (event.over) throw new DomainError('unprocessable', 'This event is over')
    if (event.isOfficialHoliday) throw new DomainError('unprocessable', 'An official holiday asks for no answer')
    const taken = await tx.execute(sql`
      insert into event_replies (organization_id, event_id, person_id, answer)
      select e.organization_id, e.id, ${actor.personId}::int, ${answer} from events e
      where e.organization_id = ${organizationId} and e.id = ${eventId} and (
        ${answer} <> 'yes' or e.place_limit is null or e.place_limit > (
          select count(*) from event_replies r join people p on p.organization_id = r.organization_id and p.id = r.person_id
          where r.organization_id = e.organization_id and r.event_id = e.id and r.answer = 'yes'
            and r.person_id <> ${actor.personId}::int and p.deleted_at is null))
      on conflict (organization_id, event_id, person_id)
        do update set answer = excluded.answer,
          modified_at = case when event_replies.answer = excluded.answer then event_replies.modified_at else now() end
      returning person_id`)
    if (taken.length === 0) throw full()
  })
}
