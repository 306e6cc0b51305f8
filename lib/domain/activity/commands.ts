import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import type { Actor } from '../actor'

type Deed = { key: string; subjectType: string; subjectId: number; data?: Record<string, unknown> }

/** Adds to the record of who did what, inside the deed's own transaction. */
export const recordActivity = (tx: Database, actor: Actor, deed: Deed) =>
  tx.insert(activities).values({
    organizationId: actor.organization.id,
    actorId: actor.kind === 'person' ? actor.personId : null,
    ...deed,
  })
