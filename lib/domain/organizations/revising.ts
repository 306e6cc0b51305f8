import { eq } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { isDate } from '../calendar/dates'
import { isTimeZone } from '../calendar/zones'
import { DomainError, invalid } from '../errors'
import { beginLeaveYearsOn } from '../leave/leave-year'
import { requireAdmin } from '../people/queries'
import { renewHi5Balances } from './commands'
import { type Company, holdCompany, type Section, sections, stampOf } from './company'
import { currentPeriodStart } from './period'

export type CompanyChanges = Partial<Omit<Company, 'subdomain' | 'logo'>>

const longestName = 200
const mostHi5s = 1000

/** Throws `invalid` for what no company can be. */
export function requireGoodChanges({ name, colour, timeZone, leaveYearStart, hi5Quota }: CompanyChanges) {
  if (name !== undefined && !name.trim()) throw invalid({ name: 'must not be empty' })
  if (name !== undefined && name.length > longestName)
    throw invalid({ name: `may have at most ${longestName} characters` })
  if (colour && !/^#[0-9a-f]{6}$/.test(colour)) throw invalid({ colour: 'must be a colour such as #256b45' })
  if (timeZone !== undefined && !isTimeZone(timeZone)) throw invalid({ timeZone: 'is not a time zone' })
  // Of a year that is no leap year: the 29th of February does not come every year.
  if (leaveYearStart !== undefined && !isDate(`2023-${leaveYearStart}`))
    throw invalid({ leaveYearStart: 'must be a day that every year has' })
  if (hi5Quota !== undefined && !(Number.isInteger(hi5Quota) && hi5Quota >= 0 && hi5Quota <= mostHi5s))
    throw invalid({ hi5Quota: `must be from 0 to ${mostHi5s}` })
}

const keysOf = <T extends object>(given: T) => Object.keys(given) as (keyof T)[]

/** What a section would become, where that is something else than it is. */
export function differences(company: Company, changes: CompanyChanges): CompanyChanges {
  const differing = keysOf(changes).filter(field => changes[field] !== undefined && changes[field] !== company[field])
  return Object.fromEntries(differing.map(field => [field, changes[field]]))
}

// The period goes on by the new clock from its beginning: nobody's hi5s come twice because of the change.
async function goOnCounting(tx: Database, actor: PersonActor, { hi5Period, timeZone }: Company) {
  await tx
    .update(organizations)
    .set({ hi5PeriodStart: await currentPeriodStart(tx, hi5Period, timeZone) })
    .where(eq(organizations.id, actor.organization.id))
}

/**
 * Changes one section of what holds for the whole company. `seen` is the stamp of that section as the writer had it in front of
 * them: when somebody else has changed it since, nothing is written. Another quota or period of hi5s holds from the next renewal
 * on; another leave year begins by a part that fills the gap. For administrators; throws `forbidden`, `invalid`, `mismatch`.
 */
export async function reviseCompany(
  actor: PersonActor,
  section: Section,
  changes: CompanyChanges,
  { seen }: { seen?: string } = {},
): Promise<void> {
  requireAdmin(actor)
  const foreign = keysOf(changes).find(field => !(sections[section] as readonly string[]).includes(field))
  if (foreign) throw invalid({ [foreign]: `is not in ${section}` })
  requireGoodChanges(changes)
  const organizationId = actor.organization.id
  // What was due by the old clock comes before the clock changes.
  if (changes.timeZone !== undefined || changes.hi5Period !== undefined) await renewHi5Balances(organizationId)
  await transaction(actor, async tx => {
    const before = await holdCompany(tx, actor)
    if (seen !== undefined && stampOf(before, section) !== seen)
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    const after = differences(before, changes)
    const changed = keysOf(after)
    if (changed.length === 0) return
    if (after.leaveYearStart) await beginLeaveYearsOn(tx, actor, before.leaveYearStart)
    await tx.update(organizations).set(after).where(eq(organizations.id, organizationId))
    if (after.timeZone || after.hi5Period) await goOnCounting(tx, actor, { ...before, ...after })
    const data = { changed: Object.fromEntries(changed.map(field => [field, [before[field], after[field]]])) }
    const deed = { subjectType: 'organization', subjectId: organizationId, data }
    await recordActivity(tx, actor, { key: `company_${section}.revised`, ...deed })
  })
}
