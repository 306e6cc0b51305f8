import { z } from 'zod'
import { env } from '@/lib/env'
import type { PersonActor } from '../actor'
import { DomainError } from '../errors'
import { ownsAddress } from '../organizations/queries'
import { joinByEmail } from '../people/joining'

const patience = 5000
const unauthenticated = () => new DomainError('unauthenticated', 'unauthorized user')

const userinfo = z.object({
  email: z.email(),
  // Google says true; other providers of the same protocol say "true".
  email_verified: z.union([z.literal(true), z.literal('true')]),
  given_name: z.string().optional(),
  family_name: z.string().optional(),
  name: z.string().optional(),
})

async function askGoogle(accessToken: string): Promise<Response> {
  try {
    return await fetch(env().GOOGLE_USERINFO_URL, {
      headers: { Authorization: `Bearer ${accessToken}`, Accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
  } catch (cause) {
    throw new DomainError('unavailable', 'Google is out of reach just now; please try again', { cause })
  }
}

/**
 * Google's access token → the person whose verified address it vouches for, made an employee on first sign-in. Throws
 * `unauthenticated` when Google does not know the token, the address's domain is no company's, or the person has left; `unavailable`.
 */
export async function actorByGoogle(accessToken: string): Promise<PersonActor> {
  // A header takes no other characters, and no token has them.
  if (!/^[\x21-\x7e]+$/.test(accessToken)) throw unauthenticated()
  const response = await askGoogle(accessToken)
  if (response.status >= 500) throw new DomainError('unavailable', 'Google is out of reach just now; please try again')
  const profile = response.ok ? userinfo.safeParse(await response.json().catch(() => null)) : null
  if (!profile?.success) throw unauthenticated()
  const { email, given_name, family_name, name } = profile.data
  const actor = await joinByEmail({ email, firstName: given_name, lastName: family_name, name })
  if (!actor || !(await ownsAddress(actor.organization.id, email))) throw unauthenticated()
  return actor
}
