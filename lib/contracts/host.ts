import { isIP } from 'node:net'
import { env } from '@/lib/env'

/**
 * The company's label in a Host header: `acme` of acme.localhost:3000 and acme.example.com. Undefined for a bare host:
 * one label only, an address, or the installation's own PUBLIC_URL.
 */
export function companyLabel(host: string | null): string | undefined {
  const hostname = (host ?? '').replace(/:\d+$/, '').toLowerCase()
  const bare = !hostname.includes('.') || isIP(hostname) > 0 || hostname.startsWith('[')
  return bare || hostname === new URL(env().PUBLIC_URL).hostname ? undefined : hostname.split('.')[0]
}
