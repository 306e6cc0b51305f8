import { and, eq } from 'drizzle-orm'
import { acrossOrganizations, type Database, db, transaction } from '@/db'
import { textMessages } from '@/db/schema/deliveries'
import { enqueue } from '@/lib/jobs/queue'
import { attempt, type Delivery } from './delivery'
import { fillSecrets, sealSecrets } from './sealing'

type Columns = typeof textMessages.$inferInsert

export type NewText = Pick<Columns, 'organizationId' | 'recipient' | 'text' | 'occasion'> &
  Partial<Pick<Columns, 'subjectType' | 'subjectUuid'>> & {
    /** Tokens in the text that nobody may read in the database. */
    secrets?: string[]
  }

/**
 * Writes a text message to a number as `parsePhone` gives it, and queues its delivery, in the caller's transaction when given
 * one. The same occasion to the same number is written once. Gives its id, null when it was there already. Throws when a
 * secret is not fit for a URL.
 */
export const writeText = ({ secrets = [], ...message }: NewText, within?: Database): Promise<number | null> =>
  transaction(
    message.organizationId,
    async tx => {
      const [written] = await tx
        .insert(textMessages)
        .values(sealSecrets(message, secrets))
        .onConflictDoNothing()
        .returning({ id: textMessages.id })
      if (written) await enqueue(tx, 'deliver_text', { organizationId: message.organizationId, textId: written.id })
      return written?.id ?? null
    },
    within,
  )

export type TextMessage = typeof textMessages.$inferSelect

/** Lets `send` deliver a text message that is still queued, and notes what came of it. Null when nothing was left to do. */
export const deliverQueuedText = (
  textId: number,
  send: (message: TextMessage) => Promise<Delivery>,
): Promise<Delivery | null> =>
  acrossOrganizations(async tx => {
    const [message] = await tx.select().from(textMessages).where(eq(textMessages.id, textId)).for('update')
    if (message?.state !== 'queued') return null
    const { delivery, changes } = await attempt(message, send)
    await tx.update(textMessages).set(changes).where(eq(textMessages.id, textId))
    if (delivery.state === 'refused' && message.subjectUuid)
      await enqueue(tx, 'delivery_refused', { organizationId: message.organizationId, channel: 'text', id: textId })
    return delivery
  })

/** A company's text message, like `readMail`: with its link when the outbox is where it ends. Null when there is none. */
export async function readText(organizationId: number, textId: number): Promise<TextMessage | null> {
  const [message] = await db
    .select()
    .from(textMessages)
    .where(and(eq(textMessages.organizationId, organizationId), eq(textMessages.id, textId)))
  if (!message) return null
  return message.state === 'kept' ? (fillSecrets(message) ?? message) : message
}
