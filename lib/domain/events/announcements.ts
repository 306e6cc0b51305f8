import { and, eq, inArray, isNull, like, or, sql } from 'drizzle-orm'
import { db } from '@/db'
import { events } from '@/db/schema/events'
import { notices } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { EventNoticeKind } from '../notifications/commands'
import type { EventTold } from './telling'

/**
 * Notices about events with all that a mail about them says. Not those to people who have left, not of an end that was taken
 * back, and not of a new time for an event that has ended since.
 */
export const listEventAnnouncements = (noticeIds: number[]) =>
  db
    .select({
      id: notices.id,
      organizationId: notices.organizationId,
      organizationName: organizations.name,
      kind: sql<EventNoticeKind>`${notices.kind}`,
      recipient: { id: people.id, email: people.email, language: people.language },
      told: sql<EventTold & { before?: EventTold }>`${notices.data}`,
    })
    .from(notices)
    .innerJoin(organizations, eq(organizations.id, notices.organizationId))
    .innerJoin(people, and(eq(people.organizationId, notices.organizationId), eq(people.id, notices.personId)))
    .leftJoin(
      events,
      and(eq(events.organizationId, notices.organizationId), eq(events.id, sql`(${notices.data} ->> 'eventId')::int`)),
    )
    .where(
      and(
        inArray(notices.id, noticeIds),
        like(notices.kind, 'event.%'),
        isNull(people.deletedAt),
        or(
          and(eq(notices.kind, 'event.cancelled'), isNull(events.id)),
          and(eq(notices.kind, 'event.changed'), sql`${events.id} is not null`),
        ),
      ),
    )
    .orderBy(notices.id)

/** A notice about an event with all that a mail about it says. */
export type EventAnnouncement = Awaited<ReturnType<typeof listEventAnnouncements>>[number]
