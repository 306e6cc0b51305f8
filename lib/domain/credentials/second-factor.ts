import { and, eq, gt, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { credentials } from '@/db/schema/credentials'
import type { PersonActor } from '../actor'
import { DomainError, invalid } from '../errors'
import { endTokens, requireOwnPassword } from './new-password'
import { countRecoveryCodes, dropRecoveryCodes, mintRecoveryCodes, spendRecoveryCode } from './recovery-codes'
import { seal, unseal } from './secrets'
import { endSessions } from './sessions'
import { dropSignInSteps } from './sign-in-steps'
import { recordAndTell } from './telling'
import { mintTotpSecret, stepOf, totpAddress } from './totp'

type Person = { organizationId: number; personId: number }

const self = (actor: PersonActor): Person => ({ organizationId: actor.organization.id, personId: actor.personId })

const of = ({ organizationId, personId }: Person) =>
  and(eq(credentials.organizationId, organizationId), eq(credentials.personId, personId))

// Who walks away from a half-done set-up leaves a secret on the screen: it must not wait for the next passer-by.
const beingSetUp = and(
  isNull(credentials.secondFactorSince),
  isNotNull(credentials.secondFactorSealed),
  gt(credentials.secondFactorBegunAt, sql`now() - interval '30 minutes'`),
)

/** A person's credentials without a second factor, on or being set up. */
export const nothing = {
  secondFactorSealed: null,
  secondFactorBegunAt: null,
  secondFactorSince: null,
  secondFactorStep: null,
}

const notOn = () => new DomainError('unprocessable', 'Two-step sign-in is not on')
const alreadyOn = () => new DomainError('unprocessable', 'Two-step sign-in is on already')
const lapsed = () => new DomainError('unprocessable', 'The set-up took too long: begin again')
const wrong = () => invalid({ code: 'is not the right code' })

/** How it stands with the actor's password and second factor; `setUp` holds what the authenticator app needs meanwhile. */
export async function findSecondFactor(actor: PersonActor) {
  const [held] = await db
    .select({
      hasPassword: sql<boolean>`${credentials.passwordHash} is not null`,
      since: credentials.secondFactorSince,
      sealed: sql<string | null>`case when ${beingSetUp} then ${credentials.secondFactorSealed} end`,
    })
    .from(credentials)
    .where(of(self(actor)))
  const secret = held?.sealed ? unseal(held.sealed) : null
  return {
    hasPassword: held?.hasPassword ?? false,
    since: held?.since ?? null,
    setUp: secret ? { secret, address: totpAddress(secret, actor.email) } : null,
    codesLeft: held?.since ? await countRecoveryCodes(self(actor)) : 0,
  }
}

/**
 * Begins to set up an authenticator app: there is a secret to show from now on, and nothing else changes. Throws `invalid` for
 * a wrong password, `rate_limited`, `unprocessable` when it is on.
 */
export async function beginSecondFactor(actor: PersonActor, { password }: { password: string }) {
  await requireOwnPassword(actor, password, 'password')
  const begun = await transaction(actor, tx =>
    tx
      .update(credentials)
      .set({ ...nothing, secondFactorSealed: seal(mintTotpSecret()), secondFactorBegunAt: sql`now()` })
      .where(and(of(self(actor)), isNull(credentials.secondFactorSince)))
      .returning({ personId: credentials.personId }),
  )
  if (begun.length === 0) throw alreadyOn()
}

/** Forgets a set-up that was begun. One that is on stays on. */
export const cancelSecondFactor = (actor: PersonActor) =>
  transaction(actor, tx =>
    tx
      .update(credentials)
      .set(nothing)
      .where(and(of(self(actor)), isNull(credentials.secondFactorSince))),
  )

/**
 * Switches the second factor on with the app's first code. What a password alone had opened elsewhere ends: sessions and
 * tokens; this session stays. Gives the recovery codes, of which only hashes are kept. Throws `invalid` for a wrong code,
 * `unprocessable` when the set-up has lapsed or it is on already.
 */
export const confirmSecondFactor = (actor: PersonActor, { code }: { code: string }): Promise<string[]> =>
  transaction(actor, async tx => {
    const person = self(actor)
    const [held] = await tx
      .select({ sealed: credentials.secondFactorSealed, since: credentials.secondFactorSince, counts: beingSetUp! })
      .from(credentials)
      .where(of(person))
      .for('no key update')
    if (held?.since) throw alreadyOn()
    const secret = held?.counts && held.sealed ? unseal(held.sealed) : null
    if (!secret) throw lapsed()
    const step = stepOf(secret, plain(code))
    if (step === null) throw wrong()
    await tx
      .update(credentials)
      .set({ secondFactorSince: sql`now()`, secondFactorBegunAt: null, secondFactorStep: step })
      .where(of(person))
    await endSessions(tx, person, actor.sessionId)
    await endTokens(tx, person)
    await recordAndTell(tx, actor, actor.personId, 'second_factor.on')
    return mintRecoveryCodes(tx, person)
  })

/** Switches the second factor off. Throws `invalid` for a wrong password, `rate_limited`, `unprocessable` when it is not on. */
export async function endSecondFactor(actor: PersonActor, { password }: { password: string }) {
  await requireOwnPassword(actor, password, 'password')
  await transaction(actor, async tx => {
    const person = self(actor)
    const ended = await tx
      .update(credentials)
      .set(nothing)
      .where(and(of(person), isNotNull(credentials.secondFactorSince)))
      .returning({ personId: credentials.personId })
    if (ended.length === 0) throw notOn()
    await dropRecoveryCodes(tx, person)
    await dropSignInSteps(tx, person)
    await recordAndTell(tx, actor, actor.personId, 'second_factor.off')
  })
}

/** Ten new recovery codes in place of those there were. Throws as `endSecondFactor` does. */
export async function renewRecoveryCodes(actor: PersonActor, { password }: { password: string }): Promise<string[]> {
  await requireOwnPassword(actor, password, 'password')
  return transaction(actor, async tx => {
    const person = self(actor)
    const [held] = await tx
      .select({ since: credentials.secondFactorSince })
      .from(credentials)
      .where(of(person))
      .for('no key update')
    if (!held?.since) throw notOn()
    await recordAndTell(tx, actor, actor.personId, 'recovery_codes.renewed')
    return mintRecoveryCodes(tx, person)
  })
}

// As apps and people set it apart: 123 456, 7kq2-mfx4-…
const plain = (code: string) => code.replace(/[\s-]/g, '')

/**
 * Uses up a code of the authenticator app, or a recovery code, in the caller's transaction. Of many at once with the same code
 * one gets true; a code that was accepted, and any before it, never counts again.
 */
export async function spendCode(tx: Database, actor: PersonActor, typed: string): Promise<boolean> {
  const person = self(actor)
  const code = plain(typed)
  if (/^\d{6}$/.test(code)) return spendAppCode(tx, person, code)
  if (!(await spendRecoveryCode(tx, person, code))) return false
  await recordAndTell(tx, actor, actor.personId, 'recovery_code.used', { left: await countRecoveryCodes(person, tx) })
  return true
}

async function spendAppCode(tx: Database, person: Person, code: string): Promise<boolean> {
  const on = and(of(person), isNotNull(credentials.secondFactorSince))
  const [held] = await tx.select({ sealed: credentials.secondFactorSealed }).from(credentials).where(on)
  const secret = held?.sealed ? unseal(held.sealed) : null
  const step = secret && stepOf(secret, code)
  if (!step) return false
  const spent = await tx
    .update(credentials)
    .set({ secondFactorStep: step })
    .where(
      and(
        on,
        // The secret it was a code of, not that of another app since.
        eq(credentials.secondFactorSealed, held!.sealed!),
        or(isNull(credentials.secondFactorStep), lt(credentials.secondFactorStep, step)),
      ),
    )
    .returning({ personId: credentials.personId })
  return spent.length > 0
}
