import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { pictures, recognitionRecipients, recognitions, recognitionValues } from '@/db/schema/recognitions'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { DomainError, forbidden, invalid, notFound } from '../errors'
import { tellLive } from '../live/news'
import { notify } from '../notifications/commands'
import { requireActiveColleagues } from '../people/queries'
import { keepPicture, preparePicture } from '../pictures/commands'
import { requireActiveValues } from '../values/queries'
import { mayChange, requireMayGive, visibleTo } from './policy'
import { findRecognition, findVisible } from './queries'
import type { NewRecognition, Recognition, RecognitionChanges } from './types'

const longestText = 10_000
const mostRecipients = 100

async function checkGift(actor: PersonActor, gift: Pick<RecognitionChanges, 'text' | 'recipientIds' | 'valueIds'>) {
  if (gift.text !== undefined && gift.text.length > longestText)
    throw invalid({ text: `may have at most ${longestText} characters` })
  const recipientIds = gift.recipientIds && [...new Set(gift.recipientIds)]
  const valueIds = gift.valueIds && [...new Set(gift.valueIds)]
  if (recipientIds) {
    if (recipientIds.length === 0) throw invalid({ recipients: 'Please choose at least one colleague' })
    if (recipientIds.length > mostRecipients)
      throw invalid({ recipients: `may be at most ${mostRecipients} colleagues` })
    await requireActiveColleagues(actor, recipientIds, 'recipients')
  }
  if (valueIds) await requireActiveValues(actor, valueIds, 'values')
  return { recipientIds, valueIds }
}

const insertRecipients = (tx: Database, organizationId: number, recognitionId: number, ids: number[]) =>
  tx
    .insert(recognitionRecipients)
    .values(ids.map((recipientId, position) => ({ organizationId, recognitionId, recipientId, position })))

async function insertValues(tx: Database, organizationId: number, recognitionId: number, ids: number[]) {
  if (ids.length === 0) return
  await tx
    .insert(recognitionValues)
    .values(ids.map((valueId, position) => ({ organizationId, recognitionId, valueId, position })))
}

/**
 * Thanks colleagues. Everything, the recipients' notices included, happens in one transaction or not at all.
 * Throws `forbidden`, `unprocessable` for thanking oneself, `invalid` for unknown colleagues or values and for an empty gift.
 */
export async function giveRecognition(actor: PersonActor, gift: NewRecognition): Promise<Recognition> {
  requireMayGive(actor)
  if (gift.recipientIds.includes(actor.personId))
    throw new DomainError('unprocessable', 'One cannot thank oneself', {
      fields: { recipients: 'must not include yourself' },
    })
  if (!gift.text.trim() && !gift.picture) throw invalid({ text: 'Please write a few words or add a picture' })
  const { recipientIds = [], valueIds = [] } = await checkGift(actor, gift)
  const picture = gift.picture && (await preparePicture(actor, gift.picture.bytes, gift.picture.alt))
  const organizationId = actor.organization.id

  const id = await transaction(actor, async tx => {
    if (picture) await keepPicture(tx, picture)
    const [row] = await tx
      .insert(recognitions)
      .values({
        organizationId,
        giverId: actor.personId,
        text: gift.text,
        isPrivate: gift.isPrivate ?? false,
        picture: picture?.name,
        source: actor.source,
      })
      .returning({ id: recognitions.id })
    const recognitionId = row!.id
    // Sent one behind the other without waiting between: they stand in the order of their sending all the same.
    await Promise.all([
      insertRecipients(tx, organizationId, recognitionId, recipientIds),
      insertValues(tx, organizationId, recognitionId, valueIds),
      recordActivity(tx, actor, { key: 'recognition.given', subjectType: 'recognition', subjectId: recognitionId }),
      notify(tx, { organizationId, personIds: recipientIds, kind: 'recognition.received', recognitionId }),
      // What is private is news to those it is for alone, and they have their notices.
      gift.isPrivate || tellLive(tx, { kind: 'feed', organizationId, ids: [recognitionId] }),
    ])
    return recognitionId
  })
  return findRecognition(actor, id)
}

/** What a change builds on, held still until the transaction ends: of two at once each keeps what the other changed. */
async function holdForChange(tx: Database, actor: PersonActor, id: number) {
  const [held] = await tx
    .select({ text: recognitions.text, picture: recognitions.picture, editedAt: recognitions.editedAt })
    .from(recognitions)
    .where(and(visibleTo(actor), eq(recognitions.id, id)))
    .for('no key update')
  if (!held) throw notFound('Recognition')
  return held
}

/**
 * Changes a recognition; what it was before stays in its history. For its giver and administrators; throws `forbidden`, and
 * `unprocessable` when it is no longer the version that the changes build on.
 */
