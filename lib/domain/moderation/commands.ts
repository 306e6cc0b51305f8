import { transaction } from '@/db'
import { reports } from '@/db/schema/moderation'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError } from '../errors'
import { notify } from '../notifications/commands'
import { findVisible } from '../recognitions/queries'
import { requireMayReport, requireModerator, undoDays } from './policy'
import { findReviewInForce, holdForReview, listModeratorIds } from './queries'
import { settle } from './settling'

type MarkAs = (typeof reports.$inferInsert)['markAs']

const unprocessable = (message: string) => new DomainError('unprocessable', message)

/**
 * Objects to a recognition; moderators are told. Once a person and recognition, and not by those it is from or for.
 * Throws `not_found`, `forbidden`, `unprocessable` the second time.
 */
export async function reportRecognition(
  actor: PersonActor,
  recognitionId: number,
  { markAs, reason }: { markAs: MarkAs; reason: string },
) {
  const concerned = await findVisible(actor, recognitionId)
  requireMayReport(actor, concerned)
  const organizationId = actor.organization.id
  return transaction(actor, async tx => {
    const [report] = await tx
      .insert(reports)
      .values({ organizationId, recognitionId, reporterId: actor.personId, markAs, reason })
      .onConflictDoNothing()
      .returning()
    if (!report) throw unprocessable('You have already reported this recognition')
    const deed = { subjectType: 'recognition', subjectId: recognitionId, data: { reportId: report.id } }
    await recordActivity(tx, actor, { key: 'recognition.reported', ...deed })
    const moderators = await listModeratorIds(tx, actor)
    // Whoever gave or received it must not learn who reported it.
    const others = [actor.personId, concerned.giverId, ...concerned.recipientIds]
    await notify(tx, {
      organizationId,
      personIds: moderators.filter(id => !others.includes(id)),
      kind: 'report.received',
      recognitionId,
      data: { reportId: report.id },
    })
    return report
  })
}

/**
 * Decides about a recognition: inappropriate hides it everywhere, otherwise it stays, or comes back if it was hidden no
 * longer than 30 days ago. Open reports are settled; giver, reporters and moderator are told. For moderators and
 * administrators; throws `forbidden`, `not_found`, `unprocessable` when it is hidden already, or for too long.
 */
export async function reviewRecognition(
  actor: PersonActor,
  recognitionId: number,
  { isInappropriate, comment }: { isInappropriate: boolean; comment?: string | null },
) {
  requireModerator(actor)
  return transaction(actor, async tx => {
    const held = await holdForReview(tx, actor, recognitionId)
    if (held.hiddenAt && isInappropriate) throw unprocessable('This recognition is hidden already')
    if (held.hiddenAt && !(await findReviewInForce(tx, actor, recognitionId))?.undoable)
      throw unprocessable(`A recognition can be brought back within ${undoDays} days`)
    return settle(tx, actor, held, { outcome: isInappropriate ? 'hidden' : 'kept', comment })
  })
}
