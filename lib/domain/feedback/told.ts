import { and, eq, isNull } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { candidateOfFeedback, personOfRecruiter, recruiterOfFeedback } from '../hiring/joins'

/** All that a letter asking for feedback says, as things are now; null when nobody waits for it any more. */
export async function tellOfFeedback(id: number) {
  const [found] = await db
    .select({
      organizationId: organizations.id,
      uuid: feedbackRequests.uuid,
      audience: feedbackRequests.audience,
      name: feedbackRequests.name,
      email: feedbackRequests.email,
      language: feedbackRequests.language,
      reminderCount: feedbackRequests.reminderCount,
      expiresAt: feedbackRequests.expiresAt,
      candidate: { uuid: candidates.uuid, firstName: candidates.firstName, lastName: candidates.lastName },
      firm: {
        name: organizations.name,
        timeZone: organizations.timeZone,
        logo: hiringFirms.logo,
        colour: hiringFirms.colour,
        senderName: hiringFirms.senderName,
      },
      recruiter: { name: people.displayName, email: people.email },
    })
    .from(feedbackRequests)
    .innerJoin(candidates, and(candidateOfFeedback, isNull(candidates.deletedAt)))
    .innerJoin(organizations, eq(organizations.id, feedbackRequests.organizationId))
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, feedbackRequests.organizationId))
    .innerJoin(recruiters, recruiterOfFeedback)
    .innerJoin(people, personOfRecruiter)
    .where(and(eq(feedbackRequests.id, id), eq(feedbackRequests.status, 'asked'), isNull(hiringFirms.closedAt)))
  return found ?? null
}

export type FeedbackTold = NonNullable<Awaited<ReturnType<typeof tellOfFeedback>>>