export async function reviseRecognition(
  actor: PersonActor,
  id: number,
  changes: RecognitionChanges,
): Promise<Recognition> {
  const visible = await findVisible(actor, id)
  if (!mayChange(actor, visible.giverId)) throw forbidden()
  const before = await findRecognition(actor, id)
  if (changes.recipientIds?.includes(visible.giverId))
    throw new DomainError('unprocessable', 'One cannot thank oneself', {
      fields: { recipients: 'must not include the giver' },
    })
  const { recipientIds, valueIds } = await checkGift(actor, changes)
  const picture = changes.picture && (await preparePicture(actor, changes.picture.bytes, changes.picture.alt))
  const organizationId = actor.organization.id
  const own = { organizationId, recognitionId: id }

  await transaction(actor, async tx => {
    const held = await holdForChange(tx, actor, id)
    if (changes.builtOn !== undefined && changes.builtOn?.getTime() !== held.editedAt?.getTime())
      throw new DomainError('unprocessable', 'Somebody else has changed this meanwhile')
    const text = changes.text ?? held.text
    const pictured = changes.picture === undefined ? held.picture : changes.picture
    if (!text.trim() && !pictured) throw invalid({ text: 'Please write a few words or add a picture' })
    if (picture) await keepPicture(tx, picture)
    await tx
      .update(recognitions)
      .set({ text, editedAt: sql`now()`, ...(picture !== undefined && { picture: picture?.name ?? null }) })
      .where(and(eq(recognitions.organizationId, organizationId), eq(recognitions.id, id)))
    if (changes.pictureAlt !== undefined && held.picture && changes.picture === undefined)
      await tx
        .update(pictures)
        .set({ alt: changes.pictureAlt })
        .where(and(eq(pictures.organizationId, organizationId), eq(pictures.name, held.picture)))
    if (recipientIds) {
      await tx.delete(recognitionRecipients).where(matches(recognitionRecipients, own))
      await insertRecipients(tx, organizationId, id, recipientIds)
    }
    if (valueIds) {
      await tx.delete(recognitionValues).where(matches(recognitionValues, own))
      await insertValues(tx, organizationId, id, valueIds)
    }
    await recordActivity(tx, actor, {
      key: 'recognition.revised',
      subjectType: 'recognition',
      subjectId: id,
      data: {
        before: {
          text: held.text,
          recipientIds: before.recipients.map(one => one.id),
          valueIds: before.values.map(one => one.id),
          picture: held.picture,
        },
      },
    })
    const added = recipientIds?.filter(one => !visible.recipientIds.includes(one)) ?? []
    await notify(tx, { organizationId, personIds: added, kind: 'recognition.received', recognitionId: id })
  })
  return findRecognition(actor, id)
}

const matches = (
  table: typeof recognitionRecipients | typeof recognitionValues,
  own: { organizationId: number; recognitionId: number },
) => and(eq(table.organizationId, own.organizationId), eq(table.recognitionId, own.recognitionId))

/**
 * Takes a recognition out of every list. Its giver and administrators may; it can be restored by whoever deleted it. Of
 * several at once the first counts, the others find nothing; throws `forbidden`, `not_found`.
 */
export async function deleteRecognition(actor: PersonActor, id: number) {
  const visible = await findVisible(actor, id)
  if (!mayChange(actor, visible.giverId)) throw forbidden()
  await transaction(actor, async tx => {
    const deleted = await tx
      .update(recognitions)
      .set({ deletedAt: sql`now()`, deletedById: actor.personId })
      .where(
        and(
          eq(recognitions.organizationId, actor.organization.id),
          eq(recognitions.id, id),
          isNull(recognitions.deletedAt),
        ),
      )
      .returning({ id: recognitions.id })
    if (deleted.length === 0) throw notFound('Recognition')
    await recordActivity(tx, actor, { key: 'recognition.deleted', subjectType: 'recognition', subjectId: id })
  })
}

/** Undoes a deletion, within a day, by whoever deleted; throws `not_found` otherwise. */
export async function restoreRecognition(actor: PersonActor, id: number) {
  await transaction(actor, async tx => {
    const restored = await tx
      .update(recognitions)
      .set({ deletedAt: null, deletedById: null })
      .where(
        and(
          eq(recognitions.organizationId, actor.organization.id),
          eq(recognitions.id, id),
          eq(recognitions.deletedById, actor.personId),
          sql`${recognitions.deletedAt} > now() - interval '1 day'`,
        ),
      )
      .returning({ id: recognitions.id })
    if (restored.length === 0) throw notFound('Recognition')
    await recordActivity(tx, actor, { key: 'recognition.restored', subjectType: 'recognition', subjectId: id })
  })
}
