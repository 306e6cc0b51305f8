import { createHmac, hkdfSync } from 'node:crypto'
import { env } from '@/lib/env'

function key() {
  const secret = env().NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, '', 'laurel client addresses', 32))
}

/** Tells whether two addresses of one company's visitors are the same, and nothing else. */
export const addressHash = (organizationId: number, address: string) =>
  createHmac('sha256', key()).update(`${organizationId} ${address}`).digest('hex')
