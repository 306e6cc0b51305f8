import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { leads } from '@/db/schema/leads'
import { candidateReferences } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { requireReferee } from '../references/form'
import { holdCase, referenceOf } from '../references/holding'
import { recordReference } from '../references/records'
import { violates } from '../unique'

/** What somebody reads and ticks, and in which language. */
export type ConsentShown = { text: string; language: string }

const ofReferee = (organizationId: number, referenceId: number) =>
  and(eq(leads.organizationId, organizationId), eq(leads.referenceId, referenceId))

const consents = (organizationId: number, referenceId: number) =>
  db
    .select({
      text: leads.consentText,
      language: leads.consentLanguage,
      consentedAt: leads.consentedAt,
      withdrawnAt: leads.withdrawnAt,
    })
    .from(leads)
    .where(ofReferee(organizationId, referenceId))
    .orderBy(desc(leads.id))

/** What a referee agreed to, and took back: newest first. */
export type JobConsent = Awaited<ReturnType<typeof consents>>[number]

/** Every time a referee let the firm write to them about jobs. Throws `not_found` for other guests. */
export function listConsents(guest: GuestActor): Promise<JobConsent[]> {
  const { organization, referenceId } = requireReferee(guest)
  return consents(organization.id, referenceId)
}

/** Whether a referee who has answered is asked: the firm wants to, and they have not agreed already. */
export async function mayBeAsked(guest: GuestActor): Promise<boolean> {
  const { organization, referenceId } = requireReferee(guest)
  const [found] = await db
    .select({
      asks: sql<boolean>`${hiringFirms.asksForLeads} and ${candidateReferences.status} = 'completed'
        and ${candidateReferences.anonymisedAt} is null and not exists (select 1 from leads l
          where l.organization_id = ${candidateReferences.organizationId} and l.reference_id = ${candidateReferences.id}
          and l.withdrawn_at is null)`,
    })
    .from(candidateReferences)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidateReferences.organizationId))
    .where(and(eq(candidateReferences.organizationId, organization.id), eq(candidateReferences.id, referenceId)))
  return found?.asks ?? false
}

const hold = (tx: Database, { organization, candidateId }: GuestActor) =>
  holdCase(tx, and(eq(candidates.organizationId, organization.id), eq(candidates.id, candidateId)))

/**
 * A referee who has answered lets the firm write to them about jobs; the words they ticked are kept as they were shown. Doing it
 * twice is doing it once. Throws `unprocessable` before they have answered, or where the firm does not ask.
 */
export async function agreeToJobs(guest: GuestActor, shown: ConsentShown): Promise<void> {
  const referee = requireReferee(guest)
  const { organization, referenceId, candidateId } = referee
  try {
    await transaction(guest, async tx => {
      const held = await hold(tx, guest)
      const reference = await referenceOf(tx, held, eq(candidateReferences.id, referenceId))
      const [firm] = await tx
        .select({ asks: hiringFirms.asksForLeads })
        .from(hiringFirms)
        .where(eq(hiringFirms.organizationId, organization.id))
      if (!firm?.asks || reference.status !== 'completed' || reference.anonymisedAt)
        throw new DomainError('unprocessable', 'Nobody asks for this')
      await tx.insert(leads).values({
        organizationId: organization.id,
        candidateId,
        referenceId,
        consentText: shown.text,
        consentLanguage: shown.language,
      })
      await recordReference(tx, guest, reference, 'jobs_agreed')
    })
  } catch (error) {
    if (!violates(error, 'leads_once')) throw error
  }
}

/**
 * A referee takes it back: nobody may write to them about jobs any more. That they had agreed, to which words and until when,
 * stays as proof. Throws `not_found` when they have not agreed.
 */
export async function withdrawFromJobs(guest: GuestActor): Promise<void> {
  const { organization, referenceId } = requireReferee(guest)
  await transaction(guest, async tx => {
    const held = await hold(tx, guest)
    const reference = await referenceOf(tx, held, eq(candidateReferences.id, referenceId))
    const withdrawn = await tx
      .update(leads)
      .set({ withdrawnAt: sql`now()`, modifiedAt: sql`now()`, note: null })
      .where(and(ofReferee(organization.id, referenceId), isNull(leads.withdrawnAt)))
      .returning({ id: leads.id })
    if (withdrawn.length === 0) throw notFound('Consent')
    await recordReference(tx, guest, reference, 'jobs_withdrawn')
  })
}
