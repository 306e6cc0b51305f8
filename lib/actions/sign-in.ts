'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { openSession, sealSession, sessionCookieName, sessionCookieOptions } from '@/lib/auth/session'
import { text } from '@/lib/contracts/fields'
import { companyLabel } from '@/lib/contracts/host'
import { endSession, startSession } from '@/lib/domain/credentials/commands'
import { actorByPassword } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { words } from '@/lib/i18n/words'

const form = z.object({ identifier: text(320), password: text(1000) })

// Only paths of this very site: never another one's address, however it is disguised.
function placeToGo(to: unknown) {
  const home = 'http://laurel.invalid'
  if (typeof to !== 'string' || !to.startsWith('/') || !URL.canParse(to, home)) return '/'
  const { origin, pathname, search } = new URL(to, home)
  // "/.//elsewhere" is a path of ours until it stands alone.
  return origin === home ? `/${pathname.replace(/^\/+/, '')}${search}` : '/'
}

export type SignInState = { message: string; identifier: string } | null

/** Signs in with e-mail or username and password, then goes to `to`, a path of ours, or Home; answers what to say when it can't. */
export async function signInWithPassword(_before: SignInState, data: FormData): Promise<SignInState> {
  const t = await words('signIn')
  const input = form.safeParse({ identifier: data.get('identifier'), password: data.get('password') })
  const identifier = String(data.get('identifier') ?? '').slice(0, 320)
  if (!input.success || !input.data.identifier.trim() || !input.data.password)
    return { message: t('trouble.incomplete'), identifier }
  const asked = await headers()
  try {
    const actor = await actorByPassword(
      input.data.identifier.trim(),
      input.data.password,
      asked.get('x-laurel-address') ?? 'unknown',
      companyLabel(asked.get('host')),
    )
    const sessionId = await startSession(actor, asked.get('user-agent'))
    ;(await cookies()).set(sessionCookieName(), await sealSession(sessionId), sessionCookieOptions())
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unauthenticated')
      return { message: t('trouble.mismatch'), identifier }
    if (error instanceof DomainError && error.code === 'rate_limited')
      return { message: t('trouble.tooOften', { minutes: Math.ceil((error.retryAfter ?? 60) / 60) }), identifier }
    throw error
  }
  redirect(placeToGo(data.get('to')))
}

/** Ends this browser's session, here and on every server. The caller leaves the page behind, with all it had cached. */
export async function signOut() {
  const jar = await cookies()
  const sessionId = await openSession(jar.get(sessionCookieName())?.value)
  if (sessionId) await endSession(sessionId)
  jar.delete(sessionCookieName())
}
