import { listDueForRenewal, renewHi5Balances } from '@/lib/domain/organizations/commands'
import { logger } from '@/lib/logger'

/** Renews the hi5 balances of every company in which a new period has begun. */
export async function renewHi5() {
  for (const { id } of await listDueForRenewal())
    if (await renewHi5Balances(id)) logger().info({ organizationId: id }, 'Hi5 balances renewed')
}
