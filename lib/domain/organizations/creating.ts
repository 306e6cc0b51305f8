import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { acrossOrganizations, type Database } from '@/db'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor, SystemActor } from '../actor'
import { actorByEmail } from '../credentials/queries'
import { DomainError, invalid } from '../errors'
import { enrol } from '../people/joining'
import { violates } from '../unique'
import { bringHolidays, type Founding, requireKnownPlace, type Starters, writeCompany, writeLeave } from './founding'
import { findAdminWithoutPassword } from './listing'
import { requireSuperAdmin } from './policy'

/** A further company, and who is to set it up. */
export type NewCompany = Pick<Founding, 'company' | 'country' | 'timeZone' | 'firstName' | 'lastName' | 'email'> & {
  subdomain: string
  /** Of the invitation, and of what the company begins with. */
  language: string
}

// A host's own names are nobody's company.
const reserved = ['www', 'api', 'app', 'mail', 'laurel', 'localhost', 'admin']

function requireFreeName(subdomain: string) {
  if (!/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(subdomain))
    throw invalid({ subdomain: 'must be letters from a to z, digits and hyphens between them' })
  if (reserved.includes(subdomain)) throw invalid({ subdomain: 'is taken already' })
}

type Invited = { organizationId: number; personId: number; language: string }

const invite = (tx: Database, actor: PersonActor, invited: Invited) =>
  enqueue(tx, 'invite_admin', { ...invited, inviter: actor.displayName, request: randomUUID() })

/**
 * Makes a company with values and kinds of leave to begin with, and its first administrator, who is mailed a link to set a
 * password. Gives the company's id. For who runs the installation; throws `forbidden`, and `invalid` for a name or an address
 * that is taken.
 */
export async function createCompany(actor: PersonActor, wanted: NewCompany, starters: Starters): Promise<number> {
  requireSuperAdmin(actor)
  requireFreeName(wanted.subdomain)
  await requireKnownPlace(wanted)
  const { firstName, lastName, email, country } = wanted
  const made = await acrossOrganizations(async tx => {
    const { organization, locationId } = await writeCompany(tx, wanted, starters)
    const organizationId = organization.id
    const person = await enrol(tx, organization, {
      username: email.split('@')[0]!,
      email,
      firstName,
      lastName,
      displayName: `${firstName} ${lastName}`.trim(),
      employment: { locationId },
    })
    if (!person) throw invalid({ email: 'belongs to somebody here already' })
    const own = and(eq(people.organizationId, organizationId), eq(people.id, person.id))
    await tx.update(people).set({ role: 'admin' }).where(own)
    await writeLeave(tx, organization, starters)
    const deed = { key: 'company.created', subjectType: 'company', subjectId: organizationId }
    const itself: SystemActor = { kind: 'system', organization: { id: organizationId } }
    await recordActivity(tx, itself, deed)
    await recordActivity(tx, actor, { ...deed, data: { name: organization.name } })
    await invite(tx, actor, { organizationId, personId: person.id, language: wanted.language })
    return { organizationId, locationId }
  }).catch(error => {
    if (violates(error, 'organizations_subdomain_unique')) throw invalid({ subdomain: 'is taken already' })
    throw error
  })
  if (country) await bringHolidays((await actorByEmail(email))!, made.locationId)
  return made.organizationId
}

/**
 * Mails a company's administrator who has no password yet another link to set one. For who runs the installation; throws
 * `forbidden`, `not_found`, and `unprocessable` when the company is suspended.
 */
export async function inviteAgain(actor: PersonActor, { organizationId, personId, language }: Invited) {
  requireSuperAdmin(actor)
  await acrossOrganizations(async tx => {
    const person = await findAdminWithoutPassword(tx, organizationId, personId)
    if (person.suspendedAt) throw new DomainError('unprocessable', 'This company is suspended already')
    await recordActivity(tx, actor, {
      key: 'company.invited',
      subjectType: 'company',
      subjectId: organizationId,
      data: { email: person.email },
    })
    await invite(tx, actor, { organizationId, personId, language })
  })
}
