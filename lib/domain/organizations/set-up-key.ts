import { hkdfSync } from 'node:crypto'
import { env } from '@/lib/env'

/**
 * The key to an empty installation, printed where it starts: whoever can read that may found its first company. Made from the
 * installation's secret, so that all its servers know it and nobody keeps it. Throws where there is no secret.
 */
export function setUpKey(): string {
  const secret = env().NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, '', 'laurel set-up', 16)).toString('hex')
}
