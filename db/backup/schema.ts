import { readMigrationFiles } from 'drizzle-orm/migrator'
import type postgres from 'postgres'
import { notOfAnExtension } from './catalog'

type Sql = postgres.TransactionSql

/** Takes away everything in `public` that is not an extension's, and what migrations keep of themselves. */
export async function clearDatabase(tx: Sql) {
  const found = await tx<{ statement: string }[]>`
    select statement from (
      -- A column's own sequence goes with its table, and by itself it may not: tables come first.
      select case c.relkind when 'S' then 2 else 1 end as step, format('drop %s if exists %I.%I cascade', case c.relkind when 'v' then 'view' when 'm' then 'materialized view'
        when 'S' then 'sequence' when 'f' then 'foreign table' else 'table' end, n.nspname, c.relname) as statement
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and ${notOfAnExtension(tx, 'pg_class')}
      union all
      select 3, format('drop routine if exists %s cascade', c.oid::regprocedure)
      from pg_proc c where c.pronamespace = 'public'::regnamespace and ${notOfAnExtension(tx, 'pg_proc')}
      union all
      select 4, format('drop type if exists %s cascade', c.oid::regtype)
      from pg_type c where c.typnamespace = 'public'::regnamespace and c.typtype in ('e', 'd') and ${notOfAnExtension(tx, 'pg_type')}
    ) statements order by step`
  for (const { statement } of found) await tx.unsafe(statement)
  await tx`drop schema if exists drizzle cascade`
}

/** Makes the schema as it was when the archive was written: the same migrations, and none after them. */
export async function migrateTo(tx: Sql, hashes: string[]) {
  const known = readMigrationFiles({ migrationsFolder: 'drizzle' })
  const unknown = hashes.findIndex((hash, at) => known[at]?.hash !== hash)
  if (unknown >= 0)
    throw new Error(
      `This backup was made by another Laurel than this one (its migration ${unknown + 1} is not known here). Restore it with the version that made it, or a newer one.`,
    )
  await tx`create schema drizzle`
  await tx`create table drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`
  for (const { sql, hash, folderMillis } of known.slice(0, hashes.length)) {
    for (const statement of sql) await tx.unsafe(statement)
    await tx`insert into drizzle.__drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`
  }
}

/**
 * Runs `load` while no trigger fires and no foreign key is checked, then puts the keys back, which checks every row at once.
 * Needs no superuser: tables belong to who restores them.
 */
export async function withoutRules(tx: Sql, tables: { sql: string }[], load: () => Promise<void>) {
  const list = tables.map(({ sql }) => sql)
  const keys = await tx<{ table: string; name: string; definition: string }[]>`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0
      and conrelid = any (select to_regclass(one) from unnest(${list}::text[]) one)`
  for (const { table, name } of keys) await tx.unsafe(`alter table ${table} drop constraint ${name}`)
  for (const table of list) await tx.unsafe(`alter table ${table} disable trigger user`)
  await tx.unsafe(`truncate ${list.join(', ')}`)
  await load()
  for (const { table, name, definition } of keys)
    await tx.unsafe(`alter table ${table} add constraint ${name} ${definition}`)
  for (const table of list) await tx.unsafe(`alter table ${table} enable trigger user`)
}
