import { expireVerifications, remindVerifiers } from '@/lib/domain/candidates/verification-reminders'
import { sendDueReminders } from '@/lib/domain/references/reminders'
import { expireRequests, sendScheduled } from '@/lib/domain/references/schedule'
import { logger } from '@/lib/logger'

/**
 * What time alone brings about in hiring: scheduled requests go out, requests expire, reminders are sent. What is due is read
 * from the database, so a missed or doubled run does no harm.
 */
export async function hiringClock(now = new Date()) {
  const sent = await sendScheduled(now)
  const expired = (await expireRequests(now)) + (await expireVerifications(now))
  const reminders = (await sendDueReminders(now)) + (await remindVerifiers(now))
  if (sent + expired + reminders > 0) logger().info({ sent, expired, reminders }, 'Hiring moved on with time')
  return { sent, expired, reminders }
}
