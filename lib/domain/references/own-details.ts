import { and, eq, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { DomainError } from '../errors'
import { requireReferee } from './form'
import { holdCase, referenceOf } from './holding'
import { recordReference } from './records'

/** What a referee may correct about themselves. The address is not among it: it is by that that the firm knows them. */
export type OwnDetails = { firstName: string; lastName: string; company: string | null; jobTitle: string | null }

/** A referee corrects what is held of them, at any time until it is erased; the recruiter's record says so. Throws `unprocessable`. */
export async function correctOwnDetails(guest: GuestActor, details: OwnDetails): Promise<void> {
  const { organization, referenceId, candidateId } = requireReferee(guest)
  await transaction(guest, async tx => {
    const held = await holdCase(tx, and(eq(candidates.organizationId, organization.id), eq(candidates.id, candidateId)))
    const reference = await referenceOf(tx, held, eq(candidateReferences.id, referenceId))
    if (reference.anonymisedAt) throw new DomainError('unprocessable', 'This was erased already')
    const names = Object.keys(details) as (keyof OwnDetails)[]
    if (names.every(name => details[name] === reference[name])) return
    await tx
      .update(candidateReferences)
      .set({ ...details, modifiedAt: sql`now()` })
      .where(and(eq(candidateReferences.organizationId, organization.id), eq(candidateReferences.id, referenceId)))
    await recordReference(tx, guest, reference, 'revised')
  })
}
