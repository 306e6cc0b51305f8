import type { PersonActor } from '../actor'
import { toDecimal } from '../leave/amounts'
import { requireAdmin } from '../people/queries'
import { listSchedules } from './commands'
import { todayIn } from './dates'
import { usualWeek } from './schedules'

/**
 * The week of everybody without one of their own: its hours as decimals, Monday first, since when (null: always), and what is
 * planned for later. For administrators, throws `forbidden`.
 */
export async function findCompanyWeek(actor: PersonActor) {
  requireAdmin(actor)
  const schedules = await listSchedules(actor, null)
  const today = todayIn(actor.organization.timeZone)
  const now = schedules.findLast(one => one.effectiveDate <= today)
  return {
    hours: now?.hours ?? usualWeek.map(toDecimal),
    since: now?.effectiveDate ?? null,
    planned: schedules.filter(one => one.effectiveDate > today),
    today,
  }
}
