import { decode, encode } from 'next-auth/jwt'
import type { PersonActor } from '@/lib/domain/actor'
import { sessionLifetime } from '@/lib/domain/credentials/commands'
import { actorBySession } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { env } from '@/lib/env'

const secure = () => env().PUBLIC_URL.startsWith('https:')

/** The session cookie's name; under https it carries the prefix that browsers guard. */
export const sessionCookieName = () => (secure() ? '__Secure-laurel.session' : 'laurel.session')

/** How the session cookie is set, wherever it is set. */
export const sessionCookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: secure(), maxAge: sessionLifetime }) as const

const secret = () => env().NEXTAUTH_SECRET ?? ''

/** A cookie value that names a session, encrypted as next-auth does. */
export const sealSession = (sessionId: string) =>
  encode({ token: { sid: sessionId }, secret: secret(), maxAge: sessionLifetime })

/** The session a cookie value names; null when it is not ours or too old. */
export async function openSession(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  const token = await decode({ token: cookie, secret: secret() }).catch(() => null)
  return typeof token?.sid === 'string' ? token.sid : null
}

function cookieOf(request: Request): string | undefined {
  const prefix = `${sessionCookieName()}=`
  const cookies = request.headers.get('cookie')?.split(/; */) ?? []
  return cookies.find(cookie => cookie.startsWith(prefix))?.slice(prefix.length)
}

/** A signed-in browser's request → the person; throws `unauthenticated`. */
export async function actorByCookie(request: Request): Promise<PersonActor> {
  const sessionId = await openSession(cookieOf(request))
  if (!sessionId) throw new DomainError('unauthenticated', 'Please sign in')
  return actorBySession(sessionId)
}
