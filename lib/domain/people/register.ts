import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { assignmentRecords, departments, jobs, locations, people } from '@/db/schema/people'
import { type Actor, type Role, roles } from '../actor'
import { wordIn } from './directory'
import { assignmentOfPerson, behind, ofAssignment } from './joins'
import { requireAdmin } from './queries'

/** Whether somebody is in, was asked to come in, or has gone. */
export type Standing = 'active' | 'invited' | 'left'

export type RegisterFilter = {
  /** Each word stands in some name, in the title, or the whole is the beginning of the address. */
  words?: string
  role?: Role
  departmentId?: number
  locationId?: number
  /** Without: everybody who has not left. */
  standing?: Standing
}

type Place = {
  /** The last person of the page before. */
  after?: number
  limit: number
}

/** Asked to come in, and never was: neither a password nor a session of theirs. */
export const waitsForThem = sql<boolean>`(people.invited_at is not null and people.deleted_at is null
  and (select c.password_hash from credentials c where c.organization_id = people.organization_id
    and c.person_id = people.id) is null
  and (select s.id from sessions s where s.organization_id = people.organization_id and s.person_id = people.id
    limit 1) is null)`

/** A person's standing, as a column of a query on people. */
export const standing = sql<Standing>`case when people.deleted_at is not null then 'left'
  when ${waitsForThem} then 'invited' else 'active' end`

const columns = {
  id: people.id,
  displayName: people.displayName,
  avatar: people.avatar,
  avatarUrl: people.avatarUrl,
  email: people.email,
  role: people.role,
  title: jobs.title,
  department: departments.name,
  location: locations.name,
  manager: sql<string | null>`(select m.display_name from people m where m.organization_id = people.organization_id
    and m.id = assignment_records.manager_id)`,
  standing,
}

const stands = (wanted: Standing | undefined): SQL | undefined => {
  if (wanted === 'left') return isNotNull(people.deletedAt)
  const here = isNull(people.deletedAt)
  if (wanted === 'invited') return and(here, isNotNull(people.invitedAt), waitsForThem)
  return wanted === 'active' ? and(here, sql`not ${waitsForThem}`) : here
}

const matching = (actor: Actor, { words = '', role, departmentId, locationId, standing }: RegisterFilter) =>
  and(
    eq(people.organizationId, actor.organization.id),
    stands(standing),
    ...words
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 5)
      .map(word => sql`(${wordIn(actor, word)} or lower(people.email) = ${word.toLowerCase()})`),
    role && eq(people.role, role),
    departmentId === undefined ? undefined : eq(assignmentRecords.departmentId, departmentId),
    locationId === undefined ? undefined : eq(assignmentRecords.locationId, locationId),
  )

/** A page of everybody the company ever had, by name, in one query. For administrators; throws `forbidden`. */
export async function listRegister(actor: Actor, filter: RegisterFilter, { after, limit }: Place) {
  requireAdmin(actor)
  return db
    .select(columns)
    .from(people)
    .leftJoin(assignmentRecords, assignmentOfPerson)
    .leftJoin(jobs, ofAssignment(jobs, assignmentRecords.jobId))
    .leftJoin(departments, ofAssignment(departments, assignmentRecords.departmentId))
    .leftJoin(locations, ofAssignment(locations, assignmentRecords.locationId))
    .where(and(matching(actor, filter), behind(actor, after)))
    .orderBy(asc(people.folded), asc(people.id))
    .limit(limit)
}

export type RegisterEntry = Awaited<ReturnType<typeof listRegister>>[number]

/** How many people a filter finds. For administrators; throws `forbidden`. */
export async function countRegister(actor: Actor, filter: RegisterFilter): Promise<number> {
  requireAdmin(actor)
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(people)
    .leftJoin(assignmentRecords, assignmentOfPerson)
    .where(matching(actor, filter))
  return found!.count
}

/** The roles an actor may give: only super admins make super admins. */
export const rolesToGive = (actor: Actor): Role[] =>
  roles.filter(role => role !== 'super_admin' || (actor.kind === 'person' && actor.role === 'super_admin'))
