import { and, eq, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { candidates, profiles } from '@/db/schema/candidates'
import { people } from '@/db/schema/people'
import { isEmail } from '@/lib/formats/email'
import { plainLine } from '@/lib/formats/text'
import { recordActivity } from '../activity/commands'
import { type Actor, isAdmin } from '../actor'
import { isDate } from '../calendar/dates'
import { DomainError, forbidden, invalid } from '../errors'
import { mayManageFirm, requireRecruiter } from '../hiring/policy'
import { enrol } from '../people/joining'
import { findPerson, type Person, requireActiveColleagues } from '../people/queries'
import { holdCandidate } from './commands'

export type Hire = {
  username: string
  /** Their address as a colleague; absent: the one they applied with. */
  email?: string
  managerId?: number
  /** Their first day; absent: today. */
  startsOn?: string
}

function check({ username, email, startsOn }: Hire) {
  const wrong: Record<string, string> = {}
  if (!/^\S{1,100}$/.test(username) || plainLine(username) !== username)
    wrong.username = 'must be 1 to 100 characters without blanks'
  if (email !== undefined && !isEmail(email.trim())) wrong.email = 'must be an e-mail address'
  if (startsOn !== undefined && !isDate(startsOn)) wrong.startsOn = 'must be a date'
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
}

/**
 * Makes a candidate a colleague without retyping: names, address, phone, picture come along; their account has no password yet.
 * For recruiters who see the candidate and are root, or administrate the company. Throws `forbidden`, `not_found`, `invalid`
 * for a username or address that is taken, `unprocessable` for whoever was hired already.
 */
export async function hireCandidate(actor: Actor, uuid: string, hire: Hire): Promise<Person> {
  const recruiter = requireRecruiter(actor)
  if (!mayManageFirm(recruiter) && !isAdmin(actor)) throw forbidden('Only administrators and root recruiters hire')
  check(hire)
  if (hire.managerId !== undefined) await requireActiveColleagues(actor, [hire.managerId], 'managerId')
  const { organization } = recruiter
  const personId = await transaction(actor, async tx => {
    const held = await holdCandidate(tx, recruiter, uuid)
    if (held.personId) throw new DomainError('unprocessable', 'This candidate has been hired already')
    const [profile] = await tx
      .select()
      .from(profiles)
      .where(and(eq(profiles.organizationId, held.organizationId), eq(profiles.candidateId, held.id)))
    const email = hire.email?.trim() ?? held.email
    const person = await enrol(tx, organization, {
      username: hire.username,
      email,
      firstName: held.firstName,
      lastName: held.lastName,
      displayName: `${held.firstName} ${held.lastName}`.trim(),
      avatar: profile?.picture,
      employee: { phone: held.phone, address1: profile?.streetAddress, city: profile?.city, state: profile?.province },
      employment: { managerId: hire.managerId, ...(hire.startsOn && { dateHired: hire.startsOn }) },
    })
    if (!person) {
      const taken = await tx
        .select({ id: people.id })
        .from(people)
        .where(sql`lower(${people.email}) = ${email.toLowerCase()}`)
      throw invalid(taken.length > 0 ? { email: 'is taken' } : { username: 'is taken' })
    }
    await tx
      .update(candidates)
      .set({ personId: person.id, modifiedAt: sql`now()` })
      .where(and(eq(candidates.organizationId, held.organizationId), eq(candidates.id, held.id)))
    const deed = { subjectType: 'candidate', subjectId: held.id, subjectUuid: held.uuid, candidateId: held.id }
    await recordActivity(tx, recruiter, { key: 'candidate.hired', ...deed })
    await recordActivity(tx, recruiter, { key: 'person.added', subjectType: 'person', subjectId: person.id })
    return person.id
  })
  return findPerson(recruiter, personId)
}
