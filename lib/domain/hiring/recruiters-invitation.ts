import { and, eq, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { db } from '@/db'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'

const inviter = alias(people, 'inviter')

/**
 * All that the invitation of a new recruiter says, as things are now; null when there is nobody to invite any more, or they
 * have a password.
 */
export async function tellOfInvitation(recruiterId: number, inviterId: number) {
  const [found] = await db
    .select({
      organizationId: organizations.id,
      recruiter: {
        uuid: recruiters.uuid,
        personId: people.id,
        name: people.displayName,
        email: people.email,
      },
      inviter: { name: inviter.displayName, email: inviter.email },
      firm: {
        name: organizations.name,
        timeZone: organizations.timeZone,
        logo: hiringFirms.logo,
        colour: hiringFirms.colour,
        language: hiringFirms.language,
      },
    })
    .from(recruiters)
    .innerJoin(organizations, eq(organizations.id, recruiters.organizationId))
    .innerJoin(
      hiringFirms,
      and(eq(hiringFirms.organizationId, recruiters.organizationId), isNull(hiringFirms.closedAt)),
    )
    .innerJoin(
      people,
      and(
        eq(people.organizationId, recruiters.organizationId),
        eq(people.id, recruiters.personId),
        isNull(people.deletedAt),
      ),
    )
    .innerJoin(inviter, and(eq(inviter.organizationId, recruiters.organizationId), eq(inviter.id, inviterId)))
    .where(
      and(
        eq(recruiters.id, recruiterId),
        isNull(recruiters.deletedAt),
        sql`not exists (select 1 from credentials c where c.organization_id = ${recruiters.organizationId}
          and c.person_id = ${recruiters.personId} and c.password_hash is not null)`,
      ),
    )
  return found ?? null
}
