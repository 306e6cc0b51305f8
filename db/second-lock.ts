import postgres from 'postgres'

/** What the application is to the database: it owns nothing, and goes by the policies. */
export const applicationRole = 'laurel_app'

const own = (column: string) => `(current_setting('laurel.organization', true) in (${column}::text, 'all'))`

// What a transaction writes is of the company it was opened for. Reads are free: see SECURITY.md.
const policies: Record<string, (column: string) => string> = {
  organization_reads: () => 'for select using (true)',
  organization_writes: column => `for all using ${own(column)} with check ${own(column)}`,
}

/**
 * Puts the lock on every table with rows of companies that has none yet, and says what the application's role may do; as the owner of
 * the tables. Run after each migration, so that no new table is forgotten. Where the role cannot be made, the tables are locked all the same.
 */
export async function lockTables(sql: postgres.Sql) {
  await sql.begin(async tx => {
    const open = await tx<{ table: string; column: string; rowsecurity: boolean; policies: string[] }[]>`
      select c.oid::regclass::text as table, a.attname as column, c.relrowsecurity as rowsecurity,
        array(select p.polname::text from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
        and a.attname = case c.relname when 'organizations' then 'id' else 'organization_id' end
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`
    for (const { table, column, rowsecurity, policies: there } of open) {
      for (const [name, rule] of Object.entries(policies))
        if (!there.includes(name)) await tx.unsafe(`create policy ${name} on ${table} ${rule(column)}`)
      if (!rowsecurity) await tx.unsafe(`alter table ${table} enable row level security`)
    }
  })
  await makeRole(sql)
  const [role] = await sql`select from pg_roles where rolname = ${applicationRole}`
  // What may not be given is missed where the application takes the role.
  if (role)
    await sql.begin(grant).catch((problem: { code?: string }) => {
      if (problem.code !== '42501') throw problem
    })
}

// Who may make roles is not always who owns the tables: then an administrator makes it, once.
async function makeRole(sql: postgres.Sql) {
  await sql.unsafe(`do $$ begin
    if not exists (select from pg_roles where rolname = '${applicationRole}') then
      create role ${applicationRole} nologin nosuperuser nobypassrls nocreatedb nocreaterole;
    end if;
  exception when insufficient_privilege or duplicate_object or unique_violation then null;
  end $$`)
  await sql.unsafe(`do $$ begin
    if not (select rolsuper from pg_roles where rolname = current_user) then grant ${applicationRole} to current_user; end if;
  exception when insufficient_privilege or undefined_object then null;
  end $$`)
}

async function grant(tx: postgres.TransactionSql) {
  const role = applicationRole
  // An extension's views may lie among our tables, and are not ours to share.
  const owned = await tx<{ schema: string; tables: string; sequences: string | null }[]>`
    select relnamespace::regnamespace::text as schema, string_agg(oid::regclass::text, ', ') filter (where relkind <> 'S') as tables,
      string_agg(oid::regclass::text, ', ') filter (where relkind = 'S') as sequences
    from pg_class where relnamespace::regnamespace::text in ('public', 'graphile_worker', 'drizzle')
      and relkind in ('r', 'p', 'v', 'S') and pg_has_role(relowner, 'usage') group by 1`
  for (const { schema, tables, sequences } of owned) {
    const rights = schema === 'drizzle' ? 'select' : 'select, insert, update, delete'
    await tx.unsafe(`grant usage on schema ${schema} to ${role}; grant ${rights} on ${tables} to ${role}`)
    if (sequences) await tx.unsafe(`grant select, usage, update on sequence ${sequences} to ${role}`)
  }
  // The record is added to; an erasure empties what its triggers let it empty.
  await tx.unsafe(`
    revoke update, delete on activities, activity_seals from ${role};
    grant update (data, address) on activities to ${role};
    grant update (salt) on activity_seals to ${role}`)
  // The queue has row security of its own, without a policy, for whoever is not its owner. Jobs are nobody's rows.
  const queue = await tx<{ table: string }[]>`
    select c.oid::regclass::text as table from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p') and c.relrowsecurity
      and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = ${role})`
  for (const { table } of queue)
    await tx.unsafe(`create policy ${role} on ${table} to ${role} using (true) with check (true)`)
}

/** The address of a database as its application's role: whoever connects there is that role from the first statement on. */
export function asApplication(url: string): string {
  const address = new URL(url)
  const others = address.searchParams.get('options')
  address.searchParams.set('options', [others, `-c role=${applicationRole}`].filter(Boolean).join(' '))
  return address.href
}

/**
 * The address by which the application goes behind the lock, its database being at `url` and migrated already: the same login as the
 * application's role, or with an `owner` of its own the login as it is. Where that cannot be, `url`, and why the lock is `open`; `isShut`
 * when nothing could be written by `url` at all.
 */
export async function addressBehindLock(
  url: string,
  owner?: string,
): Promise<{ address: string; open: string | null; isShut: boolean }> {
  const address = owner ? url : asApplication(url)
  const why = await whyOpen(address)
  if (!why) return { address, open: null, isShut: false }
  const cure = owner
    ? `DATABASE_URL must sign in as a member of ${applicationRole} that owns nothing: grant ${applicationRole} to …`
    : `let an administrator run: create role ${applicationRole} nologin; grant ${applicationRole} to ${new URL(url).username || '…'}`
  return {
    address: url,
    open: `${why.said}. To have it checked, ${cure}; and start again.`,
    isShut: owner !== undefined && !why.mayWrite,
  }
}

/** Why the lock would not hold for who comes by this address, and whether they may write at all; null when it holds. */
async function whyOpen(url: string): Promise<{ said: string; mayWrite: boolean } | null> {
  const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {}, fetch_types: false })
  try {
    const [row] = await sql<{ user: string; bound: boolean; able: boolean }[]>`
      select current_user as user, row_security_active('public.organizations') as bound,
        has_table_privilege('public.organizations', 'insert') as able`
    if (!row!.able) return { said: `${row!.user} may not write`, mayWrite: false }
    return row!.bound ? null : { said: `${row!.user} is above it`, mayWrite: true }
  } catch (problem) {
    return { said: problem instanceof Error ? problem.message : String(problem), mayWrite: false }
  } finally {
    await sql.end({ timeout: 1 })
  }
}
