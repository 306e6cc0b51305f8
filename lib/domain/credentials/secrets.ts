import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

/** sha-256 in hex: enough for secrets that are random and long, never for passwords. */
export const digest = (secret: string) => createHash('sha256').update(secret).digest('hex')

/** A random secret of `bytes` bytes, in hex. */
export const mintSecret = (bytes = 20) => randomBytes(bytes).toString('hex')

/** Whether two strings are equal, in a time that does not depend on where they differ. */
export function sameSecret(one: string, other: string) {
  const [a, b] = [Buffer.from(digest(one)), Buffer.from(digest(other))]
  return timingSafeEqual(a, b)
}

function sealingKey() {
  const secret = env().NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set')
  return Buffer.from(hkdfSync('sha256', secret, '', 'laurel api keys', 32))
}

/** Encrypts (AES-256-GCM) what must be shown to its owner again. */
export function seal(plain: string) {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', sealingKey(), iv)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** Opens what `seal` closed; null when the installation's secret has changed since. */
export function unseal(sealed: string) {
  try {
    const bytes = Buffer.from(sealed, 'base64url')
    const decipher = createDecipheriv('aes-256-gcm', sealingKey(), bytes.subarray(0, 12))
    decipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}
