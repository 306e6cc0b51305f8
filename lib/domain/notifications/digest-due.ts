import { sql } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import { db } from '@/db'

const hourOfDay = 8

/** The Monday it is there, once it has struck eight; null at any other time, and for a zone nobody knows. */
export function digestWeekIn(timeZone: string, now: Date): string | null {
  try {
    const there = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone)
    return there.dayOfWeek === 1 && there.hour >= hourOfDay ? there.toPlainDate().toString() : null
  } catch {
    return null
  }
}

/**
 * Puts a digest on the queue for everybody for whom it is Monday after eight, who wants one and has none of this week. People's
 * clocks stand where they say, else where they work, else where their company does. Again changes nothing. Gives how many it were.
 */
export async function queueDueDigests(now: Date): Promise<number> {
  const known = (await db.execute(sql`
    select time_zone as "timeZone" from organizations union select time_zone from locations where time_zone is not null
    union select time_zone from people where time_zone is not null`)) as unknown as {
    timeZone: string
  }[]
  let queued = 0
  for (const { timeZone } of known) {
    const week = digestWeekIn(timeZone, now)
    if (!week) continue
    const rows = await db.execute(sql`
      select graphile_worker.add_job('digest',
        json_build_object('organizationId', p.organization_id, 'personId', p.id, 'week', ${week}::text, 'timeZone', ${timeZone}::text),
        job_key => concat('digest ', p.id, ' ', ${week}::text), max_attempts => 12)
      from people p
        join organizations o on o.id = p.organization_id
        left join assignment_records a on a.organization_id = p.organization_id and a.person_id = p.id and a.current
        left join locations l on l.organization_id = a.organization_id and l.id = a.location_id
      where p.deleted_at is null and o.suspended_at is null and coalesce(p.time_zone, l.time_zone, o.time_zone) = ${timeZone}
        and not exists (select 1 from digests d
          where d.organization_id = p.organization_id and d.person_id = p.id and d.week = ${week}::date)
        and not exists (select 1 from notice_choices c where c.organization_id = p.organization_id and c.person_id = p.id
          and c.topic = 'digest' and not c.mail)`)
    queued += rows.length
  }
  return queued
}
