import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { activities } from '@/db/schema/activity'
import { people } from '@/db/schema/people'
import { enqueue } from '@/lib/jobs/queue'
import { recordActivity } from '../activity/commands'
import type { Origin, PersonActor } from '../actor'

/** How somebody proved who they are: by password, with a code on top, by a sign-in provider, or by founding the company. */
export type SignInWay = 'password' | 'code' | 'provider' | 'founding'

/** Records that somebody signed in, in the caller's transaction. */
export const recordSignIn = (tx: Database, actor: PersonActor, by: SignInWay) =>
  recordActivity(tx, actor, {
    key: 'sign_in.succeeded',
    subjectType: 'person',
    subjectId: actor.personId,
    data: { by },
  })

/** A sign-in that failed; `personId` is whose it would have been, null for nobody's. */
export type FailedSignIn = { uuid: string; personId: number | null; at: string; origin: Origin }

/** Has a wrong password recorded. The work is done by a job, so that the answer takes as long when there is nobody of that name. */
export const noteFailedSignIn = (personId: number | null, origin: Origin) =>
  enqueue(db, 'failed_sign_in', { uuid: randomUUID(), personId, at: new Date().toISOString(), origin })

/** Records a failed sign-in of somebody who is known, once however often it is told. Who failed is not known: whose account it was is. */
export async function recordFailedSignIn({ uuid, personId, at, origin }: FailedSignIn): Promise<void> {
  if (personId === null) return
  const [person] = await db
    .select({ organizationId: people.organizationId })
    .from(people)
    .where(eq(people.id, personId))
  if (!person) return
  await transaction(person.organizationId, tx =>
    tx
      .insert(activities)
      .values({
        uuid,
        organizationId: person.organizationId,
        key: 'sign_in.failed',
        subjectType: 'person',
        subjectId: personId,
        createdAt: new Date(at),
        ...origin,
      })
      .onConflictDoNothing({ target: activities.uuid }),
  )
}
