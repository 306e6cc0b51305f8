import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { mails } from '@/db/schema/notifications'
import { enqueue } from '@/lib/jobs/queue'

export type NewMail = Pick<
  typeof mails.$inferInsert,
  'organizationId' | 'recipient' | 'subject' | 'text' | 'html' | 'occasion'
>

/** Writes a mail and queues its delivery. The same occasion to the same address is written once, however often this runs. */
export const writeMail = (mail: NewMail) =>
  db.transaction(async tx => {
    const [written] = await tx.insert(mails).values(mail).onConflictDoNothing().returning({ id: mails.id })
    if (written) await enqueue(tx, 'deliver_mail', { mailId: written.id })
  })

export type Mail = typeof mails.$inferSelect

/** What came of trying to deliver: `queued` is to be tried again. */
export type Delivery = { state: 'sent' | 'kept' } | { state: 'refused' | 'queued'; error: string }

/**
 * Lets `send` deliver a mail that is still queued, and notes what came of it. The row is held meanwhile, so that two jobs
 * for one mail cannot both send it. Null when there was nothing left to do.
 */
export const deliverQueued = (mailId: number, send: (mail: Mail) => Promise<Delivery>): Promise<Delivery | null> =>
  db.transaction(async tx => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for('update')
    if (mail?.state !== 'queued') return null
    const delivery = await send(mail)
    const tried = delivery.state !== 'kept'
    await tx
      .update(mails)
      .set({
        state: delivery.state,
        error: 'error' in delivery ? delivery.error : null,
        attempts: tried ? mail.attempts + 1 : mail.attempts,
        sentAt: delivery.state === 'sent' ? sql`now()` : null,
      })
      .where(eq(mails.id, mailId))
    return delivery
  })
