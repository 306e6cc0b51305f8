import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db'
import { kept } from '@/db/kept'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { type Actor, isAdmin } from '../actor'
import { forbidden, notFound } from '../errors'
import { maySeePrivate } from './policy'

type Privacy = (typeof customFields.$inferSelect)['privacy']
type Managed = { id: number; managerId: number | null }

const maySee = (actor: Actor, privacy: Privacy, person: Managed) =>
  privacy === 'everyone' || isAdmin(actor) || (privacy === 'manager_and_employee' && maySeePrivate(actor, person))

const records = kept((given: { organizationId: number; personId: number }) =>
  db
    .select({
      id: customFieldRecords.id,
      content: customFieldRecords.content,
      customField: { id: customFields.id, name: customFields.name },
      privacy: customFields.privacy,
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
      and(eq(customFieldRecords.organizationId, given.organizationId), eq(customFieldRecords.personId, given.personId)),
    )
    .orderBy(asc(customFields.position), asc(customFields.id)),
)

/** What is noted of somebody beyond the usual, as far as the actor may see it, in the company's order. */
export async function listCustomFieldRecords(actor: Actor, person: Managed) {
  const found = await records({ organizationId: actor.organization.id, personId: person.id })
  return found.filter(one => maySee(actor, one.privacy, person)).map(({ privacy: _, ...record }) => record)
}

export type CustomFieldRecord = Awaited<ReturnType<typeof listCustomFieldRecords>>[number]

/** One kind of note the company keeps; throws `not_found`, and `forbidden` where only administrators read it. */
export async function findCustomField(actor: Actor, id: number) {
  const [found] = await db
    .select({ id: customFields.id, name: customFields.name, privacy: customFields.privacy })
    .from(customFields)
    .where(and(eq(customFields.organizationId, actor.organization.id), eq(customFields.id, id)))
  if (!found) throw notFound('Custom Field')
  if (found.privacy === 'administrators' && !isAdmin(actor)) throw forbidden()
  return found
}

export type CustomField = Awaited<ReturnType<typeof findCustomField>>
