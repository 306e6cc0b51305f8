import { and, eq, isNull, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { candidates, experiences, profiles, verifications } from '@/db/schema/candidates'
import type { Actor, GuestActor } from '../actor'
import { invalid, notFound } from '../errors'
import { revokeLinks } from '../hiring/links'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { nextReminderAt, rulesOf } from '../hiring/reminding'
import { violates } from '../unique'
import { type Contact, checkContact } from './contact'
import { postToVerifier, recordVerification, settle } from './verification-steps'
import { findOwnVerification, findVerification, type Verification } from './verifications'

export type NewVerification = Contact & {
  experienceUuid: string
  firstName: string
  lastName: string
  email: string
  language?: string | null
}

/** Asks a former employer about an experience of a candidate in sight. Throws `forbidden`, and `invalid` where somebody is being asked already. */
export async function requestVerification(actor: Actor, given: NewVerification): Promise<Verification> {
  const recruiter = requireRecruiter(actor)
  const { experienceUuid, countryCode, phone, language, ...names } = given
  try {
    const uuid = await transaction(actor, async tx => {
      const [found] = await tx
        .select({ experienceId: experiences.id, candidateId: candidates.id })
        .from(experiences)
        .innerJoin(
          profiles,
          and(eq(profiles.organizationId, experiences.organizationId), eq(profiles.id, experiences.profileId)),
        )
        .innerJoin(
          candidates,
          and(eq(candidates.organizationId, profiles.organizationId), eq(candidates.id, profiles.candidateId)),
        )
        .where(and(candidatesInSight(recruiter), isNull(candidates.deletedAt), eq(experiences.uuid, experienceUuid)))
        // Nobody is asked about a candidate who is being taken out.
        .for('no key update', { of: candidates })
      if (!found) throw invalid({ 'data.relationships.experience.id': 'is no experience of your candidates' })
      const rules = await rulesOf(tx, recruiter.organization.id)
      const [row] = await tx
        .insert(verifications)
        .values({
          ...names,
          ...checkContact({ countryCode, phone }),
          ...found,
          organizationId: recruiter.organization.id,
          requestedById: recruiter.recruiter.id,
          language: language || rules.language,
          nextReminderAt: nextReminderAt(new Date(), 0, rules),
        })
        .returning()
      await recordVerification(tx, recruiter, row!, 'requested', true)
      await postToVerifier(tx, row!, 0)
      return row!.uuid
    })
    return findVerification(recruiter, uuid)
  } catch (error) {
    if (violates(error, 'verifications_once'))
      throw invalid({ 'data.relationships.experience.id': 'is being verified already' })
    throw error
  }
}

/** Calls a verification off; its link dies. Gives it as it is then. Throws `forbidden`, `not_found`, `unprocessable` once it is settled. */
export async function cancelVerification(actor: Actor, uuid: string): Promise<Verification> {
  const recruiter = requireRecruiter(actor)
  const { id } = await findVerification(recruiter, uuid)
  await transaction(actor, async tx => {
    const row = await settle(tx, { organizationId: recruiter.organization.id, id }, { status: 'cancelled' })
    await revokeLinks(tx, { organizationId: row.organizationId, purpose: 'verify', subjectId: id })
    await recordVerification(tx, recruiter, row, 'cancelled')
  })
  return findVerification(recruiter, uuid)
}

/** A verifier says whether it is as the candidate states; once. Throws `not_found`, `unprocessable`. */
export async function answerVerification(
  guest: GuestActor,
  { confirmed, comment }: { confirmed: boolean; comment?: string | null },
): Promise<Verification> {
  if (guest.as !== 'verifier') throw notFound('Verification')
  await transaction(guest, async tx => {
    const which = { organizationId: guest.organization.id, id: guest.verificationId }
    const status = confirmed ? 'confirmed' : 'disputed'
    const row = await settle(tx, which, { status, comment: comment?.trim() || null, answeredAt: sql`now()` as never })
    await recordVerification(tx, guest, row, status)
  })
  return findOwnVerification(guest)
}
