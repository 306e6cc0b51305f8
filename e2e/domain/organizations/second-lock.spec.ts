import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { acrossOrganizations, inOneTransaction, transaction } from '@/db'
import { addressBehindLock, applicationRole, asApplication } from '@/db/second-lock'
import { expect, test } from '@/e2e/fixtures'

// What the database itself refuses, whatever the application asks of it: every line here is written as if a query had forgotten
// its company.

const url = process.env.DATABASE_URL!
let app: postgres.Sql
test.beforeAll(() => {
  app = postgres(asApplication(url), { max: 1, onnotice: () => {}, fetch_types: false })
})
test.afterAll(() => app.end())

/** One transaction as the application's role, opened for a company, for all, or for none. */
const within = (scope: number | 'all' | null, query: (tx: postgres.TransactionSql) => Promise<{ count: number }>) =>
  app.begin(async tx => {
    if (scope !== null) await tx`select set_config('laurel.organization', ${String(scope)}, true)`
    return (await query(tx)).count
  })

const refused = { code: '42501', message: expect.stringContaining('row-level security') }
const denied = { code: '42501', message: expect.stringContaining('permission denied') }

test('the application’s role owns nothing and is above nothing', async () => {
  const [role] =
    await app`select r.rolname as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin as mighty,
    (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as owned
    from pg_roles r where rolname = current_user`
  expect(role).toEqual({ name: applicationRole, mighty: false, owned: 0 })
  await expect(app`create table mine (id int)`).rejects.toMatchObject(denied)
  await expect(app`alter table people disable row level security`).rejects.toMatchObject({ code: '42501' })
})

test('every table with rows of companies is locked, and only those named here are of nobody', async () => {
  const tables = await app<{ name: string; column: string | null; locked: boolean; policies: string }[]>`
    select c.relname as name, a.attname as column, c.relrowsecurity as locked,
      (select string_agg(p.cmd || ' ' || p.qual || ' ' || coalesce(p.with_check, ''), ', ' order by p.cmd desc) from pg_policies p
        where p.schemaname = 'public' and p.tablename = c.relname) as policies
    from pg_class c left join pg_attribute a on a.attrelid = c.oid
      and a.attname = case c.relname when 'organizations' then 'id' else 'organization_id' end
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`
  const nobodys = tables.filter(table => !table.column).map(table => table.name)
  expect(nobodys).toEqual(['rate_limits', 'replica_beats', 'revoked_tokens', 'sign_in_failures'])
  for (const { name, column, locked, policies } of tables.filter(table => table.column)) {
    const scope = "current_setting('laurel.organization'::text, true)"
    const own = `((${scope} = (${column})::text) OR (${scope} = 'all'::text))`
    expect({ name, locked, policies }).toEqual({ name, locked: true, policies: `SELECT true , ALL ${own} ${own}` })
  }
})

test('a statement without its company reaches the rows of the company it runs for, and of no other', async ({
  world,
  other,
}) => {
  const { id: own } = await world.department('Bakery')
  const { id: foreign } = await other.department('Bakery')
  const everywhere = (tx: postgres.TransactionSql) => tx`update departments set name = 'Mill' where name = 'Bakery'`
  expect(await within(null, everywhere)).toBe(0)
  expect(await within(world.organization.id, everywhere)).toBe(1)
  const names = await app`select id, name from departments where id in ${app([own, foreign])} order by id`
  expect(names.map(({ name }) => name)).toEqual(own < foreign ? ['Mill', 'Bakery'] : ['Bakery', 'Mill'])
  expect(await within(world.organization.id, tx => tx`delete from departments where id = ${foreign}`)).toBe(0)
  expect(
    await within(world.organization.id, tx => tx`select id from departments where id = ${foreign} for update`),
  ).toBe(0)
})

test('no row is written for, or given to, another company', async ({ world, other }) => {
  const [here, there] = [world.organization.id, other.organization.id]
  const { id: own } = await world.department('Bakery')
  const add = (tx: postgres.TransactionSql) =>
    tx`insert into departments (organization_id, name) values (${there}, 'Mill')`
  await expect(within(null, add)).rejects.toMatchObject(refused)
  await expect(within(here, add)).rejects.toMatchObject(refused)
  const giveAway = (tx: postgres.TransactionSql) =>
    tx`update departments set organization_id = ${there} where id = ${own}`
  await expect(within(here, giveAway)).rejects.toMatchObject(refused)
  expect(await within(there, add)).toBe(1)
  expect(await within('all', tx => tx`update departments set name = 'Mills' where organization_id = ${there}`)).toBe(1)
  expect(await within(here, tx => tx`update organizations set name = 'Mine' where id = ${there}`)).toBe(0)
})

test('the record is added to, and neither changed nor taken away', async () => {
  for (const table of ['activities', 'activity_seals']) {
    const name = app(table)
    await expect(within('all', tx => tx`delete from ${name}`)).rejects.toMatchObject(denied)
    await expect(within('all', tx => tx`update ${name} set organization_id = 1`)).rejects.toMatchObject(denied)
    await expect(within('all', tx => tx`truncate ${name}`)).rejects.toMatchObject(denied)
  }
})

test('a transaction is opened for its company; one inside another for its own, and then it is the other’s again', async ({
  world,
}) => {
  const scope = async (tx: { execute: (query: string) => PromiseLike<Iterable<Record<string, unknown>>> }) =>
    [...(await tx.execute("select current_setting('laurel.organization', true) as scope"))][0]!.scope
  const actor = { organization: { id: 7 } }
  expect(await transaction(actor, scope)).toBe('7')
  expect(await acrossOrganizations(scope)).toBe('all')
  const seen = await inOneTransaction(7, async () => {
    const inner = await acrossOrganizations(scope)
    const failed = await transaction(8, () => Promise.reject(new Error('no'))).catch((error: Error) => error.message)
    return [inner, failed, await scope(world.sql), await transaction(actor, scope), await scope(world.sql)]
  })
  expect(seen).toEqual(['all', 'no', '7', '7', '7'])
})

test('the address that the application goes by is behind the lock; where none can be, it is told why', async () => {
  expect(await addressBehindLock(url)).toEqual({ address: asApplication(url), open: null, isShut: false })
  expect(await addressBehindLock(url, url)).toEqual({
    address: url,
    open: expect.stringContaining('is above it'),
    isShut: false,
  })
  const pooled = new URL(url)
  pooled.password = 'wrong+'
  expect(new URL(asApplication(pooled.href)).password).toBe('wrong+')
  const told = await addressBehindLock(pooled.href)
  expect(told).toEqual({
    address: pooled.href,
    open: expect.stringContaining(`create role ${applicationRole} nologin`),
    isShut: false,
  })
})

test('a login of its own that is no member of the application’s role is refused, and is told how to become one', async () => {
  const name = `stranger_${randomBytes(4).toString('hex')}`
  const owner = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await owner.unsafe(`create role ${name} login password '${name}'`)
    const login = Object.assign(new URL(url), { username: name, password: name }).href
    expect(await addressBehindLock(login, url)).toEqual({
      address: login,
      open: expect.stringContaining(`${name} may not write. To have it checked, DATABASE_URL must sign in as a member`),
      isShut: true,
    })
    await owner.unsafe(`grant ${applicationRole} to ${name}`)
    expect(await addressBehindLock(login, url)).toEqual({ address: login, open: null, isShut: false })
  } finally {
    await owner.unsafe(`drop role if exists ${name}`)
    await owner.end()
  }
})
