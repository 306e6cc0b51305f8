import { randomBytes } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { candidates, profiles } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { forbidden, invalid, notFound } from '../errors'
import { personOfRecruiter } from '../hiring/joins'
import { candidatesInSight, type RecruiterActor, requireRecruiter } from '../hiring/policy'
import { violates } from '../unique'
import { type Contact, checkContact } from './contact'
import { anonymiseCandidate, closeCandidate } from './erasure'
import { type Candidate, findCandidate } from './queries'

export type NewCandidate = Contact & {
  /** Null or blank: minted. */
  internalId?: string | null
  firstName: string
  lastName: string
  email: string
  notes?: string | null
  language?: string | null
}

const mintedId = () => `C-${randomBytes(5).toString('hex').toUpperCase()}`

/** Runs a write, and says which of a candidate's own names another one has. */
export async function distinct<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (violates(error, 'candidates_email')) throw invalid({ email: 'belongs to another candidate' })
    if (violates(error, 'candidates_internal_id')) throw invalid({ internalId: 'belongs to another candidate' })
    throw error
  }
}

/** Adds a candidate with an empty profile, inside a transaction. */
export async function insertCandidate(tx: Database, actor: RecruiterActor, given: NewCandidate) {
  const { internalId, email, countryCode, phone, ...rest } = given
  const organizationId = actor.organization.id
  const [row] = await tx
    .insert(candidates)
    .values({
      ...rest,
      ...checkContact({ countryCode, phone }),
      email: email.trim(),
      internalId: internalId?.trim() || mintedId(),
      organizationId,
      recruiterId: actor.recruiter.id,
    })
    .returning({ id: candidates.id, uuid: candidates.uuid })
  // Sent one behind the other without waiting between.
  await Promise.all([
    tx.insert(profiles).values({ organizationId, candidateId: row!.id }),
    recordActivity(tx, actor, {
      key: 'candidate.added',
      subjectType: 'candidate',
      subjectId: row!.id,
      subjectUuid: row!.uuid,
      candidateId: row!.id,
    }),
  ])
  return row!
}

/** Adds a candidate of the actor's. Throws `forbidden`, and `invalid` for an address or internal id that is taken, or a number that is none. */
export async function addCandidate(actor: Actor, given: NewCandidate): Promise<Candidate> {
  const recruiter = requireRecruiter(actor)
  const { uuid } = await distinct(() => transaction(actor, tx => insertCandidate(tx, recruiter, given)))
  return findCandidate(recruiter, uuid)
}

export type CandidateChanges = Partial<NewCandidate> & {
  /** Uuid of the recruiter who takes over. */
  recruiterUuid?: string
  remindersPaused?: boolean
}

/** Holds a candidate in sight until the transaction ends, one who was deleted only where `deletedToo`; throws `not_found`. */
export async function holdCandidate(tx: Database, actor: RecruiterActor, uuid: string, deletedToo = false) {
  const gone = deletedToo ? candidates.anonymisedAt : candidates.deletedAt
  const [held] = await tx
    .select()
    .from(candidates)
    .where(and(candidatesInSight(actor), eq(candidates.uuid, uuid), isNull(gone)))
    .for('no key update')
  if (!held) throw notFound('Candidate')
  return held
}

/** Who takes a candidate over; the recruiter they have already is no change, and so everybody's to send back. */
async function successor(tx: Database, actor: RecruiterActor, heldBy: number, uuid: string): Promise<number> {
  const [found] = await tx
    .select({ id: recruiters.id, isActive: sql<boolean>`${recruiters.isActive} and ${people.deletedAt} is null` })
    .from(recruiters)
    .innerJoin(people, personOfRecruiter)
    .where(
      and(
        eq(recruiters.organizationId, actor.organization.id),
        eq(recruiters.uuid, uuid),
        isNull(recruiters.deletedAt),
      ),
    )
  if (found?.id === heldBy) return heldBy
  if (actor.recruiter.role === 'recruiter') throw forbidden('Only supervisors hand candidates over')
  if (!found?.isActive) throw invalid({ 'data.relationships.added_by.id': 'is no active recruiter' })
  return found.id
}

/** Changes what is known of a candidate; absent fields stay. Supervisors may hand one over. Throws `forbidden`, `not_found`, `invalid`. */
export async function reviseCandidate(actor: Actor, uuid: string, changes: CandidateChanges): Promise<Candidate> {
  const recruiter = requireRecruiter(actor)
  const { recruiterUuid, remindersPaused, internalId, email, countryCode, phone, ...rest } = changes
  await distinct(() =>
    transaction(actor, async tx => {
      const held = await holdCandidate(tx, recruiter, uuid)
      const handedTo = recruiterUuid && (await successor(tx, recruiter, held.recruiterId, recruiterUuid))
      await tx
        .update(candidates)
        .set({
          ...rest,
          ...checkContact({ phone, countryCode }, held),
          ...(email !== undefined && { email: email.trim() }),
          ...(internalId?.trim() && { internalId: internalId.trim() }),
          ...(handedTo && { recruiterId: handedTo }),
          ...(remindersPaused !== undefined && {
            remindersPausedAt: remindersPaused ? (held.remindersPausedAt ?? sql`now()`) : null,
          }),
          modifiedAt: sql`now()`,
        })
        .where(and(eq(candidates.organizationId, held.organizationId), eq(candidates.id, held.id)))
      const deed = { subjectType: 'candidate', subjectId: held.id, subjectUuid: held.uuid, candidateId: held.id }
      const changed = Object.keys(changes).filter(name => changes[name as keyof CandidateChanges] !== undefined)
      await recordActivity(tx, recruiter, { key: 'candidate.revised', ...deed, data: { changed } })
    }),
  )
  // Only supervisors hand over, and they see everybody's: it cannot have left the actor's sight.
  return findCandidate(recruiter, uuid)
}

/**
 * Takes a candidate out: whatever was asked for them ends, links open nothing any more. With `anonymise` everything goes that
 * could tell who it was, also of one who was taken out before. Gives the candidate as they were. Throws `forbidden`, `not_found`.
 */
export async function removeCandidate(actor: Actor, uuid: string, anonymise = false): Promise<Candidate> {
  const recruiter = requireRecruiter(actor)
  const before = await findCandidate(recruiter, uuid, anonymise)
  await transaction(actor, async tx => {
    const held = await holdCandidate(tx, recruiter, uuid, anonymise)
    if (!held.deletedAt) await closeCandidate(tx, recruiter, held)
    if (anonymise) await anonymiseCandidate(tx, recruiter, held)
  })
  return before
}
