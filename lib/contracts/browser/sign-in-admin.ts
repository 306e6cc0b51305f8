import type { PersonActor } from '@/lib/domain/actor'
import { sessionLifetime } from '@/lib/domain/credentials/commands'
import { countWaysIn } from '@/lib/domain/credentials/overview'
import { listDomains } from '@/lib/domain/organizations/domains'
import { env } from '@/lib/env'

const day = 24 * 3600

/** How people of the company can sign in, as the installation is set up; no secret is among it. Throws `forbidden`. */
export async function signInPage(actor: PersonActor) {
  const [counts, domains] = await Promise.all([countWaysIn(actor), listDomains(actor)])
  const { PUBLIC_URL, GOOGLE_CLIENT_ID, OIDC_CLIENT_ID, OIDC_ISSUER, OIDC_NAME } = env()
  const redirectTo = (provider: string) => `${PUBLIC_URL}/api/auth/callback/${provider}`
  return {
    counts,
    domains: domains.map(one => one.domain),
    days: Math.round(sessionLifetime / day),
    providers: [
      {
        id: 'google',
        name: 'Google',
        isOn: Boolean(GOOGLE_CLIENT_ID),
        issuer: null,
        settings: ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
        redirect: redirectTo('google'),
      },
      {
        id: 'oidc',
        name: OIDC_CLIENT_ID ? OIDC_NAME : 'OpenID Connect',
        isOn: Boolean(OIDC_CLIENT_ID),
        issuer: OIDC_ISSUER ?? null,
        settings: ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'],
        redirect: redirectTo('oidc'),
      },
    ],
  }
}
