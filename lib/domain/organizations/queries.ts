import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { organizationDomains, organizations } from '@/db/schema/organizations'

/** What every actor carries of its company. */
export const actorOrganization = {
  id: organizations.id,
  uuid: organizations.uuid,
  name: organizations.name,
  subdomain: organizations.subdomain,
  timeZone: organizations.timeZone,
  hi5Quota: organizations.hi5Quota,
  staffMayGive: organizations.staffMayGive,
  suspendedAt: organizations.suspendedAt,
  logo: organizations.logo,
  colour: organizations.colour,
}

/** Whether an e-mail address is at one of the company's own domains. */
export async function ownsAddress(organizationId: number, email: string) {
  const domain = email.toLowerCase().split('@').at(-1) ?? ''
  const found = await db
    .select({ domain: organizationDomains.domain })
    .from(organizationDomains)
    .where(and(eq(organizationDomains.domain, domain), eq(organizationDomains.organizationId, organizationId)))
  return found.length > 0
}
