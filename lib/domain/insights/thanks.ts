import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { deedsIn, valuesIn } from './deeds'
import { type Lens, membersOf, seesAll } from './lens'
import { requireInsights } from './policy'

/**
 * Of fewer people than this nothing private is counted: with so few, a total that is higher than what everybody can read would
 * say whom it was about.
 */
export const fewest = 3

/** What some people gave and received. */
export type Deeds = { given: number; received: number; hi5s: number }

/** A point of the curve, by its first day. */
export type Point = Deeds & { at: string }

export type Group = Deeds & {
  id: number | null
  /** Null: those who have no department, or no place. */
  name: string | null
  people: number
}

/** How many took part, as everybody can see: private thanks would show who had one. */
export type Share = { people: number; gave: number; received: number }

type Sums = Deeds & { givenPrivately: number; receivedPrivately: number; people: number }

const told = ({ given, received, hi5s, givenPrivately, receivedPrivately, people }: Sums): Deeds =>
  people < fewest
    ? { given: given - givenPrivately, received: received - receivedPrivately, hi5s }
    : { given, received, hi5s }

const sums = sql.raw(`coalesce(sum(given), 0)::int as given, coalesce(sum(given_privately), 0)::int as "givenPrivately",
  coalesce(sum(received), 0)::int as received, coalesce(sum(received_privately), 0)::int as "receivedPrivately",
  coalesce(sum(hi5s), 0)::int as hi5s`)

/** How much was given and received from point to point; points at which nothing was are left out. Throws `forbidden`. */
export async function thanksOverTime(actor: PersonActor, lens: Lens): Promise<Point[]> {
  requireInsights(actor)
  const found = await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)}
    select d.at::text as at, ${sums}, (select count(*)::int from members where active) as people
    from ${deedsIn(actor, lens)} d join members m on m.id = d.person_id group by d.at order by d.at`)
  return (found as unknown as (Sums & { at: string })[]).map(one => ({ at: one.at, ...told(one) }))
}

type GroupRow = Sums & {
  by: 'department' | 'location' | 'all'
  id: number | null
  name: string | null
  gave: number
  got: number
}

/** The same by department and place, and how many took part. One query. Throws `forbidden`. */
export async function thanksByGroup(
  actor: PersonActor,
  lens: Lens,
): Promise<{ departments: Group[]; locations: Group[]; share: Share }> {
  requireInsights(actor)
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      each as (select m.department_id, m.location_id, m.active, d.* from members m left join (
        select person_id, sum(given) as given, sum(given_privately) as given_privately, sum(received) as received,
          sum(received_privately) as received_privately, sum(hi5s) as hi5s from ${deedsIn(actor, lens)} d group by person_id
      ) d on d.person_id = m.id),
      grouped as (select case when grouping(department_id) = 0 then 'department' when grouping(location_id) = 0 then 'location'
          else 'all' end as by, coalesce(department_id, location_id) as id, ${sums}, count(*) filter (where active)::int as people,
          count(*) filter (where active and given > given_privately)::int as gave,
          count(*) filter (where active and received > received_privately)::int as got
        from each group by grouping sets ((department_id), (location_id), ()))
    select g.*, case g.by
        when 'department' then (select n.name from departments n where n.organization_id = ${actor.organization.id} and n.id = g.id)
        when 'location' then (select n.name from locations n where n.organization_id = ${actor.organization.id} and n.id = g.id)
      end as name
    from grouped g order by g.received desc, name`)) as unknown as GroupRow[]
  const groups = (by: GroupRow['by']): Group[] =>
    found
      .filter(one => one.by === by && (one.people > 0 || one.given + one.received > 0))
      .map(one => ({ id: one.id, name: one.name, people: one.people, ...told(one) }))
  const all = found.find(one => one.by === 'all')
  return {
    departments: groups('department'),
    locations: groups('location'),
    share: { people: all?.people ?? 0, gave: all?.gave ?? 0, received: all?.got ?? 0 },
  }
}

export type ValueCount = { id: number; name: string; received: number }

/** For which values people were thanked, the most frequent first; values in use nobody was thanked for too. Throws `forbidden`. */
export async function thanksByValue(actor: PersonActor, lens: Lens): Promise<ValueCount[]> {
  requireInsights(actor)
  const ofAll = seesAll(actor, lens)
  const found = await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      counted as (select d.value_id, sum(d.received)::int as received, sum(d.received_privately)::int as privately
        from ${valuesIn(actor, lens, ofAll)} d ${ofAll ? sql`` : sql`join members m on m.id = d.person_id`}
        group by d.value_id)
    select v.id, v.name, coalesce(c.received, 0)
      - case when (select count(*) from members where active) < ${fewest} then coalesce(c.privately, 0) else 0 end as received
    from "values" v left join counted c on c.value_id = v.id
    where v.organization_id = ${actor.organization.id} and (v.archived_at is null or c.received > 0)
    order by received desc, v.position, v.id`)
  return found as unknown as ValueCount[]
}
