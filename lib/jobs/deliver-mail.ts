import { deliverQueued } from '@/lib/domain/notifications/mails'
import { env } from '@/lib/env'
import { logger } from '@/lib/logger'
import { sendMail } from '@/lib/mailer'

/**
 * Delivers one mail, or leaves it in the outbox where no SMTP server is set. What fails for a while is thrown, so that the
 * queue tries again later, less and less often; after the last attempt, and when the server refuses it, the mail says so.
 */
export async function deliverMail(
  { mailId }: { mailId: number },
  { smtpUrl = env().SMTP_URL, lastAttempt = false } = {},
): Promise<void> {
  const delivery = await deliverQueued(mailId, async mail => {
    if (!smtpUrl) return { state: 'kept' }
    const outcome = await sendMail(mail, smtpUrl)
    return outcome.state === 'queued' && lastAttempt ? { state: 'refused', error: outcome.error } : outcome
  })
  if (delivery?.state === 'refused') logger().warn({ mailId, reason: delivery.error }, 'A mail could not be delivered')
  if (delivery?.state === 'queued') throw new Error(`Mail ${mailId} is to be tried again: ${delivery.error}`)
}
