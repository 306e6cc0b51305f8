import { DomainError, type ErrorCode } from '@/lib/domain/errors'
import { hostName } from '../host'
import { empty, respond } from './answers'
import { fieldName } from './field-names'

/** A single resource was asked for, but not by an id. */
export const invalidId = () => new DomainError('not_found', 'Invalid ID', { fields: { id: 'must be a number' } })

const refusals: Record<ErrorCode, [status: number, code: string]> = {
  unauthenticated: [401, ''],
  forbidden: [403, 'ACCESS_ERROR'],
  not_found: [404, 'NOT_FOUND'],
  invalid: [400, 'VALIDATION_ERROR'],
  mismatch: [400, 'ID_MISMATCH'],
  unprocessable: [400, 'VALIDATION_ERROR'],
  key_reused: [422, 'VALIDATION_ERROR'],
  insufficient_balance: [400, 'VALIDATION_ERROR'],
  rate_limited: [429, 'ERROR'],
  too_large: [413, 'VALIDATION_ERROR'],
  unsupported: [400, 'ERROR'],
  unacceptable: [406, 'ERROR'],
  unavailable: [500, 'CONNECTION_ERROR'],
  internal: [500, 'ERROR'],
}

const unforeseen: Record<string, string> = { POST: 'SAVE_ERROR', PUT: 'SAVE_ERROR', DELETE: 'DELETE_ERROR' }

function codeOf(request: Request, error: DomainError): string {
  if (error.code === 'not_found' && error.noun === 'Account') return 'UNKNOWN_SUBDOMAIN'
  if (error.code === 'not_found' && error.fields?.id) return 'INVALID_ID'
  if (error.code === 'internal') return unforeseen[request.method] ?? 'ERROR'
  return refusals[error.code][1]
}

const saysFields = new Set<ErrorCode>(['invalid', 'unprocessable', 'too_large'])

function messagesOf(request: Request, error: DomainError): string[] {
  if (error.fields && saysFields.has(error.code))
    return Object.entries(error.fields).map(([field, text]) => `${fieldName(request, field)}: ${text}`)
  if (error.noun === 'Recognition') return ['Invalid Kudos']
  return [error.message]
}

/** A refusal as TribeHR words it. Without credentials that hold: 401, a challenge and no body. */
export function refuse(request: Request, error: DomainError): Response {
  const [status] = refusals[error.code]
  if (status === 401)
    return empty(401, { 'WWW-Authenticate': `Basic realm="${hostName(request.headers.get('host'))}"` })
  const headers: Record<string, string> = error.retryAfter ? { 'Retry-After': String(error.retryAfter) } : {}
  return respond(
    request,
    { error: { code: codeOf(request, error), messages: messagesOf(request, error) } },
    status,
    headers,
  )
}
