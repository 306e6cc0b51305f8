import { isDeepStrictEqual } from 'node:util'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { type FrozenQuestion, questionSets, questionSetVersions, questions } from '@/db/schema/questionnaires'
import { DomainError, invalid } from '../errors'

const frozen = {
  id: questions.uuid,
  type: questions.type,
  text: questions.text,
  help: questions.help,
  category: questions.category,
  group: questions.group,
  required: questions.required,
  allowsComment: questions.allowsComment,
  language: questions.language,
  settings: questions.settings,
  translations: questions.translations,
}

/** The questions of a set as a version would keep them now. */
export const questionsNow = (tx: Database, organizationId: number, questionSetId: number): Promise<FrozenQuestion[]> =>
  tx
    .select(frozen)
    .from(questions)
    .where(
      and(
        eq(questions.organizationId, organizationId),
        eq(questions.questionSetId, questionSetId),
        isNull(questions.deletedAt),
      ),
    )
    .orderBy(asc(questions.position), asc(questions.id))

type Said = { title: string; language: string; questions: FrozenQuestion[] }

/** Whether two versions of a set say the same. */
export const saysTheSame = (one: Said, other: Said) =>
  one.title === other.title && one.language === other.language && isDeepStrictEqual(one.questions, other.questions)

/**
 * The version of a set that says what the set says now, inside the transaction that sends it out. A new one is added only
 * when something changed; two at once wait for each other. Throws `invalid` for a set that has just
 * been archived, `unprocessable` for one without questions.
 */
export async function pinVersion(
  tx: Database,
  organizationId: number,
  questionSetId: number,
): Promise<{ id: number; language: string }> {
  const own = and(eq(questionSets.organizationId, organizationId), eq(questionSets.id, questionSetId))
  const [set] = await tx
    .select({ title: questionSets.title, language: questionSets.language, archivedAt: questionSets.archivedAt })
    .from(questionSets)
    .where(own)
    .for('no key update')
  const now = await questionsNow(tx, organizationId, questionSetId)
  if (!set || set.archivedAt) throw invalid({ questionSet: 'is no active question set' })
  if (now.length === 0)
    throw new DomainError('unprocessable', 'This question set has no questions yet', {
      fields: { questionSet: 'has no questions yet' },
    })
  const [latest] = await tx
    .select()
    .from(questionSetVersions)
    .where(
      and(eq(questionSetVersions.organizationId, organizationId), eq(questionSetVersions.questionSetId, questionSetId)),
    )
    .orderBy(desc(questionSetVersions.number))
    .limit(1)
  if (latest && saysTheSame(latest, { ...set, questions: now })) return { id: latest.id, language: latest.language }
  const [added] = await tx
    .insert(questionSetVersions)
    .values({
      organizationId,
      questionSetId,
      number: (latest?.number ?? 0) + 1,
      title: set.title,
      language: set.language,
      questions: now,
    })
    .returning({ id: questionSetVersions.id, language: questionSetVersions.language })
  return added!
}
