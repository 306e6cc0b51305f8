import { and, eq, inArray, isNull, like, or, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { notices } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { recognitions } from '@/db/schema/recognitions'
import type { RecognitionNoticeKind } from './commands'

// Outer columns are written out: inside a sub-select drizzle would drop the names of their tables.
const nameOf = (id: string) =>
  sql.raw(`(select p.display_name from people p where p.organization_id = notices.organization_id and p.id = ${id})`)

const detail = <T>(table: string, dataKey: string, columns: SQL): SQL<T | null> =>
  sql<T | null>`(select row_to_json(b) from (select ${columns} from ${sql.raw(table)} d
    where d.organization_id = notices.organization_id and d.recognition_id = notices.recognition_id
    and d.id = (notices.data ->> ${sql.raw(`'${dataKey}'`)})::int) b)`

const columns = {
  id: notices.id,
  organizationId: notices.organizationId,
  organizationName: organizations.name,
  kind: sql<RecognitionNoticeKind>`${notices.kind}`,
  data: notices.data,
  recipient: {
    id: people.id,
    email: people.email,
    firstName: people.firstName,
    displayName: people.displayName,
    language: people.language,
  },
  recognition: {
    id: recognitions.id,
    text: recognitions.text,
    isPrivate: recognitions.isPrivate,
    picture: recognitions.picture,
    giverId: recognitions.giverId,
  },
  giver: sql<string>`${nameOf('recognitions.giver_id')}`,
  recipients: sql<{ id: number; name: string }[]>`(
    select coalesce(json_agg(json_build_object('id', p.id, 'name', p.display_name) order by rr.position), '[]')
    from recognition_recipients rr join people p on p.organization_id = rr.organization_id and p.id = rr.recipient_id
    where rr.organization_id = notices.organization_id and rr.recognition_id = notices.recognition_id)`,
  values: sql<string[]>`(select coalesce(json_agg(v.name order by rv.position), '[]')
    from recognition_values rv join "values" v on v.organization_id = rv.organization_id and v.id = rv.value_id
    where rv.organization_id = notices.organization_id and rv.recognition_id = notices.recognition_id)`,
  comment: detail<{ name: string; text: string }>(
    'comments',
    'commentId',
    sql`${nameOf('d.author_id')} as name, d.text`,
  ),
  hi5: detail<{ name: string; text: string | null }>(
    'hi5s',
    'hi5Id',
    sql`${nameOf('d.giver_id')} as name, d.comment as text`,
  ),
  report: detail<{ name: string; text: string }>(
    'reports',
    'reportId',
    sql`${nameOf('d.reporter_id')} as name, d.reason as text`,
  ),
}

/**
 * Notices about recognitions with all that a mail about them says, as it is now. Those to people who have left, and those about recognitions
 * deleted since, are not among them: there is nothing to tell any more, but of what a moderator deleted just that.
 */
export const listAnnouncements = (noticeIds: number[]) =>
  db
    .select(columns)
    .from(notices)
    .innerJoin(organizations, eq(organizations.id, notices.organizationId))
    .innerJoin(people, and(eq(people.organizationId, notices.organizationId), eq(people.id, notices.personId)))
    .innerJoin(
      recognitions,
      and(eq(recognitions.organizationId, notices.organizationId), eq(recognitions.id, notices.recognitionId)),
    )
    .where(
      and(
        inArray(notices.id, noticeIds),
        isNull(people.deletedAt),
        or(
          and(isNull(recognitions.deletedAt), or(isNull(recognitions.hiddenAt), like(notices.kind, 'review.%'))),
          eq(notices.kind, 'review.removed'),
        ),
      ),
    )
    .orderBy(notices.id)

/** A notice about a recognition with all that a mail about it says. */
export type Announcement = Awaited<ReturnType<typeof listAnnouncements>>[number]
