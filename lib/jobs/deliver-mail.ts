import { deliverQueuedMail, type Mail } from '@/lib/domain/notifications/mails'
import { env } from '@/lib/env'
import { sendMail } from '@/lib/mailer'
import { deliver } from './deliver'

/** Delivers one mail, or leaves it in the outbox where no SMTP server is set. Throws what the queue is to try again. */
export const deliverMail = (
  { mailId }: { mailId: number },
  { smtpUrl = env().SMTP_URL, lastAttempt = false } = {},
): Promise<void> =>
  deliver<Mail>(
    `Mail ${mailId}`,
    send => deliverQueuedMail(mailId, send),
    smtpUrl ? mail => sendMail(mail, smtpUrl) : null,
    lastAttempt,
  )
