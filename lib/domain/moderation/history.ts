import { sql } from 'drizzle-orm'
import { db } from '@/db'
import type { Actor } from '../actor'
import { requireModerator } from './policy'

/** What moderators know of somebody already: of settled reports and of decisions that stand. */
export type History = {
  personId: number
  /** Reports of what they gave, and what came of it. */
  received: number
  kept: number
  hidden: number
  removed: number
  /** Reports they made, and those after which something was hidden or deleted. */
  made: number
  upheld: number
}

/** The history of several people at once, in one query; those without any are among them. For moderators; throws `forbidden`. */
export async function listHistories(actor: Actor, personIds: number[]): Promise<Map<number, History>> {
  requireModerator(actor)
  if (personIds.length === 0) return new Map()
  const organizationId = actor.organization.id
  const rows = (await db.execute(sql`
    select p.id as "personId", r.received, d.kept, d.hidden, d.removed, m.made, m.upheld
    from people p
      cross join lateral (select count(*)::int as received from recognitions k
        join reports x on x.organization_id = k.organization_id and x.recognition_id = k.id and x.resolved_at is not null
        where k.organization_id = p.organization_id and k.giver_id = p.id) r
      cross join lateral (select count(*) filter (where not v.is_inappropriate)::int as kept,
          count(*) filter (where v.is_inappropriate and not v.is_removed)::int as hidden,
          count(*) filter (where v.is_removed)::int as removed
        from recognitions k
        join reviews v on v.organization_id = k.organization_id and v.recognition_id = k.id and v.undone_at is null
        where k.organization_id = p.organization_id and k.giver_id = p.id) d
      cross join lateral (select count(*)::int as made, count(*) filter (where exists (select 1 from reviews v
          where v.organization_id = x.organization_id and v.recognition_id = x.recognition_id
          and v.undone_at is null and v.is_inappropriate and v.created_at >= x.created_at))::int as upheld
        from reports x
        where x.organization_id = p.organization_id and x.reporter_id = p.id and x.resolved_at is not null) m
    where p.organization_id = ${organizationId} and p.id in ${[...new Set(personIds)]}`)) as unknown as History[]
  return new Map(rows.map(row => [row.personId, row]))
}
