import { type SQL, sql } from 'drizzle-orm'
import type { PersonActor } from '../actor'
import { beginning, type Lens } from './lens'

// Months and weeks are read from the tallies, which grow with people; days from the recognitions themselves, of which there are few.

/** What counts: neither hidden nor deleted. */
export const stands = sql.raw('r.hidden_at is null and r.deleted_at is null')

const since = (actor: PersonActor, lens: Lens, moment: string) =>
  lens.from === null ? sql`` : sql`and ${sql.raw(moment)} >= ${beginning(actor, lens.from)}`

// No recipient of an older recognition is one of the period's: said so, their index is entered where the period begins.
const sinceFirst = (actor: PersonActor, lens: Lens, column: string) =>
  sql`and ${sql.raw(column)} >= (select min(r.id + 0) from recognitions r
    where r.organization_id = ${actor.organization.id} and ${stands} ${since(actor, lens, 'r.created_at')})`

// A lens begins with a whole month, or a whole week.
const cellsOf = ({ grain, from }: Lens) =>
  from === null ? sql`t.grain = ${grain}` : sql`t.grain = ${grain} and t.since >= ${from}::date`

const pointOf = ({ organization }: PersonActor, moment: string) =>
  sql`(${sql.raw(moment)} at time zone ${organization.timeZone})::date`

/** Who gave and received how much, by point of the curve: several rows of a cell add up. */
export function deedsIn(actor: PersonActor, lens: Lens): SQL {
  const organizationId = actor.organization.id
  if (lens.grain !== 'day')
    return sql`(select t.since as at, t.person_id, t.given, t.given_privately, t.received, t.received_privately, t.hi5s
      from recognition_tallies t where t.organization_id = ${organizationId} and ${cellsOf(lens)})`
  return sql`(select ${pointOf(actor, 'r.created_at')} as at, r.giver_id as person_id, 1 as given,
      r.is_private::int as given_privately, 0 as received, 0 as received_privately, 0 as hi5s
    from recognitions r where r.organization_id = ${organizationId} and ${stands} ${since(actor, lens, 'r.created_at')}
    union all select ${pointOf(actor, 'r.created_at')}, rr.recipient_id, 0, 0, 1, r.is_private::int, 0
    from recognitions r
      join recognition_recipients rr on rr.organization_id = r.organization_id and rr.recognition_id = r.id
    where r.organization_id = ${organizationId} and ${stands} ${since(actor, lens, 'r.created_at')}
      ${sinceFirst(actor, lens, 'rr.recognition_id')}
    union all select ${pointOf(actor, 'h.created_at')}, h.giver_id, 0, 0, 0, 0, 1
    from hi5s h join recognitions r on r.organization_id = h.organization_id and r.id = h.recognition_id
    where h.organization_id = ${organizationId} and ${stands} ${since(actor, lens, 'h.created_at')})`
}

/** Who was thanked how often for which value; `ofAll`: how often anybody was, which nobody's row then says. */
export function valuesIn(actor: PersonActor, lens: Lens, ofAll: boolean): SQL {
  const organizationId = actor.organization.id
  if (lens.grain !== 'day')
    return sql`(select t.person_id, t.value_id, t.received, t.received_privately
      from recognition_value_tallies t where t.organization_id = ${organizationId}
        and t.person_id ${sql.raw(ofAll ? 'is' : 'is not')} null and ${cellsOf(lens)})`
  return sql`(select rr.recipient_id as person_id, rv.value_id, 1 as received, r.is_private::int as received_privately
    from recognitions r
      join recognition_recipients rr on rr.organization_id = r.organization_id and rr.recognition_id = r.id
      join recognition_values rv on rv.organization_id = r.organization_id and rv.recognition_id = r.id
    where r.organization_id = ${organizationId} and ${stands} ${since(actor, lens, 'r.created_at')}
      ${sinceFirst(actor, lens, 'rr.recognition_id')} ${sinceFirst(actor, lens, 'rv.recognition_id')})`
}
