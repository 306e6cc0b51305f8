import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import { questionSets, questionSetVersions, questions } from '@/db/schema/questionnaires'
import { referenceRequests } from '@/db/schema/references'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { DomainError, forbidden, invalid, notFound } from '../errors'
import { mayEditQuestions, type RecruiterActor, requireRecruiter } from '../hiring/policy'
import { openRequest } from '../references/holding'
import { findQuestionSet, type QuestionSet } from './queries'

/** The actor as somebody who edits question sets; throws `forbidden`. */
export function requireEditor(actor: Actor): RecruiterActor {
  const recruiter = requireRecruiter(actor)
  if (!mayEditQuestions(recruiter)) throw forbidden('Only supervisors and root recruiters edit question sets')
  return recruiter
}

/** Holds a set until the transaction ends, so that its questions are changed one hand at a time; throws `not_found`. */
export async function holdSet(tx: Database, actor: RecruiterActor, uuid: string) {
  const [held] = await tx
    .select()
    .from(questionSets)
    .where(and(eq(questionSets.organizationId, actor.organization.id), eq(questionSets.uuid, uuid)))
    .for('update')
  if (!held) throw notFound('Question set')
  return held
}

/** Notes what was done to a set. */
export const recordSet = (tx: Database, actor: RecruiterActor, set: { id: number; uuid: string }, key: string) =>
  recordActivity(tx, actor, { key, subjectType: 'question_set', subjectId: set.id, subjectUuid: set.uuid })

// One at a time decides which set is the default: the index allows one only. Before any set is held, or two that each hold
// the other's would wait forever.
const holdDefault = (tx: Database, { organization }: RecruiterActor) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtext('default question set'), ${organization.id})`)

const unsetDefault = (tx: Database, { organization }: RecruiterActor) =>
  tx
    .update(questionSets)
    .set({ isDefault: false })
    .where(and(eq(questionSets.organizationId, organization.id), eq(questionSets.isDefault, true)))

export type QuestionSetFields = { title: string; language: string; isDefault?: boolean; archived?: boolean }

/** Writes a set without questions, inside the transaction that may add some. */
export async function insertSet(
  tx: Database,
  editor: RecruiterActor,
  { title, language, isDefault }: QuestionSetFields,
): Promise<{ id: number; uuid: string }> {
  if (isDefault) {
    await holdDefault(tx, editor)
    await unsetDefault(tx, editor)
  }
  const [row] = await tx
    .insert(questionSets)
    .values({ organizationId: editor.organization.id, title, language, isDefault: isDefault ?? false })
    .returning({ id: questionSets.id, uuid: questionSets.uuid })
  await recordSet(tx, editor, row!, 'question_set.added')
  return row!
}

/** Adds an empty question set. For supervisors and roots; throws `forbidden`. */
export async function addQuestionSet(actor: Actor, fields: QuestionSetFields): Promise<QuestionSet> {
  const editor = requireEditor(actor)
  const { uuid } = await transaction(actor, tx => insertSet(tx, editor, fields))
  return findQuestionSet(editor, uuid)
}

/**
 * Changes a set; what was sent out before stays as it was. An archived set is the default no more. Throws `forbidden`,
 * `not_found`, and `invalid` where an archived one is to be the default.
 */
export async function reviseQuestionSet(
  actor: Actor,
  uuid: string,
  { archived, ...changes }: Partial<QuestionSetFields>,
): Promise<QuestionSet> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    if (changes.isDefault) await holdDefault(tx, editor)
    const held = await holdSet(tx, editor, uuid)
    const stays = archived ?? held.archivedAt !== null
    if (changes.isDefault && stays) throw invalid({ isDefault: 'must not be archived' })
    if (changes.isDefault) await unsetDefault(tx, editor)
    await tx
      .update(questionSets)
      .set({
        ...changes,
        ...(stays && { isDefault: false }),
        ...(archived !== undefined && { archivedAt: archived ? (held.archivedAt ?? sql`now()`) : null }),
        modifiedAt: sql`now()`,
      })
      .where(and(eq(questionSets.organizationId, held.organizationId), eq(questionSets.id, held.id)))
    await recordSet(tx, editor, held, archived && !held.archivedAt ? 'question_set.archived' : 'question_set.revised')
  })
  return findQuestionSet(editor, uuid)
}

/**
 * Takes a set out: for good where it was never sent, otherwise to the archive, so that what was answered keeps its questions.
 * Gives it as it is then, or was. Throws `forbidden`, `not_found`, and `unprocessable` while somebody is being asked it.
 */
export async function removeQuestionSet(actor: Actor, uuid: string): Promise<QuestionSet> {
  const editor = requireEditor(actor)
  const before = await findQuestionSet(editor, uuid)
  let kept = false
  await transaction(actor, async tx => {
    const held = await holdSet(tx, editor, uuid)
    const own = { organizationId: held.organizationId, questionSetId: held.id }
    const [asked] = await tx
      .select({
        ever: sql<boolean>`count(*) > 0`,
        now: sql<boolean>`coalesce(bool_or(${inArray(referenceRequests.status, openRequest)}), false)`,
      })
      .from(referenceRequests)
      .where(
        and(
          eq(referenceRequests.organizationId, own.organizationId),
          eq(referenceRequests.questionSetId, own.questionSetId),
        ),
      )
    if (asked!.now)
      throw new DomainError('unprocessable', 'Somebody is being asked these questions: cancel the open requests first')
    kept = asked!.ever
    if (kept) {
      await tx
        .update(questionSets)
        .set({ archivedAt: sql`coalesce(${questionSets.archivedAt}, now())`, isDefault: false, modifiedAt: sql`now()` })
        .where(and(eq(questionSets.organizationId, own.organizationId), eq(questionSets.id, held.id)))
    } else {
      const ofSet = <T extends typeof questions | typeof questionSetVersions>(table: T) =>
        and(eq(table.organizationId, own.organizationId), eq(table.questionSetId, held.id))
      await tx.delete(questionSetVersions).where(ofSet(questionSetVersions))
      await tx.delete(questions).where(ofSet(questions))
      await tx
        .delete(questionSets)
        .where(and(eq(questionSets.organizationId, own.organizationId), eq(questionSets.id, held.id)))
    }
    await recordSet(tx, editor, held, kept ? 'question_set.archived' : 'question_set.removed')
  })
  return kept ? findQuestionSet(editor, uuid) : before
}

/** Puts the questions of a set into the order of these row ids, counting from 0. */
export async function reorder(tx: Database, organizationId: number, ids: number[]) {
  if (ids.length === 0) return
  const places = sql.join(
    ids.map((id, position) => sql`(${id}::int, ${position}::int)`),
    sql`, `,
  )
  await tx.execute(sql`update questions set position = place.position from (values ${places}) as place (id, position)
    where questions.organization_id = ${organizationId} and questions.id = place.id`)
}

/** The ids of a set's questions in their order, inside the transaction that holds the set. */
export async function orderOf(tx: Database, organizationId: number, questionSetId: number): Promise<number[]> {
  const rows = await tx
    .select({ id: questions.id })
    .from(questions)
    .where(
      and(
        eq(questions.organizationId, organizationId),
        eq(questions.questionSetId, questionSetId),
        isNull(questions.deletedAt),
      ),
    )
    .orderBy(questions.position, questions.id)
  return rows.map(row => row.id)
}
