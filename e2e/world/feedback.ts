import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import type { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { leads } from '@/db/schema/leads'
import type { candidateReferences } from '@/db/schema/references'
import { mintLink } from '@/lib/domain/hiring/links'

type CandidateRow = typeof candidates.$inferSelect
type ReferenceRow = typeof candidateReferences.$inferSelect
type FeedbackRow = typeof feedbackRequests.$inferSelect

/** Somebody who was asked for feedback on a candidate's check. */
export async function makeFeedback(
  { id: candidateId, organizationId, recruiterId, email }: CandidateRow,
  overrides: Partial<typeof feedbackRequests.$inferInsert> = {},
) {
  const [row] = await db
    .insert(feedbackRequests)
    .values({
      audience: 'candidate',
      name: 'Cara Candidate',
      email,
      language: 'en',
      expiresAt: new Date(Date.now() + 30 * 86_400_000),
      ...overrides,
      organizationId,
      candidateId,
      requestedById: recruiterId,
    })
    .returning()
  return row!
}

/** The token of a link to give feedback, as a mail would have it. */
export const feedbackLinkOf = ({ organizationId, id }: FeedbackRow, days = 30): Promise<string> =>
  db.transaction(tx => mintLink(tx, { organizationId, purpose: 'feedback', subjectId: id }, days))

/** A request for feedback as it is now. */
export async function feedbackNow({ organizationId, id }: Pick<FeedbackRow, 'organizationId' | 'id'>) {
  const [row] = await db
    .select()
    .from(feedbackRequests)
    .where(and(eq(feedbackRequests.organizationId, organizationId), eq(feedbackRequests.id, id)))
  return row!
}

/** A referee who let the firm write to them about jobs. */
export async function makeLead(
  { id: referenceId, candidateId, organizationId }: ReferenceRow,
  overrides: Partial<typeof leads.$inferInsert> = {},
) {
  const [row] = await db
    .insert(leads)
    .values({
      consentText: 'Yes, they may write to me about jobs.',
      consentLanguage: 'en',
      ...overrides,
      organizationId,
      candidateId,
      referenceId,
    })
    .returning()
  return row!
}

/** Every consent of a company, as it is kept. */
export const leadsOf = (organizationId: number) =>
  db.select().from(leads).where(eq(leads.organizationId, organizationId)).orderBy(leads.id)
