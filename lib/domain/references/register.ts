import { and, desc, eq, inArray, isNull, lt, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { people } from '@/db/schema/people'
import { candidateReferences } from '@/db/schema/references'
import type { Actor } from '../actor'
import { candidateOfReference, personOfRecruiter, recruiterOfCandidate } from '../hiring/joins'
import { candidatesInSight, type RecruiterActor, requireRecruiter, seesFirm } from '../hiring/policy'
import { eachWord } from '../hiring/searching'
import { awaited, type ReferenceRow } from './holding'

const columns = {
  id: candidateReferences.id,
  uuid: candidateReferences.uuid,
  firstName: candidateReferences.firstName,
  lastName: candidateReferences.lastName,
  email: candidateReferences.email,
  company: candidateReferences.company,
  relationship: candidateReferences.relationship,
  status: candidateReferences.status,
  score: candidateReferences.score,
  reminderCount: candidateReferences.reminderCount,
  nextReminderAt: candidateReferences.nextReminderAt,
  completedAt: candidateReferences.completedAt,
  createdAt: candidateReferences.createdAt,
  candidateUuid: candidates.uuid,
  candidateFirstName: candidates.firstName,
  candidateLastName: candidates.lastName,
  isPaused: sql<boolean>`${candidates.remindersPausedAt} is not null`,
  recruiter: people.displayName,
}

const select = () =>
  db
    .select(columns)
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .innerJoin(recruiters, recruiterOfCandidate)
    .innerJoin(people, personOfRecruiter)

/** A reference as a line of the firm's list, with whose it is. */
export type RegisteredReference = Awaited<ReturnType<typeof select>>[number]

export type RegisterFilter = {
  /** Each word stands in what is known of the referee or in the candidate's name, address or internal id. */
  words?: string
  /** `waiting`: any in which somebody is still to answer. */
  state?: ReferenceRow['status'] | 'waiting'
  relationship?: ReferenceRow['relationship']
  /** Whose candidates; only for who sees the firm. */
  recruiterUuid?: string
}

// Whose candidates have the word is asked apart, so that each table's own index finds it.
const wordIn =
  (viewer: RecruiterActor) =>
  (pattern: SQL): SQL =>
    sql`(${candidateReferences.searched} like ${pattern}
    or ${candidateReferences.candidateId} = any(array(select w.id from candidates w
      where w.organization_id = ${viewer.organization.id} and w.deleted_at is null and w.searched like ${pattern})))`

const stateIs = (state: RegisterFilter['state']) => {
  if (!state) return undefined
  return state === 'waiting' ? inArray(candidateReferences.status, [...awaited]) : eq(candidateReferences.status, state)
}

// Asked apart, so that the index on a recruiter's candidates finds them.
const ofRecruiter = (viewer: RecruiterActor, uuid: string) =>
  sql`${candidates.recruiterId} = (select t.id from recruiters t
    where t.organization_id = ${viewer.organization.id} and t.uuid = ${uuid})`

const matching = (viewer: RecruiterActor, { words, state, relationship, recruiterUuid }: RegisterFilter) =>
  and(
    eq(candidateReferences.organizationId, viewer.organization.id),
    isNull(candidateReferences.deletedAt),
    candidatesInSight(viewer),
    isNull(candidates.deletedAt),
    stateIs(state),
    relationship && eq(candidateReferences.relationship, relationship),
    recruiterUuid && seesFirm(viewer) ? ofRecruiter(viewer, recruiterUuid) : undefined,
    ...eachWord(words, wordIn(viewer)),
  )

/** References of the candidates in sight, newest first; `after` is the last of the page before. Throws `forbidden`. */
export async function listReferenceRegister(
  actor: Actor,
  filter: RegisterFilter,
  { after, limit }: { after?: number; limit: number },
): Promise<RegisteredReference[]> {
  const viewer = requireRecruiter(actor)
  return select()
    .where(and(matching(viewer, filter), after === undefined ? undefined : lt(candidateReferences.id, after)))
    .orderBy(desc(candidateReferences.id))
    .limit(limit)
}

/** How many references a filter finds. Throws `forbidden`. */
export async function countReferenceRegister(actor: Actor, filter: RegisterFilter): Promise<number> {
  const [found] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(candidateReferences)
    .innerJoin(candidates, candidateOfReference)
    .where(matching(requireRecruiter(actor), filter))
  return found!.count
}

const batch = 500

/** All that a filter finds, a batch at a time, for a file that is written while it is read. Throws `forbidden` before the first. */
export function exportReferences(actor: Actor, filter: RegisterFilter): AsyncGenerator<RegisteredReference[]> {
  requireRecruiter(actor)
  return (async function* () {
    for (let after: number | undefined; ; ) {
      const found = await listReferenceRegister(actor, filter, { after, limit: batch })
      if (found.length > 0) yield found
      if (found.length < batch) return
      after = found.at(-1)!.id
    }
  })()
}
