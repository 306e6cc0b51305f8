import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { departments, employeeClasses, jobs, locations, people } from '@/db/schema/people'
import { isEmail } from '@/lib/formats/email'
import { plainLine } from '@/lib/formats/text'
import type { PersonActor, Role } from '../actor'
import { isDate } from '../calendar/dates'
import { invalid } from '../errors'

/** What administrators write of somebody: who they are, what they may, and where they work. */
export type Particulars = {
  firstName: string
  lastName: string
  displayName: string
  email: string
  username: string
  role: Role
  managerId: number | null
  departmentId: number | null
  locationId: number | null
  jobId: number | null
  employeeClassId: number | null
  employeeNumber: string | null
  dateHired: string | null
}

const longest = { firstName: 100, lastName: 100, displayName: 200, employeeNumber: 100 }

/** What is wrong with what was written, by field; what is absent is not looked at. Whether it is free, and there, is asked elsewhere. */
export function wrongIn(written: Partial<Particulars>): Record<string, string> {
  const wrong: Record<string, string> = {}
  const { firstName, displayName, email, username, dateHired } = written
  if (firstName !== undefined && !firstName) wrong.firstName = 'must not be empty'
  if (displayName !== undefined && !displayName) wrong.displayName = 'must not be empty'
  if (email !== undefined && !isEmail(email)) wrong.email = 'must be an email address'
  if (username !== undefined && (!/^\S{1,100}$/.test(username) || plainLine(username) !== username))
    wrong.username = 'must be 1 to 100 characters without blanks'
  if (dateHired && !(isDate(dateHired) && dateHired >= '1900-01-01' && dateHired <= '2199-12-31'))
    wrong.dateHired = 'must be a date such as 2026-08-30'
  for (const [field, most] of Object.entries(longest))
    if ((written[field as keyof typeof longest] ?? '').length > most)
      wrong[field] = `may have at most ${most} characters`
  return wrong
}

const placements = {
  departmentId: [departments, 'department'],
  locationId: [locations, 'location'],
  jobId: [jobs, 'job'],
  employeeClassId: [employeeClasses, 'employee class'],
} as const

/** Throws `invalid` where a department, location, job or class is none of the company's. */
export async function requirePlacements(tx: Database, actor: PersonActor, written: Partial<Particulars>) {
  for (const [field, [table, noun]] of Object.entries(placements)) {
    const id = written[field as keyof typeof placements]
    if (id === undefined || id === null) continue
    const found = await tx
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.organizationId, actor.organization.id), eq(table.id, id)))
    if (found.length === 0) throw invalid({ [field]: `There is no ${noun} ${id}` })
  }
}

/** Which of some addresses are taken, anywhere, in small letters, each with whose it is. */
export async function takenAddresses(tx: Database, addresses: string[]) {
  const wanted = [...new Set(addresses.map(one => one.toLowerCase()))]
  if (wanted.length === 0) return []
  return tx
    .select({ id: people.id, organizationId: people.organizationId, email: sql<string>`lower(${people.email})` })
    .from(people)
    .where(inArray(sql`lower(${people.email})`, wanted))
}

/** Throws `invalid` where the address is anybody else's, or the username a colleague's. */
export async function requireFree(
  tx: Database,
  actor: PersonActor,
  { email, username }: Partial<Particulars>,
  ownId?: number,
) {
  const wrong: Record<string, string> = {}
  const addresses = email === undefined ? [] : await takenAddresses(tx, [email])
  if (addresses.some(one => one.id !== ownId)) wrong.email = 'is taken'
  if (username !== undefined) {
    const found = await tx
      .select({ id: people.id })
      .from(people)
      .where(
        and(
          eq(people.organizationId, actor.organization.id),
          sql`lower(${people.username}) = ${username.toLowerCase()}`,
          ownId === undefined ? undefined : ne(people.id, ownId),
        ),
      )
    if (found.length > 0) wrong.username = 'is taken'
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}
