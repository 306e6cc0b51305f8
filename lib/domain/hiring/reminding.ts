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

/** When the next automatic reminder is due, after an invitation or a reminder at `from`; null once the cap is reached. */
export function nextReminderAt(from: Date, sent: number, rules: ReminderRules): Date | null {
  if (sent >= rules.cap) return null
  const due = new Date(from.getTime() + rules.interval * hour)
  if (!rules.skipsWeekends) return due
  const there = Temporal.Instant.fromEpochMilliseconds(due.getTime()).toZonedDateTimeISO(rules.timeZone)
  // Saturday and Sunday wait for Monday, at the same time of day.
  return new Date(there.add({ days: there.dayOfWeek > 5 ? 8 - there.dayOfWeek : 0 }).epochMilliseconds)
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
