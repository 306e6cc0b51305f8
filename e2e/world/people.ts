import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { credentials } from '@/db/schema/credentials'
import { assignmentRecords, employeeRecords, people } from '@/db/schema/people'
import type { PersonActor } from '@/lib/domain/actor'
import { mintAccessToken } from '@/lib/domain/credentials/access-token'
import { actorByEmail } from '@/lib/domain/credentials/queries'
import { digest, mintSecret, seal } from '@/lib/domain/credentials/secrets'
import { type OrganizationRow, unique } from './organization'
import { hashOf, usualPassword } from './password'
import { startedSession } from './session'

type PersonRow = typeof people.$inferSelect
type Employment = Omit<Partial<typeof assignmentRecords.$inferInsert>, 'id' | 'organizationId' | 'personId'>

/** Anything of a person that matters to a test: columns of their own, and where they work. */
export type PersonOverrides = Partial<typeof people.$inferInsert> &
  Pick<Employment, 'managerId' | 'jobId' | 'departmentId' | 'locationId' | 'dateHired'> & {
    /** Null: signs in elsewhere only. */
    password?: string | null
    employment?: Employment
    employee?: Omit<Partial<typeof employeeRecords.$inferInsert>, 'id' | 'organizationId' | 'personId'>
  }

/** A colleague with every credential they could present. */
export type WorldPerson = PersonRow & {
  password: string
  apiKey: string
  /** `Basic …`: e-mail and API key, as TribeHR's clients send. */
  basic: string
  /** `Bearer …`: a Peerly access token. */
  bearer: string
  /** A signed-in browser's cookie. */
  cookie: { name: string; value: string }
  employeeRecordId: number
  assignmentRecordId: number
}

const surnames = [
  'Ahlgren',
  'Baptiste',
  'Castellanos',
  'Demir',
  'Eze',
  'Fontaine',
  'Grbić',
  'Haddad',
  'Ito',
  'Jónsdóttir',
]
let made = 0

/** A person in the company, employed, with a hi5 balance of the company's quota. */
export async function makePerson(organization: OrganizationRow, overrides: PersonOverrides = {}): Promise<WorldPerson> {
  const {
    password = usualPassword,
    employment,
    employee,
    managerId,
    jobId,
    departmentId,
    locationId,
    dateHired,
    ...own
  } = overrides
  const organizationId = organization.id
  const username = own.username ?? `p${unique()}`
  const firstName = own.firstName ?? 'Test'
  const lastName = own.lastName ?? surnames[made++ % surnames.length]!
  const [row] = await db
    .insert(people)
    .values({
      username,
      email: `${username}@${organization.subdomain}.example`,
      firstName,
      lastName,
      displayName: `${firstName} ${lastName}`,
      hi5Balance: organization.hi5Quota,
      ...own,
      organizationId,
    })
    .returning()
  const personId = row!.id
  const apiKey = mintSecret()
  const [[record], [assignment], , bearer, cookie] = await Promise.all([
    db
      .insert(employeeRecords)
      .values({ ...employee, organizationId, personId })
      .returning({ id: employeeRecords.id }),
    db
      .insert(assignmentRecords)
      .values({ managerId, jobId, departmentId, locationId, dateHired, ...employment, organizationId, personId })
      .returning({ id: assignmentRecords.id }),
    db.insert(credentials).values({
      organizationId,
      personId,
      passwordHash: password === null ? null : await hashOf(password),
      apiKeyHash: digest(apiKey),
      apiKeySealed: seal(apiKey),
    }),
    mintAccessToken({ personId, role: row!.role, organization }),
    startedSession(organizationId, personId),
  ])
  return {
    ...row!,
    password: password ?? '',
    apiKey,
    basic: `Basic ${Buffer.from(`${row!.email}:${apiKey}`).toString('base64')}`,
    bearer: `Bearer ${bearer}`,
    cookie,
    employeeRecordId: record!.id,
    assignmentRecordId: assignment!.id,
  }
}

/** Somebody as the domain knows who is asking, with the authority they have now. */
export async function actorOf(person: { email: string }): Promise<PersonActor> {
  const actor = await actorByEmail(person.email)
  if (!actor) throw new Error(`${person.email} is nobody active`)
  return actor
}

/** A person's row as it is now. */
export async function personNow(id: number): Promise<PersonRow> {
  const [row] = await db.select().from(people).where(eq(people.id, id))
  return row!
}
