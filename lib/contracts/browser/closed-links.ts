import { DomainError } from '@/lib/domain/errors'
import { findClosedLink } from '@/lib/domain/hiring/closed-links'
import type { LinkPurpose } from '@/lib/domain/hiring/links'
import { CompanySuspended } from '@/lib/domain/organizations/suspension'

/** Why a mailed link opens nothing here, and which page it belongs to, if to another. */
export type ClosedLinkSaid =
  | { why: 'expired' | 'expiredRights' | 'ended' | 'unknown' | 'suspended' }
  | { why: 'elsewhere'; page: string }

const pages: LinkPurpose[] = ['nominate', 'respond', 'rights', 'feedback']

/** Whether an error says that a link opens nothing, rather than that something broke. */
export const isClosed = (error: unknown) =>
  error instanceof CompanySuspended ||
  (error instanceof DomainError && (error.code === 'unauthenticated' || error.code === 'not_found'))

/** What to tell whoever opened a link that is good for nothing here. */
export async function closedLink(token: string, wanted: LinkPurpose, error: unknown): Promise<ClosedLinkSaid> {
  if (error instanceof CompanySuspended) return { why: 'suspended' }
  const found = await findClosedLink(token, wanted)
  // Who has the link to their rights got it from the page of their answers, and gets a new one there.
  if (found.why === 'expired' && wanted === 'rights') return { why: 'expiredRights' }
  if (found.why !== 'elsewhere') return found
  return pages.includes(found.purpose) ? { why: 'elsewhere', page: found.purpose } : { why: 'unknown' }
}
