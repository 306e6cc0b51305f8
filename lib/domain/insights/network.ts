import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { latest } from '../calendar/dates'
import { beginning, type Lens, lensOn, membersOf, seesAll } from './lens'
import { requireInsights } from './policy'

/** Somebody, or a department, in the picture of who thanks whom. */
export type Knot = { id: number; name: string; people: number }

/** How often one thanked the other. */
export type Thread = { from: number; to: number; count: number }

export type Network = {
  of: 'departments' | 'people'
  /** Since when: of a longer time the last thirteen weeks, since ties are those of now. */
  since: string
  knots: Knot[]
  threads: Thread[]
  /** How many knots the company has; more than are shown. */
  all: number
}

const mostKnots = 12

type Row = { from: number; to: number; count: number }

const publicPairs = (actor: PersonActor, since: string) => sql`
  select r.giver_id, rr.recipient_id, count(*) as count from recognitions r
    join recognition_recipients rr on rr.organization_id = r.organization_id and rr.recognition_id = r.id
  where r.organization_id = ${actor.organization.id} and not r.is_private and r.hidden_at is null and r.deleted_at is null
    and r.created_at >= ${beginning(actor, since)}
  group by r.giver_id, rr.recipient_id`

/** The same of few people: asked giver by giver, however many others thank. */
const publicPairsOf = (actor: PersonActor, since: string) => sql`
  select m.id as giver_id, rr.recipient_id, count(*) as count from members m
    join recognitions r on r.organization_id = ${actor.organization.id} and r.giver_id = m.id
    join recognition_recipients rr on rr.organization_id = r.organization_id and rr.recognition_id = r.id
  where not r.is_private and r.hidden_at is null and r.deleted_at is null and r.created_at >= ${beginning(actor, since)}
  group by m.id, rr.recipient_id`

/**
 * Who thanks whom among the people looked at, as everybody can read: private thanks are in no picture. Between departments where
 * the whole company is looked at and has three or more, else between the people with the most ties. Throws `forbidden`.
 */
export async function whoThanksWhom(actor: PersonActor, lens: Lens): Promise<Network> {
  requireInsights(actor)
  const lately = lensOn(actor, 'quarter').from!
  const since = lens.from === null ? lately : latest(lens.from, lately)
  const departments = seesAll(actor, lens) ? await listDepartments(actor) : []
  const of = departments.length >= 3 ? 'departments' : 'people'
  const key = sql.raw(of === 'departments' ? 'department_id' : 'id')
  const pairs = seesAll(actor, lens) ? publicPairs(actor, since) : publicPairsOf(actor, since)
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)}, pairs as (${pairs})
    select g.${key} as from, t.${key} as to, sum(pairs.count)::int as count
    from pairs join members g on g.id = pairs.giver_id join members t on t.id = pairs.recipient_id
    where g.active and t.active and g.${key} is not null and t.${key} is not null
    group by g.${key}, t.${key} order by count desc, 1, 2
    ${of === 'people' ? sql`limit 400` : sql``}`)) as unknown as Row[]
  const ids = mostTied(found, of === 'departments' ? departments.map(one => one.id) : [])
  const shown = new Set(ids.slice(0, mostKnots))
  const knots = of === 'departments' ? departments : await listNamed(actor, [...shown])
  return {
    of,
    since,
    knots: knots.filter(one => shown.has(one.id)),
    threads: found.filter(one => shown.has(one.from) && shown.has(one.to)),
    all: ids.length,
  }
}

/** Whoever gave and received most first, then those who did neither. */
function mostTied(rows: Row[], others: number[]) {
  const ties = new Map(others.map(id => [id, 0]))
  for (const { from, to, count } of rows)
    for (const id of new Set([from, to])) ties.set(id, (ties.get(id) ?? 0) + (from === to ? 0 : count))
  return [...ties].sort(([a, many], [b, more]) => more - many || a - b).map(([id]) => id)
}

async function listDepartments({ organization }: PersonActor): Promise<Knot[]> {
  const found = await db.execute(sql`select d.id, d.name, count(*)::int as people from departments d
      join assignment_records a on a.organization_id = d.organization_id and a.department_id = d.id and a.current
      join people p on p.organization_id = a.organization_id and p.id = a.person_id and p.deleted_at is null
    where d.organization_id = ${organization.id} group by d.id, d.name order by d.name, d.id`)
  return found as unknown as Knot[]
}

async function listNamed({ organization }: PersonActor, ids: number[]): Promise<Knot[]> {
  const found = await db.execute(sql`select p.id, p.display_name as name, 1 as people from people p
    where p.organization_id = ${organization.id} and p.id = any(${sql.param(`{${ids.join(',')}}`)}::int[])
    order by p.display_name, p.id`)
  return found as unknown as Knot[]
}
