import { and, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { hiringFirms } from '@/db/schema/hiring'
import type { SystemActor } from '../actor'
import { candidateOfFeedback } from '../hiring/joins'
import { pastWeekend, rulesOf } from '../hiring/reminding'
import { ofOpenCompany } from '../organizations/suspension'
import { hold, own, recordFeedback, remind, settle } from './steps'

const most = 500

/** Whoever is still asked, of candidates and firms that still stand, for whom `condition` holds; in the order of their age. */
const waiting = (condition: SQL | undefined, organizationId?: number) =>
  db
    .select({ id: feedbackRequests.id, organizationId: feedbackRequests.organizationId })
    .from(feedbackRequests)
    .innerJoin(candidates, candidateOfFeedback)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, feedbackRequests.organizationId))
    .where(
      and(
        eq(feedbackRequests.status, 'asked'),
        isNull(candidates.deletedAt),
        isNull(hiringFirms.closedAt),
        ofOpenCompany(feedbackRequests.organizationId),
        condition,
        organizationId === undefined ? undefined : eq(feedbackRequests.organizationId, organizationId),
      ),
    )
    .orderBy(feedbackRequests.id)
    .limit(most)

const system = (organizationId: number): SystemActor => ({ kind: 'system', organization: { id: organizationId } })

/** Reminds of feedback where it is due and not paused; each once, whoever runs it. Gives how many. */
export async function remindAsked(now = new Date(), organizationId?: number): Promise<number> {
  const due = and(lte(feedbackRequests.nextReminderAt, now), isNull(candidates.remindersPausedAt))
  let sent = 0
  for (const which of await waiting(due, organizationId))
    await transaction(which.organizationId, async tx => {
      const row = await hold(tx, which)
      if (row?.status !== 'asked' || !row.nextReminderAt || row.nextReminderAt > now) return
      const workday = pastWeekend(now, await rulesOf(tx, row.organizationId))
      if (workday > now) {
        await tx.update(feedbackRequests).set({ nextReminderAt: workday }).where(own(row))
        return
      }
      await remind(tx, system(row.organizationId), row, now)
      sent++
    })
  return sent
}

/** Waits no longer for feedback whose time is over; gives for how many. Their links stay, and say so. */
export async function expireFeedback(now = new Date(), organizationId?: number): Promise<number> {
  const over = sql`${feedbackRequests.expiresAt} <= ${now.toISOString()}::timestamptz`
  let expired = 0
  for (const which of await waiting(over, organizationId))
    await transaction(which.organizationId, async tx => {
      const held = await hold(tx, which)
      if (held?.status !== 'asked') return
      const row = await settle(tx, which, { status: 'expired' })
      await recordFeedback(tx, system(which.organizationId), row, 'expired')
      expired++
    })
  return expired
}
