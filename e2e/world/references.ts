import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import type { candidates } from '@/db/schema/candidates'
import { questionSets } from '@/db/schema/questionnaires'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { mintLink } from '@/lib/domain/hiring/links'
import { pinVersion } from '@/lib/domain/questionnaires/versions'
import { unique } from './organization'
import { type Asked, makeQuestionSet } from './questionnaires'

type Of = Pick<typeof candidates.$inferSelect, 'id' | 'organizationId' | 'recruiterId'>
type ReferenceRow = typeof candidateReferences.$inferSelect

/** A request for references that went out. */
export async function makeRequest(
  { id: candidateId, organizationId, recruiterId }: Of,
  { asked, ...overrides }: Partial<typeof referenceRequests.$inferInsert> & { asked?: Asked[] } = {},
) {
  const set = await makeQuestionSet(organizationId, { asked })
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

/** The token of a link to a referee's form, or to their rights, as a mail would have it. */
export const linkOf = (
  { organizationId, id }: ReferenceRow,
  purpose: 'respond' | 'rights' = 'respond',
  days = 30,
): Promise<string> => db.transaction(tx => mintLink(tx, { organizationId, purpose, subjectId: id }, days))

type RequestRow = typeof referenceRequests.$inferSelect

/** The token of a candidate's link to the page on which they name referees. */
export const candidateLinkOf = ({ organizationId, id }: RequestRow, days = 30): Promise<string> =>
  db.transaction(tx => mintLink(tx, { organizationId, purpose: 'nominate', subjectId: id }, days))

/** Ends a request as time or a recruiter would. */
export const endRequest = ({ organizationId, id }: RequestRow, status: RequestRow['status']) =>
  db
    .update(referenceRequests)
    .set({ status })
    .where(and(eq(referenceRequests.organizationId, organizationId), eq(referenceRequests.id, id)))

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
