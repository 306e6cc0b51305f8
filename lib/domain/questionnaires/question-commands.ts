import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, transaction } from '@/db'
import {
  type QuestionSettings,
  type QuestionTranslation,
  type QuestionType,
  type questionSets,
  questions,
} from '@/db/schema/questionnaires'
import { recordActivity } from '../activity/commands'
import type { Actor } from '../actor'
import { invalid, notFound } from '../errors'
import type { RecruiterActor } from '../hiring/policy'
import { holdSet, orderOf, reorder, requireEditor } from './commands'
import { findQuestion, type Question } from './queries'
import { requireWholeTranslations, settingsFor } from './settings'

export type QuestionFields = {
  type: QuestionType
  text: string
  help?: string | null
  category?: string | null
  group?: string | null
  required?: boolean
  allowsComment?: boolean
  language?: string
  settings: QuestionSettings
  translations?: Record<string, QuestionTranslation>
  /** Its place among the others, counted from 1; the last unless told otherwise. */
  order?: number
}

/** More than that nobody answers. */
export const mostQuestions = 100

/** The ids with one of them at another place, counted from 1. */
export const move = (ids: number[], id: number, order: number) => {
  const rest = ids.filter(one => one !== id)
  rest.splice(Math.min(order - 1, rest.length), 0, id)
  return rest
}

/** Notes what was done to a question. */
export const recordQuestion = (tx: Database, actor: RecruiterActor, id: number, uuid: string, key: string) =>
  recordActivity(tx, actor, { key, subjectType: 'question', subjectId: id, subjectUuid: uuid })

type SetRow = typeof questionSets.$inferSelect

/** Writes a question as the last of its set, inside the transaction that holds it. Throws `invalid`. */
export async function insertQuestion(
  tx: Database,
  editor: RecruiterActor,
  set: SetRow,
  fields: Omit<QuestionFields, 'order'>,
) {
  const settings = settingsFor(fields.type, fields.settings)
  requireWholeTranslations(settings, fields.translations ?? {})
  const ids = await orderOf(tx, set.organizationId, set.id)
  if (ids.length >= mostQuestions) throw invalid({ questionSet: `may have at most ${mostQuestions} questions` })
  const [row] = await tx
    .insert(questions)
    .values({
      language: set.language,
      ...fields,
      settings,
      organizationId: set.organizationId,
      questionSetId: set.id,
      position: ids.length,
    })
    .returning({ id: questions.id, uuid: questions.uuid })
  await recordQuestion(tx, editor, row!.id, row!.uuid, 'question.added')
  return { ...row!, ids: [...ids, row!.id] }
}

/** Adds a question to a set. For supervisors and roots; throws `forbidden`, `not_found`, `invalid`. */
export async function addQuestion(
  actor: Actor,
  setUuid: string,
  { order, ...fields }: QuestionFields,
): Promise<Question> {
  const editor = requireEditor(actor)
  const uuid = await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const { id, uuid, ids } = await insertQuestion(tx, editor, set, fields)
    if (order !== undefined) await reorder(tx, set.organizationId, move(ids, id, order))
    return uuid
  })
  return findQuestion(editor, uuid)
}

/** A question of a held set as it is now; throws `not_found`. */
export async function heldQuestion(tx: Database, { organizationId, id }: SetRow, uuid: string) {
  const [held] = await tx
    .select()
    .from(questions)
    .where(
      and(
        eq(questions.organizationId, organizationId),
        eq(questions.questionSetId, id),
        eq(questions.uuid, uuid),
        isNull(questions.deletedAt),
      ),
    )
  if (!held) throw notFound('Question')
  return held
}

/** Changes a question, or moves it; whoever was asked before was asked the old words. Throws `forbidden`, `not_found`, `invalid`. */
export async function reviseQuestion(
  actor: Actor,
  uuid: string,
  { order, settings, ...changes }: Partial<QuestionFields>,
): Promise<Question> {
  const editor = requireEditor(actor)
  const { setUuid } = await findQuestion(editor, uuid)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const held = await heldQuestion(tx, set, uuid)
    const type = changes.type ?? held.type
    const now = settingsFor(type, { ...held.settings, ...settings })
    requireWholeTranslations(now, changes.translations ?? held.translations)
    await tx
      .update(questions)
      .set({ ...changes, settings: now, modifiedAt: sql`now()` })
      .where(and(eq(questions.organizationId, set.organizationId), eq(questions.id, held.id)))
    if (order !== undefined)
      await reorder(tx, set.organizationId, move(await orderOf(tx, set.organizationId, set.id), held.id, order))
    await recordQuestion(tx, editor, held.id, uuid, 'question.revised')
  })
  return findQuestion(editor, uuid)
}

/** Takes a question out of its set; the others close up. Gives it as it was. Throws `forbidden`, `not_found`. */
export async function removeQuestion(actor: Actor, uuid: string): Promise<Question> {
  const editor = requireEditor(actor)
  const before = await findQuestion(editor, uuid)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, before.setUuid)
    const gone = await tx
      .update(questions)
      .set({ deletedAt: sql`now()`, modifiedAt: sql`now()` })
      .where(
        and(eq(questions.organizationId, set.organizationId), eq(questions.id, before.id), isNull(questions.deletedAt)),
      )
      .returning({ id: questions.id })
    if (gone.length === 0) throw notFound('Question')
    await reorder(tx, set.organizationId, await orderOf(tx, set.organizationId, set.id))
    await recordQuestion(tx, editor, before.id, uuid, 'question.removed')
  })
  return before
}
