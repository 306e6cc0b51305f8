import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import { db } from '@/db'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { type Actor, isAdmin } from '../actor'
import { forbidden, notFound } from '../errors'
import { type Managed, maySeePrivate } from './policy'

type Privacy = (typeof customFields.$inferSelect)['privacy']

function readable(actor: Actor, person: Managed): Privacy[] {
  if (isAdmin(actor)) return ['everyone', 'manager_and_employee', 'administrators']
  return maySeePrivate(actor, person) ? ['everyone', 'manager_and_employee'] : ['everyone']
}

/** What is noted of somebody beyond the usual, as far as the actor may read it, in the company's order. */
export const listCustomFieldRecords = (actor: Actor, person: Managed) =>
  db
    .select({
      id: customFieldRecords.id,
      content: customFieldRecords.content,
      field: { id: customFields.id, name: customFields.name },
    })
    .from(customFieldRecords)
    .innerJoin(
      customFields,
      and(
        eq(customFields.organizationId, customFieldRecords.organizationId),
        eq(customFields.id, customFieldRecords.customFieldId),
      ),
    )
    .where(
      and(
        eq(customFieldRecords.organizationId, actor.organization.id),
        eq(customFieldRecords.personId, person.id),
        inArray(customFields.privacy, readable(actor, person)),
      ),
    )
    .orderBy(asc(customFields.position), asc(customFields.id))

export type CustomFieldRecord = Awaited<ReturnType<typeof listCustomFieldRecords>>[number]

const ours = (actor: Actor, id: number): SQL | undefined =>
  and(eq(customFields.organizationId, actor.organization.id), eq(customFields.id, id))

/** Something the company notes of its people; throws `not_found`, and `forbidden` where it is for administrators only. */
export async function findCustomField(actor: Actor, id: number) {
  const [found] = await db.select().from(customFields).where(ours(actor, id))
  if (!found) throw notFound('Custom Field')
  if (found.privacy === 'administrators' && !isAdmin(actor)) throw forbidden()
  return found
}

export type CustomField = Awaited<ReturnType<typeof findCustomField>>
