import type { PersonActor } from '@/lib/domain/actor'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { DomainError, type ErrorCode } from '@/lib/domain/errors'
import { contract, type Params } from '../contract'
import { readJsonObject, readQuery } from '../reading'
import { requireScopeFor } from '../scopes'

/** The bearer token of a request; throws `unauthenticated` without one. */
export function bearerToken(request: Request): string {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!token) throw new DomainError('unauthenticated', 'unauthorized user')
  return token
}

const refusals: Record<ErrorCode, [status: number, code: string, message?: string]> = {
  unauthenticated: [401, 'invalid_token', 'unauthorized user'],
  forbidden: [403, 'access_denied'],
  not_found: [404, 'not_found'],
  invalid: [400, 'invalid_data'],
  mismatch: [400, 'invalid_data'],
  unprocessable: [422, 'unprocessable_entity'],
  key_reused: [422, 'idempotency_key_reused'],
  insufficient_balance: [400, 'insufficient_hi5_balance'],
  rate_limited: [429, 'too_many_requests'],
  too_large: [413, 'payload_too_large'],
  unsupported: [415, 'unsupported_media_type'],
  unacceptable: [406, 'not_acceptable'],
  unavailable: [503, 'service_unavailable'],
  internal: [500, 'internal_server_error', 'internal server error'],
}

// The domain's words for what was wrong, in Peerly's names.
const fieldNames: Record<string, string> = {
  recipients: 'given_for',
  values: 'core_value_id',
  parent: 'parent_core_value_id',
  role: 'role_id',
}

/** A refusal in Peerly's envelope; `fields` only where the input was at fault. */
export function refuse(
  _request: Request,
  error: DomainError,
  invalidData = 'Please provide valid form data',
): Response {
  const [status, code, ownMessage] = refusals[error.code]
  const message = error.code === 'invalid' ? invalidData : (ownMessage ?? error.message)
  const fields =
    error.fields &&
    Object.fromEntries(Object.entries(error.fields).map(([name, text]) => [fieldNames[name] ?? name, text]))
  return Response.json(
    { error: { code, message, ...(fields && { fields }) } },
    { status, headers: error.retryAfter ? { 'Retry-After': String(error.retryAfter) } : undefined },
  )
}

const answer = (_request: Request, result: unknown, status: number) => Response.json({ data: result ?? {} }, { status })

async function readInput(request: Request, params: Params) {
  const reads = request.method === 'GET' || request.method === 'HEAD' || request.method === 'DELETE'
  return { ...(reads ? readQuery(request) : await readJsonObject(request)), ...params }
}

const name = 'peerly'

async function authenticate(request: Request): Promise<PersonActor> {
  const actor = await actorByBearer(bearerToken(request), 'peerly')
  requireScopeFor(actor, 'peerly', request)
  return actor
}

/** Peerly: a bearer token, JSON in, `{data}` out. */
export const peerly = contract<PersonActor>({ name, authenticate, readInput, answer, refuse })

/** Core values refuse wrong data in words of their own. */
export const peerlyValues = contract<PersonActor>({
  name,
  authenticate,
  readInput,
  answer,
  refuse: (request, error) => refuse(request, error, 'Invalid core value data'),
})

/** For signing in, where nobody is known yet. */
export const peerlyDoor = contract<null>({
  name,
  authenticate: async () => null,
  credentials: 'none',
  door: true,
  readInput,
  answer,
  refuse,
})
