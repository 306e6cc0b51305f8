import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { enqueue } from '@/lib/jobs/queue'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { recordFirm, requireRootOf } from './firm-commands'
import { type RecruiterActor, requireRoot } from './policy'

/** Cancels rows of one kind, all in one statement, and adds each to its candidate's story. */
const cancelAll = (tx: Database, actor: RecruiterActor, noun: string, update: SQL) =>
  tx.execute(sql`with ended as (${update} returning id, uuid, candidate_id)
    insert into activities (organization_id, actor_id, owner_type, owner_uuid, key, subject_type, subject_id, subject_uuid, candidate_id)
    select ${actor.organization.id}::int, ${actor.personId}::int, 'recruiter', ${actor.recruiter.uuid}::uuid,
      ${`${noun}.cancelled`}::text, ${noun}::text, id, uuid, candidate_id from ended order by id`)

async function endCases(tx: Database, actor: RecruiterActor) {
  const { id } = actor.organization
  // Whoever is in the middle of a step holds their case: it ends before, or finds the request cancelled.
  await tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.organizationId, id), isNull(candidates.deletedAt)))
    .orderBy(asc(candidates.id))
    .for('no key update')
  await cancelAll(
    tx,
    actor,
    'reference_request',
    sql`update reference_requests set status = 'cancelled', cancelled_at = now(), modified_at = now(), next_reminder_at = null
      where organization_id = ${id} and status in ('draft', 'scheduled', 'sent', 'nominated', 'in_progress')`,
  )
  await cancelAll(
    tx,
    actor,
    'reference',
    sql`update candidate_references set status = 'cancelled', modified_at = now(), next_reminder_at = null, draft = null
      where organization_id = ${id} and status in ('invited', 'opened', 'started', 'reopened')`,
  )
  await cancelAll(
    tx,
    actor,
    'verification',
    sql`update verifications set status = 'cancelled', next_reminder_at = null
      where organization_id = ${id} and status = 'sent'`,
  )
  await cancelAll(
    tx,
    actor,
    'feedback',
    sql`update feedback_requests set status = 'cancelled', modified_at = now(), next_reminder_at = null
      where organization_id = ${id} and status = 'asked'`,
  )
  await tx
    .update(hiringLinks)
    .set({ revokedAt: sql`now()` })
    .where(and(eq(hiringLinks.organizationId, id), isNull(hiringLinks.revokedAt)))
}

/**
 * Deletes the firm, not its company: nobody recruits any more from that moment on, what was asked for is cancelled, links open
 * nothing, and a job erases what the firm knew. For roots; throws `forbidden`, `not_found`.
 */
export async function closeFirm(actor: Actor, uuid: string): Promise<void> {
  const root = requireRootOf(actor, uuid)
  const organizationId = root.organization.id
  await transaction(actor, async tx => {
    const closed = await tx
      .update(hiringFirms)
      .set({ closedAt: sql`now()`, modifiedAt: sql`now()` })
      .where(and(eq(hiringFirms.organizationId, organizationId), isNull(hiringFirms.closedAt)))
      .returning({ id: hiringFirms.organizationId })
    if (closed.length === 0) throw notFound('Hiring firm')
    await endCases(tx, root)
    await tx
      .update(recruiters)
      .set({ isActive: false, deletedAt: sql`now()`, modifiedAt: sql`now()` })
      .where(and(eq(recruiters.organizationId, organizationId), isNull(recruiters.deletedAt)))
    await recordFirm(tx, root, 'closed')
    await enqueue(tx, 'purge_firm', { organizationId })
  })
}

/** What closing the firm would end and erase. For roots; throws `forbidden`. */
export async function countFirm(actor: Actor): Promise<FirmCount> {
  const { organization } = requireRoot(actor)
  const id = organization.id
  const [counted] = (await db.execute(sql`select
    (select count(*)::int from candidates c where c.organization_id = ${id} and c.deleted_at is null) as candidates,
    (select count(*)::int from reference_requests q where q.organization_id = ${id}
      and q.status in ('draft', 'scheduled', 'sent', 'nominated', 'in_progress')) as requests,
    (select count(*)::int from candidate_references r where r.organization_id = ${id} and r.deleted_at is null
      and r.status in ('invited', 'opened', 'started', 'reopened')) as awaited,
    (select count(*)::int from recruiters t where t.organization_id = ${id} and t.deleted_at is null) as recruiters`)) as unknown as FirmCount[]
  return counted!
}

export type FirmCount = { candidates: number; requests: number; awaited: number; recruiters: number }
