import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database, db } from '@/db'
import { leaveTypes } from '@/db/schema/leave'
import { organizations } from '@/db/schema/organizations'
import { locations, people } from '@/db/schema/people'
import { values } from '@/db/schema/values'
import type { PersonActor } from '../actor'
import { leaveYearOf, todayIn } from '../calendar/dates'
import { libraryPlace } from '../calendar/holidays'
import { setPassword } from '../credentials/new-password'
import { requireGoodPassword } from '../credentials/password-rules'
import { actorByEmail } from '../credentials/queries'
import { sameSecret } from '../credentials/secrets'
import { DomainError, forbidden, invalid } from '../errors'
import { importHolidays } from '../events/importing'
import { toAmount } from '../leave/amounts'
import { postDueFor } from '../leave/posting'
import { enrol } from '../people/joining'
import { currentPeriodStart } from './period'
import { setUpKey } from './set-up-key'

/** What the first person of an installation says of their company and of themselves. */
export type Founding = {
  /** As the server printed it. */
  key: string
  company: string
  /** ISO 3166 code, for the official holidays; null leaves them to be chosen later. */
  country: string | null
  timeZone: string
  firstName: string
  lastName: string
  email: string
  password: string
}

/** What a company begins with, in its founder's language; all of it can be changed. */
export type Starters = {
  /** What its first place of work is called. */
  place: string
  values: { name: string; description: string }[]
  leave: { annual: string; sick: string; unpaid: string }
}

const defaultPeriod = 'weekly'
const tints = ['laurel', 'sky', 'honey', 'plum', 'lagoon', 'rose', 'iris', 'clay', 'moss'] as const

// Many may press the button at once, on several servers.
const lock = createHash('sha256').update('laurel set-up').digest().readInt32BE(0)

/** Whether nobody has come yet: the installation has no company. */
export const isVacant = async (database: Pick<Database, 'select'> = db) =>
  (await database.select({ id: organizations.id }).from(organizations).limit(1)).length === 0

/** Whether this is the key that the server printed. */
export const opensSetUp = (key: string) => sameSecret(key, setUpKey())

// Letters that no normal form takes apart.
const plainLetters: Record<string, string> = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ł: 'l', đ: 'd', þ: 'th', ı: 'i' }

const labelOf = (company: string) =>
  company
    .toLowerCase()
    .replace(/[æøœßłđþı]/g, letter => plainLetters[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 63)
    .replace(/-+$/, '') || 'company'

/** Throws `invalid` for a zone PostgreSQL does not know, or a country without known holidays. */
export async function requireKnownPlace({ country, timeZone }: Pick<Founding, 'country' | 'timeZone'>) {
  if (country && !libraryPlace(country)) throw invalid({ country: 'is not a country whose holidays are known' })
  await requireKnownZone(timeZone)
}

async function requireKnownZone(timeZone: string) {
  const [found] = await db.execute(sql`select 1 from pg_timezone_names where name = ${timeZone}`)
  if (!found) throw invalid({ timeZone: 'is not a time zone' })
}

type NewCompany = Pick<Founding, 'company' | 'country' | 'timeZone'> & {
  /** Made from its name unless given. */
  subdomain?: string
}

/** Writes a company with its first place of work and its values, in the caller's transaction. */
export async function writeCompany(
  tx: Database,
  { company, country, timeZone, subdomain = labelOf(company) }: NewCompany,
  starters: Starters,
) {
  const [organization] = await tx
    .insert(organizations)
    .values({
      name: company,
      subdomain,
      timeZone,
      hi5Period: defaultPeriod,
      hi5PeriodStart: await currentPeriodStart(tx, defaultPeriod, timeZone),
    })
    .returning()
  const organizationId = organization!.id
  const [place] = await tx
    .insert(locations)
    .values({ organizationId, name: starters.place, country, timeZone })
    .returning({ id: locations.id })
  await tx
    .insert(values)
    .values(starters.values.map((one, position) => ({ ...one, organizationId, position, tint: tints[position] })))
  return { organization: organization!, locationId: place!.id }
}

/** Writes the kinds of leave a company begins with, and what has accrued of them. */
export async function writeLeave(
  tx: Database,
  { id, timeZone, leaveYearStart }: typeof organizations.$inferSelect,
  { leave }: Starters,
) {
  const today = todayIn(timeZone)
  const accruesFrom = leaveYearOf(today, leaveYearStart).start
  const own = { organizationId: id, accruesFrom }
  const yearly = {
    accrual: 'annual',
    entitlement: toAmount(25),
    carryOverCap: toAmount(5),
    carryOverMonths: 3,
  } as const
  await tx.insert(leaveTypes).values([
    { ...own, ...yearly, name: leave.annual, position: 0 },
    { ...own, name: leave.sick, requiresApproval: false, position: 1 },
    { ...own, name: leave.unpaid, isPaid: false, position: 2 },
  ])
  await postDueFor(tx, { organizationId: id, today })
}

/**
 * Founds the first company of an installation, with values and kinds of leave to begin with, and whoever asks as its
 * administrator and the installation's. Once, however many ask at the same time. Throws `forbidden` without the key,
 * `invalid`, and `unprocessable` where there is a company already.
 */
export async function foundFirstCompany(founding: Founding, starters: Starters): Promise<PersonActor> {
  if (!opensSetUp(founding.key)) throw forbidden('The key does not open this installation')
  const { company, firstName, lastName, email, country } = founding
  requireGoodPassword(founding.password, [company, firstName, lastName, ...email.split('@')])
  await requireKnownPlace(founding)
  const locationId = await acrossOrganizations(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lock})`)
    if (!(await isVacant(tx))) throw new DomainError('unprocessable', 'There is a company here already')
    const { organization, locationId } = await writeCompany(tx, founding, starters)
    const person = await enrol(tx, organization, {
      username: email.split('@')[0]!,
      email,
      firstName,
      lastName,
      displayName: `${firstName} ${lastName}`.trim(),
      employment: { locationId },
    })
    await tx.update(people).set({ role: 'super_admin' }).where(eq(people.id, person!.id))
    await setPassword(tx, { organizationId: organization.id, personId: person!.id }, founding.password)
    await writeLeave(tx, organization, starters)
    return locationId
  })
  const actor = (await actorByEmail(email))!
  if (country) await bringHolidays(actor, locationId)
  return actor
}

/** This year's and the next one's. Should the server stop meanwhile, they can be imported again any time. */
export async function bringHolidays(actor: PersonActor, locationId: number) {
  const year = Number(todayIn(actor.organization.timeZone).slice(0, 4))
  for (const one of [year, year + 1]) await importHolidays(actor, { locationId, year: one })
}
