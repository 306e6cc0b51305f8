import 'server-only'
import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GoogleProvider from 'next-auth/providers/google'
import { companyLabel } from '@/lib/contracts/host'
import { endSession, startSession } from '@/lib/domain/credentials/commands'
import { proveByName } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { CompanySuspended } from '@/lib/domain/organizations/suspension'
import { joinByEmail } from '@/lib/domain/people/joining'
import { env } from '@/lib/env'
import { sessionCookieName, sessionCookieOptions } from './session'

type Profile = {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
  given_name?: string
  family_name?: string
}

type Visit = { userAgent: string | null; address: string | null }

const suspended = (error: unknown) => {
  if (error instanceof CompanySuspended) return 'suspended' as const
  throw error
}

type TooOften = (retryAfter: number) => void

const password = (tooOften: TooOften) =>
  CredentialsProvider({
    name: 'Password',
    credentials: { identifier: { label: 'Email or username' }, password: { label: 'Password', type: 'password' } },
    async authorize(credentials, request) {
      const host = request.headers?.host as string | undefined
      let proved: Awaited<ReturnType<typeof proveByName>>
      try {
        proved = await proveByName(
          credentials?.identifier ?? '',
          credentials?.password ?? '',
          (request.headers?.['x-laurel-address'] as string | undefined) ?? 'unknown',
          companyLabel(host ?? null),
        )
      } catch (error) {
        if (error instanceof CompanySuspended) throw new Error('Suspended')
        if (!(error instanceof DomainError) || error.code !== 'rate_limited') return null
        tooOften(error.retryAfter ?? 60)
        // next-auth puts the message into the address it leads back to.
        throw new Error('TooManyAttempts')
      }
      // There is no asking for a code here: our own page does.
      if (proved.hasSecondFactor) throw new Error('SecondFactor')
      const origin = { source: 'web', address: (request.headers?.['x-laurel-address'] as string | undefined) ?? null }
      return {
        id: await startSession({ ...proved.actor, origin }, (request.headers?.['user-agent'] as string) ?? null),
      }
    },
  })

function providers(tooOften: TooOften): AuthOptions['providers'] {
  const {
    GOOGLE_CLIENT_ID,
    GOOGLE_CLIENT_SECRET,
    GOOGLE_ISSUER,
    OIDC_ISSUER,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    OIDC_NAME,
  } = env()
  const list = [password(tooOften)] as AuthOptions['providers']
  if (GOOGLE_CLIENT_ID && GOOGLE_CLIENT_SECRET)
    list.push(
      GoogleProvider({
        clientId: GOOGLE_CLIENT_ID,
        clientSecret: GOOGLE_CLIENT_SECRET,
        issuer: GOOGLE_ISSUER,
        wellKnown: `${GOOGLE_ISSUER}/.well-known/openid-configuration`,
      }),
    )
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET)
    list.push({
      id: 'oidc',
      name: OIDC_NAME,
      type: 'oauth',
      idToken: true,
      checks: ['pkce', 'state'],
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      issuer: OIDC_ISSUER,
      wellKnown: `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`,
      authorization: { params: { scope: 'openid email profile' } },
      profile: (profile: Profile) => ({ id: profile.sub }),
    })
  return list
}

/**
 * next-auth's settings. The JWT in the cookie only names a row of `sessions`, so that ending the row ends the session.
 * `tooOften` hears when somebody has to wait, and how many seconds. Whoever signs in by a provider takes that provider's second step,
 * not ours: ours protects the password.
 */
export const authOptions = (tooOften: TooOften, { userAgent, address }: Visit): AuthOptions => ({
  secret: env().NEXTAUTH_SECRET,
  providers: providers(tooOften),
  session: { strategy: 'jwt', maxAge: sessionCookieOptions().maxAge },
  cookies: { sessionToken: { name: sessionCookieName(), options: sessionCookieOptions() } },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  callbacks: {
    async signIn({ account, profile, user }) {
      if (account?.type === 'credentials') return true
      const { email, email_verified, given_name, family_name, name } = (profile ?? {}) as Profile
      if (!email || email_verified === false) return '/sign-in?error=EmailNotVerified'
      const vouched = { email, firstName: given_name, lastName: family_name, name }
      const actor = await joinByEmail(vouched).catch(suspended)
      if (actor === 'suspended') return '/sign-in?error=Suspended'
      if (!actor) return '/sign-in?error=UnknownCompany'
      user.id = await startSession({ ...actor, origin: { source: 'web', address } }, userAgent, undefined, 'provider')
      return true
    },
    jwt: ({ token, user }) => (user ? { sid: user.id } : token),
    session: ({ session }) => session,
  },
  events: {
    async signOut({ token }) {
      if (typeof token?.sid === 'string') await endSession(token.sid, { source: 'web', address })
    },
  },
})
