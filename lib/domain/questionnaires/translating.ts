import { createHash } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { type QuestionSettings, type QuestionTranslation, questions } from '@/db/schema/questionnaires'
import type { Actor } from '../actor'
import { DomainError, invalid } from '../errors'
import { holdSet, recordSet, requireEditor } from './commands'
import { requireWholeTranslations } from './settings'

type Original = {
  language: string
  text: string
  help: string | null
  group: string | null
  settings: QuestionSettings
  translations: Record<string, QuestionTranslation>
}

const listNames = ['choices', 'rows', 'columns'] as const

/** What of a question nobody has said in a language yet: `text`, `choices.2` and so on. Nothing in the one it was written in. */
export function missingIn({ text: _, ...question }: Original, language: string): string[] {
  if (language === question.language) return []
  const words: Partial<QuestionTranslation> = question.translations[language] ?? {}
  const entries = listNames.flatMap(list =>
    (question.settings[list] ?? []).flatMap((_entry, at) => (words[list]?.[at] ? [] : [`${list}.${at}`])),
  )
  const plain = (['help', 'group'] as const).filter(one => question[one] && !words[one])
  return [...(words.text ? [] : ['text']), ...plain, ...entries]
}

/**
 * Translations after the original's lists have changed: an entry that stayed keeps its words wherever it went, one that was
 * put in another's place keeps the words of that place, a new one is blank until somebody translates it.
 */
export function mendTranslations(
  before: QuestionSettings,
  now: QuestionSettings,
  translations: Record<string, QuestionTranslation>,
): Record<string, QuestionTranslation> {
  const mended = Object.entries(translations).map(([language, { choices, rows, columns, ...words }]) => {
    const theirs = { choices, rows, columns }
    const kept = listNames.flatMap(list => {
      const [old, next] = [before[list] ?? [], now[list]]
      if (!next) return []
      const inPlace = (entry: string, at: number) => {
        const from = old.indexOf(entry)
        if (from >= 0) return theirs[list]?.[from] ?? ''
        const replaced = old[at]
        return replaced !== undefined && !next.includes(replaced) ? (theirs[list]?.[at] ?? '') : ''
      }
      return [[list, next.map(inPlace)] as const]
    })
    return [language, { ...words, ...Object.fromEntries(kept) }] as const
  })
  return Object.fromEntries(mended)
}

/** Without its blanks a translation is none. */
const saysNothing = ({ text, help, group, ...lists }: QuestionTranslation) =>
  ![text, help, group, ...Object.values(lists).flat()].some(Boolean)

/** What a translator had in front of them: the originals, and what stood beside them. */
export const translationStamp = (all: (Original & { uuid: string })[], language: string) =>
  createHash('sha256')
    .update(
      JSON.stringify(
        all.map(({ uuid, text, help, group, settings, translations }) => [
          uuid,
          text,
          help,
          group,
          listNames.map(list => settings[list]),
          translations[language],
        ]),
      ),
    )
    .digest('base64url')

/**
 * Says the questions of a set in another language; entries of lists may be blank, and those that are all blank are no
 * translation. Questions not named stay. `seen` is the stamp of what the translator had in front of them: when that has changed,
 * nothing is written. For supervisors and roots; throws `forbidden`, `not_found`, `mismatch`, and `invalid` by `<question>.<list>`.
 */
export async function translateQuestions(
  actor: Actor,
  setUuid: string,
  language: string,
  words: Map<string, QuestionTranslation>,
  { seen }: { seen?: string } = {},
): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    const all = await tx
      .select()
      .from(questions)
      .where(
        and(
          eq(questions.organizationId, set.organizationId),
          eq(questions.questionSetId, set.id),
          isNull(questions.deletedAt),
        ),
      )
      .orderBy(questions.position, questions.id)
    if (seen !== undefined && translationStamp(all, language) !== seen)
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    const problems: Record<string, string> = {}
    for (const question of all) {
      const said = words.get(question.uuid)
      if (!said || question.language === language) continue
      const { [language]: _, ...others } = question.translations
      const translations = saysNothing(said) ? others : { ...others, [language]: said }
      for (const list of listNames)
        try {
          requireWholeTranslations(
            { [list]: question.settings[list] },
            { [language]: { text: '', [list]: said[list] } },
          )
        } catch {
          problems[`${question.uuid}.${list}`] = 'must differ from each other'
        }
      await tx
        .update(questions)
        .set({ translations, modifiedAt: sql`now()` })
        .where(and(eq(questions.organizationId, set.organizationId), eq(questions.id, question.id)))
    }
    if (Object.keys(problems).length > 0) throw invalid(problems)
    await recordSet(tx, editor, set, 'question_set.revised')
  })
}

/** Takes a language out of all questions that were not written in it. Throws `forbidden`, `not_found`. */
export async function removeTranslation(actor: Actor, setUuid: string, language: string): Promise<void> {
  const editor = requireEditor(actor)
  await transaction(actor, async tx => {
    const set = await holdSet(tx, editor, setUuid)
    await tx
      .update(questions)
      .set({ translations: sql`${questions.translations} - ${language}::text`, modifiedAt: sql`now()` })
      .where(and(eq(questions.organizationId, set.organizationId), eq(questions.questionSetId, set.id)))
    await recordSet(tx, editor, set, 'question_set.revised')
  })
}
