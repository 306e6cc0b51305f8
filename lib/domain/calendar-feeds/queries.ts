import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { calendarFeeds } from '@/db/schema/calendar-feeds'
import { assignmentRecords } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { addDays } from '../calendar/dates'
import { listEvents } from '../events/queries'
import { listAbsences } from '../leave/absences'
import { todayFor } from '../leave/policy'
import { listLeaveRequests } from '../leave/queries'
import type { FeedEntry, FeedKind } from './types'

/** The actor's feeds that are read or may be, by kind. */
export const listFeeds = (actor: PersonActor) =>
  db
    .select({ kind: calendarFeeds.kind, createdAt: calendarFeeds.createdAt, lastReadAt: calendarFeeds.lastReadAt })
    .from(calendarFeeds)
    .where(
      and(
        eq(calendarFeeds.organizationId, actor.organization.id),
        eq(calendarFeeds.personId, actor.personId),
        isNull(calendarFeeds.revokedAt),
      ),
    )

type Days = { from: string; to: string }

/** A calendar program keeps nothing of its own: what leaves the feed leaves the calendar. */
function inSight(actor: PersonActor): Days {
  const today = todayFor(actor)
  return { from: addDays(today, -366), to: addDays(today, 2 * 366) }
}

const ownLeave = async (actor: PersonActor, days: Days): Promise<FeedEntry[]> =>
  (await listLeaveRequests(actor, { personId: actor.personId, status: ['pending', 'approved'], ...days })).map(one => ({
    ...one,
    what: 'leave',
    key: `leave-${one.id}`,
    person: null,
    leaveType: one.leaveType.name,
    requestId: one.id,
    pending: one.status === 'pending',
  }))

/**
 * The link of a feed travels: it lies with whoever runs the calendar program, and calendars are shared. So it never tells why
 * a colleague is away nor what they only ask for, not even to those who may read that in Laurel.
 */
const teamLeave = async (actor: PersonActor, days: Days): Promise<FeedEntry[]> =>
  (await listAbsences(actor, { ...days, beside: actor.personId }))
    .filter(one => one.status === 'approved')
    .map(one => ({
      ...one,
      what: 'leave',
      // Nobody is away twice on a day, so a person's first day names the leave without its number.
      key: `away-${one.person.id}-${one.startDate}`,
      person: one.person.displayName,
      leaveType: null,
      requestId: null,
      pending: false,
      modifiedAt: new Date(`${one.startDate}T00:00:00Z`),
    }))

/** Holidays of other places are days of work here, and would only confuse. */
async function companyEvents(actor: PersonActor, days: Days): Promise<FeedEntry[]> {
  const [found, [work]] = await Promise.all([
    listEvents(actor, days),
    db
      .select({ locationId: assignmentRecords.locationId })
      .from(assignmentRecords)
      .where(
        and(
          eq(assignmentRecords.organizationId, actor.organization.id),
          eq(assignmentRecords.personId, actor.personId),
          assignmentRecords.current,
        ),
      ),
  ])
  return found
    .filter(
      ({ isOfficialHoliday, locations }) =>
        !isOfficialHoliday || locations.length === 0 || locations.some(one => one.id === work?.locationId),
    )
    .map(event => ({ what: 'event', event }))
}

const readers = { own_leave: ownLeave, team_leave: teamLeave, events: companyEvents }

/** What a feed of the actor's tells, of the last year and the next two. At most two queries. */
export const listFeedEntries = (actor: PersonActor, kind: FeedKind): Promise<FeedEntry[]> =>
  readers[kind](actor, inSight(actor))
