import type postgres from 'postgres'
import type { Files } from './files'

export type Found = { tables: { name: string; rows: number }[]; companies: string[]; files: number; servers: number }

/** What a restore would overwrite, and whether a Laurel is working on it. A table's rows are counted to a thousand. */
export async function lookAround(sql: postgres.Sql, stored: Files): Promise<Found> {
  const names = await sql<{ name: string; sql: string }[]>`
    select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as sql
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and (n.nspname = 'public' or n.nspname = 'graphile_worker' and c.relname = '_private_jobs')
      and not exists (select 1 from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1`
  const tables: Found['tables'] = []
  for (const one of names) {
    const [row] = await sql.unsafe<{ rows: number }[]>(
      `select count(*)::int as rows from (select 1 from ${one.sql} limit 1000) as counted`,
    )
    if (row!.rows > 0) tables.push({ name: one.name, rows: row!.rows })
  }
  const companies = tables.some(({ name }) => name === 'public.organizations')
    ? (await sql<{ name: string }[]>`select name from organizations order by id limit 20`).map(({ name }) => name)
    : []
  const [working] = await sql<{ servers: number }[]>`select count(*)::int as servers from pg_stat_activity
    where datname = current_database() and application_name in ('laurel', 'laurel jobs', 'laurel live', 'laurel workers')`
  const files = (await stored.list()).length
  return { tables, companies, files, servers: working!.servers }
}
