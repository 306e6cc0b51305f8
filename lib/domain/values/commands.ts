import { and, eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { values } from '@/db/schema/values'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { findValue, requireActiveValues, type Value } from './queries'

export type NewValue = { name: string; description: string; parentId?: number | null }

/** Adds a value at the end of the company's list. For administrators; throws `forbidden`, `invalid` for an unknown parent. */
export async function createValue(
  actor: PersonActor,
  { name, description, parentId = null }: NewValue,
): Promise<Value> {
  requireAdmin(actor)
  if (parentId !== null) await requireActiveValues(actor, [parentId], 'parent')
  const organizationId = actor.organization.id
  const id = await db.transaction(async tx => {
    const [row] = await tx
      .insert(values)
      .values({
        organizationId,
        name,
        description,
        parentId,
        position: sql`(select coalesce(max(v.position) + 1, 0) from "values" v where v.organization_id = ${organizationId})`,
      })
      .returning({ id: values.id })
    await recordActivity(tx, actor, { key: 'value.created', subjectType: 'value', subjectId: row!.id })
    return row!.id
  })
  return findValue(actor, id)
}

/** Says a value in other words. For administrators; throws `forbidden`, `not_found`. */
export async function reviseValue(
  actor: PersonActor,
  id: number,
  words: { name: string; description: string },
): Promise<Value> {
  requireAdmin(actor)
  await db.transaction(async tx => {
    const changed = await tx
      .update(values)
      .set({ name: words.name, description: words.description })
      .where(and(eq(values.organizationId, actor.organization.id), eq(values.id, id)))
      .returning({ id: values.id })
    if (changed.length === 0) throw notFound('Value')
    await recordActivity(tx, actor, { key: 'value.revised', subjectType: 'value', subjectId: id })
  })
  return findValue(actor, id)
}
