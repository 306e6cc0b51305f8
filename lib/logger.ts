import { pino } from 'pino'
import type { DomainError } from './domain/errors'
import { env } from './env'
import { loggedPath } from './logged-path'

/** An error for the log. A failed query's messages carry what it was given (addresses, hashes, whole letters): it is named by code and constraint. */
export function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { query, code, constraint_name, cause } = error as Error & Record<'query' | 'code' | 'constraint_name', unknown>
  if (query === undefined) return { type: error.name, message: error.message, code, stack: error.stack }
  return { type: error.name, code, constraint: constraint_name, query, cause: serializeError(cause) }
}

const shared = globalThis as typeof globalThis & { laurelLogger?: pino.Logger }

/** The process's log: one JSON line an event, secrets struck out. */
export function logger(): pino.Logger {
  shared.laurelLogger ??= pino({
    // On a terminal the lines of each request would drown what a newcomer should read.
    level: env().LOG_LEVEL ?? (process.stdout.isTTY ? 'warn' : 'info'),
    // Of several processes that write one log, which it was.
    base: env().WEB_CONCURRENCY > 1 ? { pid: process.pid } : undefined,
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
      path: loggedPath(new URL(request.url).pathname),
      err: error.cause ?? error,
    },
    error.message,
  )
}
