import { transaction } from '@/db'
import { questions } from '@/db/schema/questionnaires'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { insertSet, requireEditor } from './commands'
import { findQuestionSet, type QuestionSet } from './queries'
import { requireWholeTranslations, settingsFor } from './settings'
import { customerFacing } from './templates/customer-facing'
import { general } from './templates/general'
import { leadership } from './templates/leadership'
import type { Template, TemplateQuestion } from './templates/template'

/** Whole question sets to start from, in English with their German and French. */
export const templates: Record<string, Template> = { general, leadership, 'customer-facing': customerFacing }

/** A template's question as the row that a set would keep. */
export function rowOf(question: TemplateQuestion) {
  const { type, text, help, group, category, required, allowsComment, choices, rows, columns, ...rest } = question
  const wordsIn = (language: 'en' | 'de' | 'fr') => ({
    text: text[language],
    group: group[language],
    ...(help && { help: help[language] }),
  })
  const listsIn = (language: 'en' | 'de' | 'fr') => ({
    ...(choices && { choices: choices[language] }),
    ...(rows && { rows: rows[language] }),
    ...(columns && { columns: columns[language] }),
  })
  const settings = settingsFor(type, { ...rest, ...listsIn('en') })
  const translations = { de: { ...wordsIn('de'), ...listsIn('de') }, fr: { ...wordsIn('fr'), ...listsIn('fr') } }
  requireWholeTranslations(settings, translations)
  return { type, category, required, allowsComment, language: 'en', ...wordsIn('en'), settings, translations }
}

/**
 * Adds a question set that says what a template says; the firm's own from then on. For supervisors and roots; throws
 * `forbidden`, and `not_found` for a name that no template has.
 */
export async function addTemplate(
  actor: Actor,
  name: string,
  { isDefault = false }: { isDefault?: boolean } = {},
): Promise<QuestionSet> {
  const editor = requireEditor(actor)
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined
  if (!template) throw notFound('Template')
  const uuid = await transaction(actor, async tx => {
    const set = await insertSet(tx, editor, { title: template.title, language: 'en', isDefault })
    const own = { organizationId: editor.organization.id, questionSetId: set.id }
    await tx
      .insert(questions)
      .values(template.questions.map((question, position) => ({ ...rowOf(question), ...own, position })))
    return set.uuid
  })
  return findQuestionSet(editor, uuid)
}
