import { sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { passwordResets } from '@/db/schema/credentials'
import { digest, mintSecret } from './secrets'

/** A new key with which somebody may set their password, once, within so many hours. Only its hash is kept. */
export async function mintPasswordKey(
  tx: Database,
  person: { organizationId: number; personId: number },
  hours: number,
): Promise<string> {
  const key = mintSecret(24)
  await tx
    .insert(passwordResets)
    .values({ ...person, keyHash: digest(key), expiresAt: sql`now() + make_interval(hours => ${hours})` })
  return key
}
