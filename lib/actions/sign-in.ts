'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { onTheWay, placeToGo } from '@/lib/auth/place-to-go'
import { openSession, sealSession, sessionCookieName, sessionCookieOptions } from '@/lib/auth/session'
import { carriedStep, carryStep, dropStep } from '@/lib/auth/sign-in-step'
import { text } from '@/lib/contracts/fields'
import { companyLabel } from '@/lib/contracts/host'
import { endSession } from '@/lib/domain/credentials/commands'
import { completeSignIn, signInByPassword } from '@/lib/domain/credentials/sign-in'
import { asDomainError, DomainError } from '@/lib/domain/errors'
import { CompanySuspended } from '@/lib/domain/organizations/suspension'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale, words } from '@/lib/i18n/words'
import { sentForm } from './sent-form'

const form = z.object({ identifier: text(320), password: text(1000) })

export type SignInState = { message: string; identifier: string } | null

const visitor = async () => {
  const asked = await headers()
  return {
    address: asked.get('x-laurel-address') ?? 'unknown',
    userAgent: asked.get('user-agent'),
    subdomain: companyLabel(asked.get('host')),
  }
}

const carrySession = async (sessionId: string) =>
  (await cookies()).set(sessionCookieName(), await sealSession(sessionId), sessionCookieOptions())

/** What to say when the database is away; throws anything else on. */
async function sayUnavailable(error: unknown): Promise<string> {
  const { code, message } = asDomainError(error)
  if (code !== 'unavailable') throw error
  return sayRefusal(await currentLocale(), { code, message }).message
}

const minutes = ({ retryAfter = 60 }: DomainError) => Math.ceil(retryAfter / 60)

/**
 * Signs in with e-mail or username and password, then goes to `to`, a path of ours, or Home; on the way there to the second step,
 * for whoever has one. Answers what to say when it can't.
 */
export async function signInWithPassword(_before: SignInState, sent: FormData): Promise<SignInState> {
  const data = sentForm(sent)
  const t = await words('signIn')
  const input = form.safeParse({ identifier: data.get('identifier'), password: data.get('password') })
  const identifier = String(data.get('identifier') ?? '').slice(0, 320)
  if (!input.success || !input.data.identifier.trim() || !input.data.password)
    return { message: t('trouble.incomplete'), identifier }
  const { userAgent, ...place } = await visitor()
  let next = placeToGo(data.get('to'))
  try {
    const claim = { identifier: input.data.identifier.trim(), password: input.data.password, ...place }
    const signedIn = await signInByPassword(claim, userAgent)
    if ('sessionId' in signedIn) await carrySession(signedIn.sessionId)
    else {
      await carryStep(signedIn.stepId)
      next = onTheWay('/sign-in/code', next)
    }
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unauthenticated')
      return { message: t('trouble.mismatch'), identifier }
    if (error instanceof DomainError && error.code === 'rate_limited')
      return { message: t('trouble.tooOften', { minutes: minutes(error) }), identifier }
    if (error instanceof CompanySuspended) return { message: t('trouble.suspended'), identifier }
    return { message: await sayUnavailable(error), identifier }
  }
  redirect(next)
}

export type CodeState = { message: string } | null

/** The second step: takes the code, or a recovery code, and goes to `to`. Answers what to say when it can't. */
export async function signInWithCode(_before: CodeState, sent: FormData): Promise<CodeState> {
  const data = sentForm(sent)
  const t = await words('signIn')
  const code = text(100).safeParse(data.get('code'))
  if (!code.success || !code.data.trim()) return { message: t('step.incomplete') }
  const stepId = await carriedStep()
  let next = placeToGo(data.get('to'))
  try {
    if (!stepId) throw new DomainError('unauthenticated', 'There is no step to go on from')
    await carrySession(await completeSignIn(stepId, code.data, await visitor()))
    await dropStep()
  } catch (error) {
    if (!(error instanceof DomainError)) return { message: await sayUnavailable(error) }
    if (error.code === 'invalid') return { message: t('trouble.wrongCode') }
    if (error.code === 'rate_limited') return { message: t('trouble.tooManyCodes', { minutes: minutes(error) }) }
    if (error.code !== 'unauthenticated') throw error
    await dropStep()
    next = onTheWay('/sign-in?error=StepOver', next)
  }
  redirect(next)
}

/** Ends this browser's session, here and on every server. The caller leaves the page behind, with all it had cached. */
export async function signOut() {
  const jar = await cookies()
  const sessionId = await openSession(jar.get(sessionCookieName())?.value)
  const { address } = await visitor()
  if (sessionId) await endSession(sessionId, { source: 'web', address })
  jar.delete(sessionCookieName())
}
