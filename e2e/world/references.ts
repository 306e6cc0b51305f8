import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import type { candidates } from '@/db/schema/candidates'
import { questionSets } from '@/db/schema/questionnaires'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { pinVersion } from '@/lib/domain/questionnaires/versions'
import { unique } from './organization'
import { makeQuestionSet } from './questionnaires'

type Of = Pick<typeof candidates.$inferSelect, 'id' | 'organizationId' | 'recruiterId'>
type ReferenceRow = typeof candidateReferences.$inferSelect

/** A request for references that went out. */
export async function makeRequest(
  { id: candidateId, organizationId, recruiterId }: Of,
  overrides: Partial<typeof referenceRequests.$inferInsert> = {},
) {
  const set = await makeQuestionSet(organizationId)
  const version = await db.transaction(tx => pinVersion(tx, organizationId, set.id))
  // Only one open request may ask with a set; this one is nobody's default.
  await db
    .update(questionSets)
    .set({ archivedAt: new Date() })
    .where(and(eq(questionSets.organizationId, organizationId), eq(questionSets.id, set.id)))
  const [row] = await db
    .insert(referenceRequests)
    .values({
      status: 'sent',
      language: 'en',
      ...overrides,
      organizationId,
      candidateId,
      questionSetId: set.id,
      versionId: version.id,
      requestedById: recruiterId,
    })
    .returning()
  return row!
}

/** A referee of a candidate, in a request of its own unless one is named; completed when `completedAt` says so. */
export async function makeReference(
  candidate: Of,
  { requestId, ...overrides }: Partial<typeof candidateReferences.$inferInsert> = {},
): Promise<ReferenceRow> {
  const [row] = await db
    .insert(candidateReferences)
    .values({
      firstName: 'Rafa',
      lastName: 'Referee',
      email: `rafa-${unique()}@referees.example`,
      language: 'en',
      relationship: 'manager',
      status: overrides.completedAt ? 'completed' : 'invited',
      ...overrides,
      organizationId: candidate.organizationId,
      candidateId: candidate.id,
      requestId: requestId ?? (await makeRequest(candidate)).id,
    })
    .returning()
  return row!
}
