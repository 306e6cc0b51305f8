import type { FrozenQuestion, QuestionSettings } from '@/db/schema/questionnaires'

/** A question's words as one reader sees them. */
export type Wording = {
  language: string
  text: string
  help: string | null
} & Pick<QuestionSettings, 'choices' | 'rows' | 'columns'>

/** A question in a language; in the one it was written in where nobody translated it. */
export function questionIn(question: FrozenQuestion, language: string): Wording {
  const { settings, translations } = question
  const own = { language: question.language, text: question.text, help: question.help, ...lists(settings) }
  const translated = language === question.language ? undefined : translations[language]
  if (!translated) return own
  return { ...own, language, text: translated.text, help: translated.help ?? own.help, ...lists(translated) }
}

const lists = ({ choices, rows, columns }: Pick<QuestionSettings, 'choices' | 'rows' | 'columns'>) => ({
  ...(choices && { choices }),
  ...(rows && { rows }),
  ...(columns && { columns }),
})
