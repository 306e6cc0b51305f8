import { Secret, TOTP } from 'otpauth'

// What every authenticator app knows; many ignore it when an address says otherwise.
const period = 30
const kind = { algorithm: 'SHA1', digits: 6, period }

/** A new secret for an authenticator app, as one would type it: 160 bits in base32. */
export const mintTotpSecret = () => new Secret({ size: 20 }).base32

/** What an authenticator app reads from the QR code: the secret, and how it lists the account. */
export const totpAddress = (secret: string, account: string) =>
  new TOTP({ ...kind, issuer: 'Laurel', label: account, secret: Secret.fromBase32(secret) }).toString()

/** The half minute since 1970 whose code this is: the one of `now`, or of just before or after it; null for a wrong code. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  if (!/^\d{6}$/.test(code)) return null
  const delta = TOTP.validate({ ...kind, secret: Secret.fromBase32(secret), token: code, timestamp: now, window: 1 })
  return delta === null ? null : Math.floor(now / 1000 / period) + delta
}
