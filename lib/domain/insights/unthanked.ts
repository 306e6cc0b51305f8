import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { personBrief } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'
import { deedsIn } from './deeds'
import { type Lens, membersOf } from './lens'
import { requireInsights } from './policy'

/** Whoever was at work for fewer days than this has hardly been there to be thanked. */
const patience = 10

/** As many names as one reads. */
export const mostNames = 50

export type Forgotten = {
  person: PersonBrief
  department: string | null
  /** Days at work in the period: weekdays less leave. */
  workdays: number
}

// Mondays to Fridays from the first Monday of 1970 up to a day; one less another counts those between.
const weekdaysUpTo = (day: SQL) =>
  sql`((${day} - date '1970-01-05') / 7 * 5 + least((${day} - date '1970-01-05') % 7 + 1, 5))`

/**
 * Whom nobody thanked in the period for everybody to read, longest at work first; leave is no work, and private thanks cannot be
 * told from none. `all` counts them, `people` gives the first fifty. One query. Throws `forbidden`.
 */
export async function listForgotten(actor: PersonActor, lens: Lens): Promise<{ all: number; people: Forgotten[] }> {
  requireInsights(actor)
  const organizationId = actor.organization.id
  const from = lens.from === null ? sql`m.since` : sql`greatest(m.since, ${lens.from}::date)`
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      thanked as (select person_id from ${deedsIn(actor, lens)} d group by person_id having sum(received) > sum(received_privately)),
      forgotten as (select m.id, m.department_id, ${from} as since from members m
        where m.active and not exists (select 1 from thanked t where t.person_id = m.id)),
      away as (select l.person_id, sum(d.days) as days from forgotten f
          join leave_requests l on l.organization_id = ${organizationId} and l.person_id = f.id
          join leave_request_days d on d.organization_id = l.organization_id and d.request_id = l.id
        where l.status = 'approved' and d.date between f.since and ${lens.today}::date group by l.person_id),
      worked as (select f.*, (${weekdaysUpTo(sql`${lens.today}::date`)} - ${weekdaysUpTo(sql`(f.since - 1)`)}
          - round(coalesce(a.days, 0) / 10000.0))::int as workdays
        from forgotten f left join away a on a.person_id = f.id)
    select ${personBrief(String(organizationId), 'w.id')} as person, w.workdays, w."all",
      (select n.name from departments n where n.organization_id = ${organizationId} and n.id = w.department_id) as department
    from (select *, count(*) over ()::int as "all" from worked where workdays >= ${patience}
      order by workdays desc, id limit ${mostNames}) w order by w.workdays desc, w.id`)) as unknown as (Forgotten & {
    all: number
  })[]
  return { all: found[0]?.all ?? 0, people: found.map(({ all, ...one }) => one) }
}
