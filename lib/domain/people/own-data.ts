import { and, asc, eq, gt, isNull } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { db, transaction } from '@/db'
import { sessions } from '@/db/schema/credentials'
import { eventReplies, events } from '@/db/schema/events'
import { notices } from '@/db/schema/notifications'
import { comments, hi5s } from '@/db/schema/recognitions'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { listLedger } from '../leave/balances'
import { listLeaveRequests, listLeaveTypes } from '../leave/queries'
import type { LeaveStatus } from '../leave/types'
import { listRecognitions } from '../recognitions/queries'
import type { RecognitionFilter } from '../recognitions/types'
import { findProfile } from './profile'

const atOnce = 200

/** Page by page, so that a long life in the company never has to fit into memory. */
async function* pages<Row extends { id: number }>(next: (last: number | undefined) => Promise<Row[]>) {
  let last: number | undefined
  do {
    const rows = await next(last)
    yield* rows
    last = rows.length === atOnce ? rows.at(-1)!.id : undefined
  } while (last !== undefined)
}

const kudos = (actor: PersonActor, filter: Omit<RecognitionFilter, 'limit'>) =>
  pages(before => listRecognitions(actor, { ...filter, before, limit: atOnce }))

const mine = (actor: PersonActor, table: { organizationId: PgColumn; id: PgColumn }, of: PgColumn, last = 0) =>
  and(eq(table.organizationId, actor.organization.id), eq(of, actor.personId), gt(table.id, last))

const ownComments = (actor: PersonActor) =>
  pages(last =>
    db
      .select({
        id: comments.id,
        recognitionId: comments.recognitionId,
        text: comments.text,
        createdAt: comments.createdAt,
      })
      .from(comments)
      .where(and(mine(actor, comments, comments.authorId, last), isNull(comments.deletedAt)))
      .orderBy(asc(comments.id))
      .limit(atOnce),
  )

const ownHi5s = (actor: PersonActor) =>
  pages(last =>
    db
      .select({ id: hi5s.id, recognitionId: hi5s.recognitionId, comment: hi5s.comment, createdAt: hi5s.createdAt })
      .from(hi5s)
      .where(mine(actor, hi5s, hi5s.giverId, last))
      .orderBy(asc(hi5s.id))
      .limit(atOnce),
  )

const ownNotices = (actor: PersonActor) =>
  pages(last =>
    db
      .select({ id: notices.id, kind: notices.kind, data: notices.data, at: notices.createdAt, readAt: notices.readAt })
      .from(notices)
      .where(mine(actor, notices, notices.personId, last))
      .orderBy(asc(notices.id))
      .limit(atOnce),
  )

const ownReplies = (actor: PersonActor) =>
  db
    .select({ event: events.name, startsAt: events.startsAt, answer: eventReplies.answer, at: eventReplies.modifiedAt })
    .from(eventReplies)
    .innerJoin(events, and(eq(events.organizationId, eventReplies.organizationId), eq(events.id, eventReplies.eventId)))
    .where(and(eq(eventReplies.organizationId, actor.organization.id), eq(eventReplies.personId, actor.personId)))
    .orderBy(asc(events.startsAt), asc(events.id))

const ownSessions = (actor: PersonActor) =>
  db
    .select({ browser: sessions.userAgent, since: sessions.createdAt, endedAt: sessions.endedAt })
    .from(sessions)
    .where(and(eq(sessions.organizationId, actor.organization.id), eq(sessions.personId, actor.personId)))
    .orderBy(asc(sessions.createdAt))

async function* later<Row>(rows: () => Promise<Row[]>) {
  yield* await rows()
}

const everyState: LeaveStatus[] = ['pending', 'approved', 'rejected', 'withdrawn', 'cancelled']

/**
 * Everything Laurel keeps of the actor, part by part, each read only when it is asked for; that they took it along is recorded. Of others it holds no more than
 * the actor may read in the portal.
 */
export async function exportOwnData(actor: PersonActor) {
  const { personId } = actor
  const deed = { key: 'own_data.exported', subjectType: 'person', subjectId: personId }
  await transaction(actor, tx => recordActivity(tx, actor, deed))
  return {
    profile: later(async () => {
      const { leaveUsages: _, ...profile } = await findProfile(actor, personId)
      return [profile]
    }),
    kudosGiven: kudos(actor, { givenBy: [personId] }),
    kudosReceived: kudos(actor, { givenFor: [personId] }),
    comments: ownComments(actor),
    hi5s: ownHi5s(actor),
    leaveTypes: later(async () => (await listLeaveTypes(actor)).map(({ id, name }) => ({ id, name }))),
    leaveRequests: later(() => listLeaveRequests(actor, { personId, status: everyState })),
    leaveLedger: later(() => listLedger(actor, { personId })),
    eventReplies: later(() => ownReplies(actor)),
    notices: ownNotices(actor),
    signIns: later(() => ownSessions(actor)),
  }
}
