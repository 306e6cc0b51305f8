import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Database } from '@/db'
import { questionSets } from '@/db/schema/questionnaires'
import { invalid } from '../errors'

/**
 * The set that a request asks: the named one, else the only active one, else the default. Throws `invalid` on
 * `questionSet` where there is none such, or where nobody can tell which is meant.
 */
export async function chooseQuestionSet(
  tx: Database,
  organizationId: number,
  uuid: string | null,
): Promise<{ id: number; uuid: string; language: string }> {
  const found = await tx
    .select({
      id: questionSets.id,
      uuid: questionSets.uuid,
      language: questionSets.language,
      isDefault: questionSets.isDefault,
    })
    .from(questionSets)
    .where(
      and(
        eq(questionSets.organizationId, organizationId),
        isNull(questionSets.archivedAt),
        uuid === null ? undefined : eq(questionSets.uuid, uuid),
      ),
    )
    .orderBy(desc(questionSets.isDefault))
    .limit(2)
  const [first] = found
  if (first && (uuid !== null || first.isDefault || found.length === 1)) return first
  if (first) throw invalid({ questionSet: 'must be named: there are several and none is the default' })
  throw invalid({
    questionSet: uuid === null ? 'There is no question set yet: make one first' : 'is no active question set',
  })
}
