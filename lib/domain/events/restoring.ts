import { and, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { activities } from '@/db/schema/activity'
import { eventReplies, events } from '@/db/schema/events'
import { notices } from '@/db/schema/notifications'
import { locations, people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { proposeRecounts } from '../leave/recount'
import { place, touchedBy } from './commands'
import { requireMayChangeEvents } from './policy'
import { findEvent, findEventType } from './queries'
import type { Answer, CompanyEvent } from './types'

/** An event as the record of its end keeps it. */
type Kept = {
  before: Omit<CompanyEvent, 'createdAt' | 'modifiedAt'> & { createdAt: string }
  replies: { personId: number; answer: Answer; createdAt: string }[]
  holidayKey: string | null
}

async function recordOf(tx: Database, actor: PersonActor, id: number): Promise<Kept> {
  const [record] = await tx
    .select({ data: activities.data })
    .from(activities)
    .where(
      and(
        eq(activities.organizationId, actor.organization.id),
        eq(activities.subjectType, 'event'),
        eq(activities.subjectId, id),
        eq(activities.key, 'event.deleted'),
        eq(activities.actorId, actor.personId),
        gt(activities.createdAt, sql`now() - interval '1 day'`),
      ),
    )
    .orderBy(desc(activities.id))
    .limit(1)
  if (!record) throw notFound('Event')
  return record.data as Kept
}

/** Of some rows of the company's, those that are still there. */
async function standing(tx: Database, table: typeof locations | typeof people, organizationId: number, ids: number[]) {
  const found = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.organizationId, organizationId), inArray(table.id, ids)))
  return found.map(row => row.id)
}

async function answerAgain(tx: Database, organizationId: number, eventId: number, replies: Kept['replies']) {
  const personIds = replies.map(one => one.personId)
  const known = await standing(tx, people, organizationId, personIds)
  const rows = replies
    .filter(one => known.includes(one.personId))
    .map(one => ({ ...one, organizationId, eventId, createdAt: new Date(one.createdAt) }))
  if (rows.length > 0) await tx.insert(eventReplies).values(rows.map(one => ({ ...one, modifiedAt: one.createdAt })))
  await tx
    .delete(notices)
    .where(
      and(
        eq(notices.organizationId, organizationId),
        inArray(notices.personId, personIds),
        eq(notices.kind, 'event.cancelled'),
        sql`(${notices.data} ->> 'eventId')::int = ${eventId}`,
      ),
    )
}

/**
 * Brings back an event that the same administrator deleted within the last day, with its id, its places and the answers it had;
 * who was told of its end is told no longer. Throws `forbidden`, `not_found`.
 */
export async function restoreEvent(actor: PersonActor, id: number): Promise<CompanyEvent> {
  requireMayChangeEvents(actor)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const { before, replies, holidayKey } = await recordOf(tx, actor, id)
    const { name, notes, startsAt, endsAt, isOfficialHoliday, holidayHalf, placeLimit } = before
    const facts = { name, notes, startsAt, endsAt, isOfficialHoliday, holidayHalf, placeLimit }
    const eventTypeId = (await findEventType(actor, before.eventType.id)).id
    const own = { id, organizationId, eventTypeId, holidayKey, createdById: actor.personId }
    const written = await tx
      .insert(events)
      .values({ ...facts, ...own, createdAt: new Date(before.createdAt) })
      .onConflictDoNothing()
      .returning({ id: events.id })
    if (written.length === 0) throw notFound('Event')
    const locationIds = await standing(
      tx,
      locations,
      organizationId,
      before.locations.map(one => one.id),
    )
    await place(tx, organizationId, id, locationIds)
    await answerAgain(tx, organizationId, id, replies)
    await recordActivity(tx, actor, { key: 'event.restored', subjectType: 'event', subjectId: id })
    await proposeRecounts(tx, organizationId, ...touchedBy(facts, locationIds))
  })
  return findEvent(actor, id)
}
