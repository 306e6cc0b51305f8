import type { Actor } from '@/lib/domain/actor'
import { DomainError } from '@/lib/domain/errors'
import { type Permit, takePermit } from '@/lib/domain/limits/permits'
import { env } from '@/lib/env'
import { networkOf } from '@/lib/formats/address'
import { visitOf } from './address'

/**
 * How many requests a minute: an account's or a company token's whole limit; a quarter of it for what comes from an address
 * without credentials that hold; a tenth for what mailed links, passwords and resets open, which somebody could try out.
 */
const partOf = { account: 1, address: 4, door: 10 }

type Bucket = keyof typeof partOf

const limitOf = (bucket: Bucket) => Math.max(1, Math.ceil(env().RATE_LIMIT_PER_MINUTE / partOf[bucket]))

/** Takes one of an address's requests, as the lane believes the address; null where there are no limits. */
export const takeForAddress = (address: string, bucket: 'address' | 'door'): Promise<Permit> | null =>
  env().RATE_LIMIT_PER_MINUTE > 0 ? takePermit(`${bucket} ${networkOf(address)}`, limitOf(bucket)) : null

function nameOf(actor: Actor): string | null {
  if (actor.kind === 'integration') return `token ${actor.tokenId}`
  if (actor.kind === 'person') return actor.token ? `token ${actor.token.id}` : `person ${actor.personId}`
  return null
}

/**
 * Takes one of somebody's requests: of their account or their company's token, or else of the address it came from; a guest has no
 * more than their link. Null where there are no limits.
 */
export function takeFor(actor: Actor | null, request: Request, door: boolean): Promise<Permit> | null {
  if (env().RATE_LIMIT_PER_MINUTE === 0) return null
  const name = actor && nameOf(actor)
  if (name) return takePermit(name, limitOf('account'))
  return takeForAddress(visitOf(request).address, door || actor ? 'door' : 'address')
}

/** Throws `rate_limited` for a request that is one too many. */
export function requireGranted({ granted, reset }: Permit) {
  if (!granted) throw new DomainError('rate_limited', 'Too many requests: please wait a moment', { retryAfter: reset })
}

/** What a counted answer says of the limit. */
export const limitHeaders = ({ limit, remaining, reset }: Permit): [name: string, value: string][] => [
  ['RateLimit-Limit', String(limit)],
  ['RateLimit-Remaining', String(remaining)],
  ['RateLimit-Reset', String(reset)],
]

/** An answer, with what it should say of the limit. */
export function withLimit(response: Response, permit: Permit | null | undefined): Response {
  if (permit) for (const [name, value] of limitHeaders(permit)) response.headers.set(name, value)
  return response
}
