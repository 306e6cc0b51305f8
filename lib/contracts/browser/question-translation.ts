import type { PersonActor } from '@/lib/domain/actor'
import { notFound } from '@/lib/domain/errors'
import { groupsOf } from '@/lib/domain/questionnaires/arranging'
import { findSet } from '@/lib/domain/questionnaires/overview'
import type { Question } from '@/lib/domain/questionnaires/queries'
import { missingIn, translationStamp } from '@/lib/domain/questionnaires/translating'
import { namer } from './languages'
import { languageTag } from './question-forms'
import { allOf, uuidIn } from './question-pages'
import type { Translatable, TranslatedQuestion, TranslationPage } from './question-sets-types'

/** How many words of a set a language lacks; a heading counts once, however many questions stand under it. */
export function lackIn(questions: Question[], language: string): number {
  const once = new Map([...questions].reverse().map(one => [one.group, one]))
  return questions.flatMap(one =>
    missingIn(one, language).filter(missing => missing !== 'group' || once.get(one.group) === one),
  ).length
}

/** How many words there are to be said in a language. */
export const allToTranslate = (questions: Question[], language: string) =>
  lackIn(
    questions.map(one => ({ ...one, translations: {} })),
    language,
  )

function translatable(question: Question, language: string, number: number): TranslatedQuestion {
  const words = question.translations[language]
  const one = (name: string, original: string, said: string | undefined, long = false): Translatable => ({
    name,
    original,
    said: said ?? '',
    long,
  })
  const lists = (['choices', 'rows', 'columns'] as const).flatMap(list => {
    const own = question.settings[list]
    return own
      ? [{ list, entries: own.map((entry, at) => one(`${list}:${question.uuid}:${at}`, entry, words?.[list]?.[at])) }]
      : []
  })
  return {
    id: question.uuid,
    number,
    text: one(`text:${question.uuid}`, question.text, words?.text, true),
    help: question.help ? one(`help:${question.uuid}`, question.help, words?.help, true) : null,
    lists,
  }
}

/** The words of a set beside those of another language. Throws `forbidden`, `not_found`, also for the original's own. */
export async function translationPage(
  actor: PersonActor,
  id: string,
  language: string | undefined,
  tag: string,
): Promise<TranslationPage> {
  const set = await findSet(actor, uuidIn(id, 'Question set'))
  const known = languageTag.safeParse(language)
  if (!known.success || known.data === set.language) throw notFound('Language')
  const all = await allOf(actor, set.uuid)
  const questions = all.filter(one => one.language !== known.data)
  const headed = new Set<string>()
  const groups = groupsOf(questions).map(group => {
    const [first] = group
    const heading = first!.group
    // A heading that comes twice is translated once.
    const isNew = heading !== null && !headed.has(heading)
    if (isNew) headed.add(heading)
    return {
      title: isNew
        ? {
            name: `group:${first!.uuid}`,
            original: heading,
            said: first!.translations[known.data]?.group ?? '',
            long: false,
          }
        : null,
      questions: group.map(one => translatable(one, known.data, all.indexOf(one) + 1)),
    }
  })
  return {
    set: { id: set.uuid, title: set.title },
    original: namer(tag)(set.language),
    language: namer(tag)(known.data),
    missing: lackIn(all, known.data),
    total: allToTranslate(all, known.data),
    seen: translationStamp(all, known.data),
    groups,
  }
}
