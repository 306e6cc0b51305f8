import { DomainError } from '../errors'

/**
 * Takes each of many in turn; gives how many were done. One that is gone by now is no failure, and one that fails keeps nobody
 * else waiting: it is thrown at the end.
 */
export async function inTurn<T>(all: T[], step: (one: T) => Promise<boolean>): Promise<number> {
  let done = 0
  const failures: unknown[] = []
  for (const one of all)
    try {
      if (await step(one)) done++
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'not_found')) failures.push(error)
    }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} of ${all.length} failed`)
  return done
}
