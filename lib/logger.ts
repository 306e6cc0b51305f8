import { pino } from 'pino'
import type { DomainError } from './domain/errors'
import { env } from './env'

const shared = globalThis as typeof globalThis & { laurelLogger?: pino.Logger }

/** The process's log: one JSON line an event, secrets struck out. */
export function logger(): pino.Logger {
  shared.laurelLogger ??= pino({
    level: env().LOG_LEVEL,
    base: undefined,
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
