import { and, asc, eq, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { activities } from '@/db/schema/activity'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { hiringLinks, metadata } from '@/db/schema/hiring-evidence'
import { people } from '@/db/schema/people'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { eraseLettersAbout, eraseReferences } from '../candidates/case-erasure'
import { hasOpenRequest } from '../candidates/queries'
import { DomainError, notFound } from '../errors'
import { candidateOfReference, personOfRecruiter, recruiterOfRequest, requestOfReference } from '../hiring/joins'
import { mintLink } from '../hiring/links'
import { requireReferee } from './form'
import { holdCase, isAwaited, referenceOf, requestOf } from './holding'
import { settleRequest, settleScore } from './progress'
import { listReadings } from './readings'
import { recordReference } from './records'

const linkDays = 30

/** A link to what is held of a referee, for who has just answered; gives its token. */
export function openRights(guest: GuestActor): Promise<string> {
  const { organization, referenceId } = requireReferee(guest)
  return transaction(guest, tx =>
    mintLink(tx, { organizationId: organization.id, purpose: 'rights', subjectId: referenceId }, linkDays),
  )
}

/**
 * Everything that is held of a referee: who they are, what they agreed to and when, from where they came, who may read it and
 * who has, and until when it is kept. Throws `not_found`.
 */
export async function findRights(guest: GuestActor) {
  const { organization, referenceId, candidateId } = requireReferee(guest)
  const [found] = await db
    .select({
      status: candidateReferences.status,
      firstName: candidateReferences.firstName,
      lastName: candidateReferences.lastName,
      email: candidateReferences.email,
      phone: candidateReferences.phone,
      company: candidateReferences.company,
      jobTitle: candidateReferences.jobTitle,
      language: candidateReferences.language,
      consentedAt: candidateReferences.consentedAt,
      completedAt: candidateReferences.completedAt,
      anonymisedAt: candidateReferences.anonymisedAt,
      mayShareWithClients: candidateReferences.mayShareWithClients,
      mayShareWithCandidate: candidateReferences.mayShareWithCandidate,
      candidate: sql<string>`btrim(${candidates.firstName} || ' ' || ${candidates.lastName})`,
      recruiter: people.displayName,
      recruiterEmail: people.email,
      retentionDays: hiringFirms.retentionDays,
      // Nothing is deleted while somebody waits for an answer; after that the days count from what happened last.
      keptUntil: sql<string | null>`case when ${hiringFirms.retentionDays} is not null and not ${hasOpenRequest} then
        (greatest(now(), make_interval(days => ${hiringFirms.retentionDays}) + greatest(${candidates.modifiedAt}, (select max(a.created_at) from activities a
          where a.organization_id = ${candidates.organizationId} and a.candidate_id = ${candidates.id}))))::date::text end`,
    })
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .innerJoin(referenceRequests, requestOfReference)
    .innerJoin(recruiters, recruiterOfRequest)
    .innerJoin(people, personOfRecruiter)
    .innerJoin(hiringFirms, eq(hiringFirms.organizationId, candidateReferences.organizationId))
    .where(and(eq(candidateReferences.organizationId, organization.id), eq(candidateReferences.id, referenceId)))
  if (!found) throw notFound('Reference')
  const visits = await db
    .select({ address: metadata.address, browser: metadata.browser, os: metadata.os, at: metadata.createdAt })
    .from(metadata)
    .where(
      and(
        eq(metadata.organizationId, organization.id),
        eq(metadata.candidateId, candidateId),
        eq(metadata.subjectType, 'reference'),
        eq(metadata.subjectId, referenceId),
      ),
    )
    .orderBy(asc(metadata.id))
  const readings = await listReadings(organization.id, referenceId)
  return { ...found, firm: organization.name, timeZone: organization.timeZone, visits, readings }
}

export type Rights = Awaited<ReturnType<typeof findRights>>

/**
 * A referee has everything of theirs erased: name, addresses, every word, from where they came, and what was written to them and
 * about them. What they rated stays as a
 * number nobody can trace. Ends what was still asked of them. Throws `unprocessable` the second time.
 */
export async function eraseOwnReference(guest: GuestActor): Promise<void> {
  const { organization, referenceId, candidateId } = requireReferee(guest)
  await transaction(guest, async tx => {
    const held = await holdCase(tx, and(eq(candidates.organizationId, organization.id), eq(candidates.id, candidateId)))
    const reference = await referenceOf(tx, held, eq(candidateReferences.id, referenceId))
    if (reference.anonymisedAt) throw new DomainError('unprocessable', 'This was erased already')
    const wasAwaited = isAwaited(reference.status)
    if (wasAwaited)
      await tx
        .update(candidateReferences)
        .set({ status: 'cancelled', nextReminderAt: null })
        .where(and(eq(candidateReferences.organizationId, organization.id), eq(candidateReferences.id, referenceId)))
    await recordReference(tx, guest, reference, 'erased')
    await eraseReferences(tx, held, referenceId)
    await eraseLettersAbout(tx, organization.id, sql`(${reference.uuid}::uuid)`)
    // The record of deeds lets this be taken from it only where it is said whose story it is.
    await tx.execute(sql`select set_config('laurel.erased_candidate', ${String(candidateId)}, true)`)
    await tx
      .update(activities)
      .set({ data: {}, address: null })
      .where(
        and(
          eq(activities.organizationId, organization.id),
          eq(activities.candidateId, candidateId),
          eq(activities.subjectType, 'reference'),
          eq(activities.subjectId, referenceId),
        ),
      )
    await tx
      .update(metadata)
      .set({ address: null, userAgent: '', browser: null, browserVersion: null, os: null, osVersion: null })
      .where(
        and(
          eq(metadata.organizationId, organization.id),
          eq(metadata.subjectType, 'reference'),
          eq(metadata.subjectId, referenceId),
        ),
      )
    await tx
      .update(hiringLinks)
      .set({ revokedAt: sql`now()` })
      .where(
        and(
          eq(hiringLinks.organizationId, organization.id),
          eq(hiringLinks.purpose, 'respond'),
          eq(hiringLinks.subjectId, referenceId),
        ),
      )
    if (wasAwaited)
      await settleRequest(tx, guest, await requestOf(tx, held, eq(referenceRequests.id, reference.requestId)))
    await settleScore(tx, held)
  })
}
