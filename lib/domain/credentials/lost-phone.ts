import { and, eq, isNotNull } from 'drizzle-orm'
import { transaction } from '@/db'
import { credentials } from '@/db/schema/credentials'
import type { PersonActor } from '../actor'
import { DomainError, forbidden } from '../errors'
import { requireAdmin } from '../people/queries'
import { holdRole, requireMayAppoint } from '../people/roles'
import { endTokens } from './new-password'
import { dropRecoveryCodes } from './recovery-codes'
import { nothing } from './second-factor'
import { endSessions } from './sessions'
import { dropSignInSteps } from './sign-in-steps'
import { recordAndTell } from './telling'

/**
 * Switches somebody's second factor off who has lost their phone and their recovery codes; the admin knows that it is them.
 * Whoever is signed in as them is signed out, and a mail tells them. For administrators, super admins by super admins only;
 * throws `forbidden` (of oneself too), `not_found`, `unprocessable` when it is not on.
 */
export async function clearSecondFactor(actor: PersonActor, personId: number) {
  requireAdmin(actor)
  // One's own is switched off with one's password.
  if (personId === actor.personId) throw forbidden()
  await transaction(actor, async tx => {
    const person = { organizationId: actor.organization.id, personId }
    const { role } = await holdRole(tx, actor, personId)
    requireMayAppoint(actor, role)
    const cleared = await tx
      .update(credentials)
      .set(nothing)
      .where(
        and(
          eq(credentials.organizationId, person.organizationId),
          eq(credentials.personId, personId),
          isNotNull(credentials.secondFactorSince),
        ),
      )
      .returning({ personId: credentials.personId })
    if (cleared.length === 0) throw new DomainError('unprocessable', 'Two-step sign-in is not on')
    await dropRecoveryCodes(tx, person)
    await dropSignInSteps(tx, person)
    await endSessions(tx, person)
    await endTokens(tx, person)
    await recordAndTell(tx, actor, personId, 'second_factor.cleared')
  })
}
