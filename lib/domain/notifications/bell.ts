import { and, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { notices } from '@/db/schema/notifications'
import { recognitions } from '@/db/schema/recognitions'
import type { PersonActor } from '../actor'
import { visibleTo } from '../recognitions/policy'
import type { NoticeKind } from './commands'

/** A notice with all that its sentence says, as things are by now. */
export type BellNotice = {
  id: number
  kind: NoticeKind
  data: Record<string, unknown>
  createdAt: string
  readAt: string | null
  /** Whose doing it is; null: the house's, or a moderator's, who is not named. */
  who: { id: number; displayName: string; avatar: string | null; avatarUrl: string | null; title: null } | null
  /** Null when the reader may no longer see it, or it is gone. */
  recognition: { id: number; text: string } | null
  /** Whose thanks they are, also when they are hidden: whoever is told about them has read them. */
  thanks: { mine: boolean; giver: string; recipients: string[] } | null
  comment: string | null
  leave: { id: number; startDate: string; endDate: string; mine: boolean } | null
  event: { id: number } | null
}

// Whose doing each kind is: the actor of the deed, from the row the notice is about.
const doer = sql`case n.kind
  when 'recognition.received' then recognitions.giver_id
  when 'comment.written' then c.author_id
  when 'hi5.received' then h.giver_id
  when 'report.received' then o.reporter_id
  when 'leave.requested' then l.person_id
  when 'leave.withdrawn' then l.person_id
  when 'leave.changed' then case when l.person_id = n.person_id then l.decided_by_id else l.person_id end
  when 'leave.approved' then l.decided_by_id
  when 'leave.rejected' then l.decided_by_id
  when 'leave.cancelled' then l.decided_by_id end`

const byId = (key: string): SQL => sql`(n.data ->> ${sql.raw(`'${key}'`)})::int`

const visible = (actor: PersonActor) =>
  sql`case when ${visibleTo(actor)} then json_build_object('id', recognitions.id, 'text', recognitions.text) end`

const thanks = sql`case when recognitions.id is not null then json_build_object(
  'mine', recognitions.giver_id = n.person_id,
  'giver', (select g.display_name from people g
    where g.organization_id = n.organization_id and g.id = recognitions.giver_id),
  'recipients', (select json_agg(p.display_name order by rr.position) from recognition_recipients rr
    join people p on p.organization_id = rr.organization_id and p.id = rr.recipient_id
    where rr.organization_id = n.organization_id and rr.recognition_id = recognitions.id)) end`

/** What is under the actor's bell, newest first; `before` is the last id of the page before. One query. */
export const listNotices = async (
  actor: PersonActor,
  { before, limit }: { before?: number; limit: number },
): Promise<BellNotice[]> =>
  (await db.execute(sql`
    with n as (
      select * from notices where organization_id = ${actor.organization.id} and person_id = ${actor.personId} and in_bell
        ${before === undefined ? sql`` : sql`and id < ${before}`} order by id desc limit ${limit})
    select n.id, n.kind, n.data, n.created_at as "createdAt", n.read_at as "readAt", c.text as comment,
      case when who.id is not null then json_build_object('id', who.id, 'displayName', who.display_name,
        'avatar', who.avatar, 'avatarUrl', who.avatar_url, 'title', null) end as who,
      ${visible(actor)} as recognition, ${thanks} as thanks,
      case when l.id is not null then json_build_object('id', l.id, 'startDate', l.start_date, 'endDate', l.end_date,
        'mine', l.person_id = n.person_id) end as leave,
      case when e.id is not null then json_build_object('id', e.id) end as event
    from n
      left join ${recognitions} on recognitions.organization_id = n.organization_id and recognitions.id = n.recognition_id
      left join comments c on c.organization_id = n.organization_id and c.recognition_id = n.recognition_id
        and c.id = ${byId('commentId')} and c.deleted_at is null
      left join hi5s h on h.organization_id = n.organization_id and h.recognition_id = n.recognition_id and h.id = ${byId('hi5Id')}
      left join reports o on o.organization_id = n.organization_id and o.recognition_id = n.recognition_id
        and o.id = ${byId('reportId')}
      left join leave_requests l on l.organization_id = n.organization_id and l.id = ${byId('leaveRequestId')}
      left join events e on e.organization_id = n.organization_id and e.id = ${byId('eventId')}
      left join people who on who.organization_id = n.organization_id and who.id = ${doer}
    order by n.id desc`)) as unknown as BellNotice[]

/** How many the actor has not read; from an index of the unread alone. */
export async function countUnread(actor: PersonActor): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(notices)
    .where(
      and(
        eq(notices.organizationId, actor.organization.id),
        eq(notices.personId, actor.personId),
        isNull(notices.readAt),
        notices.inBell,
      ),
    )
  return row?.count ?? 0
}
