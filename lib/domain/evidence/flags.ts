import { and, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { flags, metadata } from '@/db/schema/hiring-evidence'
import { answers, candidateReferences } from '@/db/schema/references'
import { recordActivity } from '../activity/commands'
import type { Actor, GuestActor } from '../actor'
import { DomainError, notFound } from '../errors'
import { candidatesInSight, requireRecruiter } from '../hiring/policy'
import { postAboutReference } from '../references/post'

type Submitted = {
  id: number
  uuid: string
  organizationId: number
  candidateId: number
  /** Seconds from the first look at the form to its last answer. */
  seconds: number
  answers: { type: string; value: unknown; questionUuid: string }[]
}

type Raised = Pick<typeof flags.$inferInsert, 'kind' | 'otherReferenceId' | 'evidence'>

// Nobody reads a question and answers it in less, and a sentence takes longer to write.
const secondsPerAnswer = 3
const secondsPerWord = 0.25

const said = (value: unknown) => (typeof value === 'string' ? value.trim() : '')

function tooFast({ seconds, answers: given }: Submitted): Raised[] {
  const answered = given.filter(one => one.value !== null)
  const words = answered.flatMap(one => (one.type === 'text' ? said(one.value).split(/\s+/) : [])).length
  const expected = Math.round(answered.length * secondsPerAnswer + words * secondsPerWord)
  return seconds < expected ? [{ kind: 'too_fast', evidence: { seconds, expected, answers: answered.length } }] : []
}

/** Who else came from an address that the referee came from: the candidate, or another referee of theirs. */
async function sharedAddresses(tx: Database, reference: Submitted): Promise<Raised[]> {
  const mine = sql`(select m.address_hash from metadata m where m.organization_id = ${reference.organizationId}
    and m.subject_type = 'reference' and m.subject_id = ${reference.id})`
  const others = await tx
    .select({ subjectType: metadata.subjectType, subjectId: metadata.subjectId })
    .from(metadata)
    .where(
      and(
        eq(metadata.organizationId, reference.organizationId),
        eq(metadata.candidateId, reference.candidateId),
        sql`${metadata.addressHash} in ${mine}`,
        // Without an address nobody can share one.
        sql`${metadata.address} is distinct from 'unknown'`,
        sql`not (${metadata.subjectType} = 'reference' and ${metadata.subjectId} = ${reference.id})`,
      ),
    )
    .groupBy(metadata.subjectType, metadata.subjectId)
  return others.map(
    (one): Raised =>
      one.subjectType === 'candidate'
        ? { kind: 'address_of_candidate', evidence: { sharedWith: 'candidate' } }
        : { kind: 'address_of_referee', otherReferenceId: one.subjectId, evidence: { sharedWith: 'referee' } },
  )
}

const shortest = 40
const wording = (value: unknown) =>
  said(value)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Longer texts that another referee of the candidate wrote in the same words. */
async function sameWording(tx: Database, reference: Submitted): Promise<Raised[]> {
  const mine = new Map(
    reference.answers
      .filter(one => one.type === 'text' && wording(one.value).length >= shortest)
      .map(one => [wording(one.value), one.questionUuid]),
  )
  if (mine.size === 0) return []
  const theirs = await tx
    .select({ referenceId: answers.referenceId, value: answers.value })
    .from(answers)
    .innerJoin(
      candidateReferences,
      and(
        eq(candidateReferences.organizationId, answers.organizationId),
        eq(candidateReferences.id, answers.referenceId),
      ),
    )
    .where(
      and(
        eq(answers.organizationId, reference.organizationId),
        eq(candidateReferences.candidateId, reference.candidateId),
        ne(answers.referenceId, reference.id),
        eq(answers.type, 'text'),
      ),
    )
  const alike = new Map<number, string[]>()
  for (const { referenceId, value } of theirs) {
    const question = mine.get(wording(value))
    if (question) alike.set(referenceId, [...(alike.get(referenceId) ?? []), question])
  }
  return [...alike].map(([otherReferenceId, questions]) => ({
    kind: 'same_wording',
    otherReferenceId,
    evidence: { questions },
  }))
}

/** Looks at a reference that has just been submitted, inside its transaction, and flags what a recruiter should look at. */
export async function raiseFlags(tx: Database, actor: GuestActor, reference: Submitted) {
  const raised = [
    ...tooFast(reference),
    ...(await sharedAddresses(tx, reference)),
    ...(await sameWording(tx, reference)),
  ]
  for (const flag of raised) {
    const [row] = await tx
      .insert(flags)
      .values({
        ...flag,
        organizationId: reference.organizationId,
        candidateId: reference.candidateId,
        referenceId: reference.id,
      })
      .onConflictDoNothing()
      .returning({ id: flags.id, uuid: flags.uuid })
    if (!row) continue
    await recordActivity(tx, actor, {
      key: 'flag.raised',
      subjectType: 'flag',
      subjectId: row.id,
      subjectUuid: row.uuid,
      candidateId: reference.candidateId,
      data: { kind: flag.kind },
    })
    await postAboutReference(tx, 'flag_raised', reference, flag.kind)
  }
}

const columns = {
  id: flags.id,
  uuid: flags.uuid,
  kind: flags.kind,
  evidence: flags.evidence,
  createdAt: flags.createdAt,
  resolvedAt: flags.resolvedAt,
  resolution: flags.resolution,
  resolvedBy: sql<string | null>`(select p.display_name from recruiters r
    join people p on p.organization_id = r.organization_id and p.id = r.person_id
    where r.organization_id = ${flags.organizationId} and r.id = ${flags.resolvedById})`,
  referenceUuid: candidateReferences.uuid,
  candidateUuid: candidates.uuid,
  otherReferenceUuid: sql<string | null>`(select o.uuid from candidate_references o
    where o.organization_id = ${flags.organizationId} and o.id = ${flags.otherReferenceId})`,
}

const select = () =>
  db
    .select(columns)
    .from(flags)
    .innerJoin(
      candidates,
      and(eq(candidates.organizationId, flags.organizationId), eq(candidates.id, flags.candidateId)),
    )
    .innerJoin(
      candidateReferences,
      and(
        eq(candidateReferences.organizationId, flags.organizationId),
        eq(candidateReferences.id, flags.referenceId),
        isNull(candidateReferences.deletedAt),
      ),
    )

export type Flag = Awaited<ReturnType<typeof select>>[number]

/** The flags on a candidate's references, newest first; throws `forbidden`. */
export const listFlags = async (actor: Actor, candidateUuid: string): Promise<Flag[]> =>
  select()
    .where(
      and(candidatesInSight(requireRecruiter(actor)), isNull(candidates.deletedAt), eq(candidates.uuid, candidateUuid)),
    )
    .orderBy(desc(flags.id))

async function findFlag(actor: Actor, uuid: string): Promise<Flag> {
  const [found] = await select().where(
    and(candidatesInSight(requireRecruiter(actor)), isNull(candidates.deletedAt), eq(flags.uuid, uuid)),
  )
  if (!found) throw notFound('Flag')
  return found
}

/** Says how a flag came about; once, by whoever comes first. Throws `forbidden`, `not_found`, `unprocessable`. */
export async function resolveFlag(actor: Actor, uuid: string, resolution: string): Promise<Flag> {
  const recruiter = requireRecruiter(actor)
  const flag = await findFlag(recruiter, uuid)
  await transaction(actor, async tx => {
    const [resolved] = await tx
      .update(flags)
      .set({ resolvedAt: sql`now()`, resolvedById: recruiter.recruiter.id, resolution })
      .where(and(eq(flags.organizationId, recruiter.organization.id), eq(flags.id, flag.id), isNull(flags.resolvedAt)))
      .returning({ candidateId: flags.candidateId })
    if (!resolved) throw new DomainError('unprocessable', 'This flag has been resolved already')
    await recordActivity(tx, recruiter, {
      key: 'flag.resolved',
      subjectType: 'flag',
      subjectId: flag.id,
      subjectUuid: flag.uuid,
      candidateId: resolved.candidateId,
    })
  })
  return findFlag(recruiter, uuid)
}
