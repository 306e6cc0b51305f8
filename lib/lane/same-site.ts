import type { IncomingMessage } from 'node:http'
import { env } from '@/lib/env'

/**
 * Whether a request to the pages may change anything: it comes from a page of ours, by the address the browser used or by
 * PUBLIC_URL, or from no page at all. Next asks the same of Server Actions, but believes any X-Forwarded-Host, and does not
 * know that a proxy may have put another Host in: so it hears from here what to compare with.
 */
export function sameSite(request: IncomingMessage): boolean {
  delete request.headers['x-forwarded-host']
  const { origin, host } = request.headers
  if (!origin || request.method === 'GET' || request.method === 'HEAD' || request.method === 'OPTIONS') return true
  if (!URL.canParse(origin)) return false
  const from = new URL(origin).host
  if (from !== host && from !== new URL(env().PUBLIC_URL).host) return false
  request.headers['x-forwarded-host'] = from
  return true
}
