import { eq } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'

const columns = {
  name: organizations.name,
  subdomain: organizations.subdomain,
  logo: organizations.logo,
  colour: organizations.colour,
  timeZone: organizations.timeZone,
  leaveYearStart: organizations.leaveYearStart,
  hi5Quota: organizations.hi5Quota,
  hi5Period: organizations.hi5Period,
  staffMayGive: organizations.staffMayGive,
}

const read = (tx: Pick<Database, 'select'>, id: number) =>
  tx.select(columns).from(organizations).where(eq(organizations.id, id))

/** What a company is called, how it looks, and the rules that hold for everybody in it. */
export type Company = Awaited<ReturnType<typeof read>>[number]

/** The fields that are changed together. */
export const sections = {
  name: ['name'],
  look: ['colour'],
  clock: ['timeZone'],
  leave_year: ['leaveYearStart'],
  thanks: ['hi5Quota', 'hi5Period', 'staffMayGive'],
} as const satisfies Record<string, (keyof Company)[]>

export type Section = keyof typeof sections

/** Tells whether anybody has changed a section since it was read. */
export const stampOf = (company: Company, section: Section) =>
  JSON.stringify(sections[section].map(field => company[field]))

/** The actor's company; for administrators, throws `forbidden`. */
export async function findCompany(actor: PersonActor): Promise<Company> {
  requireAdmin(actor)
  const [found] = await read(db, actor.organization.id)
  return found!
}

/** The same, held still until the transaction ends. */
export async function holdCompany(tx: Database, actor: PersonActor): Promise<Company> {
  const [found] = await read(tx, actor.organization.id).for('update')
  return found!
}
