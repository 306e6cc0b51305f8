import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import { candidates, profiles } from '@/db/schema/candidates'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { answerRevisions, answers, candidateReferences } from '@/db/schema/references'
import { type OrganizationRow, unique } from './organization'
import { makePerson, type PersonOverrides, type WorldPerson } from './people'

export type WorldRecruiter = WorldPerson & { recruiterId: number; recruiterUuid: string }

type RecruiterRole = (typeof recruiters.$inferSelect)['role']

/** The company as a hiring firm; made with its first recruiter, or here, with settings that matter to a test. */
export async function makeFirm(organizationId: number, settings: Partial<typeof hiringFirms.$inferInsert> = {}) {
  const [row] = await db
    .insert(hiringFirms)
    .values({ ...settings, organizationId })
    .onConflictDoUpdate({ target: hiringFirms.organizationId, set: { organizationId, ...settings } })
    .returning()
  return row!
}

/** A colleague who recruits. */
export async function makeRecruiter(
  organization: OrganizationRow,
  role: RecruiterRole = 'recruiter',
  overrides: PersonOverrides = {},
): Promise<WorldRecruiter> {
  await db.insert(hiringFirms).values({ organizationId: organization.id }).onConflictDoNothing()
  const person = await makePerson(organization, overrides)
  const [row] = await db
    .insert(recruiters)
    .values({ organizationId: organization.id, personId: person.id, role })
    .returning()
  return { ...person, recruiterId: row!.id, recruiterUuid: row!.uuid }
}

/** A candidate of a recruiter's, with an empty profile. */
export async function makeCandidate(
  { organizationId, recruiterId }: Pick<WorldRecruiter, 'organizationId' | 'recruiterId'>,
  overrides: Partial<typeof candidates.$inferInsert> = {},
) {
  const mark = unique()
  const [row] = await db
    .insert(candidates)
    .values({
      internalId: `C-${mark}`,
      firstName: 'Cara',
      lastName: 'Candidate',
      email: `cara-${mark}@candidates.example`,
      ...overrides,
      organizationId,
      recruiterId,
    })
    .returning()
  await db.insert(profiles).values({ organizationId, candidateId: row!.id })
  return row!
}

/** A reference's answers as they are kept, in order. */
export const answersOf = (referenceUuid: string) =>
  db
    .select({
      id: answers.id,
      uuid: answers.uuid,
      question: answers.question,
      value: answers.value,
      comment: answers.comment,
    })
    .from(answers)
    .innerJoin(candidateReferences, eq(candidateReferences.id, answers.referenceId))
    .where(eq(candidateReferences.uuid, referenceUuid))
    .orderBy(answers.position)

/** What a reference's answers said before they were corrected, oldest first. */
export const revisionsOf = (referenceUuid: string) =>
  db
    .select({ value: answerRevisions.value, revisedById: answerRevisions.revisedById })
    .from(answerRevisions)
    .innerJoin(answers, eq(answers.id, answerRevisions.answerId))
    .innerJoin(candidateReferences, eq(candidateReferences.id, answers.referenceId))
    .where(eq(candidateReferences.uuid, referenceUuid))
    .orderBy(answerRevisions.id)

/** Lets the days pass that links to a reference are good for. */
export async function endLinks(referenceUuid: string) {
  const [row] = await db
    .select({ id: candidateReferences.id })
    .from(candidateReferences)
    .where(eq(candidateReferences.uuid, referenceUuid))
  await db
    .update(hiringLinks)
    .set({ expiresAt: new Date(Date.now() - 1000) })
    .where(and(eq(hiringLinks.purpose, 'respond'), eq(hiringLinks.subjectId, row!.id)))
}
