import type { FrozenQuestion, QuestionSettings, QuestionTranslation } from '@/db/schema/questionnaires'

type Lists = Pick<QuestionSettings, 'choices' | 'rows' | 'columns'>

/** A question's words as one reader sees them. */
export type Wording = {
  language: string
  text: string
  help: string | null
  group: string | null
} & Lists

/** A question in a language, or the one this is a kind of (de for de-AT); as it was written where nobody translated it. */
export function questionIn(question: FrozenQuestion, wanted: string): Wording {
  const { text, help, group, settings, translations } = question
  const own = { language: question.language, text, help, group, ...lists(settings) }
  const spoken = (one: string) => one === question.language || Object.hasOwn(translations, one)
  const language = [wanted, wanted.split('-')[0]!].find(spoken) ?? question.language
  const translated = language === question.language ? undefined : translations[language]
  if (!translated) return own
  const words = { text: translated.text || text, help: translated.help || help, group: translated.group || group }
  return { language, ...words, ...lists(filledIn(settings, translated)) }
}

const inTheirPlace = (own: string[], theirs: string[] = []) => own.map((entry, at) => theirs[at] || entry)

/** A translation's lists, with the original's words where an entry is blank: what nobody has translated yet. */
export const filledIn = ({ choices, rows, columns }: Lists, words: Lists): Lists =>
  lists({
    choices: choices && inTheirPlace(choices, words.choices),
    rows: rows && inTheirPlace(rows, words.rows),
    columns: columns && inTheirPlace(columns, words.columns),
  })

const lists = ({ choices, rows, columns }: Lists): Lists => ({
  ...(choices && { choices }),
  ...(rows && { rows }),
  ...(columns && { columns }),
})

/** A question's translations as they are read: nothing blank. */
export const translationsOf = ({
  text,
  settings,
  translations,
}: Pick<FrozenQuestion, 'text' | 'settings' | 'translations'>) =>
  Object.fromEntries(
    Object.entries(translations).map(([language, words]): [string, QuestionTranslation] => [
      language,
      { ...words, text: words.text || text, ...filledIn(settings, words) },
    ]),
  )

/** A question as a referee meets it, in a language. */
export const askedIn = (question: FrozenQuestion, language: string) => ({
  id: question.id,
  type: question.type,
  category: question.category,
  required: question.required,
  allowsComment: question.allowsComment,
  // As they were written, whatever language they are read in: what is kept of a choice.
  own: { choices: question.settings.choices, rows: question.settings.rows, columns: question.settings.columns },
  ...question.settings,
  ...questionIn(question, language),
})
