import type { IntegrationActor } from '@/lib/domain/actor'
import { actorByCompanyToken } from '@/lib/domain/credentials/queries'
import { DomainError, type ErrorCode } from '@/lib/domain/errors'
import { contract, type Params } from '../contract'
import { requireScopeFor } from '../scopes'

// `Token token=x`, `Token token="x"` and the older `token=x`; Rails clients may add options behind a comma.
const credentials = /^(?:Token\s+)?token\s*=\s*(?:"([^"]+)"|([^\s",]+))\s*(?:,.*)?$/i

/** The company token of a request; throws `unauthenticated` without one. */
export function companyToken(request: Request): string {
  const found = credentials.exec(request.headers.get('authorization')?.trim() ?? '')
  const token = found?.[1] ?? found?.[2]
  if (!token) throw new DomainError('unauthenticated', 'Could not authenticate using the provided API key')
  return token
}

/** The query as an object. The vendor's own links begin their second parameter with another «?», and come back so. */
export function readLink(request: Request): Record<string, string> {
  const { search } = new URL(request.url)
  return Object.fromEntries(new URLSearchParams(search.slice(1).replaceAll('?', '&')))
}

const statuses: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  mismatch: 400,
  unprocessable: 400,
  key_reused: 422,
  insufficient_balance: 400,
  rate_limited: 429,
  too_large: 413,
  unsupported: 415,
  unacceptable: 406,
  unavailable: 503,
  internal: 500,
}

/** A refusal in Reflektive's one sentence. */
export function refuse(_request: Request, error: DomainError): Response {
  const sentence = error.fields
    ? Object.entries(error.fields)
        .map(([name, text]) => `${name} ${text}`)
        .join('; ')
    : error.message
  const headers = new Headers()
  if (error.code === 'unauthenticated') headers.set('WWW-Authenticate', 'Token realm="Laurel"')
  if (error.retryAfter) headers.set('Retry-After', String(error.retryAfter))
  return Response.json({ error: sentence }, { status: statuses[error.code], headers })
}

async function authenticate(request: Request): Promise<IntegrationActor> {
  const actor = await actorByCompanyToken(companyToken(request), 'reflektive')
  requireScopeFor(actor, 'reflektive', request)
  return actor
}

const shared = {
  name: 'reflektive',
  readInput: async (request: Request, params: Params) => ({ ...readLink(request), ...params }),
  answer: (_request: Request, result: unknown, status: number) => Response.json(result, { status }),
  refuse,
}

/** Reflektive: a company token, everything in the address, JSON out. */
export const reflektive = contract<IntegrationActor>({ ...shared, authenticate })

/** For signed links, which carry their own permission. */
export const reflektiveLink = contract<null>({ ...shared, authenticate: async () => null, credentials: 'none' })
