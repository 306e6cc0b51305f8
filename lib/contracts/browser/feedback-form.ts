import { z } from 'zod'
import { findFeedbackForm } from '@/lib/domain/feedback/giving'
import { askedByLink } from '@/lib/domain/hiring/links'
import { text } from '../fields'
import { type ClosedLinkSaid, closedLink, isClosed } from './closed-links'

const blank = z.literal('').transform(() => undefined)

/** What somebody says who was asked; a field left out is missing. */
export const givenForm = z.object({
  rating: blank.or(z.enum(['1', '2', '3', '4', '5']).transform(Number)).optional(),
  recommends: blank.or(z.enum(['yes', 'no']).transform(said => said === 'yes')).optional(),
  comment: text(4000).default(''),
})

/** What the guest's page is made of. */
export type FeedbackForm = Awaited<ReturnType<typeof findFeedbackForm>>

/** What a link to give feedback opens, or why it opens nothing; opening it changes nothing. */
export async function giveFeedbackPage(
  token: string,
): Promise<{ closed: ClosedLinkSaid } | { closed: null; form: FeedbackForm }> {
  try {
    return { closed: null, form: await findFeedbackForm(await askedByLink(token)) }
  } catch (error) {
    if (!isClosed(error)) throw error
    return { closed: await closedLink(token, 'feedback', error) }
  }
}
