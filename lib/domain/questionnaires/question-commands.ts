import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import {
  type QuestionSettings,
  type QuestionTranslation,
  type QuestionType,
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

const mostQuestions = 100

const move = (ids: number[], id: number, order: number) => {
  const rest = ids.filter(one => one !== id)
  rest.splice(Math.min(order - 1, rest.length), 0, id)
  return rest
}

const record = (tx: Database, actor: RecruiterActor, id: number, uuid: string, key: string) =>
  recordActivity(tx, actor, { key, subjectType: 'question', subjectId: id, subjectUuid: uuid })

/** Adds a question to a set. For supervisors and roots; throws `forbidden`, `not_found`, `invalid`. */
export async function addQuestion(
  actor: Actor,
  setUuid: string,
  { order, ...fields }: QuestionFields,
): Promise<Question> {
  const editor = requireEditor(actor)
  const settings = settingsFor(fields.type, fields.settings)
  requireWholeTranslations(settings, fields.translations ?? {})
  const uuid = await db.transaction(async tx => {
    const set = await holdSet(tx, editor, setUuid)
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
    if (order !== undefined) await reorder(tx, set.organizationId, move([...ids, row!.id], row!.id, order))
    await record(tx, editor, row!.id, row!.uuid, 'question.added')
    return row!.uuid
  })
  return findQuestion(editor, uuid)
}

/** Changes a question, or moves it; whoever was asked before was asked the old words. Throws `forbidden`, `not_found`, `invalid`. */
export async function reviseQuestion(
  actor: Actor,
  uuid: string,
  { order, settings, ...changes }: Partial<QuestionFields>,
): Promise<Question> {
  const editor = requireEditor(actor)
  const { setUuid } = await findQuestion(editor, uuid)
  await db.transaction(async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const [held] = await tx
      .select()
      .from(questions)
      .where(
        and(eq(questions.organizationId, set.organizationId), eq(questions.uuid, uuid), isNull(questions.deletedAt)),
      )
    if (!held) throw notFound('Question')
    const type = changes.type ?? held.type
    const now = settingsFor(type, { ...held.settings, ...settings })
    requireWholeTranslations(now, changes.translations ?? held.translations)
    await tx
      .update(questions)
      .set({ ...changes, settings: now, modifiedAt: sql`now()` })
      .where(and(eq(questions.organizationId, set.organizationId), eq(questions.id, held.id)))
    if (order !== undefined)
      await reorder(tx, set.organizationId, move(await orderOf(tx, set.organizationId, set.id), held.id, order))
    await record(tx, editor, held.id, uuid, 'question.revised')
  })
  return findQuestion(editor, uuid)
}

/** Takes a question out of its set; the others close up. Gives it as it was. Throws `forbidden`, `not_found`. */
export async function removeQuestion(actor: Actor, uuid: string): Promise<Question> {
  const editor = requireEditor(actor)
  const before = await findQuestion(editor, uuid)
  await db.transaction(async tx => {
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
    await record(tx, editor, before.id, uuid, 'question.removed')
  })
  return before
}
