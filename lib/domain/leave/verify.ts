import { sql } from 'drizzle-orm'
import { db } from '@/db'

/** One request or line of which the ledger tells another story than the rest of the database. */
export type Discrepancy = {
  organizationId: number
  kind: 'uses_differ' | 'days_differ' | 'reversal_differs' | 'stray_use'
  requestId: number | null
  entryId: number | null
  expected: number
  found: number
}

/**
 * Checks the books against the requests, of one company or of all: each approved request's uses are its days and others have
 * none, a request's days and hours are the sums of its days, a reversal takes back exactly its line. An empty list is good news.
 */
export async function verifyLedger(organizationId?: number): Promise<Discrepancy[]> {
  const ours = (table: string) =>
    organizationId === undefined ? sql`true` : sql`${sql.raw(table)}.organization_id = ${organizationId}`
  const rows = await db.execute(sql`
    with uses as (
      select organization_id, request_id, leave_type_id, -sum(amount)::int as days from leave_ledger
      where request_id is not null and ${ours('leave_ledger')} group by 1, 2, 3
    ), counted as (
      select organization_id, request_id, sum(days)::int as days, sum(hours)::int as hours from leave_request_days
      where ${ours('leave_request_days')} group by 1, 2
    )
    select r.organization_id, 'uses_differ' as kind, r.id as request_id, null::int as entry_id,
      case when r.status = 'approved' then r.days else 0 end as expected, coalesce(u.days, 0) as found
    from leave_requests r left join uses u
      on u.organization_id = r.organization_id and u.request_id = r.id and u.leave_type_id = r.leave_type_id
    where ${ours('r')} and coalesce(u.days, 0) <> case when r.status = 'approved' then r.days else 0 end
    union all
    select u.organization_id, 'stray_use', u.request_id, null, 0, u.days
    from uses u join leave_requests r on r.organization_id = u.organization_id and r.id = u.request_id
    where r.leave_type_id <> u.leave_type_id and u.days <> 0
    union all
    select r.organization_id, 'days_differ', r.id, null, r.days, coalesce(c.days, 0)
    from leave_requests r left join counted c on c.organization_id = r.organization_id and c.request_id = r.id
    where ${ours('r')} and (coalesce(c.days, 0) <> r.days or coalesce(c.hours, 0) <> r.hours)
    union all
    select v.organization_id, 'reversal_differs', v.request_id, v.id, -e.amount, v.amount
    from leave_ledger v join leave_ledger e on e.organization_id = v.organization_id and e.id = v.reverses_id
    where ${ours('v')} and (v.amount <> -e.amount or v.person_id <> e.person_id
      or v.leave_type_id <> e.leave_type_id or v.effective_date <> e.effective_date)
    order by 1, 2, 3`)
  return rows.map(row => ({
    organizationId: Number(row.organization_id),
    kind: row.kind as Discrepancy['kind'],
    requestId: row.request_id as number | null,
    entryId: row.entry_id as number | null,
    expected: Number(row.expected),
    found: Number(row.found),
  }))
}
