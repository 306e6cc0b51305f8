import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { digests, noticeChoices } from '@/db/schema/notifications'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'

/** Whose week, of which Monday, and where their clock stands. */
export type DigestOf = { organizationId: number; personId: number; week: string; timeZone: string }

type Thanks = { id: number; text: string; giver: string; recipients: string[] }
type Away = { name: string; startDate: string; endDate: string }
type Coming = { id: number; name: string; startsAt: string; wholeDay: boolean }
type Milestone = { name: string; day: string; years: number }

/** The week in short: nothing in any part, nothing to tell. */
export type Digest = {
  organizationName: string
  recipient: { id: number; email: string; firstName: string; language: string | null }
  /** Public thanks of the week before, those of the team first, then what was applauded most. */
  thanks: Thanks[]
  /** Of the team: the manager, who shares them, and who reports to the reader. Never why. */
  away: Away[]
  events: Coming[]
  /** Years in the company, and first days (0 years). */
  milestones: Milestone[]
}

/** The reader's team, as a table of ids. */
const team = ({ organizationId, personId }: DigestOf) => sql`
  select a.person_id as id from assignment_records a
    left join assignment_records mine on mine.organization_id = a.organization_id and mine.person_id = ${personId} and mine.current
  where a.organization_id = ${organizationId} and a.current and a.person_id <> ${personId}
    and (a.manager_id = ${personId} or a.person_id = mine.manager_id or a.manager_id = mine.manager_id)`

const rowsOf = async <Row>(query: ReturnType<typeof sql>) => (await db.execute(query)) as unknown as Row[]

const listThanks = (of: DigestOf) =>
  rowsOf<Thanks>(sql`
    with team as (${team(of)}), recent as (
      select r.id, r.text, r.giver_id, r.hi5_count,
        exists (select 1 from recognition_recipients rr join team on team.id = rr.recipient_id
          where rr.organization_id = r.organization_id and rr.recognition_id = r.id) as near
      from recognitions r
      where r.organization_id = ${of.organizationId} and not r.is_private and r.hidden_at is null and r.deleted_at is null
        and r.created_at >= (${of.week}::date - 7)::timestamp at time zone ${of.timeZone}
        and r.created_at < ${of.week}::date::timestamp at time zone ${of.timeZone}
        and r.text <> '' and r.giver_id <> ${of.personId}
        and not exists (select 1 from recognition_recipients mine where mine.organization_id = r.organization_id
          and mine.recognition_id = r.id and mine.recipient_id = ${of.personId})
      order by near desc, r.hi5_count desc, r.id desc limit 4)
    select recent.id, recent.text, g.display_name as giver,
      (select json_agg(p.display_name order by rr.position) from recognition_recipients rr
        join people p on p.organization_id = rr.organization_id and p.id = rr.recipient_id
        where rr.organization_id = ${of.organizationId} and rr.recognition_id = recent.id) as recipients
    from recent join people g on g.organization_id = ${of.organizationId} and g.id = recent.giver_id
    order by near desc, hi5_count desc, recent.id desc`)

const listAway = (of: DigestOf) =>
  rowsOf<Away>(sql`
    with team as (${team(of)})
    select p.display_name as name, l.start_date::text as "startDate", l.end_date::text as "endDate"
    from leave_requests l join team on team.id = l.person_id
      join people p on p.organization_id = l.organization_id and p.id = l.person_id and p.deleted_at is null
    where l.organization_id = ${of.organizationId} and l.status = 'approved'
      and l.start_date <= ${of.week}::date + 6 and l.end_date >= ${of.week}::date
    order by l.start_date, p.display_name limit 12`)

const listComing = (of: DigestOf) =>
  rowsOf<Coming>(sql`
    select e.id, e.name, to_char(e.starts_at, 'YYYY-MM-DD"T"HH24:MI:SS') as "startsAt",
      e.starts_at::time = '00:00' as "wholeDay"
    from events e
    where e.organization_id = ${of.organizationId}
      and e.ends_at >= ${of.week}::date::timestamp and e.starts_at < ${of.week}::date + 14
      and (not exists (select 1 from event_locations x where x.organization_id = e.organization_id and x.event_id = e.id)
        or exists (select 1 from event_locations x join assignment_records a on a.organization_id = x.organization_id
          and a.location_id = x.location_id and a.person_id = ${of.personId} and a.current
          where x.organization_id = e.organization_id and x.event_id = e.id))
    order by e.starts_at, e.id limit 5`)

const listMilestones = (of: DigestOf) =>
  rowsOf<Milestone>(sql`
    select p.display_name as name, d.day::date::text as day, (extract(year from d.day) - extract(year from a.date_hired))::int as years
    from assignment_records a
      join people p on p.organization_id = a.organization_id and p.id = a.person_id and p.deleted_at is null
      join generate_series(${of.week}::date, ${of.week}::date + 6, interval '1 day') d(day)
        on to_char(d.day, 'MM-DD') = to_char(a.date_hired, 'MM-DD') and d.day >= a.date_hired
    where a.organization_id = ${of.organizationId} and a.current and a.status <> 'terminated' and a.person_id <> ${of.personId}
    order by d.day, p.display_name limit 8`)

/** What somebody's digest says; null when they have left, or want none any more. */
export async function gatherDigest(of: DigestOf): Promise<Digest | null> {
  const { organizationId, personId } = of
  const [found] = await db
    .select({
      organizationName: organizations.name,
      recipient: { id: people.id, email: people.email, firstName: people.firstName, language: people.language },
      wanted: sql<boolean>`coalesce(${noticeChoices.mail}, true)`,
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .leftJoin(
      noticeChoices,
      and(
        eq(noticeChoices.organizationId, people.organizationId),
        eq(noticeChoices.personId, people.id),
        eq(noticeChoices.topic, 'digest'),
      ),
    )
    .where(and(eq(people.organizationId, organizationId), eq(people.id, personId), isNull(people.deletedAt)))
  if (!found?.wanted) return null
  const { wanted: _, ...known } = found
  const [thanks, away, events, milestones] = await Promise.all([
    listThanks(of),
    listAway(of),
    listComing(of),
    listMilestones(of),
  ])
  return { ...known, thanks, away, events, milestones }
}

/** Whether there is anything to write about. */
export const hasNews = ({ thanks, away, events, milestones }: Digest) =>
  thanks.length + away.length + events.length + milestones.length > 0

/**
 * Lets `write` act for somebody's week, in the same transaction that remembers it; not again, however many servers try. Gives
 * whether it was the first.
 */
export const onceAWeek = (
  { organizationId, personId, week }: DigestOf,
  write: (tx: Database) => Promise<unknown>,
): Promise<boolean> =>
  transaction(organizationId, async tx => {
    const first = await tx
      .insert(digests)
      .values({ organizationId, personId, week })
      .onConflictDoNothing()
      .returning({ week: digests.week })
    if (first.length === 0) return false
    await write(tx)
    return true
  })
