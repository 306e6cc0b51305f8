// Fills a company of 5,000 people, or as many as asked, with thanks and leave, inside PostgreSQL: node bench/fill.mjs <database url> [recognitions] [people]
// The same figures every time but for the day it runs on. Several minutes at a million.
import postgres from 'postgres'

const [url, wanted = '1000000', staff = '5000'] = process.argv.slice(2)
if (!url) throw new Error('Which database? node bench/fill.mjs postgres://… [recognitions]')
const [people, recognitions, leavesEach, days] = [Number(staff), Number(wanted), 40, 1095]
const sql = postgres(url, { max: 1, onnotice: () => {} })

async function step(name, work) {
  const began = Date.now()
  const { count } = await work
  console.log(`${name}: ${count} rows in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

// A number that looks random and never changes, from 0 to below `n`.
const dice = (seed, n) => `(abs(hashint8extended((${seed})::bigint, 42)) % ${n})::int`

const subdomain = `bench-${Date.now().toString(36)}`
const [company] = await sql`insert into organizations (name, subdomain, time_zone)
  values ('Bench', ${subdomain}, 'Europe/Berlin') returning id`
const org = company.id

await sql`insert into departments (organization_id, name) select ${org}, 'Department ' || n from generate_series(1, 14) n`
await sql`insert into locations (organization_id, name) select ${org}, 'Place ' || n from generate_series(1, 8) n`
await sql`insert into values (organization_id, name, position) select ${org}, 'Value ' || n, n from generate_series(1, 10) n`
await sql`insert into leave_types (organization_id, name, accrual, entitlement, accrues_from)
  values (${org}, 'Holiday', 'monthly', 250000, current_date - 1095), (${org}, 'Training', 'monthly', 50000, current_date - 1095),
    (${org}, 'Sick', 'none', 0, current_date)`

await step(
  'people',
  sql`insert into people (organization_id, username, email, first_name, last_name, display_name, role, created_at)
    select ${org}, 'bench' || n, 'bench' || n || '@' || ${subdomain}::text || '.example', 'Person', n::text, 'Person ' || n,
      case when n = 1 then 'admin' else 'employee' end, now() - interval '1200 days' from generate_series(1, ${people}::int) n`,
)
const [{ first }] = await sql`select min(id) as first from people where organization_id = ${org}`
const list = async table =>
  (await sql`select id from ${sql(table)} where organization_id = ${org} order by id`).map(one => one.id)
const [departments, locations, values, types] = await Promise.all(
  ['departments', 'locations', 'values', 'leave_types'].map(list),
)
const array = ids => `(array[${ids.join(',')}])`

// Departments of unequal size, each a run of neighbours; everybody leads eight.
const departmentOf = n => `(1 + floor(14 * power((${n})::float / ${people + 1}, 1.6)))::int`
await step(
  'assignments',
  sql.unsafe(`insert into assignment_records (organization_id, person_id, department_id, location_id, manager_id, date_hired)
    select ${org}, ${first} + n - 1, ${array(departments)}[${departmentOf('n')}], ${array(locations)}[1 + ${dice('n', 8)}],
      case when n > 1 then ${first} + (n - 2) / 8 end, current_date - 1200 from generate_series(1, ${people}) n`),
)
await sql`insert into employee_records (organization_id, person_id) select organization_id, id from people where organization_id = ${org}`

await step(
  'recognitions',
  sql.unsafe(`insert into recognitions (organization_id, giver_id, text, is_private, hi5_count, created_at)
    select ${org}, ${first} + ${dice('n', people)}, 'Thank you for staying late to finish the release notes with me, it made the morning calm',
      n % 20 = 0, n % 2, now() - (interval '1 second' * ((${recognitions} - n) * ${days * 86400}::bigint / ${recognitions}))
    from generate_series(1, ${recognitions}) n`),
)
const mine = `(select id, giver_id - ${first} + 1 as giver, created_at from recognitions where organization_id = ${org}) r`
// Seven in ten thanks stay among some forty neighbours.
await step(
  'recipients',
  sql.unsafe(`insert into recognition_recipients (organization_id, recognition_id, recipient_id, position)
    select distinct on (r.id, who) ${org}, r.id, ${first} + who, place from ${mine},
      generate_series(0, case when r.id % 4 = 0 then 1 else 0 end) place,
      lateral (select case when ${dice('r.id * 7 + place', 10)} < 7
        then (r.giver + ${dice('r.id * 11 + place', 40)}) % ${people}
        else ${dice('r.id * 13 + place', people)} end as who) picked
    where who <> r.giver - 1`),
)
await step(
  'values',
  sql.unsafe(`insert into recognition_values (organization_id, recognition_id, value_id, position)
    select ${org}, r.id, ${array(values)}[1 + (${dice('r.id', 10)} + place) % 10], place
    from ${mine}, generate_series(0, case when r.id % 5 = 0 then 1 else 0 end) place`),
)
await step(
  'hi5s',
  sql.unsafe(`insert into hi5s (organization_id, recognition_id, giver_id, created_at)
    select ${org}, r.id, ${first} + ${dice('r.id * 17', people)}, r.created_at + interval '1 hour' from ${mine} where r.id % 2 = 0`),
)

// Each person's absences stand at least two weeks apart, the last of them still to come.
await step(
  'leave requests',
  sql.unsafe(`insert into leave_requests (organization_id, person_id, leave_type_id, start_date, end_date, days, hours, status, filed_by_id)
    select ${org}, ${first} + p - 1, ${array(types)}[1 + ${dice('p * 100 + k', 3)}], start, start + long - 1, long * 10000, long * 80000,
      case when k % 15 = 0 then 'rejected' else 'approved' end, ${first} + p - 1
    from generate_series(1, ${people}) p, generate_series(1, ${leavesEach}) k,
      lateral (select current_date + 84 - (${leavesEach} - k) * 28 - 28 + ${dice('p * 1000 + k', 10)} as start, 1 + ${dice('p * 7 + k', 6)} as long) d`),
)
await step(
  'days of leave',
  sql.unsafe(`insert into leave_request_days (organization_id, request_id, date, days, hours, reason)
    select ${org}, l.id, day::date, 10000, 80000, 'workday' from leave_requests l, generate_series(l.start_date, l.end_date, interval '1 day') day
    where l.organization_id = ${org}`),
)
// Of a company it has not met PostgreSQL expects a row or two, and would go through all days for each request.
await step('statistics of leave', sql`analyze leave_requests, leave_request_days`)
await step(
  'lines of use',
  sql.unsafe(`insert into leave_ledger (organization_id, person_id, leave_type_id, kind, effective_date, amount, request_id)
    select ${org}, l.person_id, l.leave_type_id, 'use', d.date, -d.days, l.id from leave_requests l
      join leave_request_days d on d.organization_id = l.organization_id and d.request_id = l.id
    where l.organization_id = ${org} and l.status = 'approved'`),
)
await step(
  'accruals',
  sql.unsafe(`insert into leave_ledger (organization_id, person_id, leave_type_id, kind, effective_date, amount, period)
    select ${org}, p.id, t.id, 'accrual', month::date, t.entitlement / 12, month::date from people p
      join leave_types t on t.organization_id = p.organization_id and t.accrual = 'monthly',
      generate_series(date_trunc('month', current_date - interval '35 months'), current_date, interval '1 month') month
    where p.organization_id = ${org} on conflict do nothing`),
)
// What was earned is above: the job that posts it has nothing left to do, least of all while something is measured.
await sql`update organizations set accruals_posted_on = (now() at time zone time_zone)::date where id = ${org}`
await step('statistics', sql`vacuum analyze`)
console.log(`Company ${org}, its administrator bench1@${subdomain}.example`)
await sql.end()
