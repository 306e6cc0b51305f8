'use server'

import {
  arrangeInput,
  dropLanguageForm,
  groupForm,
  moveForm,
  newQuestionForm,
  oneForm,
  questionForm,
  translationForm,
  translationIn,
} from '@/lib/contracts/browser/question-forms'
import { DomainError } from '@/lib/domain/errors'
import { arrangeQuestions, moveGroup, moveQuestion, renameGroup } from '@/lib/domain/questionnaires/arranging'
import { listQuestions } from '@/lib/domain/questionnaires/queries'
import { mostQuestions, removeQuestion } from '@/lib/domain/questionnaires/question-commands'
import { askQuestion, duplicateQuestion, rewordQuestion } from '@/lib/domain/questionnaires/rewording'
import { removeTranslation, translateQuestions } from '@/lib/domain/questionnaires/translating'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'

/** `to`: where one goes from there. */
type Done = { id: string; to?: string }
type State = FormState<Done>

const home = '/hiring/questions'

/** To the set, which says what was done; the moment lets the same deed be told twice. */
const told =
  (deed: string) =>
  ({ id }: Done) =>
    `${home}/${id}?done=${deed}&at=${Date.now()}`

/** A refusal by `<question>.<list>` names the fields as the form does: `<list>:<question>`. */
async function asInForm(deed: Promise<void>) {
  try {
    await deed
  } catch (error) {
    if (!(error instanceof DomainError) || !error.fields) throw error
    const fields = Object.entries(error.fields).map(([at, why]) => [at.split('.').reverse().join(':'), why])
    throw new DomainError(error.code, error.message, { fields: Object.fromEntries(fields) })
  }
}

const adding = formAction(
  newQuestionForm,
  async (actor, { set, next, fields: { type, group, ...fields } }): Promise<Done> => {
    await askQuestion(actor, set, { type, group, ...fields })
    const more = new URLSearchParams({ type, group: group ?? '', done: 'added', at: String(Date.now()) })
    return { id: set, to: next === 'another' ? `${home}/${set}/questions/new?${more}` : undefined }
  },
  done => done.to ?? told('added')(done),
)

const rewording = formAction(
  questionForm,
  async (actor, { id, seen, overwrite, fields }): Promise<Done> => ({
    id: (await rewordQuestion(actor, id, fields, { seen: overwrite ? undefined : seen })).setUuid,
  }),
  told('saved'),
)

const duplicating = formAction(
  oneForm,
  async (actor, { id }): Promise<Done> => ({
    id: (await duplicateQuestion(actor, id)).uuid,
  }),
)

const removing = formAction(oneForm, async (actor, { id }): Promise<Done> => {
  await removeQuestion(actor, id)
  return { id }
})

const moving = formAction(moveForm, async (actor, { id, way }): Promise<Done> => {
  await moveQuestion(actor, id, way)
  return { id }
})

const movingGroup = formAction(moveForm, async (actor, { id, way }): Promise<Done> => {
  await moveGroup(actor, id, way)
  return { id }
})

const naming = formAction(groupForm, async (actor, { id, name }): Promise<Done> => {
  await renameGroup(actor, id, name)
  return { id }
})

const arranging = action(arrangeInput, async (actor, { set, ...places }): Promise<object> => {
  await arrangeQuestions(actor, set, places)
  return {}
})

const translating = formAction(
  translationForm,
  async (actor, { id, language, seen, overwrite, ...words }): Promise<Done> => {
    const { items } = await listQuestions(actor, { number: 1, size: mostQuestions }, id)
    const said = translationIn(
      words,
      items.filter(one => one.language !== language),
    )
    await asInForm(translateQuestions(actor, id, language, said, { seen: overwrite ? undefined : seen }))
    const more = new URLSearchParams({ language, done: 'kept', at: String(Date.now()) })
    return { id, to: `${home}/${id}/translation?${more}` }
  },
  ({ to = home }) => to,
)

const untranslating = formAction(
  dropLanguageForm,
  async (actor, { id, language }): Promise<Done> => {
    await removeTranslation(actor, id, language)
    return { id }
  },
  told('untranslated'),
)

/** Adds a question; fields as in `newQuestionForm`. */
export async function addQuestion(before: State, form: FormData): Promise<State> {
  return adding(before, form)
}

/** Says a question otherwise; fields as in `questionForm`. */
export async function changeQuestion(before: State, form: FormData): Promise<State> {
  return rewording(before, form)
}

/** Adds a second one of a question; field: id. */
export async function copyQuestion(before: State, form: FormData): Promise<State> {
  return duplicating(before, form)
}

/** Takes a question out of its set; field: id. */
export async function dropQuestion(before: State, form: FormData): Promise<State> {
  return removing(before, form)
}

/** Moves a question by one place; fields: id, way. */
export async function shiftQuestion(before: State, form: FormData): Promise<State> {
  return moving(before, form)
}

/** Moves the group that a question stands in; fields: id, way. */
export async function shiftGroup(before: State, form: FormData): Promise<State> {
  return movingGroup(before, form)
}

/** Gives the group that a question stands in another heading; fields: id, name. */
export async function nameGroup(before: State, form: FormData): Promise<State> {
  return naming(before, form)
}

/** Puts all questions of a set into an order. */
export async function arrangeSet(input: {
  set: string
  order: string[]
  moved: string
  like: string
}): Promise<ActionResult<object>> {
  return arranging(input)
}

/** Says a set's questions in another language; fields as in `translationForm`. */
export async function translateSet(before: State, form: FormData): Promise<State> {
  return translating(before, form)
}

/** Takes a language out of a set; fields: id, language. */
export async function dropLanguage(before: State, form: FormData): Promise<State> {
  return untranslating(before, form)
}
