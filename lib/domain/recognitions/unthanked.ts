import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { PersonActor } from '../actor'
import { todayFor } from '../leave/policy'
import { personBrief } from './selection'
import type { PersonBrief } from './types'

/** After so many days of work without a word of thanks somebody is worth a thought. */
const patience = 20

export type Unthanked = {
  person: PersonBrief
  /** When they were thanked last; null: not yet. */
  lastThankedAt: Date | null
  /** Days at work since then, or since they joined. */
  workdays: number
}

/**
 * Who of the people that report to the actor has gone without thanks for 20 days at work or more, the longest first. Weekends and
 * approved leave don't count, hidden and deleted thanks neither. One query.
 */
export async function listUnthanked(actor: PersonActor): Promise<Unthanked[]> {
  const [organizationId, today] = [actor.organization.id, todayFor(actor)]
  const found = await db.execute(sql`
    select ${personBrief('waiting.organization_id', 'waiting.id')} as person, waiting.last as "lastThankedAt", days.workdays
    from (
      select p.organization_id, p.id, thanked.last, coalesce(thanked.last::date, a.date_hired, p.created_at::date) as since
      from assignment_records a
        join people p on p.organization_id = a.organization_id and p.id = a.person_id and p.deleted_at is null
        left join lateral (
          select r.created_at as last from recognition_recipients rr
            join recognitions r on r.organization_id = rr.organization_id and r.id = rr.recognition_id
          where rr.organization_id = p.organization_id and rr.recipient_id = p.id
            and r.deleted_at is null and r.hidden_at is null
          order by rr.recognition_id desc limit 1) thanked on true
      where a.organization_id = ${organizationId} and a.manager_id = ${actor.personId} and a.current
    ) waiting,
    lateral (
      select count(*)::int as workdays
      from generate_series(greatest(waiting.since + 1, ${today}::date - 365), ${today}::date, interval '1 day') day
      where extract(isodow from day) < 6 and not exists (
        select 1 from leave_requests l where l.organization_id = waiting.organization_id and l.person_id = waiting.id
          and l.status = 'approved' and day::date between l.start_date and l.end_date)
    ) days
    where days.workdays >= ${patience}
    order by days.workdays desc, waiting.id`)
  return (found as unknown as (Omit<Unthanked, 'lastThankedAt'> & { lastThankedAt: string | Date | null })[]).map(
    ({ lastThankedAt, ...one }) => ({ ...one, lastThankedAt: lastThankedAt === null ? null : new Date(lastThankedAt) }),
  )
}
