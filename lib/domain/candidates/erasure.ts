import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import { candidates, educations, experiences, profiles, verifications } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { flags, hiringLinks, metadata } from '@/db/schema/hiring-evidence'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { recordActivity } from '../activity/commands'
import type { Actor, SystemActor } from '../actor'
import { eraseFeedback, eraseLetters, eraseReferences, type Held } from './case-erasure'
import { dropPicture } from './picture'

const stamp = sql`now()`
const over = { nextReminderAt: null }

/** Ends everything that was asked for a candidate and marks them deleted: requests and references are cancelled, links revoked. */
export async function closeCandidate(tx: Database, actor: Actor | SystemActor, { id, uuid, organizationId }: Held) {
  const asked = await tx
    .update(referenceRequests)
    .set({ status: 'cancelled', cancelledAt: stamp, modifiedAt: stamp, ...over })
    .where(
      and(
        eq(referenceRequests.organizationId, organizationId),
        eq(referenceRequests.candidateId, id),
        inArray(referenceRequests.status, ['draft', 'scheduled', 'sent', 'nominated', 'in_progress']),
      ),
    )
    .returning({ id: referenceRequests.id, uuid: referenceRequests.uuid })
  const told = await tx
    .update(candidateReferences)
    .set({ status: 'cancelled', modifiedAt: stamp, draft: null, ...over })
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.candidateId, id),
        notInArray(candidateReferences.status, ['completed', 'declined', 'cancelled', 'expired']),
      ),
    )
    .returning({ id: candidateReferences.id, uuid: candidateReferences.uuid })
  const verified = await tx
    .update(verifications)
    .set({ status: 'cancelled', ...over })
    .where(
      and(
        eq(verifications.organizationId, organizationId),
        eq(verifications.candidateId, id),
        eq(verifications.status, 'sent'),
      ),
    )
    .returning({ id: verifications.id, uuid: verifications.uuid })
  const fedBack = await tx
    .update(feedbackRequests)
    .set({ status: 'cancelled', modifiedAt: stamp, ...over })
    .where(
      and(
        eq(feedbackRequests.organizationId, organizationId),
        eq(feedbackRequests.candidateId, id),
        eq(feedbackRequests.status, 'asked'),
      ),
    )
    .returning({ id: feedbackRequests.id, uuid: feedbackRequests.uuid })
  await tx
    .update(hiringLinks)
    .set({ revokedAt: stamp })
    .where(
      and(
        eq(hiringLinks.organizationId, organizationId),
        isNull(hiringLinks.revokedAt),
        sql`(${hiringLinks.purpose}, ${hiringLinks.subjectId}) in (
          select 'nominate', r.id from reference_requests r where r.organization_id = ${organizationId} and r.candidate_id = ${id}
          union all select p, f.id from candidate_references f, (values ('respond'), ('rights')) as purposes (p)
            where f.organization_id = ${organizationId} and f.candidate_id = ${id}
          union all select 'verify', v.id from verifications v where v.organization_id = ${organizationId} and v.candidate_id = ${id}
          union all select 'feedback', b.id from feedback_requests b where b.organization_id = ${organizationId} and b.candidate_id = ${id})`,
      ),
    )
  await tx
    .update(candidates)
    .set({ deletedAt: sql`coalesce(${candidates.deletedAt}, now())`, modifiedAt: stamp })
    .where(and(eq(candidates.organizationId, organizationId), eq(candidates.id, id)))
  const ended = { reference_request: asked, reference: told, verification: verified, feedback: fedBack }
  for (const [subjectType, rows] of Object.entries(ended))
    for (const row of rows) {
      const deed = { subjectType, subjectId: row.id, subjectUuid: row.uuid, candidateId: id }
      await recordActivity(tx, actor, { key: `${subjectType}.cancelled`, ...deed })
    }
  const deed = { subjectType: 'candidate', subjectId: id, subjectUuid: uuid, candidateId: id }
  await recordActivity(tx, actor, { key: 'candidate.removed', ...deed })
}

/**
 * Takes out everything that could tell who a candidate and their referees were. What statistics need stays: scores, dates,
 * states, ratings. The candidate must have been closed before.
 */
export async function anonymiseCandidate(tx: Database, actor: Actor | SystemActor, held: Held) {
  const { id, uuid, organizationId } = held
  const profile = sql`(select p.id from profiles p where p.organization_id = ${organizationId} and p.candidate_id = ${id})`
  await eraseReferences(tx, held)
  await eraseFeedback(tx, held)
  await eraseLetters(tx, held)
  await tx
    .update(verifications)
    .set({
      firstName: 'Anonymous',
      lastName: '',
      email: 'anonymous@invalid',
      countryCode: null,
      phone: null,
      comment: null,
    })
    .where(and(eq(verifications.organizationId, organizationId), eq(verifications.candidateId, id)))
  await tx
    .update(experiences)
    .set({ company: '', title: '', description: null, startedOn: null, endedOn: null })
    .where(and(eq(experiences.organizationId, organizationId), sql`${experiences.profileId} in ${profile}`))
  await tx
    .delete(educations)
    .where(and(eq(educations.organizationId, organizationId), sql`${educations.profileId} in ${profile}`))
  await dropPicture(tx, held)
  await tx
    .update(profiles)
    .set({
      title: null,
      bio: null,
      jobTitle: null,
      streetAddress: null,
      city: null,
      province: null,
      industry: null,
      publicProfileUrl: null,
      isActive: false,
      modifiedAt: stamp,
    })
    .where(and(eq(profiles.organizationId, organizationId), eq(profiles.candidateId, id)))
  await tx
    .update(metadata)
    .set({
      address: null,
      addressHash: sql`${metadata.uuid}::text`,
      userAgent: sql`${metadata.uuid}::text`,
      modifiedAt: stamp,
    })
    .where(and(eq(metadata.organizationId, organizationId), eq(metadata.candidateId, id)))
  await tx
    .update(flags)
    .set({ evidence: {}, resolution: sql`case when ${flags.resolution} is not null then '' end` })
    .where(and(eq(flags.organizationId, organizationId), eq(flags.candidateId, id)))
  await tx
    .update(referenceRequests)
    .set({ notes: null })
    .where(and(eq(referenceRequests.organizationId, organizationId), eq(referenceRequests.candidateId, id)))
  // The record of deeds lets nothing else be taken from it.
  await tx.execute(sql`select set_config('laurel.erased_candidate', ${String(id)}, true)`)
  await tx
    .update(activities)
    .set({ data: {}, address: null })
    .where(and(eq(activities.organizationId, organizationId), eq(activities.candidateId, id)))
  await tx
    .update(candidates)
    .set({
      internalId: sql`${candidates.uuid}::text`,
      firstName: 'Anonymous',
      lastName: '',
      email: sql`'anonymous-' || ${candidates.uuid} || '@invalid'`,
      countryCode: null,
      phone: null,
      notes: null,
      // Whoever was hired is a colleague under their own name; that they were this candidate is forgotten.
      personId: null,
      anonymisedAt: stamp,
      modifiedAt: stamp,
    })
    .where(and(eq(candidates.organizationId, organizationId), eq(candidates.id, id)))
  const deed = { subjectType: 'candidate', subjectId: id, subjectUuid: uuid, candidateId: id }
  await recordActivity(tx, actor, { key: 'candidate.anonymised', ...deed })
}
