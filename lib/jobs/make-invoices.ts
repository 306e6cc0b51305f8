import { makeInvoices } from '@/lib/domain/invoices/commands'
import { logger } from '@/lib/logger'

/** Charges each hiring firm for the months that are over there. Gives how many invoices it made. */
export async function writeInvoices(now = new Date()): Promise<number> {
  const made = await makeInvoices(now)
  if (made > 0) logger().info({ made }, 'Invoices made')
  return made
}
