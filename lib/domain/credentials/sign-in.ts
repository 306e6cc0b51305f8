import { transaction } from '@/db'
import { DomainError, invalid } from '../errors'
import { startSession } from './commands'
import { clearAttempts, takeAttempt } from './limits'
import { actorByStep, proveByName } from './queries'
import { spendCode } from './second-factor'
import { noteFailedSignIn } from './sign-in-record'
import { beginSignInStep, takeSignInStep } from './sign-in-steps'

type Claim = { identifier: string; password: string; address: string; subdomain?: string }

/**
 * Signs in with a password: a session, or for who has a second factor a step that waits for its code and opens nothing
 * itself. Throws `unauthenticated`, `rate_limited`.
 */
export async function signInByPassword(
  { identifier, password, address, subdomain }: Claim,
  userAgent: string | null,
): Promise<{ sessionId: string } | { stepId: string }> {
  const { actor, hasSecondFactor } = await proveByName(identifier, password, address, subdomain)
  const origin = { source: 'web', address }
  if (hasSecondFactor)
    return { stepId: await beginSignInStep({ organizationId: actor.organization.id, personId: actor.personId }) }
  return { sessionId: await startSession({ ...actor, origin }, userAgent) }
}

const over = () => new DomainError('unauthenticated', 'This sign-in took too long: begin again')

/**
 * The second step: a code of the authenticator app, or a recovery code, in exchange for a session. A step gives one session, and
 * a code counts once, however many try at the same time. Throws `unauthenticated` when the step is over, `invalid` for a wrong
 * code, `rate_limited` for whoever guesses.
 */
export async function completeSignIn(
  stepId: string,
  code: string,
  { address, userAgent }: { address: string; userAgent: string | null },
): Promise<string> {
  const known = await actorByStep(stepId)
  if (!known) throw over()
  const origin = { source: 'web', address }
  const actor = { ...known, origin }
  // Counted apart from passwords: whoever knows that must not gain guesses by it.
  const attempt = { identifier: `code of ${actor.uuid}`, address, personId: null }
  const counts = await takeAttempt(attempt)
  const sessionId = await transaction(actor, async tx => {
    if (!counts || !(await spendCode(tx, actor, code))) throw invalid({ code: 'is not the right code' })
    // Thrown, the code stays unused.
    if (!(await takeSignInStep(tx, stepId))) throw over()
    return startSession(actor, userAgent, tx, 'code')
  }).catch(async error => {
    if (error instanceof DomainError && error.code === 'invalid') await noteFailedSignIn(actor.personId, origin)
    throw error
  })
  await clearAttempts(attempt)
  return sessionId
}
