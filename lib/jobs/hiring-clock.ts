import { expireVerifications, remindVerifiers } from '@/lib/domain/candidates/verification-reminders'
import { expireFeedback, remindAsked } from '@/lib/domain/feedback/clock'
import { sendDueReminders } from '@/lib/domain/references/due-reminders'
import { expireRequests, sendScheduled } from '@/lib/domain/references/schedule'
import { logger } from '@/lib/logger'

/**
 * What time alone brings about in hiring: scheduled requests go out, requests expire, reminders are sent. What is due is read
 * from the database, so a missed or doubled run does no harm. In one company alone when it is named. A step that fails keeps
 * none of the others from being done; it is thrown at the end.
 */
export async function hiringClock(now = new Date(), organizationId?: number) {
  const failures: unknown[] = []
  const count = (step: (now: Date, organizationId?: number) => Promise<number>) =>
    step(now, organizationId).catch((error: unknown) => {
      failures.push(error)
      return 0
    })
  const sent = await count(sendScheduled)
  const expired = (await count(expireRequests)) + (await count(expireVerifications)) + (await count(expireFeedback))
  const reminders = (await count(sendDueReminders)) + (await count(remindVerifiers)) + (await count(remindAsked))
  if (sent + expired + reminders > 0) logger().info({ sent, expired, reminders }, 'Hiring moved on with time')
  if (failures.length > 0) throw new AggregateError(failures, 'Hiring did not move on everywhere')
  return { sent, expired, reminders }
}
