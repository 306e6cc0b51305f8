import type postgres from 'postgres'

export type Table = { name: string; sql: string; columns: string[] }

/** Every table whose rows are Laurel's: its own, and the job queue's. What migrations keep of themselves is remade by them. */
export async function listTables(sql: postgres.TransactionSql): Promise<Table[]> {
  return sql<Table[]>`
    select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as sql,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')
      and (n.nspname, c.relname) <> ('graphile_worker', 'migrations') and ${notOfAnExtension(sql, 'pg_class')}
    order by 1`
}

/** Where each sequence stands. Read after the rows, so that it is never behind them. */
export async function listSequences(sql: postgres.TransactionSql) {
  const names = await sql<{ name: string; sql: string }[]>`
    select n.nspname || '.' || c.relname as name, format('%I.%I', n.nspname, c.relname) as sql
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'S' and n.nspname in ('public', 'graphile_worker') order by 1`
  const found: Record<string, { value: string; called: boolean }> = {}
  for (const one of names) {
    const [row] = await sql.unsafe<{ value: string; called: boolean }[]>(
      `select last_value::text as value, is_called as called from ${one.sql}`,
    )
    found[one.name] = row!
  }
  return found
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

export const copyOf = ({ sql, columns }: Table) => `${sql} (${columns.map(quoted).join(', ')})`

/** Values are written the same way whatever the server's settings are, and a row that may not be seen is an error, not a gap. */
export async function steadySession(sql: postgres.TransactionSql) {
  await sql`select set_config(name, value, true) from (values ('timezone', 'UTC'), ('datestyle', 'ISO'), ('intervalstyle', 'postgres'),
    ('extra_float_digits', '3'), ('bytea_output', 'hex'), ('row_security', 'off'), ('synchronize_seqscans', 'off'),
    ('statement_timeout', '0'), ('lock_timeout', '0'), ('idle_in_transaction_session_timeout', '0')) as settings (name, value)`
}

/** Whether a row `c` of a catalog is ours and not an extension's. */
export const notOfAnExtension = (sql: postgres.TransactionSql, catalog: 'pg_class' | 'pg_proc' | 'pg_type') =>
  sql`not exists (select 1 from pg_depend d where d.classid = ${sql.unsafe(`'${catalog}'`)}::regclass and d.objid = c.oid and d.deptype = 'e')`
