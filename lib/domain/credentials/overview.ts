import { and, eq, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { credentials } from '@/db/schema/credentials'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'

/** How many of the company's people there are, sign in by a password, and by a second step. For administrators; throws `forbidden`. */
export async function countWaysIn(actor: PersonActor) {
  requireAdmin(actor)
  const [counted] = await db
    .select({
      people: sql<number>`count(*)::int`,
      withPassword: sql<number>`(count(*) filter (where ${credentials.passwordHash} is not null))::int`,
      withSecondFactor: sql<number>`(count(*) filter (where ${credentials.secondFactorSince} is not null))::int`,
      admins: sql<number>`(count(*) filter (where ${people.role} in ('admin', 'super_admin')))::int`,
      adminsWithout: sql<number>`(count(*) filter (where ${people.role} in ('admin', 'super_admin')
        and ${credentials.passwordHash} is not null and ${credentials.secondFactorSince} is null))::int`,
    })
    .from(people)
    .leftJoin(
      credentials,
      and(eq(credentials.organizationId, people.organizationId), eq(credentials.personId, people.id)),
    )
    .where(and(eq(people.organizationId, actor.organization.id), isNull(people.deletedAt)))
  return counted!
}
