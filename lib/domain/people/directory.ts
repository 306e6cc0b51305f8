import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { folded } from '@/db/schema/folding'
import { assignmentRecords, departments, jobs, locations, people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { assignmentOfPerson, behind, ofAssignment } from './joins'

export type DirectoryFilter = {
  /** Each word stands in some name, or in the title; accents and case aside. */
  words?: string
  departmentId?: number
  locationId?: number
  /** Whose reports; 'none' are those who report to nobody. */
  managerId?: number | 'none'
  ids?: number[]
}

type Place = {
  /** The last person of the page before. */
  after?: number
  limit: number
}

const columns = {
  id: people.id,
  displayName: people.displayName,
  avatar: people.avatar,
  avatarUrl: people.avatarUrl,
  email: people.email,
  title: jobs.title,
  department: departments.name,
  location: locations.name,
  /** How many report to them. */
  reports: sql<number>`(select count(*)::int from assignment_records r
    join people rp on rp.organization_id = r.organization_id and rp.id = r.person_id and rp.deleted_at is null
    where r.organization_id = people.organization_id and r.manager_id = people.id and r.current)`,
}

/** Everybody to whom somebody active reports: one set, not a question for each of thousands. */
const managerIds = (actor: Actor) => sql`(select r.manager_id from assignment_records r
  join people rp on rp.organization_id = r.organization_id and rp.id = r.person_id and rp.deleted_at is null
  where r.organization_id = ${actor.organization.id} and r.manager_id is not null and r.current)`

const noManager = sql`not exists (select 1 from people m where m.organization_id = assignment_records.organization_id
  and m.id = assignment_records.manager_id and m.deleted_at is null)`

/** Whether a word stands in some name or the title, in a query on people with their assignment; accents and case aside. */
export function wordIn(actor: Actor, word: string): SQL {
  const pattern = sql`'%' || ${folded(sql`${word.replace(/[\\%_]/g, char => `\\${char}`)}::text`)} || '%'`
  return sql`(people.folded like ${pattern} or assignment_records.job_id in (select j.id from jobs j
    where j.organization_id = ${actor.organization.id} and ${folded(sql.raw('j.title'))} like ${pattern}))`
}

function matching(actor: Actor, { words = '', departmentId, locationId, managerId, ids }: DirectoryFilter) {
  const typed = words.split(/\s+/).filter(Boolean).slice(0, 5)
  return and(
    eq(people.organizationId, actor.organization.id),
    isNull(people.deletedAt),
    ...typed.map(word => wordIn(actor, word)),
    departmentId === undefined ? undefined : eq(assignmentRecords.departmentId, departmentId),
    locationId === undefined ? undefined : eq(assignmentRecords.locationId, locationId),
    managerId === 'none' ? noManager : undefined,
    typeof managerId === 'number' ? eq(assignmentRecords.managerId, managerId) : undefined,
    ids && inArray(people.id, ids),
  )
}

/** A page of the company's active people by name, in one query. An empty id list matches nobody. */
export async function listDirectory(actor: Actor, filter: DirectoryFilter, { after, limit }: Place) {
  if (filter.ids?.length === 0) return []
  return reading(actor, async () =>
    db
      .select(columns)
      .from(people)
      .leftJoin(assignmentRecords, assignmentOfPerson)
      .leftJoin(jobs, ofAssignment(jobs, assignmentRecords.jobId))
      .leftJoin(departments, ofAssignment(departments, assignmentRecords.departmentId))
      .leftJoin(locations, ofAssignment(locations, assignmentRecords.locationId))
      .where(and(matching(actor, filter), behind(actor, after)))
      .orderBy(asc(people.folded), asc(people.id))
      .limit(limit),
  )
}

export type Colleague = Awaited<ReturnType<typeof listDirectory>>[number]

/** How many active people a filter finds. */
export async function countDirectory(actor: Actor, filter: DirectoryFilter): Promise<number> {
  const [found] = await reading(actor, async () =>
    db
      .select({ count: sql<number>`count(*)::int` })
      .from(people)
      .leftJoin(assignmentRecords, assignmentOfPerson)
      .where(matching(actor, filter)),
  )
  return found!.count
}

/** What the directory can be narrowed by: departments, places and managers that somebody belongs to, by name. */
export async function listDirectoryChoices(actor: Actor) {
  const ours = (table: typeof departments | typeof locations) => eq(table.organizationId, actor.organization.id)
  const [inDepartments, inLocations, managers] = await Promise.all([
    db
      .select({ id: departments.id, name: departments.name })
      .from(departments)
      .where(ours(departments))
      .orderBy(departments.name, departments.id),
    db
      .select({ id: locations.id, name: locations.name })
      .from(locations)
      .where(ours(locations))
      .orderBy(locations.name, locations.id),
    db
      .select({ id: people.id, name: people.displayName })
      .from(people)
      .where(
        and(
          eq(people.organizationId, actor.organization.id),
          isNull(people.deletedAt),
          sql`${people.id} in ${managerIds(actor)}`,
        ),
      )
      .orderBy(people.folded, people.id),
  ])
  return { departments: inDepartments, locations: inLocations, managers }
}

/** The ids of those above somebody, the topmost first, as far as they are still here. */
export async function listChain(actor: Actor, personId: number): Promise<number[]> {
  const found = await db.execute<{ id: number }>(sql`with recursive above(id, steps) as (
      select ${personId}::int, 0
      union all select a.manager_id, above.steps + 1 from above
        join assignment_records a on a.organization_id = ${actor.organization.id} and a.person_id = above.id and a.current
        join people m on m.organization_id = a.organization_id and m.id = a.manager_id and m.deleted_at is null
        where above.steps < 40
    ) select id from above where steps > 0 order by steps`)
  // Where two report to each other, the way up has no end of its own.
  const chain = new Set<number>()
  for (const { id } of found) if (id !== personId) chain.add(id)
  return [...chain].reverse()
}
