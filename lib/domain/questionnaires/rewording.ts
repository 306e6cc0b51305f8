import { createHash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import {
  type QuestionSettings,
  type QuestionTranslation,
  type QuestionType,
  questionSets,
  questions,
} from '@/db/schema/questionnaires'
import type { Actor } from '../actor'
import { DomainError, invalid } from '../errors'
import { settleInGroup } from './arranging'
import { holdSet, orderOf, recordSet, reorder, requireEditor } from './commands'
import { findQuestion } from './queries'
import { heldQuestion, insertQuestion, move, recordQuestion } from './question-commands'
import { requireWholeTranslations, settingsFor } from './settings'
import { mendTranslations } from './translating'

// What a builder does beyond the plain commands: questions find their group, translations follow, colleagues do not overwrite
// each other.

export type WrittenQuestion = {
  type: QuestionType
  text: string
  help: string | null
  category: string | null
  group: string | null
  required: boolean
  allowsComment: boolean
  settings: QuestionSettings
}

const changedMeanwhile = () => new DomainError('mismatch', 'Somebody else has changed this meanwhile')

/** What a question says in the words it was written in: when this is the same, nobody has changed it meanwhile. */
export const questionStamp = (question: WrittenQuestion) => {
  const { type, text, help, category, group, required, allowsComment, settings } = question
  const { choices, rows, columns, scale, min, max, step } = settings
  const said = [
    type,
    text,
    help,
    category,
    group,
    required,
    allowsComment,
    choices,
    rows,
    columns,
    scale,
    min,
    max,
    step,
  ]
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url')
}

const withoutGroup = (translations: Record<string, QuestionTranslation>) =>
  Object.fromEntries(Object.entries(translations).map(([language, { group: _, ...words }]) => [language, words]))

/** Adds a question at the end of its group. For supervisors and roots; throws `forbidden`, `not_found`, `invalid`. */
export async function askQuestion(actor: Actor, setUuid: string, fields: WrittenQuestion): Promise<{ uuid: string }> {
  const editor = requireEditor(actor)
  return transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const { id, uuid } = await insertQuestion(tx, editor, set, fields)
    await settleInGroup(tx, set, id)
    return { uuid }
  })
}

/**
 * Says a question otherwise; its translations follow as far as they can. In another group it stands last. `seen` is its stamp as
 * the writer had it in front of them: when somebody else has changed it since, nothing is written. For supervisors and roots;
 * throws `forbidden`, `not_found`, `invalid`, `mismatch`.
 */
export async function rewordQuestion(
  actor: Actor,
  uuid: string,
  fields: WrittenQuestion,
  { seen }: { seen?: string } = {},
): Promise<{ setUuid: string }> {
  const editor = requireEditor(actor)
  const { setUuid } = await findQuestion(editor, uuid)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const held = await heldQuestion(tx, set, uuid)
    if (seen !== undefined && questionStamp(held) !== seen) throw changedMeanwhile()
    const settings = settingsFor(fields.type, fields.settings)
    const mended = mendTranslations(held.settings, settings, held.translations)
    // The old heading's translations say nothing of the new one.
    const translations = fields.group === held.group ? mended : withoutGroup(mended)
    requireWholeTranslations(settings, translations)
    await tx
      .update(questions)
      .set({ ...fields, settings, translations, modifiedAt: sql`now()` })
      .where(and(eq(questions.organizationId, set.organizationId), eq(questions.id, held.id)))
    if (fields.group !== held.group) await settleInGroup(tx, set, held.id)
    await recordQuestion(tx, editor, held.id, uuid, 'question.revised')
  })
  return { setUuid }
}

/** Adds a second one of a question right behind it, translations and all. Throws `forbidden`, `not_found`, `invalid`. */
export async function duplicateQuestion(actor: Actor, uuid: string): Promise<{ uuid: string }> {
  const editor = requireEditor(actor)
  const { setUuid } = await findQuestion(editor, uuid)
  return transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const held = await heldQuestion(tx, set, uuid)
    const { type, text, help, category, group, required, allowsComment, language, settings, translations } = held
    const copied = { type, text, help, category, group, required, allowsComment, language, settings, translations }
    const copy = await insertQuestion(tx, editor, set, copied)
    const at = (await orderOf(tx, set.organizationId, set.id)).indexOf(held.id)
    await reorder(tx, set.organizationId, move(copy.ids, copy.id, at + 2))
    return { uuid: copy.uuid }
  })
}

/** What a set says of itself. */
export const setStamp = ({ title, language }: { title: string; language: string }) => JSON.stringify([title, language])

/**
 * Gives a set another title, or says that its questions were written in another language: they follow, unless they have been
 * translated into it. `seen` is the set's stamp as the writer had it. For supervisors and roots; throws `forbidden`, `not_found`,
 * `mismatch`, and `invalid` on `language`.
 */
export async function renameSet(
  actor: Actor,
  uuid: string,
  { title, language }: { title: string; language: string },
  { seen }: { seen?: string } = {},
): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, uuid)
    if (seen !== undefined && setStamp(set) !== seen) throw changedMeanwhile()
    if (language !== set.language) {
      const own = and(eq(questions.organizationId, set.organizationId), eq(questions.questionSetId, set.id))
      const followed = await tx
        .update(questions)
        .set({ language, modifiedAt: sql`now()` })
        .where(and(own, eq(questions.language, set.language)))
        .returning({ translations: questions.translations, deletedAt: questions.deletedAt })
      if (followed.some(one => !one.deletedAt && Object.hasOwn(one.translations, language)))
        throw invalid({ language: 'has translations of these questions already' })
    }
    await tx
      .update(questionSets)
      .set({ title, language, modifiedAt: sql`now()` })
      .where(and(eq(questionSets.organizationId, set.organizationId), eq(questionSets.id, set.id)))
    await recordSet(tx, editor, set, 'question_set.revised')
  })
}
