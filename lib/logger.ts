import { pino } from 'pino'
import type { DomainError } from './domain/errors'
import { env } from './env'

/** An error for the log. A failed query carries its parameters: addresses, hashes, whole letters. the log gets the statement without them. */
export function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { query, code, cause } = error as Error & { query?: string; code?: string }
  if (query === undefined) return { type: error.name, message: error.message, code, stack: error.stack }
  return { type: error.name, query, cause: serializeError(cause) }
}

const shared = globalThis as typeof globalThis & { laurelLogger?: pino.Logger }

/** The process's log: one JSON line an event, secrets struck out. */
export function logger(): pino.Logger {
  shared.laurelLogger ??= pino({
    // On a terminal the lines of each request would drown what a newcomer should read.
    level: env().LOG_LEVEL ?? (process.stdout.isTTY ? 'warn' : 'info'),
    base: undefined,
    serializers: { err: serializeError },
    redact: {
      paths: ['authorization', 'cookie', 'password', 'token', '*.authorization', '*.cookie', '*.password', '*.token'],
      censor: '…',
    },
  })
  return shared.laurelLogger
}

/** Records what was our fault, with its cause; what the caller did wrong is their answer's business. */
export function logFailure(request: Request, error: DomainError) {
  if (error.code !== 'internal' && error.code !== 'unavailable') return
  logger().error(
    {
      requestId: request.headers.get('x-request-id'),
      method: request.method,
      path: new URL(request.url).pathname,
      err: error.cause ?? error,
    },
    error.message,
  )
}
