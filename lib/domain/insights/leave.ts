import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { addDays, addMonths } from '../calendar/dates'
import { toDecimal } from '../leave/amounts'
import { personBrief } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'
import { type Lens, membersOf } from './lens'
import { requireInsights } from './policy'
import { fewest } from './thanks'

// Leave counts as approved and taken up to today, in days.

/** Days taken in a month, by type. */
export type Taken = { at: string; typeId: number; type: string; days: number }

/** What was taken in a month, of what could have been worked. */
export type Rate = { at: string; days: number; workable: number }

/** Whether so few people are looked at that figures of their leave would tell whose it was. */
export async function tooFewForLeave(actor: PersonActor, lens: Lens): Promise<boolean> {
  requireInsights(actor)
  const [row] = (await db.execute(sql`select count(*)::int as people from ${membersOf(actor, lens)} m
    where m.active`)) as unknown as [{ people: number }]
  return row.people < fewest
}

const monthsOf = (lens: Lens) => lens.from ?? '1970-01-01'

/**
 * Days taken from month to month and type to type. A request within one month counts as a whole; of those across months each
 * day is looked at. One query. Throws `forbidden`.
 */
export async function leaveTaken(actor: PersonActor, lens: Lens): Promise<Taken[]> {
  requireInsights(actor)
  const [organizationId, from] = [actor.organization.id, monthsOf(lens)]
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      asked as materialized (select l.id, l.leave_type_id, l.start_date, l.days,
          l.start_date >= ${from}::date and l.end_date <= ${lens.today}::date
            and date_trunc('month', l.start_date) = date_trunc('month', l.end_date) as whole
        from leave_requests l join members m on m.id = l.person_id
        where l.organization_id = ${organizationId} and l.status = 'approved'
          and l.start_date <= ${lens.today}::date and l.end_date >= ${from}::date),
      counted as (
        select date_trunc('month', start_date)::date as at, leave_type_id, sum(days) as days from asked where whole group by 1, 2
        union all select date_trunc('month', d.date)::date, a.leave_type_id, sum(d.days) from asked a
          join leave_request_days d on d.organization_id = ${organizationId} and d.request_id = a.id
        where not a.whole and d.date between ${from}::date and ${lens.today}::date group by 1, 2)
    select c.at::text as at, t.id as "typeId", t.name as type, sum(c.days)::bigint::float8 as days
    from counted c join leave_types t on t.organization_id = ${organizationId} and t.id = c.leave_type_id
    group by c.at, t.id, t.name, t.position having sum(c.days) > 0 order by c.at, t.position, t.id`)) as unknown as Taken[]
  return found.map(one => ({ ...one, days: toDecimal(one.days) }))
}

/**
 * How many weekdays those who were employed could have worked, from month to month up to today: what an absence rate is a
 * share of. Throws `forbidden`.
 */
export async function workableDays(
  actor: PersonActor,
  lens: Lens,
  first: string,
): Promise<{ at: string; days: number }[]> {
  requireInsights(actor)
  const found = await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      hired as materialized (select since, until, count(*) as people from members group by since, until),
      day as (select day::date as day from generate_series(greatest(${first}::date, ${monthsOf(lens)}::date), ${lens.today}::date, interval '1 day') day
        where extract(isodow from day) < 6),
      staff as (select date_trunc('month', d.day)::date as at, d.day, (select coalesce(sum(h.people), 0) from hired h
          where h.since <= d.day and (h.until is null or h.until > d.day)) as people from day d)
    select at::text as at, sum(people)::int as days from staff group by at order by at`)
  return found as unknown as { at: string; days: number }[]
}

export type Owed = { id: number | null; name: string | null; people: number; days: number }

/**
 * Days that people have earned and not taken as of today, by type and by department; kinds without a balance owe nothing.
 * Departments of fewer than three people stand together with the smallest others. Throws `forbidden`.
 */
