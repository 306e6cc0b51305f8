import { eq } from 'drizzle-orm'
import { Temporal } from 'temporal-polyfill'
import type { Database } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import { DomainError } from '../errors'

/** The rules by which a firm reminds. Times in hours. */
export type ReminderRules = {
  interval: number
  cap: number
  rate: number
  skipsWeekends: boolean
  timeZone: string
  linkDays: number
  language: string
}

/** A firm's rules. */
export async function rulesOf(tx: Database, organizationId: number): Promise<ReminderRules> {
  const [row] = await tx
    .select({
      interval: hiringFirms.reminderInterval,
      cap: hiringFirms.reminderCap,
      rate: hiringFirms.reminderRate,
      skipsWeekends: hiringFirms.remindersSkipWeekends,
      linkDays: hiringFirms.linkDays,
      language: hiringFirms.language,
      timeZone: organizations.timeZone,
    })
    .from(hiringFirms)
    .innerJoin(organizations, eq(organizations.id, hiringFirms.organizationId))
    .where(eq(hiringFirms.organizationId, organizationId))
  if (!row) throw new Error(`Company ${organizationId} is no hiring firm`)
  return row
}

const hour = 3_600_000

/** A moment as it is, or, where the firm leaves people in peace at weekends, the same time of day on Monday. */
export function pastWeekend(moment: Date, rules: Pick<ReminderRules, 'skipsWeekends' | 'timeZone'>): Date {
  if (!rules.skipsWeekends) return moment
  const there = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(rules.timeZone)
  if (there.dayOfWeek <= 5) return moment
  return new Date(there.add({ days: 8 - there.dayOfWeek }).epochMilliseconds)
}

/** When the next automatic reminder is due, after an invitation or a reminder at `from`; null once the cap is reached. */
export function nextReminderAt(
  from: Date,
  sent: number,
  rules: Pick<ReminderRules, 'interval' | 'cap' | 'skipsWeekends' | 'timeZone'>,
): Date | null {
  if (sent >= rules.cap) return null
  return pastWeekend(new Date(from.getTime() + rules.interval * hour), rules)
}

/** The automatic reminders after an invitation at `from`, as they would go if nobody answered. */
export function remindersAfter(
  from: Date,
  rules: Pick<ReminderRules, 'interval' | 'cap' | 'skipsWeekends' | 'timeZone'>,
): Date[] {
  const reminders: Date[] = []
  for (let at = nextReminderAt(from, 0, rules); at; at = nextReminderAt(at, reminders.length, rules)) reminders.push(at)
  return reminders
}

/** How somebody stands who was reminded `count` times, lately at `lastAt`. */
export function reminderStand(
  { count, lastAt }: { count: number; lastAt: Date | null },
  rules: Pick<ReminderRules, 'cap' | 'rate'>,
  now = new Date(),
) {
  const nextAllowedAt = lastAt && new Date(lastAt.getTime() + rules.rate * hour)
  return {
    countExceeded: count >= rules.cap,
    rateExceeded: nextAllowedAt !== null && nextAllowedAt > now,
    nextAllowedAt,
  }
}

/** Throws `unprocessable` where one more reminder would be one too many, or too soon; says from when on it may be. */
export function requireMayRemind(
  reminded: { count: number; lastAt: Date | null },
  rules: Pick<ReminderRules, 'cap' | 'rate'>,
  now = new Date(),
) {
  const { countExceeded, rateExceeded, nextAllowedAt } = reminderStand(reminded, rules, now)
  if (countExceeded)
    throw new DomainError('unprocessable', `${reminded.count} reminders were sent, as many as the firm allows`)
  if (rateExceeded)
    throw new DomainError(
      'unprocessable',
      `Too soon: the next reminder may be sent from ${nextAllowedAt!.toISOString()}`,
    )
}
