import { and, eq, isNull, lte } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { reports } from '@/db/schema/moderation'
import type { PersonActor } from '../actor'
import { DomainError } from '../errors'
import { requireImpartial, requireModerator, secondThoughts } from './policy'
import { findReviewInForce, holdForReview } from './queries'
import { type Outcome, settle } from './settling'

const outcomes = { keep: 'kept', hide: 'hidden', remove: 'removed' } as const

export type Decision = keyof typeof outcomes

const outcomeOf = (review: { isInappropriate: boolean; isRemoved: boolean } | undefined): Outcome =>
  review?.isRemoved ? 'removed' : review?.isInappropriate ? 'hidden' : 'kept'

const decidedAlready = (outcome: Outcome) =>
  new DomainError('unprocessable', `Another moderator has decided about this already: it is ${outcome}`)

async function waits(tx: Database, actor: PersonActor, recognitionId: number, upTo: number) {
  const [found] = await tx
    .select({ id: reports.id })
    .from(reports)
    .where(
      and(
        eq(reports.organizationId, actor.organization.id),
        eq(reports.recognitionId, recognitionId),
        isNull(reports.resolvedAt),
        lte(reports.id, upTo),
      ),
    )
    .limit(1)
  return found !== undefined
}

/**
 * Decides about a reported recognition: it stays, goes out of sight, or is deleted; `seen` is the newest report that was read.
 * Giver, reporters and moderator are told at once, by mail after a minute in which it can be taken back unsaid. Of several
 * moderators the first decides. For moderators and administrators whom it is neither from nor for; throws `forbidden`,
 * `not_found`, and `unprocessable` when another one has decided meanwhile.
 */
export async function decideReported(
  actor: PersonActor,
  recognitionId: number,
  { decision, seen, comment }: { decision: Decision; seen: number; comment?: string | null },
) {
  requireModerator(actor)
  return transaction(actor, async tx => {
    const held = await holdForReview(tx, actor, recognitionId, { evenDeleted: true })
    const current = await findReviewInForce(tx, actor, recognitionId)
    if (current?.isRemoved) throw decidedAlready('removed')
    requireImpartial(actor, held)
    if (held.deletedAt) throw new DomainError('unprocessable', 'Its writer has deleted this meanwhile')
    if (held.hiddenAt || !(await waits(tx, actor, recognitionId, seen))) throw decidedAlready(outcomeOf(current))
    const mailAt = new Date(Date.now() + secondThoughts * 1000)
    return settle(tx, actor, held, { outcome: outcomes[decision], comment, mailAt })
  })
}
