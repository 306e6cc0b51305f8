import { and, asc, eq, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { values } from '@/db/schema/values'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { valueStamp } from './listing'
import { findValue, requireActiveValues, type Value } from './queries'
import { belowIt } from './tree'

type Tint = Value['tint']

export type NewValue = { name: string; description: string; parentId?: number | null; tint?: Tint }

const ours = (actor: PersonActor) => eq(values.organizationId, actor.organization.id)

/** Adds a value at the end of the company's list. For administrators; throws `forbidden`, `invalid` for an unknown parent. */
export async function createValue(
  actor: PersonActor,
  { name, description, parentId = null, tint }: NewValue,
): Promise<Value> {
  requireAdmin(actor)
  if (parentId !== null) await requireActiveValues(actor, [parentId], 'parent')
  const organizationId = actor.organization.id
  const id = await transaction(actor, async tx => {
    const [row] = await tx
      .insert(values)
      .values({
        organizationId,
        name,
        description,
        parentId,
        tint,
        position: sql`(select coalesce(max(v.position) + 1, 0) from "values" v where v.organization_id = ${organizationId})`,
      })
      .returning({ id: values.id })
    await recordActivity(tx, actor, { key: 'value.created', subjectType: 'value', subjectId: row!.id })
    return row!.id
  })
  return findValue(actor, id)
}

/** Holds the company's values still until the transaction ends; gives the one, throws `not_found`. */
async function hold(tx: Database, actor: PersonActor, id: number) {
  const all = await tx.select().from(values).where(ours(actor)).orderBy(asc(values.id)).for('no key update')
  const found = all.find(one => one.id === id)
  if (!found) throw notFound('Value')
  return { found, all }
}

function requireParent(all: (typeof values.$inferSelect)[], id: number, parentId: number) {
  const parent = all.find(one => one.id === parentId && !one.archivedAt)
  if (!parent) throw invalid({ parent: `There is no value ${parentId}` })
  // Round and round: nobody would find it in a tree.
  if (parentId === id || belowIt(all, id).has(parentId)) throw invalid({ parent: 'must not lie below itself' })
}

/**
 * Says a value in other words, or puts it elsewhere; what is absent stays. `seen` is its stamp as the writer had it in front of them:
 * when somebody else has changed it since, nothing is written. For administrators; throws `forbidden`, `not_found`, `invalid`, `mismatch`.
 */
export async function reviseValue(
  actor: PersonActor,
  id: number,
  changes: Partial<NewValue>,
  { seen }: { seen?: string } = {},
): Promise<Value> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const { found, all } = await hold(tx, actor, id)
    if (seen !== undefined && valueStamp(found) !== seen)
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    if (changes.parentId && changes.parentId !== found.parentId) requireParent(all, id, changes.parentId)
    const { name, description, parentId, tint } = { ...found, ...changes }
    const fields = { name, description, parentId, tint }
    await tx
      .update(values)
      .set(fields)
      .where(and(ours(actor), eq(values.id, id)))
    const changed = Object.entries(fields)
      .map(([field, now]) => [field, [found[field as keyof typeof fields], now]] as const)
      .filter(([, [before, after]]) => before !== after)
    const data = { changed: Object.fromEntries(changed) }
    await recordActivity(tx, actor, { key: 'value.revised', subjectType: 'value', subjectId: id, data })
  })
  return findValue(actor, id)
}

/** Takes a value out of use, or back into it; the kudos that name it go on naming it. For administrators; throws `forbidden`, `not_found`. */
export async function archiveValue(actor: PersonActor, id: number, archived = true): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const changed = await tx
      .update(values)
      .set({ archivedAt: archived ? sql`now()` : null })
      .where(and(ours(actor), eq(values.id, id)))
      .returning({ id: values.id })
    if (changed.length === 0) throw notFound('Value')
    const key = archived ? 'value.archived' : 'value.restored'
    await recordActivity(tx, actor, { key, subjectType: 'value', subjectId: id })
  })
}
