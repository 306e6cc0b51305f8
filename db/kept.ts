import 'server-only'
import { sql } from 'drizzle-orm'
import { db } from './index'

/** What a drizzle query is before it is sent. */
export type Written<R> = { prepare(name: string): { execute(values: Record<string, unknown>): Promise<R> } }

type Sends<R> = ReturnType<Written<R>['prepare']>

const place = (name: string | symbol) => sql.placeholder(String(name))

/**
 * A query that drizzle writes once, to be sent with other values each time: to write one takes it longer than PostgreSQL takes to
 * answer. `given` stands in for the values: put them into the query, and compare them to nothing, for they are not there yet. What
 * changes how the query reads is its `shape`: each shape is written once. Inside `inOneTransaction` it is written for that transaction.
 */
export function kept<V extends object, R>(write: (given: V, ...shape: string[]) => Written<R>) {
  const given = new Proxy({} as V, { get: (_, name) => place(name) })
  // The pool has one session, each transaction its own.
  const written = new WeakMap<object, Map<string, Sends<R>>>()
  return (values: V, ...shape: string[]): Promise<R> => {
    const session = Reflect.get(db, 'session') as object
    const shapes = written.get(session) ?? new Map<string, Sends<R>>()
    written.set(session, shapes)
    const key = shape.join(' ')
    const query = shapes.get(key) ?? write(given, ...shape).prepare('kept')
    shapes.set(key, query)
    return query.execute(values as Record<string, unknown>)
  }
}

/** The names of what is asked for at all, neither absent nor declined, as a shape of a query whose conditions it decides. */
export const present = (filter: object): string[] =>
  Object.entries(filter)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name]) => name)

/** Of `given`, only what a shape names: what it does not name was not asked for. */
export const only = <V extends object>(given: V, shape: string[]): Partial<V> =>
  Object.fromEntries(shape.map(name => [name, given[name as keyof V]])) as Partial<V>

/**
 * A limit written into the query itself. As a parameter PostgreSQL takes it for a tenth of the table, and so plans the query anew
 * each time.
 */
export const literal = (limit: string | number | undefined) => sql.raw(String(Number(limit))) as unknown as number
