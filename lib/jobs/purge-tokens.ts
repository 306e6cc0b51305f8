import { purgeRevokedTokens } from '@/lib/domain/credentials/commands'
import { purgeAttempts } from '@/lib/domain/credentials/limits'
import { purgePasswordKeys } from '@/lib/domain/credentials/resets'
import { purgeSignInSteps } from '@/lib/domain/credentials/sign-in-steps'
import { logger } from '@/lib/logger'

/** Forgets what nobody can present any more. */
export async function purgeTokens() {
  await purgeAttempts()
  await purgePasswordKeys()
  await purgeSignInSteps()
  const count = await purgeRevokedTokens()
  if (count > 0) logger().info({ count }, 'Expired tokens forgotten')
}
