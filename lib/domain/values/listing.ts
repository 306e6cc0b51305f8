import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { recognitions, recognitionValues } from '@/db/schema/recognitions'
import { values } from '@/db/schema/values'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { requireAdmin } from '../people/queries'

const columns = {
  id: values.id,
  name: values.name,
  description: values.description,
  parentId: values.parentId,
  picture: values.picture,
  tint: values.tint,
  archivedAt: values.archivedAt,
}

const uses = (organizationId: number) =>
  db
    .select({ valueId: recognitionValues.valueId, count: sql<number>`count(*)::int`.as('count') })
    .from(recognitionValues)
    .innerJoin(
      recognitions,
      and(
        eq(recognitions.organizationId, recognitionValues.organizationId),
        eq(recognitions.id, recognitionValues.recognitionId),
      ),
    )
    .where(and(eq(recognitionValues.organizationId, organizationId), isNull(recognitions.deletedAt)))
    .groupBy(recognitionValues.valueId)
    .as('uses')

function select(organizationId: number) {
  const used = uses(organizationId)
  return db
    .select({ ...columns, uses: sql<number>`coalesce(${used.count}, 0)` })
    .from(values)
    .leftJoin(used, eq(used.valueId, values.id))
}

/** All values, archived ones too, in the company's order, each with how many kudos name it. For administrators; throws `forbidden`. */
export function listAllValues(actor: PersonActor) {
  requireAdmin(actor)
  const { id } = actor.organization
  return select(id).where(eq(values.organizationId, id)).orderBy(asc(values.position), asc(values.id))
}

export type KeptValue = Awaited<ReturnType<typeof listAllValues>>[number]

/** One of them; throws `forbidden`, `not_found`. */
export async function findKeptValue(actor: PersonActor, id: number): Promise<KeptValue> {
  const found = (await listAllValues(actor)).find(one => one.id === id)
  if (!found) throw notFound('Value')
  return found
}

/** Tells whether anybody has changed a value since it was read. */
export const valueStamp = ({
  name,
  description,
  parentId,
  tint,
}: Omit<KeptValue, 'uses' | 'id' | 'picture' | 'archivedAt'>) => JSON.stringify([name, description, parentId, tint])
