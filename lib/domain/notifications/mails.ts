import { and, eq } from 'drizzle-orm'
import { acrossOrganizations, type Database, db, transaction } from '@/db'
import { mails } from '@/db/schema/notifications'
import { enqueue } from '@/lib/jobs/queue'
import { attempt, type Delivery } from './delivery'
import { fillSecrets, sealSecrets } from './sealing'

type Columns = typeof mails.$inferInsert

export type NewMail = Pick<Columns, 'organizationId' | 'recipient' | 'subject' | 'text' | 'html' | 'occasion'> &
  Partial<Pick<Columns, 'fromName' | 'replyTo' | 'subjectType' | 'subjectUuid' | 'unsubscribeUrl'>> & {
    /** Tokens and keys in text and html that nobody may read in the database. Never in the subject. */
    secrets?: string[]
  }

/**
 * Writes a mail and queues its delivery, in the caller's transaction when given one; whoever mints a token writes its hash in
 * the same. The same occasion to the same address is written once, however often this runs. Gives the mail's id, null when
 * it was there already. Throws when a secret is not fit for a URL, or stands in the subject.
 */
export const writeMail = ({ secrets = [], ...mail }: NewMail, within?: Database): Promise<number | null> =>
  transaction(
    mail.organizationId,
    async tx => {
      if (secrets.some(secret => mail.subject.includes(secret))) throw new Error('A subject is no place for a secret')
      const [written] = await tx
        .insert(mails)
        .values(sealSecrets(mail, secrets))
        .onConflictDoNothing()
        .returning({ id: mails.id })
      if (written) await enqueue(tx, 'deliver_mail', { organizationId: mail.organizationId, mailId: written.id })
      return written?.id ?? null
    },
    within,
  )

export type Mail = typeof mails.$inferSelect

/** Lets `send` deliver a mail that is still queued, and notes what came of it. Null when there was nothing left to do. */
export const deliverQueuedMail = (mailId: number, send: (mail: Mail) => Promise<Delivery>): Promise<Delivery | null> =>
  acrossOrganizations(async tx => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for('update')
    if (mail?.state !== 'queued') return null
    const { delivery, changes } = await attempt(mail, send)
    await tx.update(mails).set(changes).where(eq(mails.id, mailId))
    if (delivery.state === 'refused' && mail.subjectUuid)
      await enqueue(tx, 'delivery_refused', { organizationId: mail.organizationId, channel: 'mail', id: mailId })
    return delivery
  })

/**
 * A company's mail as its recipient would read it, when no SMTP server is set and the outbox is where it ends; any other keeps
 * its placeholders. It may hold somebody's reset link: the caller says who may see that. Null when there is no such mail.
 */
export async function readMail(organizationId: number, mailId: number): Promise<Mail | null> {
  const [mail] = await db
    .select()
    .from(mails)
    .where(and(eq(mails.organizationId, organizationId), eq(mails.id, mailId)))
  if (!mail) return null
  return mail.state === 'kept' ? (fillSecrets(mail) ?? mail) : mail
}
