import type { FrozenQuestion, QuestionSettings } from '@/db/schema/questionnaires'

/** A question's words as one reader sees them. */
export type Wording = {
  language: string
  text: string
  help: string | null
  group: string | null
} & Pick<QuestionSettings, 'choices' | 'rows' | 'columns'>

/** A question in a language, or the one this is a kind of (de for de-AT); as it was written where nobody translated it. */
export function questionIn(question: FrozenQuestion, wanted: string): Wording {
  const { text, help, group, settings, translations } = question
  const own = { language: question.language, text, help, group, ...lists(settings) }
  const spoken = (one: string) => one === question.language || Object.hasOwn(translations, one)
  const language = [wanted, wanted.split('-')[0]!].find(spoken) ?? question.language
  const translated = language === question.language ? undefined : translations[language]
  if (!translated) return own
  const words = { text: translated.text, help: translated.help ?? help, group: translated.group ?? group }
  return { language, ...words, ...lists(translated) }
}

const lists = ({ choices, rows, columns }: Pick<QuestionSettings, 'choices' | 'rows' | 'columns'>) => ({
  ...(choices && { choices }),
  ...(rows && { rows }),
  ...(columns && { columns }),
})
