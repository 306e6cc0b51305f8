import { sql } from 'drizzle-orm'
import { db } from '@/db'
import { expect } from '@/e2e/fixtures'
import { listDueForPosting, postDueOf } from '@/lib/domain/leave/posting'
import { renewHi5Balances } from '@/lib/domain/organizations/commands'

/** What a table held for a company, in one text. */
type Held = Map<string, string>

// Rows that time changes by itself: when a session was last seen, how far the worker is with a message or a task. They are counted.
const restless = ['sessions', 'mails', 'text_messages', 'tasks']

// The worker seals what happened, a little later, and changes are counted, those of what is restless too; what happened and has
// changed is compared itself.
const following = ['activity_seals', 'change_counts']

/** Does for a company what the clock would do for it any minute: its first period of hi5s begins, and leave is posted until today. */
export async function bringUpToDate(organizationId: number) {
  await renewHi5Balances(organizationId)
  const now = new Date()
  const company = (await listDueForPosting(now)).find(({ id }) => id === organizationId)
  if (company) await postDueOf(company, now)
}

/** Waits until the worker has done what is due for a company: its mails follow from what was done before. */
const settled = (organizationId: number) =>
  expect
    .poll(
      () =>
        db.execute(sql`select task_id from graphile_worker._private_jobs
          where run_at <= now() and ((payload ->> 'organizationId')::int = ${organizationId}
            or payload ->> 'taskId' in (select id::text from tasks where organization_id = ${organizationId}))`),
      { message: 'jobs that are due', timeout: 30_000 },
    )
    .toHaveLength(0)

/**
 * A hash of everything a company has, table by table, once the worker has done what is due for it. Counters of limits and
 * refused sign-ins belong to no company.
 */
export async function heldBy(organizationId: number): Promise<Held> {
  await settled(organizationId)
  const rows = await db.execute<{ name: string }>(sql`
    select table_name as name from information_schema.columns
    where table_schema = 'public' and column_name = 'organization_id' order by 1`)
  const names = rows.map(({ name }) => name).filter(name => !following.includes(name))
  if (names.length < 60) throw new Error('The tables were not found')
  const rowsOf = (name: string) =>
    restless.includes(name) ? sql`count(*)::text` : sql`md5(coalesce(string_agg(r::text, ',' order by r::text), ''))`
  const each = [
    sql`select 'organizations' as name, md5(o::text) as held from organizations o where id = ${organizationId}`,
    ...names.map(
      name => sql`
        select ${name} as name, ${rowsOf(name)} as held
        from ${sql.identifier(name)} r where organization_id = ${organizationId}`,
    ),
  ]
  const found = await db.execute<{ name: string; held: string }>(sql.join(each, sql` union all `))
  return new Map(found.map(({ name, held }) => [name, held]))
}

/** The tables in which two moments differ. */
export const changedTables = (before: Held, after: Held) =>
  [...before].filter(([name, held]) => after.get(name) !== held).map(([name]) => name)
