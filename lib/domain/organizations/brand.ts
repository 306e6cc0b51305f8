import { eq } from 'drizzle-orm'
import { db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import type { Organization } from '../actor'
import { pictureLink } from '../pictures/links'

/** How a company's mails to its own people look; undefined where it has neither logo nor colour: as Laurel's. */
export const brandOf = ({ name, logo, colour }: Pick<Organization, 'name' | 'logo' | 'colour'>) =>
  logo || colour ? { name, logoUrl: logo && pictureLink(logo), colour, inHouse: true } : undefined

/** The same, for who knows no more than which company it is. */
export async function findBrand(organizationId: number) {
  const [found] = await db
    .select({ name: organizations.name, logo: organizations.logo, colour: organizations.colour })
    .from(organizations)
    .where(eq(organizations.id, organizationId))
  return found && brandOf(found)
}
