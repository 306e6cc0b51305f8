import { listDueForPosting, postDueOf } from '@/lib/domain/leave/posting'
import { logger } from '@/lib/logger'

/**
 * Posts the accruals, carry-overs and expiries that are due, in every company once its day has begun. Days of downtime are made
 * up for; two runs at once post each line once. Gives how many lines it took.
 */
export async function postAccruals(now = new Date()): Promise<number> {
  let all = 0
  for (const company of await listDueForPosting(now)) {
    const lines = await postDueOf(company, now)
    if (lines > 0) logger().info({ organizationId: company.id, lines }, 'Leave accrued')
    all += lines
  }
  return all
}
