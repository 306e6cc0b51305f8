import { and, eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { db } from '@/db'
import { credentials } from '@/db/schema/credentials'
import { mintRecoveryCodes } from '@/lib/domain/credentials/recovery-codes'
import { seal } from '@/lib/domain/credentials/secrets'

/** An authenticator app that was given a secret: the code it shows now, or some half minutes later. */
export const authenticator = (secret: string) => {
  const app = new TOTP({ secret: Secret.fromBase32(secret) })
  return (later = 0) => app.generate({ timestamp: Date.now() + later * 30_000 })
}

/** Switches somebody's second factor on, without the page; gives their app and their recovery codes. */
export async function withSecondFactor({ id, organizationId }: { id: number; organizationId: number }) {
  const secret = new Secret({ size: 20 }).base32
  await db
    .update(credentials)
    .set({ secondFactorSealed: seal(secret), secondFactorSince: new Date() })
    .where(and(eq(credentials.organizationId, organizationId), eq(credentials.personId, id)))
  return { code: authenticator(secret), recoveryCodes: await mintRecoveryCodes(db, { organizationId, personId: id }) }
}
