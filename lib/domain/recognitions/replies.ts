import { and, eq, gte, isNull, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { people } from '@/db/schema/people'
import { comments, hi5s, recognitions } from '@/db/schema/recognitions'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, forbidden, invalid, notFound } from '../errors'
import { notify } from '../notifications/commands'
import { mayChange, requireMayGive } from './policy'
import { findComment, findVisible } from './queries'
import type { Comment } from './types'

const longestComment = 2000

const ownRecognition = (actor: PersonActor, id: number) =>
  and(eq(recognitions.organizationId, actor.organization.id), eq(recognitions.id, id))

function keptWords(text: string): string {
  const words = text.trim()
  if (!words) throw invalid({ comment: 'Please write a few words' })
  if (words.length > longestComment) throw invalid({ comment: `may have at most ${longestComment} characters` })
  return words
}

/** Adds a comment; giver and recipients are told. Throws `not_found`, `invalid`. */
export async function writeComment(actor: PersonActor, recognitionId: number, text: string): Promise<Comment> {
  const words = keptWords(text)
  const visible = await findVisible(actor, recognitionId)
  const organizationId = actor.organization.id
  const id = await transaction(actor, async tx => {
    const [row] = await tx
      .insert(comments)
      .values({ organizationId, recognitionId, authorId: actor.personId, text: words, source: actor.source })
      .returning({ id: comments.id })
    await tx
      .update(recognitions)
      .set({ commentCount: sql`${recognitions.commentCount} + 1` })
      .where(ownRecognition(actor, recognitionId))
    const concerned = [visible.giverId, ...visible.recipientIds].filter(one => one !== actor.personId)
    await notify(tx, {
      organizationId,
      personIds: concerned,
      kind: 'comment.written',
      recognitionId,
      data: { commentId: row!.id },
    })
    return row!.id
  })
  return findComment(actor, id)
}

const ownComment = (actor: PersonActor, id: number) =>
  and(eq(comments.organizationId, actor.organization.id), eq(comments.id, id), isNull(comments.deletedAt))

/** Changes what a comment says; without a text it stays as it is. For its author and administrators; throws `not_found`, `forbidden`, `invalid`. */
export async function reviseComment(actor: PersonActor, id: number, text: string | undefined): Promise<Comment> {
  const before = await findComment(actor, id)
  if (!mayChange(actor, before.author.id)) throw forbidden()
  const words = text === undefined ? before.text : keptWords(text)
  if (words === before.text) return before
  await transaction(actor, async tx => {
    const changed = await tx
      .update(comments)
      .set({ text: words, modifiedAt: sql`now()` })
      .where(ownComment(actor, id))
      .returning({ id: comments.id })
    if (changed.length === 0) throw notFound('Comment')
    const deed = { subjectType: 'comment', subjectId: id, data: { before: before.text } }
    await recordActivity(tx, actor, { key: 'comment.revised', ...deed })
  })
  return findComment(actor, id)
}

/** Takes a comment back. For its author and administrators; throws `not_found`, `forbidden`. Of several at once, one does. */
export async function deleteComment(actor: PersonActor, id: number) {
  const { author, recognitionId } = await findComment(actor, id)
  if (!mayChange(actor, author.id)) throw forbidden()
  await transaction(actor, async tx => {
    const deleted = await tx
      .update(comments)
      .set({ deletedAt: sql`now()` })
      .where(ownComment(actor, id))
      .returning({ id: comments.id })
    if (deleted.length === 0) throw notFound('Comment')
    await tx
      .update(recognitions)
      .set({ commentCount: sql`${recognitions.commentCount} - 1` })
      .where(ownRecognition(actor, recognitionId))
    await recordActivity(tx, actor, { key: 'comment.deleted', subjectType: 'comment', subjectId: id })
  })
}

/**
 * Gives a hi5 and pays for it from the balance, which one conditional update takes: parallel calls can never overdraw it.
 * Throws `insufficient_balance`; `unprocessable` for a hi5 to oneself (as giver or recipient) or a second one; `not_found`.
 * Gives the recognition's new count and the balance that is left.
 */
export async function giveHi5(actor: PersonActor, recognitionId: number, comment?: string) {
  requireMayGive(actor)
  const words = comment?.trim() || null
  if (words && words.length > longestComment)
    throw invalid({ comment: `may have at most ${longestComment} characters` })
  const visible = await findVisible(actor, recognitionId)
  if (visible.giverId === actor.personId || visible.recipientIds.includes(actor.personId))
    throw new DomainError('unprocessable', 'One cannot give oneself a hi5')
  const organizationId = actor.organization.id
  return transaction(actor, async tx => {
    const [paid] = await tx
      .update(people)
      .set({ hi5Balance: sql`${people.hi5Balance} - 1` })
      .where(and(eq(people.organizationId, organizationId), eq(people.id, actor.personId), gte(people.hi5Balance, 1)))
      .returning({ balance: people.hi5Balance })
    const [given] = await tx
      .insert(hi5s)
      .values({ organizationId, recognitionId, giverId: actor.personId, comment: words })
      .onConflictDoNothing()
      .returning({ id: hi5s.id, createdAt: hi5s.createdAt })
    // Said first, because it is what the person should hear even with nothing left to give.
    if (!given) throw new DomainError('unprocessable', 'You have already given this a hi5')
    if (!paid) throw new DomainError('insufficient_balance', 'Hi5 quota balance is insufficient for this action')
    const [counted] = await tx
      .update(recognitions)
      .set({ hi5Count: sql`${recognitions.hi5Count} + 1` })
      .where(ownRecognition(actor, recognitionId))
      .returning({ count: recognitions.hi5Count })
    await recordActivity(tx, actor, { key: 'hi5.given', subjectType: 'recognition', subjectId: recognitionId })
    await notify(tx, {
      organizationId,
      personIds: visible.recipientIds,
      kind: 'hi5.received',
      recognitionId,
      data: { hi5Id: given.id },
    })
    return { ...given, recognitionId, comment: words, count: counted!.count, balance: paid.balance }
  })
}
