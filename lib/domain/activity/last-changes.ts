import { and, desc, eq, inArray } from 'drizzle-orm'
import { db } from '@/db'
import { activities } from '@/db/schema/activity'
import { people } from '@/db/schema/people'
import type { PersonActor } from '../actor'
import { requireAdmin } from '../people/queries'

/** When something was changed last, and by whom; by nobody when the installation did it. */
export type LastChange = { by: string | null; at: Date }

/**
 * The last deed of each of some kinds (`company.revised`), for "changed by … on …" below what it changed. Kinds that never
 * happened are absent. One query. Throws `forbidden` for who is no administrator.
 */
export async function listLastChanges(actor: PersonActor, keys: string[]): Promise<Map<string, LastChange>> {
  requireAdmin(actor)
  const found = await db
    .selectDistinctOn([activities.key], { key: activities.key, by: people.displayName, at: activities.createdAt })
    .from(activities)
    .leftJoin(people, and(eq(people.organizationId, activities.organizationId), eq(people.id, activities.actorId)))
    .where(and(eq(activities.organizationId, actor.organization.id), inArray(activities.key, keys)))
    .orderBy(activities.key, desc(activities.id))
  return new Map(found.map(({ key, ...change }) => [key, change]))
}

/** The last change to one person's file, by whomever; undefined when there was none. For administrators; throws `forbidden`. */
export async function findLastChangeOf(actor: PersonActor, personId: number): Promise<LastChange | undefined> {
  requireAdmin(actor)
  const [found] = await db
    .select({ by: people.displayName, at: activities.createdAt })
    .from(activities)
    .leftJoin(people, and(eq(people.organizationId, activities.organizationId), eq(people.id, activities.actorId)))
    .where(
      and(
        eq(activities.organizationId, actor.organization.id),
        eq(activities.subjectType, 'person'),
        eq(activities.subjectId, personId),
        inArray(activities.key, ['person.added', 'person.revised', 'person.removed', 'person.restored']),
      ),
    )
    .orderBy(desc(activities.id))
    .limit(1)
  return found
}

/** The last deed of any of some kinds, undefined when there was none; throws `forbidden` as `listLastChanges`. */
export async function lastChangeAmong(actor: PersonActor, keys: string[]): Promise<LastChange | undefined> {
  const changes = await listLastChanges(actor, keys)
  return [...changes.values()].sort((a, b) => b.at.getTime() - a.at.getTime())[0]
}
