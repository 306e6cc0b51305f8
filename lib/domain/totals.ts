import { isInTransaction } from '@/db'
import { changesOf, countsAreAtHand } from './organizations/changes'

type Known = { changes: number; total: Promise<number> }

// Of lists that were paged through, the last; each is a short text and a number.
const most = 5000

/**
 * Counts once for all pages of a list, and for all who ask while it is being counted: the same is counted again only when the company has
 * changed since, by whatever server. Takes how to count, and gives the same with a memory; of the values given to it, all but the `offset` decide what is counted.
 */
export function countedOnce<V extends { organizationId: number }>(
  count: (values: V, ...shape: string[]) => PromiseLike<{ total: number }[]>,
): (values: V, ...shape: string[]) => Promise<number> {
  const known = new Map<string, Known>()

  return async (values, ...shape) => {
    const now = async () => (await count(values, ...shape))[0]!.total
    // A transaction may count what never comes to be, and a replica is behind.
    if (isInTransaction() || !countsAreAtHand()) return now()
    const key = JSON.stringify([{ ...values, offset: 0 }, shape])
    // Asked before counting: what is counted may hold a later change, and is then forgotten a look too early, never too late.
    const changes = await changesOf(values.organizationId)
    const last = known.get(key)
    known.delete(key)
    const total = last?.changes === changes ? last.total : now()
    known.set(key, { changes, total })
    // What failed is nobody's total: the next counts for themselves.
    total.catch(() => known.get(key)?.total === total && known.delete(key))
    for (const old of known.keys()) {
      if (known.size <= most) break
      known.delete(old)
    }
    return total
  }
}
