import { env } from '@/lib/env'

const methods = 'GET, HEAD, POST, PUT, DELETE, OPTIONS'
const usualHeaders = 'Authorization, Content-Type, Accept, Idempotency-Key'
const headerNames = /^[\w-]+(\s*,\s*[\w-]+)*$/

/** What lets a page of a configured origin read an answer; nothing for any other. No cookies: Peerly knows people by their token. */
export function corsHeaders(request: Request, origins = env().CORS_ORIGINS): Record<string, string> {
  if (origins.length === 0) return {}
  const origin = request.headers.get('origin')
  // Caches must keep one origin's answer from another, even where there is none to allow.
  if (!origin || !origins.includes(origin)) return { Vary: 'Origin' }
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers':
      'X-Request-Id, Retry-After, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
  }
}

/** The answer to a browser that asks before it writes. */
export function preflight(request: Request, origins = env().CORS_ORIGINS): Response {
  const headers = corsHeaders(request, origins)
  if (!headers['Access-Control-Allow-Origin']) return new Response(null, { status: 204, headers })
  const wanted = request.headers.get('access-control-request-headers') ?? ''
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      Vary: 'Origin, Access-Control-Request-Headers',
      'Access-Control-Allow-Methods': methods,
      'Access-Control-Allow-Headers': headerNames.test(wanted) ? wanted : usualHeaders,
      'Access-Control-Max-Age': '7200',
    },
  })
}
