import { and, eq, isNull } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { activities } from '@/db/schema/activity'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { PersonActor, SystemActor } from '../actor'
import { notify } from '../notifications/commands'

/** What happens to somebody's ways in, and what they should hear of, whoever did it. */
export type SecurityDeed =
  | 'password.changed'
  | 'password.reset'
  | 'second_factor.on'
  | 'second_factor.off'
  | 'second_factor.cleared'
  | 'recovery_codes.renewed'
  | 'recovery_code.used'
  | 'api_key.created'
  | 'api_key.revoked'

/** Records a deed about a person's ways in, and tells them: under the bell, and by a mail that cannot be switched off. In the caller's transaction. */
export async function recordAndTell(
  tx: Database,
  actor: PersonActor | SystemActor,
  personId: number,
  key: SecurityDeed,
  data: { name?: string; left?: number } = {},
) {
  const deed = { key, subjectType: 'person', subjectId: personId, data }
  const [activity] = await recordActivity(tx, actor, deed).returning({ id: activities.id })
  const { id: organizationId } = actor.organization
  await enqueue(tx, 'security_letter', { organizationId, activityId: activity!.id })
  await notify(tx, { organizationId, personIds: [personId], kind: 'security.changed', data: { deed: key } })
}

/** What a letter about such a deed is made of; null when whom it concerns has left. */
export async function findSecurityDeed(activityId: number) {
  const [found] = await db
    .select({
      id: activities.id,
      organizationId: activities.organizationId,
      key: activities.key,
      data: activities.data,
      createdAt: activities.createdAt,
      actorId: activities.actorId,
      personId: people.id,
      email: people.email,
      firstName: people.firstName,
      language: people.language,
      company: organizations.name,
      timeZone: organizations.timeZone,
    })
    .from(activities)
    .innerJoin(
      people,
      and(
        eq(people.organizationId, activities.organizationId),
        eq(people.id, activities.subjectId),
        isNull(people.deletedAt),
      ),
    )
    .innerJoin(organizations, eq(organizations.id, activities.organizationId))
    .where(and(eq(activities.id, activityId), eq(activities.subjectType, 'person')))
  return found ?? null
}

export type SecurityEvent = NonNullable<Awaited<ReturnType<typeof findSecurityDeed>>>
