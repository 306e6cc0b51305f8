import { and, eq, isNull, lte } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { SystemActor } from '../actor'
import { pastWeekend, rulesOf } from '../hiring/reminding'
import { ofOpenCompany } from '../organizations/suspension'
import { holdCase, isAsking, isAwaited, referenceOf } from './holding'
import { inTurn } from './in-turn'
import { remindCandidate, remindReferee } from './reminders'
import { eachRequest, requestsDue } from './schedule'

const most = 500

// Paused: it waits, and is due as soon as the pause ends.
const goesOn = isNull(candidates.remindersPausedAt)

const refereesDue = (now: Date, organizationId?: number) =>
  db
    .select({
      organizationId: candidateReferences.organizationId,
      candidateId: candidateReferences.candidateId,
      id: candidateReferences.id,
    })
    .from(candidateReferences)
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, candidateReferences.organizationId),
        eq(candidates.id, candidateReferences.candidateId),
        isNull(candidates.deletedAt),
      ),
    )
    .innerJoin(
      hiringFirms,
      and(eq(hiringFirms.organizationId, candidateReferences.organizationId), isNull(hiringFirms.closedAt)),
    )
    .where(
      and(
        lte(candidateReferences.nextReminderAt, now),
        isNull(candidateReferences.deletedAt),
        goesOn,
        ofOpenCompany(candidateReferences.organizationId),
        organizationId === undefined ? undefined : eq(candidateReferences.organizationId, organizationId),
      ),
    )
    .orderBy(candidateReferences.nextReminderAt)
    .limit(most)

/** Reminds the referees who are due. A reminder that comes late, or after a pause, on a weekend that is kept free waits for Monday. */
async function remindReferees(now: Date, organizationId?: number): Promise<number> {
  return inTurn(await refereesDue(now, organizationId), ({ organizationId: company, candidateId, id }) =>
    transaction(company, async tx => {
      const held = await holdCase(tx, and(eq(candidates.organizationId, company), eq(candidates.id, candidateId)))
      const reference = await referenceOf(tx, held, eq(candidateReferences.id, id))
      if (!reference.nextReminderAt || reference.nextReminderAt > now || !isAwaited(reference.status)) return false
      if (held.remindersPausedAt) return false
      const workday = pastWeekend(now, await rulesOf(tx, company))
      const later = reference.snoozedUntil && reference.snoozedUntil > workday ? reference.snoozedUntil : workday
      if (later > now) {
        await tx
          .update(candidateReferences)
          .set({ nextReminderAt: later })
          .where(and(eq(candidateReferences.organizationId, company), eq(candidateReferences.id, id)))
        return false
      }
      const actor: SystemActor = { kind: 'system', organization: { id: company } }
      await remindReferee(tx, actor, reference, now)
      return true
    }),
  )
}

async function remindCandidates(now: Date, organizationId?: number): Promise<number> {
  const due = requestsDue(and(lte(referenceRequests.nextReminderAt, now), goesOn), organizationId)
    .orderBy(referenceRequests.nextReminderAt)
    .limit(most)
  return eachRequest(await due, async (tx, actor, held, request) => {
    if (!request.nextReminderAt || request.nextReminderAt > now || !isAsking(request.status)) return false
    if (held.remindersPausedAt) return false
    const workday = pastWeekend(now, await rulesOf(tx, request.organizationId))
    if (workday > now) {
      await tx
        .update(referenceRequests)
        .set({ nextReminderAt: workday })
        .where(and(eq(referenceRequests.organizationId, request.organizationId), eq(referenceRequests.id, request.id)))
      return false
    }
    await remindCandidate(tx, actor, request, held.uuid, now)
    return true
  })
}

/**
 * Sends the automatic reminders that are due, each once however many servers do so at once: whoever holds the case reads again
 * whether it is. In one company alone when it is named. Gives how many.
 */
export async function sendDueReminders(now = new Date(), organizationId?: number): Promise<number> {
  return (await remindReferees(now, organizationId)) + (await remindCandidates(now, organizationId))
}
