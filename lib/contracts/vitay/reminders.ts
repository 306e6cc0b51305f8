import { reminderStand } from '@/lib/domain/hiring/reminding'
import { said } from '@/lib/formats/json-api'

type Reminded = {
  nextReminderAt: Date | null
  lastReminderAt: Date | null
  reminderCount: number
  rules: { cap: number; rate: number }
}

/** How somebody stands with reminders, as Vitay shows it. */
export function presentReminder({ nextReminderAt, lastReminderAt, reminderCount, rules }: Reminded) {
  const { countExceeded, rateExceeded } = reminderStand({ count: reminderCount, lastAt: lastReminderAt }, rules)
  return {
    next_scheduled_at: nextReminderAt?.toISOString() ?? null,
    latest_sent_at: lastReminderAt?.toISOString() ?? null,
    count: reminderCount,
    count_exceeded: countExceeded,
    rate_exceeded: rateExceeded,
  }
}

export const reminderSent = () => said({ detail: 'Reminder sent' })
