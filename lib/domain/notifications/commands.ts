import { sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { among } from '@/db/among'
import { enqueue } from '@/lib/jobs/queue'
import type { PersonActor } from '../actor'
import { tellLive } from '../live/news'
import { topicOf } from './topics'

export type RecognitionNoticeKind =
  | 'recognition.received'
  | 'comment.written'
  | 'hi5.received'
  | 'report.received'
  | 'review.hidden'
  | 'review.removed'
  | 'review.restored'
  | 'review.kept'

export type LeaveNoticeKind =
  | 'leave.requested'
  | 'leave.approved'
  | 'leave.rejected'
  | 'leave.changed'
  | 'leave.withdrawn'
  | 'leave.cancelled'
  | 'leave.recount'

/** Of an event one has said one comes to. */
export type EventNoticeKind = 'event.changed' | 'event.cancelled'

/** Mailed by a letter of its own, so it only waits under the bell. */
export type SecurityNoticeKind = 'security.changed'

export type NoticeKind = RecognitionNoticeKind | LeaveNoticeKind | EventNoticeKind | SecurityNoticeKind

type Notice = {
  organizationId: number
  personIds: number[]
  kind: NoticeKind
  recognitionId?: number
  /**
   * What the words are made of. Of leave, `leaveRequestId`; of an event, `EventTold`; of security, `deed`.
   */
  data?: Record<string, unknown>
  /** Not mailed before then, so that it can still be taken back. */
  mailAt?: Date
}

/**
 * Tells people something, inside the transaction it is about: under the bell at once, on pages that are open too, and by mail
 * through the queue; each where they want to hear of it.
 */
export async function notify(tx: Database, notice: Notice) {
  const { organizationId, kind, recognitionId = null, data = {} } = notice
  const ids = [...new Set(notice.personIds)]
  if (ids.length === 0) return
  const rows = (await tx.execute(sql`
    insert into notices (organization_id, person_id, kind, recognition_id, data, in_bell)
    select told.organization_id, told.id, ${kind}, ${recognitionId}::int, ${JSON.stringify(data)}::jsonb, coalesce(c.bell, true)
      from people told left join notice_choices c
        on c.organization_id = told.organization_id and c.person_id = told.id and c.topic = ${topicOf(kind)}
      where told.organization_id = ${organizationId} and ${among(sql`told.id`, ids)}
    returning id`)) as unknown as { id: number }[]
  await Promise.all([
    enqueue(tx, 'announce', { organizationId, noticeIds: rows.map(row => row.id) }, notice.mailAt),
    tellLive(tx, { kind: 'notices', organizationId, ids }),
  ])
}

/**
 * Marks as read what the actor has been shown: everything up to that notice, and nothing that came since. Twice changes nothing;
 * their other pages hear of it. Gives how many it were.
 */
export const markNoticesRead = (actor: PersonActor, upTo: number): Promise<number> =>
  transaction(actor, async tx => {
    const organizationId = actor.organization.id
    const rows = (await tx.execute(sql`
      update notices set read_at = now() where organization_id = ${organizationId} and person_id = ${actor.personId}
        and read_at is null and in_bell and id <= ${upTo} returning id`)) as unknown as { id: number }[]
    if (rows.length > 0) await tellLive(tx, { kind: 'notices', organizationId, ids: [actor.personId] })
    return rows.length
  })
