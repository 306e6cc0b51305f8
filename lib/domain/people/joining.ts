import { eq, type SQL, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { organizationDomains, organizations } from '@/db/schema/organizations'
import { assignmentRecords, employeeRecords, people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { actorByEmail } from '../credentials/queries'
import { requireOpenCompany } from '../organizations/suspension'

/** What a sign-in provider vouches for. */
export type Vouched = { email: string; firstName?: string; lastName?: string; name?: string }

function namesOf({ email, firstName, lastName, name }: Vouched) {
  const [first, ...rest] = (name ?? email.split('@')[0]!).split(/[\s.]+/).filter(Boolean)
  const given = firstName || first || email
  const family = lastName || rest.join(' ')
  return { firstName: given, lastName: family, displayName: `${given} ${family}`.trim() }
}

/**
 * The person behind an address that a provider has verified. Somebody new whose domain belongs to a company becomes its
 * employee with a full hi5 quota, once however many first sign-ins race. Null when no company owns the domain, or the person has left; throws `forbidden` while the
 * company is suspended.
 */
export async function joinByEmail(vouched: Vouched): Promise<PersonActor | null> {
  const email = vouched.email.trim().toLowerCase()
  const known = await actorByEmail(email)
  if (known) return known
  const [company] = await db
    .select({ id: organizations.id, hi5Quota: organizations.hi5Quota, suspendedAt: organizations.suspendedAt })
    .from(organizationDomains)
    .innerJoin(organizations, eq(organizations.id, organizationDomains.organizationId))
    .where(eq(organizationDomains.domain, email.split('@')[1] ?? ''))
  if (!company) return null
  requireOpenCompany(company)
  // Two people whose addresses begin alike may arrive at once; who loses the username comes again and takes the address.
  for (let attempt = 0; attempt < 3; attempt++) {
    if (await employ(company, email, vouched)) break
    if (await addressTaken(email)) break
  }
  return actorByEmail(email)
}

type Newcomer = Pick<
  typeof people.$inferInsert,
  'email' | 'firstName' | 'lastName' | 'displayName' | 'avatar' | 'role' | 'invitedAt'
> & {
  username: string | SQL
  employee?: Pick<typeof employeeRecords.$inferInsert, 'phone' | 'address1' | 'city' | 'state'>
  employment?: Partial<
    Omit<typeof assignmentRecords.$inferInsert, 'id' | 'organizationId' | 'personId' | 'current' | 'status'>
  >
}

/** Makes somebody an employee, from today unless told otherwise, with a full hi5 quota. Null when username or address is taken. */
export async function enrol(
  tx: Database,
  company: { id: number; hi5Quota: number },
  { employee, employment, ...person }: Newcomer,
) {
  const [row] = await tx
    .insert(people)
    .values({ ...person, username: sql`${person.username}`, organizationId: company.id, hi5Balance: company.hi5Quota })
    .onConflictDoNothing()
    .returning({ id: people.id, uuid: people.uuid })
  if (!row) return null
  const own = { organizationId: company.id, personId: row.id }
  await tx.insert(employeeRecords).values({ ...employee, ...own })
  await tx.insert(assignmentRecords).values({ dateHired: sql`current_date`, ...employment, ...own })
  return row
}

/**
 * Makes somebody an employee with a full hi5 quota, under a username from their address. Gives their row's id, null when the
 * address or the username was taken meanwhile.
 */
export const employ = (
  company: { id: number; hi5Quota: number },
  email: string,
  vouched: Vouched,
  within?: Database,
): Promise<{ id: number } | null> =>
  transaction(
    company.id,
    async tx => {
      const username = email.split('@')[0]
      const free = sql`case when exists (select 1 from people p where p.organization_id = ${company.id}
      and lower(p.username) = ${username}) then ${email} else ${username} end`
      return enrol(tx, company, { username: free, email, ...namesOf({ ...vouched, email }) })
    },
    within,
  )

async function addressTaken(email: string) {
  const found = await db.select({ id: people.id }).from(people).where(sql`lower(${people.email}) = ${email}`)
  return found.length > 0
}
