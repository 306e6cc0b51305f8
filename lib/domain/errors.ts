export type ErrorCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'mismatch'
  | 'unprocessable'
  | 'key_reused'
  | 'insufficient_balance'
  | 'rate_limited'
  | 'too_large'
  | 'unsupported'
  | 'unacceptable'
  | 'unavailable'
  | 'internal'

type Details = { fields?: Record<string, string>; noun?: string; retryAfter?: number; cause?: unknown }

/**
 * The one way the domain says no. `message` is a sentence for people; each dialect finds the status and the envelope.
 * `fields` names what is wrong in the input, `noun` what could not be found, `retryAfter` is in seconds.
 */
export class DomainError extends Error {
  readonly code: ErrorCode
  readonly fields?: Record<string, string>
  readonly noun?: string
  readonly retryAfter?: number

  constructor(code: ErrorCode, message: string, details: Details = {}) {
    super(message, { cause: details.cause })
    this.code = code
    this.fields = details.fields
    this.noun = details.noun
    this.retryAfter = details.retryAfter
  }
}

/** The thing does not exist, or not for this actor: the two look alike from outside. */
export const notFound = (noun: string) => new DomainError('not_found', `Invalid ${noun}`, { noun })

/** The actor is known, but may not do this. */
export const forbidden = (message = 'Permission required') => new DomainError('forbidden', message)

/** A key that stands for one request came with another. */
export const keyReused = () =>
  new DomainError('key_reused', 'This Idempotency-Key came with another request before: use a new one', {
    fields: { 'Idempotency-Key': 'came with another request before' },
  })

/** The input is wrong; `fields` says where and why. */
export const invalid = (fields: Record<string, string>) =>
  new DomainError('invalid', Object.values(fields)[0] ?? 'Please check the data', { fields })

// What a driver, a socket, a resolver and PostgreSQL itself say when the database cannot be reached or is going or coming up.
const connectionCodes = new Set([
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '53300',
  '57P01',
  '57P02',
  '57P03',
])

function isConnectionError(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: unknown }).code
  return (typeof code === 'string' && connectionCodes.has(code)) || isConnectionError(error.cause)
}

// What the disk says when it takes no more, or fails.
const diskCodes = new Set(['EDQUOT', 'EIO', 'ENOSPC', 'EROFS'])

const isDiskError = (error: unknown): boolean =>
  error instanceof Error && diskCodes.has((error as NodeJS.ErrnoException).code ?? '')

/** Any thrown thing as a DomainError. What nobody foresaw becomes `internal`, its cause kept for the log, not the client. */
export function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error
  if (isConnectionError(error))
    return new DomainError('unavailable', 'The database is out of reach just now; please try again', {
      retryAfter: 5,
      cause: error,
    })
  if (isDiskError(error))
    return new DomainError('unavailable', 'Files can’t be kept just now; please try again later', { cause: error })
  return new DomainError('internal', 'Something went wrong on our side', { cause: error })
}
