import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { organizationDomains } from '@/db/schema/organizations'

/** Whether an e-mail address is at one of the company's own domains. */
export async function ownsAddress(organizationId: number, email: string) {
  const domain = email.toLowerCase().split('@').at(-1) ?? ''
  const found = await db
    .select({ domain: organizationDomains.domain })
    .from(organizationDomains)
    .where(and(eq(organizationDomains.domain, domain), eq(organizationDomains.organizationId, organizationId)))
  return found.length > 0
}
