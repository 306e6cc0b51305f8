import type { QuestionSettings, QuestionTranslation, QuestionType } from '@/db/schema/questionnaires'
import { invalid } from '../errors'
import { filledIn } from './wording'

const distinct = (list: string[]) => new Set(list).size === list.length

function requireList(list: string[] | undefined, field: string, least: number): string[] {
  if (!list || list.length < least) throw invalid({ [field]: `must have at least ${least}` })
  if (!distinct(list)) throw invalid({ [field]: 'must differ from each other' })
  return list
}

function sliderSettings({ min = 0, max = 100, step = 1 }: QuestionSettings): QuestionSettings {
  if (min >= max) throw invalid({ max: 'must be more than min' })
  if (step <= 0 || step > max - min) throw invalid({ step: 'must fit between min and max' })
  return { min, max, step }
}

function ratingSettings({ scale = 5 }: QuestionSettings): QuestionSettings {
  if (!Number.isInteger(scale) || scale < 2 || scale > 10) throw invalid({ scale: 'must be from 2 to 10' })
  return { scale }
}

const choices = (settings: QuestionSettings): QuestionSettings => ({
  choices: requireList(settings.choices, 'choices', 2),
})

const needed: Record<QuestionType, (settings: QuestionSettings) => QuestionSettings> = {
  text: () => ({}),
  date: () => ({}),
  date_range: () => ({}),
  rating: ratingSettings,
  slider: sliderSettings,
  options: choices,
  radio: choices,
  checkbox: choices,
  ranking: choices,
  matrix: settings => ({
    rows: requireList(settings.rows, 'rows', 1),
    columns: requireList(settings.columns, 'columns', 2),
  }),
}

/** What a type needs of the settings given, with its defaults; throws `invalid` naming what is missing. */
export const settingsFor = (type: QuestionType, settings: QuestionSettings): QuestionSettings => needed[type](settings)

/**
 * Throws `invalid` unless each translation's lists are as long as the original's, and its entries differ, also where a blank one
 * is read as the original's.
 */
export function requireWholeTranslations(
  settings: QuestionSettings,
  translations: Record<string, QuestionTranslation>,
) {
  for (const [language, words] of Object.entries(translations))
    for (const list of ['choices', 'rows', 'columns'] as const) {
      const entries = words[list] ?? []
      if (entries.length !== (settings[list]?.length ?? 0))
        throw invalid({ translations: `in ${language} must have as many ${list} as the original` })
      if (!distinct(filledIn(settings, words)[list] ?? []))
        throw invalid({ translations: `in ${language} must have ${list} that differ` })
    }
}
