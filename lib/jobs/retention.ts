import { anonymiseOverdue } from '@/lib/domain/candidates/retention'
import { forgetAddresses } from '@/lib/domain/evidence/metadata'
import { logger } from '@/lib/logger'

/** Lets go what nobody needs any more: addresses of closed cases, and whom their firm keeps no longer. */
export async function retention(now = new Date()) {
  const addresses = await forgetAddresses()
  const anonymised = await anonymiseOverdue(now)
  if (addresses + anonymised > 0) logger().info({ addresses, anonymised }, 'Let go what nobody needs any more')
  return { addresses, anonymised }
}
