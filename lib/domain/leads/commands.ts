import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { leads } from '@/db/schema/leads'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { DomainError, invalid, notFound } from '../errors'
import { reviseFirm } from '../hiring/firm-commands'
import { type RecruiterActor, requireRoot } from '../hiring/policy'
import { anonymiseLeads } from './erasure'
import { findLead, type LeadStatus } from './queries'

const longestNote = 2000

/** Of several who write at once each sees what the other left: whoever holds the row is alone with it. Throws `not_found`. */
async function hold(tx: Database, root: RecruiterActor, uuid: string) {
  const [held] = await tx
    .select({ id: leads.id, modifiedAt: leads.modifiedAt })
    .from(leads)
    .where(
      and(
        eq(leads.organizationId, root.organization.id),
        eq(leads.uuid, uuid),
        isNull(leads.withdrawnAt),
        isNull(leads.anonymisedAt),
      ),
    )
    .for('update')
  if (!held) throw notFound('Lead')
  return held
}

const record = (tx: Database, root: RecruiterActor, step: string, { id, uuid }: { id: number; uuid: string }) =>
  // Not part of a candidate's story: an anonymised lead must lead back to nobody.
  recordActivity(tx, root, { key: `lead.${step}`, subjectType: 'lead', subjectId: id, subjectUuid: uuid })

export type LeadChanges = { status: LeadStatus; note: string | null }

/**
 * Says how far the firm is with a lead, and what it notes. `seen` is when what stood in the form had been written; without it
 * whatever somebody else wrote meanwhile is overwritten. For roots; throws `forbidden`, `not_found`, `invalid`, `mismatch`.
 */
export async function reviseLead(actor: Actor, uuid: string, changes: LeadChanges, seen?: Date): Promise<void> {
  const root = requireRoot(actor)
  await findLead(root, uuid)
  const note = changes.note?.trim() || null
  if (note && note.length > longestNote) throw invalid({ note: `may have at most ${longestNote} characters` })
  await transaction(actor, async tx => {
    const held = await hold(tx, root, uuid)
    if (seen && held.modifiedAt.getTime() !== seen.getTime())
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    await tx
      .update(leads)
      .set({ status: changes.status, note, modifiedAt: sql`now()` })
      .where(and(eq(leads.organizationId, root.organization.id), eq(leads.id, held.id)))
    await record(tx, root, 'revised', { id: held.id, uuid })
  })
}

/**
 * Takes somebody off the leads for good: what was agreed stays as words and a moment that lead to nobody. Their reference is
 * left as it is. For roots; throws `forbidden`, `not_found`.
 */
export async function anonymiseLead(actor: Actor, uuid: string): Promise<void> {
  const root = requireRoot(actor)
  await findLead(root, uuid)
  await transaction(actor, async tx => {
    const { id } = await hold(tx, root, uuid)
    await anonymiseLeads(tx, root.organization.id, eq(leads.id, id))
    await record(tx, root, 'anonymised', { id, uuid })
  })
}

/** Whether referees who have answered are asked to become leads. For roots; throws `forbidden`. */
export async function askForLeads(actor: Actor, asks: boolean): Promise<void> {
  const root = requireRoot(actor)
  await reviseFirm(root, root.organization.uuid, { asksForLeads: asks })
}
