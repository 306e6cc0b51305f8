import postgres from 'postgres'

type Unsafe = postgres.Sql['unsafe']

/** drizzle sends everything through `unsafe`, which postgres.js does not prepare unless told to: twice the cost of a
 * point read. Wrapped here for the client and for each transaction it opens. */
function preparing<T extends { unsafe: Unsafe }>(sql: T): T {
  const unsafe = sql.unsafe.bind(sql) as Unsafe
  sql.unsafe = ((query, parameters, options) => unsafe(query, parameters, { prepare: true, ...options })) as Unsafe
  return sql
}

/** Seconds until the next attempt after so many that failed: never more than one, so that all goes on as soon as the database is back. */
export const soonAgain = (attempts: number) => Math.min(0.05 * 2 ** attempts, 1)

/** A pool of at most `max` connections to `url`, every statement prepared once per connection. */
export function connect(url: string, max: number): postgres.Sql {
  const sql = preparing(
    postgres(url, {
      max,
      connect_timeout: 5,
      backoff: soonAgain,
      onnotice: () => {},
      connection: { application_name: 'laurel' },
    }),
  )
  const begin = sql.begin.bind(sql) as (...rest: unknown[]) => Promise<unknown>
  sql.begin = ((...rest: unknown[]) => {
    const work = rest.pop() as (transaction: postgres.TransactionSql) => unknown
    return begin(...rest, (transaction: postgres.TransactionSql) => work(preparing(transaction)))
  }) as typeof sql.begin
  return sql
}
