import { actorByCookie } from '@/lib/auth/session'
import type { PersonActor } from '@/lib/domain/actor'
import type { DomainError, ErrorCode } from '@/lib/domain/errors'
import { negotiate } from '@/lib/i18n/locales'
import { sayRefusal } from '@/lib/i18n/refusals'
import { contract } from '../contract'
import { readQuery } from '../reading'

const statuses: Record<ErrorCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  invalid: 400,
  mismatch: 400,
  unprocessable: 422,
  key_reused: 422,
  insufficient_balance: 409,
  rate_limited: 429,
  too_large: 413,
  unsupported: 415,
  unacceptable: 406,
  unavailable: 503,
  internal: 500,
}

/** The portal asks in the language of its page, and is refused in it. */
export const refuse = (request: Request, { code, message, fields, retryAfter }: DomainError): Response => {
  const locale = negotiate(request.headers.get('accept-language'))
  return Response.json(
    { error: sayRefusal(locale, { code, message, fields }) },
    { status: statuses[code], headers: retryAfter ? { 'Retry-After': String(retryAfter) } : undefined },
  )
}

/** The portal's own reads: a session cookie, JSON out. Writes are Server Actions. */
export const browser = contract<PersonActor>({
  name: 'web',
  authenticate: actorByCookie,
  readInput: async (request, params) => ({ ...readQuery(request), ...params }),
  answer: (_request, result, status) => Response.json(result, { status }),
  refuse,
})
