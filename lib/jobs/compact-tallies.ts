import { compactTallies as compact } from '@/lib/domain/insights/tallies'
import { logger } from '@/lib/logger'

/** Puts together what the day has added to the tallies. */
export async function compactTallies() {
  const rows = await compact()
  if (rows > 0) logger().info({ rows }, 'Put the tallies together')
}
