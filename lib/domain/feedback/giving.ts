import { eq } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import type { GuestActor } from '../actor'
import { invalid, notFound } from '../errors'
import { candidateOfFeedback, personOfRecruiter, recruiterOfFeedback } from '../hiring/joins'
import { own, recordFeedback, settle } from './steps'

type Asked = GuestActor & { as: 'asked' }

const longestComment = 4000

function requireAsked(guest: GuestActor): Asked {
  if (guest.as !== 'asked') throw notFound('Feedback')
  return guest
}

const which = ({ organization, feedbackId }: Asked) => ({ organizationId: organization.id, id: feedbackId })

/** What somebody who was asked is shown: who asks, about whom, until when it is kept, and what they said. Throws `not_found`. */
export async function findFeedbackForm(guest: GuestActor) {
  const asked = requireAsked(guest)
  const [found] = await db
    .select({
      status: feedbackRequests.status,
      audience: feedbackRequests.audience,
      name: feedbackRequests.name,
      language: feedbackRequests.language,
      rating: feedbackRequests.rating,
      recommends: feedbackRequests.recommends,
      comment: feedbackRequests.comment,
      recruiter: people.displayName,
      recruiterEmail: people.email,
      retentionDays: hiringFirms.retentionDays,
      firstName: candidates.firstName,
      lastName: candidates.lastName,
    })
    .from(feedbackRequests)
    .innerJoin(candidates, candidateOfFeedback)
    .innerJoin(recruiters, recruiterOfFeedback)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, feedbackRequests.organizationId))
    .where(own(which(asked)))
  if (!found) throw notFound('Feedback')
  const { firstName, lastName, ...rest } = found
  return { ...rest, firm: asked.organization.name, candidate: `${firstName} ${lastName}`.trim() }
}

export type FeedbackGiven = { rating?: number; recommends?: boolean; comment?: string | null }

/** Somebody says how it was, or how the colleague does; once. Throws `invalid`, `unprocessable` when it was settled already. */
export async function giveFeedback(guest: GuestActor, { rating, recommends, comment }: FeedbackGiven): Promise<void> {
  const asked = requireAsked(guest)
  const said = comment?.trim() || null
  const wrong: Record<string, string> = {}
  if (rating === undefined || !Number.isInteger(rating) || rating < 1 || rating > 5) wrong.rating = 'is required'
  if (recommends === undefined) wrong.recommends = 'is required'
  if (said && said.length > longestComment) wrong.comment = `may have at most ${longestComment} characters`
  if (Object.keys(wrong).length > 0) throw invalid(wrong)
  await transaction(guest, async tx => {
    const given = { status: 'given' as const, rating, recommends, comment: said, answeredAt: new Date() }
    await recordFeedback(tx, asked, await settle(tx, which(asked), given), 'given')
  })
}

/** Somebody would rather not say; nobody writes to them about it again. Throws `unprocessable` when it was settled already. */
export async function declineFeedback(guest: GuestActor): Promise<void> {
  const asked = requireAsked(guest)
  await transaction(guest, async tx => {
    const row = await settle(tx, which(asked), { status: 'declined', answeredAt: new Date() })
    await recordFeedback(tx, asked, row, 'declined')
  })
}
