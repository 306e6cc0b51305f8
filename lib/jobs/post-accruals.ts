import { listOrganizations, postDueOf } from '@/lib/domain/leave/posting'

/**
 * Posts the accruals, carry-overs and expiries that are due in every company by its own calendar. Run it daily, or hourly for
 * companies far apart; days of downtime are made up for, and two at once post each line once. Gives how many lines it took.
 */
export async function postAccruals(now = new Date()): Promise<number> {
  let lines = 0
  for (const organization of await listOrganizations()) lines += await postDueOf(organization, now)
  return lines
}
