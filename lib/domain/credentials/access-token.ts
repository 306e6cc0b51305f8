import { randomInt } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { env } from '@/lib/env'

const issuer = 'node.peerly.com'
const audience = 'peerly.com'
const claimsKey = 'https://peerly.com'
const lifetime = 30 * 24 * 3600

const roleIds = { super_admin: 1, admin: 2, employee: 3, moderator: 4 } as const

const key = () => {
  const secret = env().JWT_SECRET
  if (!secret) throw new Error('JWT_SECRET is not set')
  return new TextEncoder().encode(secret)
}

type Holder = {
  personId: number
  role: keyof typeof roleIds
  organization: { id: number; name: string }
  /** When their tokens began to count anew, a whole second that may be about to come. */
  tokensValidFrom?: Date | null
}

/** A signed token (HS256) with exactly the claims Peerly's document lists, good for 29 to 30 days. */
export const mintAccessToken = (holder: Holder) => {
  const now = Math.floor(Date.now() / 1000)
  return (
    new SignJWT({
      [claimsKey]: { roleId: roleIds[holder.role], orgId: holder.organization.id, orgName: holder.organization.name },
    })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(String(holder.personId))
      .setIssuedAt(Math.max(now, Math.ceil((holder.tokensValidFrom?.getTime() ?? 0) / 1000)))
      .setNotBefore(now)
      // Two tokens of one second must differ, or revoking one revoked both; the claims are given, so their end varies by up to a day.
      .setExpirationTime(now + lifetime - randomInt(24 * 3600))
      .sign(key())
  )
}

const largestId = 2_147_483_647

// A claim may be anything its signer liked; no row has an id that PostgreSQL's integer cannot hold.
function rowId(claim: unknown): number | null {
  const id = typeof claim === 'string' && /^\d{1,10}$/.test(claim) ? Number(claim) : claim
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id <= largestId ? id : null
}

export type AccessToken = { personId: number; organizationId: number; issuedAt: Date; expiresAt: Date }

/** What a token says, or null when its signature, algorithm, issuer, audience, times or claims are not right. */
export async function readAccessToken(token: string): Promise<AccessToken | null> {
  // A key is no token, and finding that out by verifying it costs more than it looks.
  if (!token.includes('.')) return null
  try {
    const { payload } = await jwtVerify(token, key(), {
      algorithms: ['HS256'],
      issuer,
      audience,
      requiredClaims: ['sub', 'exp', 'nbf', 'iat'],
    })
    const personId = rowId(payload.sub)
    const organizationId = rowId((payload[claimsKey] as { orgId?: unknown } | undefined)?.orgId)
    if (personId === null || organizationId === null) return null
    return {
      personId,
      organizationId,
      issuedAt: new Date(payload.iat! * 1000),
      expiresAt: new Date(payload.exp! * 1000),
    }
  } catch {
    return null
  }
}
