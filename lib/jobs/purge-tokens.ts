import { purgeRevokedTokens } from '@/lib/domain/credentials/commands'
import { purgeAttempts } from '@/lib/domain/credentials/limits'
import { purgePasswordKeys } from '@/lib/domain/credentials/resets'
import { purgeSignInSteps } from '@/lib/domain/credentials/sign-in-steps'
import { purgeIdempotencyKeys } from '@/lib/domain/idempotency/commands'
import { purgeRateLimits } from '@/lib/domain/limits/permits'
import { purgeImports } from '@/lib/domain/people-import/commands'
import { logger } from '@/lib/logger'

/** Forgets what nobody can present any more, and lists that somebody once sent. */
export async function purgeTokens() {
  await purgeAttempts()
  await purgePasswordKeys()
  await purgeSignInSteps()
  await purgeImports()
  await purgeIdempotencyKeys()
  await purgeRateLimits()
  const count = await purgeRevokedTokens()
  if (count > 0) logger().info({ count }, 'Expired tokens forgotten')
}
