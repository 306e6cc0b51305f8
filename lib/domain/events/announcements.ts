import { and, eq, inArray, isNull, like, sql } from 'drizzle-orm'
import { db } from '@/db'
import { notices } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { EventNoticeKind } from '../notifications/commands'

/** Notices about events with all that a mail about them says; not those to people who have left. An event called off is gone, so the notice itself remembers it. */
export const listEventAnnouncements = (noticeIds: number[]) =>
  db
    .select({
      id: notices.id,
      organizationId: notices.organizationId,
      organizationName: organizations.name,
      kind: sql<EventNoticeKind>`${notices.kind}`,
      recipient: { id: people.id, email: people.email, language: people.language },
      eventId: sql<number>`(${notices.data} ->> 'eventId')::int`,
      name: sql<string>`coalesce(${notices.data} ->> 'name', '')`,
      startsAt: sql<string>`coalesce(${notices.data} ->> 'startsAt', '')`,
    })
    .from(notices)
    .innerJoin(organizations, eq(organizations.id, notices.organizationId))
    .innerJoin(people, and(eq(people.organizationId, notices.organizationId), eq(people.id, notices.personId)))
    .where(and(inArray(notices.id, noticeIds), like(notices.kind, 'event.%'), isNull(people.deletedAt)))
    .orderBy(notices.id)

/** A notice about an event with all that a mail about it says. */
export type EventAnnouncement = Awaited<ReturnType<typeof listEventAnnouncements>>[number]
