import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { values } from '@/db/schema/values'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { type Leaf, siblingsOf } from './tree'

/** Those in use, in order, held still until the transaction ends. */
const holdAll = (tx: Database, actor: PersonActor): Promise<Leaf[]> =>
  tx
    .select({ id: values.id, parentId: values.parentId })
    .from(values)
    .where(and(eq(values.organizationId, actor.organization.id), isNull(values.archivedAt)))
    .orderBy(asc(values.position), asc(values.id))
    .for('no key update')

/** Puts siblings into another order; all others keep their places. */
async function write(tx: Database, actor: PersonActor, all: Leaf[], ids: number[], moved: number) {
  const queue = [...ids]
  const order = all.map(one => (ids.includes(one.id) ? queue.shift()! : one.id))
  await tx.execute(sql`update "values" v set position = o.place::int
    from unnest(${sql.param(`{${order.join(',')}}`)}::int[]) with ordinality as o(id, place)
    where v.organization_id = ${actor.organization.id} and v.id = o.id`)
  await recordActivity(tx, actor, { key: 'value.moved', subjectType: 'value', subjectId: moved, data: { order: ids } })
}

/**
 * Puts the values that lie beside each other into this order. For administrators; throws `forbidden`, `not_found`, and `mismatch` when they are
 * not all that lie there, because somebody has changed that meanwhile.
 */
export async function orderValues(actor: PersonActor, ids: number[]): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const all = await holdAll(tx, actor)
    const first = all.find(one => one.id === ids[0])
    if (!first) throw notFound('Value')
    const there = siblingsOf(all, first).map(one => one.id)
    if (there.length !== ids.length || !there.every(id => ids.includes(id)))
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    await write(tx, actor, all, ids, first.id)
  })
}

/** Moves a value before the one above it, or after the one below; at an end it stays. For administrators; throws `forbidden`, `not_found`. */
export async function moveValue(actor: PersonActor, id: number, way: 'up' | 'down'): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const all = await holdAll(tx, actor)
    const own = all.find(one => one.id === id)
    if (!own) throw notFound('Value')
    const ids = siblingsOf(all, own).map(one => one.id)
    const from = ids.indexOf(id)
    const to = way === 'up' ? from - 1 : from + 1
    if (to < 0 || to >= ids.length) return
    ids.splice(from, 1)
    ids.splice(to, 0, id)
    await write(tx, actor, all, ids, id)
  })
}
