import { type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { personBrief } from '../recognitions/selection'
import type { PersonBrief } from '../recognitions/types'

/**
 * Whether two people work close enough for one's leave to matter to the other: the same manager or department, or one leads
 * the other. `person` and `other` are columns of the query it is put in, `organizationId` too. Nobody is their own colleague.
 */
export const worksBeside = (organizationId: SQL, person: SQL, other: SQL): SQL<boolean> => sql<boolean>`exists (
  select 1 from assignment_records me join assignment_records them on them.organization_id = me.organization_id
    and them.person_id = ${other} and them.current and them.person_id <> me.person_id
  where me.organization_id = ${organizationId} and me.person_id = ${person} and me.current
    and (them.manager_id = me.manager_id or them.department_id = me.department_id
      or them.manager_id = me.person_id or me.manager_id = them.person_id))`

/** Those who work close to the actor, by name, at most 200: to them decisions can be handed over. */
export async function listCloseColleagues(actor: PersonActor): Promise<PersonBrief[]> {
  const found = await db.execute(sql`select ${personBrief('c.organization_id', 'c.id')} as person from people c
    where c.organization_id = ${actor.organization.id} and c.deleted_at is null
      and ${worksBeside(sql.raw('c.organization_id'), sql`${actor.personId}`, sql.raw('c.id'))}
    order by c.display_name, c.id limit 200`)
  return (found as unknown as { person: PersonBrief }[]).map(one => one.person)
}