export async function leaveOwed(actor: PersonActor, lens: Lens): Promise<{ types: Owed[]; departments: Owed[] }> {
  requireInsights(actor)
  const organizationId = actor.organization.id
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      lines as (
        select person_id, leave_type_id, amount from leave_tallies where organization_id = ${organizationId}
        union all select person_id, leave_type_id, -amount from leave_ledger
          where organization_id = ${organizationId} and effective_date > ${lens.today}::date),
      owed as (select l.person_id, l.leave_type_id, sum(l.amount) as amount from lines l
        join leave_types t on t.organization_id = ${organizationId} and t.id = l.leave_type_id
          and t.accrual <> 'none' and t.archived_at is null
        group by 1, 2),
      each as (select m.id, m.department_id, o.leave_type_id, o.amount from members m left join owed o on o.person_id = m.id
        where m.active)
    select 'type' as by, e.leave_type_id as id, (select name from leave_types t where t.organization_id = ${organizationId}
        and t.id = e.leave_type_id) as name, count(distinct e.id)::int as people, sum(e.amount)::float8 as days
      from each e where e.leave_type_id is not null group by e.leave_type_id
    union all
    select 'department', e.department_id, (select name from departments d where d.organization_id = ${organizationId}
        and d.id = e.department_id), count(distinct e.id)::int, coalesce(sum(e.amount), 0)::float8
      from each e group by e.department_id
    order by days desc, name`)) as unknown as (Owed & { by: 'type' | 'department' })[]
  const rows = (by: 'type' | 'department'): Owed[] =>
    found.filter(one => one.by === by).map(({ by: _, ...one }) => ({ ...one, days: toDecimal(one.days) }))
  return { types: rows('type'), departments: together(rows('department')) }
}

/** Puts groups too small to be shown with the next smallest, until the heap is large enough; it comes last, without an id or name. */
function together(groups: Owed[]): Owed[] {
  const bySize = [...groups].sort((a, b) => a.people - b.people)
  const heap: Owed[] = []
  const size = () => heap.reduce((sum, one) => sum + one.people, 0)
  while (bySize[0] && (bySize[0].people < fewest || (heap.length > 0 && size() < fewest))) heap.push(bySize.shift()!)
  if (heap.length === 0) return groups
  const days = heap.reduce((sum, one) => sum + one.days, 0)
  return [...groups.filter(one => !heap.includes(one)), { id: 0, name: null, people: size(), days }]
}

/** Less than two weeks in a year is no rest. */
const restful = 10

export type Tireless = { person: PersonBrief; department: string | null; days: number; owed: number | null }

/**
 * Who was here all of the last twelve months and took fewer than ten days, the fewest first, with what they have left. `all`
 * counts them, `people` gives the first fifty. Throws `forbidden`.
 */
export async function littleLeave(actor: PersonActor, lens: Lens): Promise<{ all: number; people: Tireless[] }> {
  requireInsights(actor)
  const organizationId = actor.organization.id
  const yearAgo = addMonths(lens.today, -12)
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)},
      taken as (select l.person_id, sum(l.days) as days from leave_requests l
        where l.organization_id = ${organizationId} and l.status = 'approved'
          and l.start_date <= ${lens.today}::date and l.end_date >= ${yearAgo}::date group by l.person_id),
      few as (select m.id, m.department_id, coalesce(t.days, 0) as days, count(*) over ()::int as "all" from members m
        left join taken t on t.person_id = m.id
        where m.active and m.since <= ${yearAgo}::date and coalesce(t.days, 0) < ${restful * 10_000}
        order by days, m.id limit 50)
    select ${personBrief(String(organizationId), 'f.id')} as person, f.days::float8 as days, f."all",
      (select n.name from departments n where n.organization_id = ${organizationId} and n.id = f.department_id) as department,
      ((select sum(s.amount) from leave_tallies s join leave_types t on t.organization_id = s.organization_id
          and t.id = s.leave_type_id and t.accrual <> 'none' and t.archived_at is null
        where s.organization_id = ${organizationId} and s.person_id = f.id))::float8 as owed
    from few f order by f.days, f.id`)) as unknown as (Tireless & { all: number })[]
  return {
    all: found[0]?.all ?? 0,
    people: found.map(({ all, ...one }) => ({
      ...one,
      days: toDecimal(one.days),
      owed: one.owed === null ? null : toDecimal(one.owed),
    })),
  }
}

export type Coming = { at: string; people: number; days: number }

/** How many people will be away in each of the next twelve weeks, this one included, and for how many days. Throws `forbidden`. */
export async function leaveComing(actor: PersonActor, lens: Lens): Promise<Coming[]> {
  requireInsights(actor)
  const organizationId = actor.organization.id
  const found = (await db.execute(sql`
    with members as materialized ${membersOf(actor, lens)}
    select date_trunc('week', d.date)::date::text as at, count(distinct l.person_id)::int as people, sum(d.days)::float8 as days
    from leave_requests l join members m on m.id = l.person_id
      join leave_request_days d on d.organization_id = l.organization_id and d.request_id = l.id
    where l.organization_id = ${organizationId} and l.status = 'approved' and d.days > 0
      and l.end_date >= ${lens.today}::date and l.start_date <= ${addDays(lens.today, 90)}::date
      and d.date >= ${lens.today}::date and d.date < date_trunc('week', ${lens.today}::date) + interval '84 days'
    group by 1 order by 1`)) as unknown as Coming[]
  return found.map(one => ({ ...one, days: toDecimal(one.days) }))
}
