import type { Database } from '@/db'
import { notices } from '@/db/schema/notifications'
import { enqueue } from '@/lib/jobs/queue'
import { tellLive } from '../live/news'

export type RecognitionNoticeKind =
  | 'recognition.received'
  | 'comment.written'
  | 'hi5.received'
  | 'report.received'
  | 'review.hidden'
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

export type NoticeKind = RecognitionNoticeKind | LeaveNoticeKind

type Notice = {
  organizationId: number
  personIds: number[]
  kind: NoticeKind
  recognitionId?: number
  /** What the words are made of; of leave, `leaveRequestId`. */
  data?: Record<string, unknown>
}

/** Tells people something, inside the transaction it is about: under the bell at once, also of open pages, by mail through the queue. */
export async function notify(tx: Database, { personIds, ...notice }: Notice) {
  const unique = [...new Set(personIds)]
  if (unique.length === 0) return
  const rows = await tx
    .insert(notices)
    .values(unique.map(personId => ({ ...notice, personId })))
    .returning({ id: notices.id })
  await enqueue(tx, 'announce', { noticeIds: rows.map(row => row.id) })
  await tellLive(tx, { kind: 'notices', organizationId: notice.organizationId, ids: unique })
}
