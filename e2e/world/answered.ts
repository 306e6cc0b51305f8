import { and, eq } from 'drizzle-orm'
import { db } from '@/db'
import type { candidates } from '@/db/schema/candidates'
import { flags } from '@/db/schema/hiring-evidence'
import { questionSetVersions } from '@/db/schema/questionnaires'
import { answers, type referenceRequests } from '@/db/schema/references'
import { makeReference } from './references'

type Of = Pick<typeof candidates.$inferSelect, 'id' | 'organizationId' | 'recruiterId'>
type Given = Parameters<typeof makeReference>[1] & {
  /** 1 to 5, to two questions. */
  ratings: [reliable: number, team: number]
  words?: string
}

/** A reference that was answered: two ratings and a text. */
export async function makeAnswered(candidate: Of, { ratings, words, ...overrides }: Given) {
  const score = Math.round(((ratings[0] + ratings[1]) / 10) * 1000)
  const reference = await makeReference(candidate, { completedAt: new Date(), score, ...overrides })
  const { organizationId, id: referenceId } = reference
  const asked = { organizationId, referenceId, language: 'en', scale: 5 }
  await db.insert(answers).values([
    {
      ...asked,
      questionUuid: 'reliable',
      position: 0,
      question: 'How reliable was the work?',
      type: 'rating',
      category: 'Work',
      value: ratings[0],
    },
    {
      ...asked,
      questionUuid: 'team',
      position: 1,
      question: 'How well did they work in a team?',
      type: 'rating',
      category: 'Work',
      value: ratings[1],
    },
    {
      ...asked,
      questionUuid: 'known',
      position: 2,
      question: 'What should we know?',
      type: 'text',
      scale: null,
      value: words ?? null,
    },
  ])
  return reference
}

/** A reference in which the questions of its request were answered, one value to each. */
export async function makeAnsweredTo(
  candidate: Of,
  { organizationId, id: requestId, versionId }: typeof referenceRequests.$inferSelect,
  values: unknown[],
  overrides: Parameters<typeof makeReference>[1] = {},
) {
  const reference = await makeReference(candidate, { completedAt: new Date(), requestId, ...overrides })
  const [version] = await db
    .select({ questions: questionSetVersions.questions })
    .from(questionSetVersions)
    .where(and(eq(questionSetVersions.organizationId, organizationId), eq(questionSetVersions.id, versionId)))
  const given = await db
    .insert(answers)
    .values(
      version!.questions.map(({ id, text, type, category, language, settings }, position) => ({
        organizationId,
        referenceId: reference.id,
        questionUuid: id,
        position,
        question: text,
        type,
        category,
        language,
        value: values[position] ?? null,
        scale: type === 'rating' ? (settings.scale ?? 5) : null,
      })),
    )
    .returning()
  return { reference, answers: given }
}

/** Something to look at about a reference. */
export async function makeFlag(
  { organizationId, candidateId, id }: Awaited<ReturnType<typeof makeReference>>,
  flag: Pick<typeof flags.$inferInsert, 'kind' | 'evidence' | 'otherReferenceId'>,
) {
  const [row] = await db
    .insert(flags)
    .values({ ...flag, organizationId, candidateId, referenceId: id })
    .returning()
  return row!
}
