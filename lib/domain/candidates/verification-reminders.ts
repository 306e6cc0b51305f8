import { and, eq, isNull, lte, type SQL, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates, verifications } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import type { Actor, SystemActor } from '../actor'
import { DomainError } from '../errors'
import { revokeLinks } from '../hiring/links'
import { requireRecruiter } from '../hiring/policy'
import { nextReminderAt, pastWeekend, requireMayRemind, rulesOf } from '../hiring/reminding'
import { ofOpenCompany } from '../organizations/suspension'
import { own, postToVerifier, recordVerification, settle, type VerificationRow } from './verification-steps'
import { findVerification } from './verifications'

async function remind(tx: Database, actor: Actor | SystemActor, row: VerificationRow, now: Date) {
  const count = row.reminderCount + 1
  const rules = await rulesOf(tx, row.organizationId)
  await tx
    .update(verifications)
    .set({ reminderCount: count, lastReminderAt: now, nextReminderAt: nextReminderAt(now, count, rules) })
    .where(own(row))
  await postToVerifier(tx, row, count)
  await recordVerification(tx, actor, row, 'reminded', true)
}

const hold = async (tx: Database, which: Pick<VerificationRow, 'organizationId' | 'id'>) =>
  (await tx.select().from(verifications).where(own(which)).for('update'))[0]

/** A recruiter reminds a verifier now. Throws `forbidden`, `not_found`, `unprocessable` when it is too soon, too often, or done. */
export async function remindVerification(actor: Actor, uuid: string) {
  const recruiter = requireRecruiter(actor)
  const { id } = await findVerification(recruiter, uuid)
  await transaction(actor, async tx => {
    const row = await hold(tx, { organizationId: recruiter.organization.id, id })
    if (row?.status !== 'sent')
      throw new DomainError('unprocessable', `There is nothing to remind of: this verification is ${row?.status}`)
    const rules = await rulesOf(tx, row.organizationId)
    requireMayRemind({ count: row.reminderCount, lastAt: row.lastReminderAt }, rules)
    await remind(tx, recruiter, row, new Date())
  })
}

const most = 500

const within = (organizationId: number | undefined) =>
  organizationId === undefined ? undefined : eq(verifications.organizationId, organizationId)

/** Waiting verifications of candidates and firms that still stand, for which `condition` holds; in the order of their age. */
const waiting = (condition: SQL | undefined, organizationId?: number) =>
  db
    .select({ id: verifications.id, organizationId: verifications.organizationId })
    .from(verifications)
    .innerJoin(
      candidates,
      and(eq(candidates.organizationId, verifications.organizationId), eq(candidates.id, verifications.candidateId)),
    )
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, verifications.organizationId))
    .where(
      and(
        eq(verifications.status, 'sent'),
        isNull(candidates.deletedAt),
        isNull(hiringFirms.closedAt),
        ofOpenCompany(verifications.organizationId),
        condition,
        within(organizationId),
      ),
    )
    .orderBy(verifications.id)
    .limit(most)

const system = (organizationId: number): SystemActor => ({ kind: 'system', organization: { id: organizationId } })

/** Sends the automatic reminders to verifiers that are due and not paused; each once, whoever runs it. Gives how many. */
export async function remindVerifiers(now = new Date(), organizationId?: number): Promise<number> {
  const paused = isNull(candidates.remindersPausedAt)
  const due = await waiting(and(lte(verifications.nextReminderAt, now), paused), organizationId)
  let sent = 0
  for (const which of due)
    await transaction(which.organizationId, async tx => {
      const row = await hold(tx, which)
      if (row?.status !== 'sent' || !row.nextReminderAt || row.nextReminderAt > now) return
      const workday = pastWeekend(now, await rulesOf(tx, row.organizationId))
      if (workday > now) {
        await tx.update(verifications).set({ nextReminderAt: workday }).where(own(row))
        return
      }
      await remind(tx, system(row.organizationId), row, now)
      sent++
    })
  return sent
}

/** Waits no longer for verifiers whose last link has died; gives for how many. */
export async function expireVerifications(now = new Date(), organizationId?: number): Promise<number> {
  const over = sql`greatest(${verifications.createdAt}, ${verifications.lastReminderAt})
    + make_interval(days => ${hiringFirms.linkDays}) <= ${now.toISOString()}::timestamptz`
  let expired = 0
  for (const which of await waiting(over, organizationId))
    await transaction(which.organizationId, async tx => {
      const row = await hold(tx, which)
      if (row?.status !== 'sent') return
      await settle(tx, which, { status: 'expired' })
      await revokeLinks(tx, { organizationId: which.organizationId, purpose: 'verify', subjectId: which.id })
      await recordVerification(tx, system(which.organizationId), row, 'expired')
      expired++
    })
  return expired
}
