import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm'
import { db, reading } from '@/db'
import { among } from '@/db/among'
import { kept, literal, only, present } from '@/db/kept'
import { assignmentRecords, employeeRecords, jobs, people } from '@/db/schema/people'
import { type Actor, isAdmin, type PersonActor } from '../actor'
import { forbidden, invalid, notFound } from '../errors'

const columns = {
  id: people.id,
  uuid: people.uuid,
  organizationId: people.organizationId,
  username: people.username,
  email: people.email,
  firstName: people.firstName,
  lastName: people.lastName,
  displayName: people.displayName,
  role: people.role,
  hi5Balance: people.hi5Balance,
  avatar: people.avatar,
  avatarUrl: people.avatarUrl,
  twitterUsername: people.twitterUsername,
  linkedinUrl: people.linkedinUrl,
  blogUrl: people.blogUrl,
  createdAt: people.createdAt,
  modifiedAt: people.modifiedAt,
  deletedAt: people.deletedAt,
  deletedById: people.deletedById,
  title: jobs.title,
  employeeRecordId: employeeRecords.id,
}

const select = (from = people) =>
  db
    .select(columns)
    .from(from)
    .leftJoin(
      employeeRecords,
      and(
        eq(employeeRecords.organizationId, people.organizationId),
        eq(employeeRecords.personId, people.id),
        employeeRecords.current,
      ),
    )
    .leftJoin(
      assignmentRecords,
      and(
        eq(assignmentRecords.organizationId, people.organizationId),
        eq(assignmentRecords.personId, people.id),
        assignmentRecords.current,
      ),
    )
    .leftJoin(
      jobs,
      and(eq(jobs.organizationId, assignmentRecords.organizationId), eq(jobs.id, assignmentRecords.jobId)),
    )

export type Person = Awaited<ReturnType<typeof select>>[number]

export type PeopleFilter = {
  /** Case-insensitive beginning of first, last, display or user name. */
  startsWith?: string
  /** Another company than one's own: for super admins. */
  organizationId?: number
  limit?: number
  offset?: number
}

const likeLiteral = (text: string) => text.replace(/[\\%_]/g, char => `\\${char}`)

const nameIsLike = (pattern: string): SQL =>
  sql`(lower(${people.firstName}) like ${pattern} or lower(${people.lastName}) like ${pattern})`

type PeoplePage = { organizationId: number; pattern?: string; offset?: number }

const pages = kept((given: PeoplePage, limit, ...asked) => {
  const { organizationId, pattern, offset } = only(given, asked)
  const own = and(
    eq(people.organizationId, organizationId!),
    isNull(people.deletedAt),
    pattern === undefined ? undefined : nameIsLike(pattern),
  )
  if (limit === 'all') return select().where(own).orderBy(asc(people.id))
  // A page of the table in the table's place: joined are its rows alone, however PostgreSQL may plan.
  const page = db
    .select()
    .from(people)
    .where(own)
    .orderBy(asc(people.id))
    .limit(literal(limit))
    .offset(offset ?? 0)
    .as('people')
  return select(page as unknown as typeof people).orderBy(asc(people.id))
})

/** Active colleagues in the order they joined; throws `forbidden` when another company's are asked for. */
export async function listPeople(actor: Actor, filter: PeopleFilter = {}): Promise<Person[]> {
  const organizationId = filter.organizationId ?? actor.organization.id
  const mayLookElsewhere = actor.kind === 'person' && actor.role === 'super_admin'
  if (filter.organizationId !== undefined && !mayLookElsewhere) throw forbidden()
  const asked = {
    organizationId,
    pattern: filter.startsWith ? `${likeLiteral(filter.startsWith.toLowerCase())}%` : undefined,
    offset: filter.offset || undefined,
  }
  const list = () => pages(asked, String(filter.limit ?? 'all'), ...present(asked))
  // What somebody writes elsewhere is not counted by their mark here.
  return filter.organizationId === undefined ? reading(actor, list) : list()
}

const others = (actor: PersonActor, selfToo = false) =>
  and(
    eq(people.organizationId, actor.organization.id),
    isNull(people.deletedAt),
    selfToo ? undefined : ne(people.id, actor.personId),
  )

/** Whom somebody most likely wants to thank: those they thanked lately, then their own department, then everyone; at most 30. */
export function listLikelyRecipients(actor: PersonActor): Promise<Person[]> {
  const lately = sql`exists (select 1 from (
      select r.id from recognitions r where r.organization_id = ${actor.organization.id} and r.giver_id = ${actor.personId}
      order by r.id desc limit 20) mine
    join recognition_recipients rr on rr.organization_id = ${actor.organization.id} and rr.recognition_id = mine.id
    where rr.recipient_id = ${people.id})`
  const nearby = sql`coalesce(${assignmentRecords.departmentId} = (select own.department_id from assignment_records own
    where own.organization_id = ${actor.organization.id} and own.person_id = ${actor.personId} and own.current), false)`
  return select()
    .where(others(actor))
    .orderBy(desc(lately), desc(nearby), asc(people.displayName), asc(people.id))
    .limit(30)
}

/**
 * Other colleagues for a picker: whose any name contains each word of `text`; the closest beginnings first, at most 20.
 * With `selfToo` the actor may be among them.
 */
export function searchColleagues(actor: PersonActor, text: string, selfToo = false): Promise<Person[]> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean).slice(0, 5)
  const begins = `${likeLiteral(words[0] ?? '')}%`
  const contains = words.map(
    word => sql`lower(${people.displayName} || ' ' || ${people.firstName} || ' ' || ${people.lastName} || ' ' || ${people.username})
      like ${`%${likeLiteral(word)}%`}`,
  )
  return select()
    .where(and(others(actor, selfToo), ...contains))
    .orderBy(sql`lower(${people.firstName}) like ${begins} desc`, asc(people.displayName), asc(people.id))
    .limit(20)
}

const one = kept((given: { organizationId: number; id: number }, whose) =>
  select().where(
    and(
      eq(people.organizationId, given.organizationId),
      eq(people.id, given.id),
      whose === 'active' ? isNull(people.deletedAt) : undefined,
    ),
  ),
)

/** One active colleague; throws `not_found`. With `deletedToo` also one who has left. */
export async function findPerson(actor: Actor, id: number, deletedToo = false): Promise<Person> {
  const [found] = await one({ organizationId: actor.organization.id, id }, deletedToo ? 'any' : 'active')
  if (!found) throw notFound('User')
  return found
}

/** Throws `forbidden` unless the actor administrates the company. */
export function requireAdmin(actor: Actor) {
  if (!isAdmin(actor)) throw forbidden()
}

/** One active colleague, for administrators; throws `forbidden`, `not_found`. */
export function findPersonAsAdmin(actor: Actor, id: number): Promise<Person> {
  requireAdmin(actor)
  return findPerson(actor, id)
}

/** Throws `invalid` on `field` unless each id is an active colleague. */
export async function requireActiveColleagues(actor: Actor, ids: number[], field: string) {
  const found = await db
    .select({ id: people.id })
    .from(people)
    .where(and(eq(people.organizationId, actor.organization.id), among(people.id, ids), isNull(people.deletedAt)))
  const missing = ids.find(id => !found.some(one => one.id === id))
  if (missing !== undefined) throw invalid({ [field]: `There is no active colleague ${missing}` })
}
