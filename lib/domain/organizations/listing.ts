import { and, asc, desc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { requireSuperAdmin } from './policy'

const columns = {
  id: organizations.id,
  name: organizations.name,
  subdomain: organizations.subdomain,
  timeZone: organizations.timeZone,
  createdAt: organizations.createdAt,
  suspendedAt: organizations.suspendedAt,
  people: sql<number>`(select count(*)::int from people p where p.organization_id = organizations.id and p.deleted_at is null)`,
  /** When somebody used a page last, or a deed was recorded. */
  lastActivityAt: sql<string | null>`greatest(
    (select max(s.last_used_at) from sessions s where s.organization_id = organizations.id),
    (select a.created_at from activities a where a.organization_id = organizations.id order by a.id desc limit 1))`,
}

export type CompanyFilter = {
  /** In the name or the subdomain. */
  words?: string
  state?: 'open' | 'suspended'
  /** The last one of the page before. */
  after?: number
  limit?: number
}

const like = (words: string) => `%${words.replace(/[\\%_]/g, sign => `\\${sign}`)}%`

const order = sql`(lower(${organizations.name}), ${organizations.id})`

const wanted = ({ words, state, after }: CompanyFilter): (SQL | undefined)[] => [
  words
    ? or(sql`${organizations.name} ilike ${like(words)}`, sql`${organizations.subdomain} ilike ${like(words)}`)
    : undefined,
  state === 'open' ? isNull(organizations.suspendedAt) : undefined,
  state === 'suspended' ? isNotNull(organizations.suspendedAt) : undefined,
  after === undefined
    ? undefined
    : sql`${order} > (select lower(last.name), last.id from organizations last where last.id = ${after})`,
]

/** The installation's companies by name. One query. For who runs it; throws `forbidden`. */
export async function listCompanies(actor: Actor, filter: CompanyFilter = {}) {
  requireSuperAdmin(actor)
  return db
    .select(columns)
    .from(organizations)
    .where(and(...wanted(filter)))
    .orderBy(asc(sql`lower(${organizations.name})`), asc(organizations.id))
    .limit(filter.limit ?? 50)
}

export type Company = Awaited<ReturnType<typeof listCompanies>>[number]

// Outer columns are written out: drizzle drops table names where one table is selected from.
const hasPassword = sql<boolean>`exists (select 1 from credentials c where c.organization_id = people.organization_id
  and c.person_id = people.id and c.password_hash is not null)`

/** One company with those who look after it. For who runs the installation; throws `forbidden`, `not_found`. */
export async function findCompany(actor: Actor, id: number) {
  requireSuperAdmin(actor)
  const [company] = await db.select(columns).from(organizations).where(eq(organizations.id, id))
  if (!company) throw notFound('Company')
  const admins = await db
    .select({
      id: people.id,
      displayName: people.displayName,
      email: people.email,
      hasPassword,
      invitedAt: sql<string | null>`(select max(k.created_at) from password_resets k
        where k.organization_id = people.organization_id and k.person_id = people.id and k.kind = 'invitation')`,
    })
    .from(people)
    .where(and(eq(people.organizationId, id), inArray(people.role, ['admin', 'super_admin']), isNull(people.deletedAt)))
    .orderBy(desc(people.role), asc(people.id))
    .limit(20)
  return { ...company, admins }
}

/** A company's administrator who was invited and has no password, held still; throws `not_found`. */
export async function findAdminWithoutPassword(tx: Database, organizationId: number, personId: number) {
  const [found] = await tx
    .select({
      email: people.email,
      firstName: people.firstName,
      language: people.language,
      company: organizations.name,
      suspendedAt: organizations.suspendedAt,
    })
    .from(people)
    .innerJoin(organizations, eq(organizations.id, people.organizationId))
    .where(
      and(
        eq(people.organizationId, organizationId),
        eq(people.id, personId),
        eq(people.role, 'admin'),
        isNull(people.deletedAt),
        sql`not ${hasPassword}`,
      ),
    )
    .for('no key update', { of: people })
  if (!found) throw notFound('User')
  return found
}
