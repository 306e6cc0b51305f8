import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { activities } from '@/db/schema/activity'
import { companyTokens } from '@/db/schema/credentials'
import { folded } from '@/db/schema/folding'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'
import { recordActivity } from './commands'

export type AuditFilter = {
  /** Who did it, by id or by what their name holds, accents and case aside. */
  personId?: number
  who?: string
  /** A noun (`leave`) or one deed (`leave.approved`). */
  kind?: string
  subjectType?: string
  subjectId?: number
  source?: string
  /** Whole days of the company's clock, both included. */
  from?: string
  to?: string
}

type Place = { before?: number; limit: number }

const nameOf = (type: string, name: SQL) =>
  sql`when ${type} then (select ${name} where s.organization_id = ${activities.organizationId} and s.id = ${activities.subjectId})`

// What a row is about, by the name its company knows it by; in hiring nobody is named who is not a colleague.
const subjectName = sql<string | null>`case ${activities.subjectType}
  ${nameOf('person', sql`s.display_name from people s`)}
  ${nameOf('value', sql`s.name from values s`)}
  ${nameOf('event', sql`s.name from events s`)}
  ${nameOf('leave_type', sql`s.name from leave_types s`)}
  ${nameOf('location', sql`s.name from locations s`)}
  ${nameOf('company_token', sql`s.name from company_tokens s`)}
  end`

/** Who may read in hiring whatever its firm knows. */
const seesHiring = ({ recruiter }: PersonActor) => recruiter !== null && recruiter.role !== 'recruiter'

// An administrator reads no private kudos, and of candidates and referees no more than their role in hiring shows.
const openData = (actor: PersonActor) => sql<Record<string, unknown>>`case
  when ${activities.candidateId} is not null and not ${seesHiring(actor)}::boolean then '{}'::jsonb
  when ${activities.subjectType} in ('recognition', 'comment') then ${activities.data} - 'before'
  else ${activities.data} end`

const openAddress = (actor: PersonActor) => sql<string | null>`case
  when ${activities.ownerType} in ('candidate', 'reference', 'verification', 'feedback') and not ${seesHiring(actor)}::boolean then null
  else ${activities.address} end`

const columns = (actor: PersonActor) => ({
  id: activities.id,
  key: activities.key,
  at: activities.createdAt,
  actorId: activities.actorId,
  actor: people.displayName,
  ownerType: activities.ownerType,
  token: companyTokens.name,
  subjectType: activities.subjectType,
  subjectId: activities.subjectId,
  subjectUuid: activities.subjectUuid,
  subject: subjectName,
  source: activities.source,
  address: openAddress(actor),
  data: openData(actor),
})

// A day begins and ends where the company's clock says.
const midnight = (actor: PersonActor, day: string, plus = 0) =>
  sql`((${day}::date + ${plus}::int)::timestamp at time zone ${actor.organization.timeZone})`

function whoseNameHolds(actor: PersonActor, who: string) {
  const pattern = sql`'%' || ${folded(sql`${who.replace(/[\\%_]/g, char => `\\${char}`)}::text`)} || '%'`
  return sql`${activities.actorId} in (select p.id from people p
    where p.organization_id = ${actor.organization.id} and p.folded like ${pattern})`
}

// One deed is among those of its noun, whose index knows their order.
const ofKind = (kind: string) =>
  and(
    sql`split_part(${activities.key}, '.', 1) = ${kind.split('.')[0]}`,
    kind.includes('.') ? eq(activities.key, kind) : undefined,
  )

function matching(actor: PersonActor, { kind, from, to, who, ...filter }: AuditFilter) {
  return and(
    eq(activities.organizationId, actor.organization.id),
    filter.personId === undefined ? undefined : eq(activities.actorId, filter.personId),
    who ? whoseNameHolds(actor, who) : undefined,
    kind ? ofKind(kind) : undefined,
    filter.subjectType ? eq(activities.subjectType, filter.subjectType) : undefined,
    filter.subjectId === undefined ? undefined : eq(activities.subjectId, filter.subjectId),
    filter.source ? eq(activities.source, filter.source) : undefined,
    from ? sql`${activities.createdAt} >= ${midnight(actor, from)}` : undefined,
    to ? sql`${activities.createdAt} < ${midnight(actor, to, 1)}` : undefined,
  )
}

// Most lines are written when it happened, but not all: a job tells later of a failed sign-in.
const earlierThan = (actor: PersonActor, id: number) => sql`(${activities.createdAt}, ${activities.id}) < (
  select b.created_at, b.id from activities b where b.organization_id = ${actor.organization.id} and b.id = ${id})`

const select = (tx: Database, actor: PersonActor, filter: AuditFilter, { before, limit }: Place) =>
  tx
    .select(columns(actor))
    .from(activities)
    .leftJoin(people, and(eq(people.organizationId, activities.organizationId), eq(people.id, activities.actorId)))
    .leftJoin(
      companyTokens,
      and(eq(companyTokens.organizationId, activities.organizationId), eq(companyTokens.id, activities.tokenId)),
    )
    .where(and(matching(actor, filter), before === undefined ? undefined : earlierThan(actor, before)))
    .orderBy(desc(activities.createdAt), desc(activities.id))
    .limit(limit)

/** A page of what happened in the company, the latest first, in one query. Throws `forbidden` for who is no administrator. */
export async function listDeeds(actor: PersonActor, filter: AuditFilter, place: Place) {
  requireAdmin(actor)
  return select(db, actor, filter, place)
}

export type AuditDeed = Awaited<ReturnType<typeof listDeeds>>[number]

const atOnce = 500

/** All that a filter finds, batch by batch, so that no company has to fit into memory. That it was taken along is recorded. Throws `forbidden`. */
export async function exportDeeds(actor: PersonActor, filter: AuditFilter) {
  requireAdmin(actor)
  const deed = { key: 'audit.exported', subjectType: 'person', subjectId: actor.personId, data: { filter } }
  await transaction(actor, tx => recordActivity(tx, actor, deed))
  return batches(actor, filter)
}

async function* batches(actor: PersonActor, filter: AuditFilter): AsyncGenerator<AuditDeed[]> {
  for (let before: number | undefined; ; ) {
    const rows = await select(db, actor, filter, { before, limit: atOnce })
    if (rows.length > 0) yield rows
    if (rows.length < atOnce) return
    before = rows.at(-1)!.id
  }
}

/** From where deeds have come lately, for choosing one. Skips from one to the next by the index. Throws `forbidden`. */
export async function listSources(actor: PersonActor): Promise<string[]> {
  requireAdmin(actor)
  const found = await db.execute<{ source: string }>(sql`with recursive sources(source) as (
      (select a.source from activities a where a.organization_id = ${actor.organization.id} and a.source is not null
        order by a.source limit 1)
      union all
      select (select a.source from activities a where a.organization_id = ${actor.organization.id}
        and a.source > sources.source order by a.source limit 1) from sources where sources.source is not null
    ) select source from sources where source is not null limit 100`)
  return found.map(row => row.source)
}
