import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { kept } from '@/db/kept'
import { changeCounts } from '@/db/schema/changes'
import { hasReplica } from '@/db/write-marks'

/** Whether what is read is never behind what is counted: a replica may be. */
export const countsAreAtHand = () => !hasReplica()

const counted = kept((given: { organizationId: number }) =>
  db
    .select({ sum: sql<number>`coalesce(sum(${changeCounts.count}), 0)::float8` })
    .from(changeCounts)
    .where(eq(changeCounts.organizationId, given.organizationId)),
)

async function ask(organizationId: number): Promise<number> {
  const [row] = await counted({ organizationId })
  return row!.sum
}

type Asking = { now: Promise<number>; next?: Promise<number> }

// Both bundles of a process ask over one pool.
const shared = globalThis as typeof globalThis & { laurelChanges?: Map<number, Asking> }
shared.laurelChanges ??= new Map()
const underWay = shared.laurelChanges

/**
 * How many changes a company has seen that were committed before this was called, of whatever server. Who calls while the database is
 * being asked waits for the next asking, which is everybody's who waits: the first may have been read before the last change.
 */
export function changesOf(organizationId: number): Promise<number> {
  const asking = underWay.get(organizationId)
  if (asking) {
    asking.next ??= asking.now.then(
      () => begin(organizationId),
      () => begin(organizationId),
    )
    return asking.next
  }
  return begin(organizationId)
}

function begin(organizationId: number): Promise<number> {
  const asking: Asking = { now: ask(organizationId) }
  underWay.set(organizationId, asking)
  const over = () => {
    // With a next one, that has begun by now and stands here itself.
    if (underWay.get(organizationId) === asking && !asking.next) underWay.delete(organizationId)
  }
  asking.now.then(over, over)
  return asking.now
}
