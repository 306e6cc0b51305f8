import { and, asc, eq, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { recruiters } from '@/db/schema/hiring'
import { referenceReadings } from '@/db/schema/hiring-evidence'
import { people } from '@/db/schema/people'
import { candidateReferences } from '@/db/schema/references'
import { personOfRecruiter } from '../hiring/joins'
import type { RecruiterActor } from '../hiring/policy'

// A referee may ask who has read what they said: whatever shows answers to a recruiter says so here.

/**
 * Notes that a recruiter reads the answers of completed references, those that meet a condition on `candidate_references`. The
 * first time is kept, and the last to within an hour: whoever reads on and on writes nothing.
 */
export async function noteReading(actor: RecruiterActor, which: SQL): Promise<void> {
  const found = db
    .select({
      organizationId: candidateReferences.organizationId,
      referenceId: candidateReferences.id,
      recruiterId: sql<number>`${actor.recruiter.id}::int`.as('recruiter_id'),
      firstReadAt: sql<Date>`now()`.as('first_read_at'),
      lastReadAt: sql<Date>`now()`.as('last_read_at'),
    })
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, actor.organization.id),
        eq(candidateReferences.status, 'completed'),
        isNull(candidateReferences.deletedAt),
        isNull(candidateReferences.anonymisedAt),
        which,
      ),
    )
  await transaction(actor, tx =>
    tx
      .insert(referenceReadings)
      .select(found)
      .onConflictDoUpdate({
        target: [referenceReadings.organizationId, referenceReadings.referenceId, referenceReadings.recruiterId],
        set: { lastReadAt: sql`now()` },
        setWhere: lt(referenceReadings.lastReadAt, sql`now() - interval '1 hour'`),
      }),
  )
}

/** Who has read what a referee said, whoever was first on top. */
export const listReadings = (organizationId: number, referenceId: number) =>
  db
    .select({
      name: people.displayName,
      firstReadAt: referenceReadings.firstReadAt,
      lastReadAt: referenceReadings.lastReadAt,
    })
    .from(referenceReadings)
    .innerJoin(
      recruiters,
      and(
        eq(recruiters.organizationId, referenceReadings.organizationId),
        eq(recruiters.id, referenceReadings.recruiterId),
      ),
    )
    .innerJoin(people, personOfRecruiter)
    .where(and(eq(referenceReadings.organizationId, organizationId), eq(referenceReadings.referenceId, referenceId)))
    .orderBy(asc(referenceReadings.firstReadAt))
