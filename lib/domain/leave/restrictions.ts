import { sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import type { Span } from './counting'
import type { Restriction } from './types'

type Asked = Span & { personId: number; requestId?: number }

type Met = {
  kind: 'blackout' | 'team_cap'
  id: number
  name: string | null
  enforcement: 'warn' | 'refuse'
  detail: string
}

// Whom a rule is for: who works now in its department, at its location, for its manager; nobody named: everybody.
const covers = (rule: string, person: string) =>
  sql.raw(`(${rule}.department_id is null or ${person}.department_id = ${rule}.department_id)
    and (${rule}.location_id is null or ${person}.location_id = ${rule}.location_id)`)

const metBlackouts = (organizationId: number, { personId, startDate, endDate }: Asked) => sql`
  select 'blackout' as kind, b.id, b.name, b.enforcement, to_char(b.start_date, 'YYYY-MM-DD') || ' … ' || to_char(b.end_date, 'YYYY-MM-DD') as detail
  from blackout_periods b left join assignment_records me
    on me.organization_id = b.organization_id and me.person_id = ${personId} and me.current
  where b.organization_id = ${organizationId} and b.start_date <= ${endDate}::date and b.end_date >= ${startDate}::date
    and ${covers('b', 'me')}`

// The fullest day of the leave decides; a colleague counts on days they would have worked.
const metCaps = (organizationId: number, { personId, startDate, endDate, requestId = 0 }: Asked) => sql`
  select 'team_cap' as kind, c.id, c.max_away::text as name, c.enforcement, coalesce(max(away.people), 0)::text as detail
  from team_caps c
  join assignment_records me on me.organization_id = c.organization_id and me.person_id = ${personId} and me.current
    and ${covers('c', 'me')} and (c.manager_id is null or me.manager_id = c.manager_id)
  left join lateral (
    select day, count(distinct r.person_id) as people
    from generate_series(${startDate}::date, ${endDate}::date, interval '1 day') day
    join leave_requests r on r.organization_id = c.organization_id and day::date between r.start_date and r.end_date
      and r.status in ('pending', 'approved') and r.id <> ${requestId} and r.person_id <> ${personId}
    join leave_request_days d on d.organization_id = r.organization_id and d.request_id = r.id
      and d.date = day::date and d.days > 0
    join assignment_records a on a.organization_id = r.organization_id and a.person_id = r.person_id and a.current
      and ${covers('c', 'a')} and (c.manager_id is null or a.manager_id = c.manager_id)
    group by day
  ) away on true
  where c.organization_id = ${organizationId}
  group by c.id having coalesce(max(away.people), 0) >= c.max_away`

function inWords({ kind, name, detail }: Met): string {
  if (kind === 'blackout') return `Nobody should be away during ${name} (${detail})`
  return `${detail} of the team are away already on at least one of these days, and at most ${name} may be`
}

/** Blackout periods a leave would fall into, and teams of which too many would be away. One query. */
export async function listRestrictions(
  organizationId: number,
  asked: Asked,
  tx: Database = db,
): Promise<Restriction[]> {
  const found = (await tx.execute(
    sql`${metBlackouts(organizationId, asked)} union all ${metCaps(organizationId, asked)} order by 1, 2`,
  )) as unknown as Met[]
  return found.map((met): Restriction => {
    const { enforcement, name, detail } = met
    const told = { enforcement, message: inWords(met) }
    return met.kind === 'blackout'
      ? { ...told, kind: 'blackout', name: name ?? '', startDate: detail.slice(0, 10), endDate: detail.slice(-10) }
      : { ...told, kind: 'team_cap', away: Number(detail), most: Number(name) }
  })
}

/** Holds the caps still that concern somebody, so that of two who take the last place one is told. Always after holdBooks. */
export const holdCaps = (tx: Database, organizationId: number) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('team cap'), id) from
    (select c.id from team_caps c where c.organization_id = ${organizationId} and c.enforcement = 'refuse' order by c.id) held`)
