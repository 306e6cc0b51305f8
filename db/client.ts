import postgres from 'postgres'

type Sends = { unsafe: postgres.Sql['unsafe']; savepoint?: postgres.TransactionSql['savepoint'] }

/** With more it is a list that grows with what was asked, another text each time: not worth keeping in every connection. */
const mostParameters = 60

/**
 * Has every statement prepared once per connection: what PostgreSQL needs to read and plan one is several times what it needs to
 * answer it. drizzle sends everything through `unsafe`, and says each time that it should not be prepared. Wrapped here for the
 * client and for each transaction it opens.
 */
function preparing<T extends Sends>(sql: T): T {
  const unsafe = sql.unsafe.bind(sql)
  sql.unsafe = ((query, parameters = [], options = {}) => {
    // The driver finds this out when the statement has its place behind others already, and then waits for an answer for ever.
    if (parameters.some(one => one === undefined)) throw new Error(`A value is undefined in: ${query}`)
    return unsafe(query, parameters, { ...options, prepare: parameters.length <= mostParameters })
  }) as T['unsafe']
  if (sql.savepoint) sql.savepoint = opening(sql.savepoint.bind(sql)) as T['savepoint']
  return sql
}

type Opens = (...rest: unknown[]) => Promise<unknown>

/** `begin` or `savepoint`, whose work is given a client that prepares too. */
function opening(open: unknown): Opens {
  return (...rest) => {
    const work = rest.pop() as (transaction: postgres.TransactionSql) => unknown
    return (open as Opens)(...rest, (transaction: postgres.TransactionSql) => work(preparing(transaction)))
  }
}

/** Seconds until the next attempt after so many that failed: never more than one, so that all goes on as soon as the database is back. */
export const soonAgain = (attempts: number) => Math.min(0.05 * 2 ** attempts, 1)

/**
 * A pool of at most `max` connections to `url`, every statement prepared once per connection. By `name` PostgreSQL's own views tell
 * what they are for.
 */
export function connect(url: string, max: number, name = 'laurel'): postgres.Sql {
  const sql = preparing(
    postgres(url, {
      max,
      connect_timeout: 5,
      backoff: soonAgain,
      onnotice: () => {},
      connection: { application_name: name },
    }),
  )
  sql.begin = opening(sql.begin.bind(sql)) as typeof sql.begin
  return sql
}
