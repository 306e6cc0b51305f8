import { isIP } from 'node:net'
import { env } from '@/lib/env'

/** The name in a Host header: without its port, in lower case, and with nothing that could leave a quoted header. */
export const hostName = (host: string | null) =>
  (host ?? '')
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/[^\w.:[\]-]/g, '')

/**
 * The company's label in a Host header: `acme` of acme.localhost:3000 and acme.example.com. Undefined for a bare host:
 * one label only, an address, or the installation's own PUBLIC_URL.
 */
export function companyLabel(host: string | null): string | undefined {
  const name = hostName(host)
  // Digits and dots alone are never a company, whether or not they make an address.
  const bare = !name.includes('.') || isIP(name) > 0 || /^[\d.]+$/.test(name) || name.startsWith('[')
  return bare || name === new URL(env().PUBLIC_URL).hostname ? undefined : name.split('.')[0]
}
