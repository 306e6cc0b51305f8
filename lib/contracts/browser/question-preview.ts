import type { Question } from '@/lib/domain/questionnaires/queries'
import { rowOf, templates } from '@/lib/domain/questionnaires/templates'
import { askedIn } from '@/lib/domain/questionnaires/wording'
import { namer } from './languages'
import type { Preview, TemplateRow } from './question-sets-types'
import { presentQuestion, stepsOf } from './referee-form'

/** A question by its public id, as previews know it. */
export const stated = ({ uuid, ...question }: Omit<Question, 'id' | 'questionSetId' | 'setUuid' | 'position'>) => ({
  ...question,
  id: uuid,
})

/** How a referee would see these questions, in a language that some of them speak. */
export function previewOf(
  questions: Parameters<typeof askedIn>[0][],
  own: string,
  wanted: string | undefined,
  tag: string,
): Preview {
  const spoken = [...new Set([own, ...questions.flatMap(one => [one.language, ...Object.keys(one.translations)])])]
  const code = spoken.find(one => one === wanted) ?? own
  const asked = questions.map((question, at) => {
    const one = askedIn(question, code)
    return { ...presentQuestion(one, null, at), group: one.group }
  })
  return {
    steps: stepsOf(asked),
    total: asked.length,
    language: namer(tag)(code),
    languages: spoken.map(namer(tag)),
  }
}

/** The sets one may start from. */
export const templateRows = (tag: string): TemplateRow[] =>
  Object.entries(templates).map(([name, { title, questions }]) => ({
    name,
    title,
    questions: questions.length,
    languages: ['en', 'de', 'fr'].map(code => namer(tag)(code).name),
  }))

/** A template as referees would see it; null for a name that none has. */
export function templatePage(name: string, language: string | undefined, tag: string) {
  const template = Object.hasOwn(templates, name) ? templates[name]! : null
  if (!template) return null
  const questions = template.questions.map((question, at) => {
    const { help, ...row } = rowOf(question)
    return {
      ...row,
      id: `t${at}`,
      help: help ?? null,
      category: row.category ?? null,
      required: row.required ?? false,
      allowsComment: row.allowsComment ?? false,
    }
  })
  return { name, title: template.title, preview: previewOf(questions, 'en', language, tag) }
}
