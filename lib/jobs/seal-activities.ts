import { sealActivities as seal } from '@/lib/domain/activity/sealing'
import { logger } from '@/lib/logger'

/** Closes the chain over what was recorded since the last time. */
export async function sealActivities() {
  const rows = await seal()
  if (rows > 0) logger().debug({ rows }, 'Sealed the audit log')
}
