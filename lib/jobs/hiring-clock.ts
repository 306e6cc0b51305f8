import { expireVerifications, remindVerifiers } from '@/lib/domain/candidates/verification-reminders'
import { sendDueReminders } from '@/lib/domain/references/reminders'
import { expireRequests, sendScheduled } from '@/lib/domain/references/schedule'
import { logger } from '@/lib/logger'

/**
 * What time alone brings about in hiring: scheduled requests go out, requests expire, reminders are sent. What is due is read
 * from the database, so a missed or doubled run does no harm. In one company alone when it is named.
 */
export async function hiringClock(now = new Date(), organizationId?: number) {
  const sent = await sendScheduled(now, organizationId)
  const expired = (await expireRequests(now, organizationId)) + (await expireVerifications(now, organizationId))
  const reminders = (await sendDueReminders(now, organizationId)) + (await remindVerifiers(now, organizationId))
  if (sent + expired + reminders > 0) logger().info({ sent, expired, reminders }, 'Hiring moved on with time')
  return { sent, expired, reminders }
}
