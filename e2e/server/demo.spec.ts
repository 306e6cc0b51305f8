import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { seedDemo } from '@/db/seed'
import { expect, test } from '@/e2e/fixtures'
import { verifyLedger } from '@/lib/domain/leave/verify'

test('the demo accounts, keys and tokens of the README open their doors', async ({ request }) => {
  for (const username of ['ada', 'mona', 'eli', 'emi', 'mo', 'rhea', 'sue', 'rick', 'root', 'gina', 'gus']) {
    const me = await request.get('/users/me', { headers: { Authorization: `Bearer demo-${username}-key` } })
    expect(me.status(), username).toBe(200)
  }
  const basic = Buffer.from('eli@acme.example:Laurel-Demo-1').toString('base64')
  expect((await request.get('/users/me.json', { headers: { Authorization: `Basic ${basic}` } })).status()).toBe(200)
  for (const token of ['demo-acme-token', 'demo-globex-token']) {
    const feed = await request.get('/v2/real-time-feedback', { headers: { Authorization: `Token token=${token}` } })
    expect(feed.status(), token).toBe(200)
  }
})

test('eli and emi, and nobody else, report to mona', async () => {
  const rows = await db.execute<{ username: string }>(sql`select p.username from people p
    join assignment_records a on a.organization_id = p.organization_id and a.person_id = p.id and a.current
    join people m on m.organization_id = a.organization_id and m.id = a.manager_id
    where p.organization_id = 1 and m.username = 'mona' order by 1`)
  expect(rows.map(row => row.username)).toEqual(['eli', 'emi'])
})

test('counters equal rows, ids follow time, nothing lies in the future or before its cause', async () => {
  const [wrong] = await db.execute(sql`select
    (select count(*)::int from recognitions r where organization_id in (1, 2) and (
      hi5_count <> (select count(*) from hi5s h where h.organization_id = r.organization_id and h.recognition_id = r.id) or
      comment_count <> (select count(*) from comments c where c.organization_id = r.organization_id and c.recognition_id = r.id
        and c.deleted_at is null))) as counters,
    (select count(*)::int from (select created_at < lag(created_at) over (partition by organization_id order by id) as back
      from recognitions where organization_id in (1, 2)) o where back) as disorder,
    (select count(*)::int from comments c join recognitions r on r.organization_id = c.organization_id and r.id = c.recognition_id
      where r.organization_id in (1, 2) and (c.created_at < r.created_at or c.created_at > now())) as times,
    (select count(*)::int from recognition_recipients rr join recognitions r on r.organization_id = rr.organization_id
      and r.id = rr.recognition_id where r.organization_id in (1, 2) and r.giver_id = rr.recipient_id) as selves,
    (select count(*)::int from recognitions where organization_id in (1, 2) and text ~ '[{}]') as gaps`)
  expect(wrong).toEqual({ counters: 0, disorder: 0, times: 0, selves: 0, gaps: 0 })
})

test('leave in every state, its books in order; holidays of both countries, events past and coming', async () => {
  const states = await db.execute<{ status: string }>(
    sql`select distinct status from leave_requests where organization_id = 1 order by 1`,
  )
  expect(states.map(row => row.status)).toEqual(['approved', 'cancelled', 'pending', 'rejected', 'withdrawn'])
  for (const company of [1, 2]) expect(await verifyLedger(company)).toEqual([])
  const [found] = await db.execute(sql`select
    (select count(*)::int from events where organization_id = 1 and holiday_key like 'GB-ENG %') > 20 as english,
    (select count(*)::int from events where organization_id = 1 and holiday_key like 'DE-BE %') > 20 as german,
    (select count(*)::int from events where organization_id = 1 and not is_official_holiday and ends_at < now()) > 2 as past,
    (select count(*)::int from events where organization_id = 1 and not is_official_holiday and starts_at > now()) > 2 as coming,
    (select count(*)::int from leave_requests where created_at > now() or decided_at > now() or decided_at < created_at) as untimely`)
  expect(found).toEqual({ english: true, german: true, past: true, coming: true, untimely: 0 })
})

test('candidates and references in every state, each scored by what was answered', async () => {
  const states = async (table: string) => {
    const rows = await db.execute<{ status: string }>(
      sql`select distinct status from ${sql.identifier(table)} where organization_id = 1 order by 1`,
    )
    return rows.map(row => row.status)
  }
  expect(await states('reference_requests')).toEqual(
    ['draft', 'scheduled', 'sent', 'nominated', 'in_progress', 'filled', 'cancelled', 'expired'].sort(),
  )
  expect(await states('candidate_references')).toEqual(
    ['invited', 'opened', 'started', 'declined', 'completed', 'reopened', 'cancelled', 'expired'].sort(),
  )
  const [found] = await db.execute(sql`select
    (select count(*)::int from flags where organization_id = 1 and resolved_at is null) > 0 as open,
    (select count(*)::int from flags where organization_id = 1 and resolved_at is not null) > 0 as resolved,
    (select count(*)::int from invoices where organization_id = 1) as invoices,
    (select count(*)::int from candidates where organization_id = 1 and anonymised_at is not null) as anonymised,
    (select count(*)::int from candidate_references r where r.organization_id = 1 and r.status = 'completed' and r.score is
      distinct from (select round(avg((a.value #>> '{}')::numeric / a.scale) * 1000) from answers a
        where a.organization_id = 1 and a.reference_id = r.id and a.type = 'rating')) as misscored,
    (select count(*)::int from activities where organization_id = 1 and created_at > now()) as untimely,
    (select json_agg(distinct owner_type) from activities where organization_id = 1 and key = 'reference.invited') as namers`)
  const named = { namers: ['candidate'] }
  expect(found).toEqual({ open: true, resolved: true, invoices: 1, anonymised: 1, misscored: 0, untimely: 0, ...named })
})

test('where a company is, nothing is seeded', async ({ world }) => {
  expect(world.organization.id).toBeGreaterThan(2)
  expect(await seedDemo()).toBe(false)
})
