import { and, asc, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { among } from '@/db/among'
import { kept } from '@/db/kept'
import { values } from '@/db/schema/values'
import type { Actor } from '../actor'
import { type Asking, anyone, asking, sightOf } from '../anyone'
import { invalid, notFound } from '../errors'

const columns = {
  id: values.id,
  uuid: values.uuid,
  organizationId: values.organizationId,
  name: values.name,
  description: values.description,
  parentId: values.parentId,
  picture: values.picture,
  tint: values.tint,
}

const ours = (actor: Actor) => eq(values.organizationId, actor.organization.id)

const inUse = kept((given: Asking, sight) =>
  db
    .select(columns)
    .from(values)
    .where(and(ours(anyone(sight!, given)), isNull(values.archivedAt)))
    .orderBy(asc(values.position), asc(values.id)),
)

/** The company's values in its own order, archived ones left out. */
export const listValues = (actor: Actor) => inUse(asking(actor), sightOf(actor))

export type Value = Awaited<ReturnType<typeof listValues>>[number]

/** One value, archived or not; throws `not_found`. */
export async function findValue(actor: Actor, id: number): Promise<Value> {
  const [found] = await db
    .select(columns)
    .from(values)
    .where(and(ours(actor), eq(values.id, id)))
  if (!found) throw notFound('Value')
  return found
}

/** Throws `invalid` on `field` unless each id is a value in use. */
export async function requireActiveValues(actor: Actor, ids: number[], field: string) {
  if (ids.length === 0) return
  const found = await db
    .select({ id: values.id })
    .from(values)
    .where(and(ours(actor), among(values.id, ids), isNull(values.archivedAt)))
  const missing = ids.find(id => !found.some(one => one.id === id))
  if (missing !== undefined) throw invalid({ [field]: `There is no value ${missing}` })
}
