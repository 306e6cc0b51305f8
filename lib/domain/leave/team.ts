import { type SQL, sql } from 'drizzle-orm'

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
