import type { ServerResponse } from 'node:http'
import { env } from '@/lib/env'

/** What a page may load: our own files, scripts and styles with this answer's nonce, and nothing else. */
export function pagePolicy(nonce: string): string {
  const { NODE_ENV, GOOGLE_CLIENT_ID, GOOGLE_ISSUER, OIDC_ISSUER } = env()
  const development = NODE_ENV === 'development'
  // A form that ends at a sign-in provider is redirected there, which browsers hold against form-action.
  const providers = [GOOGLE_CLIENT_ID && GOOGLE_ISSUER, OIDC_ISSUER].flatMap(url => (url ? [new URL(url).origin] : []))
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `form-action ${["'self'", ...providers].join(' ')}`,
    "base-uri 'none'",
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** What everything that is not a page may do in a browser: nothing. */
export const apiPolicy = "default-src 'none'; frame-ancestors 'none'"

/** The headers every answer carries, errors too. */
export function secure(response: ServerResponse, requestId: string) {
  response.setHeader('X-Request-Id', requestId)
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('X-Frame-Options', 'DENY')
  response.setHeader('Referrer-Policy', 'same-origin')
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  response.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  if (env().PUBLIC_URL.startsWith('https:'))
    response.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains')
}
