import { type SQL, sql } from 'drizzle-orm'
import type { PersonActor } from '../actor'

/** Whose recognitions are wanted: of one's closer colleagues, of the place where one works, about oneself. */
export type Scope = 'team' | 'location' | 'me'

const own = (actor: PersonActor) => sql`select o.manager_id, o.department_id, o.location_id from assignment_records o
  where o.organization_id = ${actor.organization.id} and o.person_id = ${actor.personId} and o.current`

/** The same people as in leave: one's manager, reports, those with the same manager or department, and oneself. */
function teamOf(actor: PersonActor): SQL {
  const [organizationId, me] = [sql`${actor.organization.id}::int`, sql`${actor.personId}::int`]
  const colleagues = (condition: SQL) => sql`select a.person_id from assignment_records a
    where a.organization_id = ${organizationId} and a.current and ${condition}`
  return sql`select ${me}
    union all select own.manager_id from (${own(actor)}) own where own.manager_id is not null
    union all ${colleagues(sql`a.manager_id = ${me}`)}
    union all ${colleagues(sql`a.manager_id = (select own.manager_id from (${own(actor)}) own)`)}
    union all ${colleagues(sql`a.department_id = (select own.department_id from (${own(actor)}) own)`)}`
}

/** Given by or for one of these people, found from their side: for few people. */
const concerns = ({ organization }: PersonActor, ids: SQL): SQL => sql`recognitions.id in (
  select g.id from recognitions g where g.organization_id = ${organization.id} and g.giver_id in (${ids})
  union all select rr.recognition_id from recognition_recipients rr
    where rr.organization_id = ${organization.id} and rr.recipient_id in (${ids}))`

/** Given by or for somebody who works where the actor does, asked of each recognition from the newest on: for many people. */
function atPlaceOf(actor: PersonActor): SQL {
  const organizationId = actor.organization.id
  const place = sql`(select own.location_id from (${own(actor)}) own)`
  return sql`(exists (select 1 from assignment_records a where a.organization_id = ${organizationId}
      and a.person_id = recognitions.giver_id and a.current and a.location_id = ${place})
    or exists (select 1 from recognition_recipients rr join assignment_records a
      on a.organization_id = rr.organization_id and a.person_id = rr.recipient_id and a.current
      where rr.organization_id = ${organizationId} and rr.recognition_id = recognitions.id and a.location_id = ${place}))`
}

/** What of the recognitions belongs to a scope; without one, all of the company's. */
export function inScope(actor: PersonActor, scope: Scope | undefined): SQL | undefined {
  if (scope === 'me') return concerns(actor, sql`${actor.personId}::int`)
  if (scope === 'team') return concerns(actor, teamOf(actor))
  if (scope === 'location') return atPlaceOf(actor)
}

/** What of the recognitions one person gave or received. */
export const aboutPerson = (actor: PersonActor, personId: number | undefined): SQL | undefined =>
  personId === undefined ? undefined : concerns(actor, sql`${personId}::int`)
