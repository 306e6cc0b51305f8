import { type SQL, sql } from 'drizzle-orm'
import { recognitions } from '@/db/schema/recognitions'
import type { Actor } from '../actor'
import type { PersonBrief, PictureBrief, ValueBrief } from './types'

// Correlated sub-selects that PostgreSQL answers from primary keys, so that a list is one query whatever it shows.
// Outer columns are written out: drizzle drops table names where one table is selected from.

const briefColumns = sql.raw(`p.id, p.uuid, p.username, p.email, p.first_name as "firstName", p.last_name as "lastName",
  p.display_name as "displayName", p.avatar, p.avatar_url as "avatarUrl", j.title, e.id as "employeeRecordId"`)

const briefTables = sql.raw(`people p
  left join employee_records e on e.organization_id = p.organization_id and e.person_id = p.id and e.current
  left join assignment_records a on a.organization_id = p.organization_id and a.person_id = p.id and a.current
  left join jobs j on j.organization_id = a.organization_id and j.id = a.job_id`)

/** One person as JSON; `organizationId` and `id` are column names of the outer query. */
export const personBrief = (organizationId: string, id: string): SQL<PersonBrief> =>
  sql<PersonBrief>`(select row_to_json(b) from (select ${briefColumns} from ${briefTables}
    where p.organization_id = ${sql.raw(organizationId)} and p.id = ${sql.raw(id)}) b)`

const recipients = sql<PersonBrief[]>`(select coalesce(json_agg(row_to_json(b) order by b.position), '[]') from (
  select rr.position, ${briefColumns} from recognition_recipients rr join ${briefTables}
    on p.organization_id = rr.organization_id and p.id = rr.recipient_id
  where rr.organization_id = recognitions.organization_id and rr.recognition_id = recognitions.id) b)`

const values = sql<ValueBrief[]>`(select coalesce(json_agg(row_to_json(b) order by b.position), '[]') from (
  select rv.position, v.id, v.name, v.description, v.tint, v.picture from recognition_values rv
    join "values" v on v.organization_id = rv.organization_id and v.id = rv.value_id
  where rv.organization_id = recognitions.organization_id and rv.recognition_id = recognitions.id) b)`

const picture = sql<PictureBrief | null>`(select row_to_json(b) from (
  select x.name, x.width, x.height, x.alt from pictures x
  where x.organization_id = recognitions.organization_id and x.name = recognitions.picture) b)`

const hi5Mine = (actor: Actor) =>
  actor.kind === 'person'
    ? sql<boolean>`exists (select 1 from hi5s h where h.organization_id = recognitions.organization_id
        and h.recognition_id = recognitions.id and h.giver_id = ${actor.personId})`
    : sql<boolean>`false`

const ownColumns = (actor: Actor) => ({
  id: recognitions.id,
  uuid: recognitions.uuid,
  text: recognitions.text,
  isPrivate: recognitions.isPrivate,
  source: recognitions.source,
  createdAt: recognitions.createdAt,
  editedAt: recognitions.editedAt,
  hi5Count: recognitions.hi5Count,
  commentCount: recognitions.commentCount,
  picture,
  hi5Mine: hi5Mine(actor),
})

/** What a recognition's presenters need, by name. */
export const recognitionColumns = (actor: Actor) => ({
  ...ownColumns(actor),
  giver: personBrief('recognitions.organization_id', 'recognitions.giver_id'),
  recipients,
  values,
})

/** Who received a recognition, in their order. */
export const recipientIds = sql<number[]>`(select coalesce(json_agg(rr.recipient_id order by rr.position), '[]')
  from recognition_recipients rr
  where rr.organization_id = recognitions.organization_id and rr.recognition_id = recognitions.id)`

const valueIds = sql<number[]>`(select coalesce(json_agg(rv.value_id order by rv.position), '[]')
  from recognition_values rv
  where rv.organization_id = recognitions.organization_id and rv.recognition_id = recognitions.id)`

/** The same for a list, with ids of people and values: `named` puts in who and what they are. */
export const listedColumns = (actor: Actor) => ({
  ...ownColumns(actor),
  giverId: recognitions.giverId,
  recipientIds,
  valueIds,
})
