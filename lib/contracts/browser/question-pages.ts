import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { notFound } from '@/lib/domain/errors'
import { findSet } from '@/lib/domain/questionnaires/overview'
import { findQuestion, listQuestions, type Question } from '@/lib/domain/questionnaires/queries'
import { mostQuestions } from '@/lib/domain/questionnaires/question-commands'
import { questionStamp } from '@/lib/domain/questionnaires/rewording'
import { questionTypes } from '@/lib/domain/questionnaires/types'
import type { EnteredQuestion, QuestionPage } from './question-sets-types'

/** An address's uuid; throws `not_found` for what is none. */
export const uuidIn = (value: string, noun: string) => {
  const known = z.uuid().safeParse(value)
  if (!known.success) throw notFound(noun)
  return known.data
}

/** Every question of a set, in order. */
export const allOf = async (actor: PersonActor, setUuid: string) =>
  (await listQuestions(actor, { number: 1, size: mostQuestions }, setUuid)).items

const unwritten: EnteredQuestion = {
  type: 'rating',
  text: '',
  help: '',
  group: '',
  category: '',
  required: true,
  allowsComment: false,
  choices: '',
  rows: '',
  columns: '',
  scale: '5',
  min: '0',
  max: '100',
  step: '10',
}

function enteredOf({ settings, ...question }: Question): EnteredQuestion {
  const { choices = [], rows = [], columns = [], scale, min, max, step } = settings
  return {
    type: question.type,
    text: question.text,
    help: question.help ?? '',
    group: question.group ?? '',
    category: question.category ?? '',
    required: question.required,
    allowsComment: question.allowsComment,
    choices: choices.join('\n'),
    rows: rows.join('\n'),
    columns: columns.join('\n'),
    scale: String(scale ?? unwritten.scale),
    min: String(min ?? unwritten.min),
    max: String(max ?? unwritten.max),
    step: String(step ?? unwritten.step),
  }
}

const named = (list: (string | null)[]) => [...new Set(list.filter(one => one !== null))]

const filedUnder = (questions: Question[]) => ({
  groups: named(questions.map(one => one.group)),
  categories: named(questions.map(one => one.category)),
})

/** The form of a new question; `type` and `group` as the address has them. Throws `forbidden`, `not_found`. */
export async function newQuestionPage(
  actor: PersonActor,
  id: string,
  { type, group }: { type?: string; group?: string },
): Promise<QuestionPage> {
  const set = await findSet(actor, uuidIn(id, 'Question set'))
  const questions = await allOf(actor, set.uuid)
  const chosen = questionTypes.find(one => one === type) ?? unwritten.type
  return {
    set: { id: set.uuid, title: set.title, language: set.language },
    question: null,
    entered: { ...unwritten, type: chosen, group: group ?? questions.at(-1)?.group ?? '' },
    ...filedUnder(questions),
  }
}

/** The form of a question that stands. Throws `forbidden`, `not_found`. */
export async function questionPage(actor: PersonActor, id: string, questionId: string): Promise<QuestionPage> {
  const set = await findSet(actor, uuidIn(id, 'Question set'))
  const [question, questions] = await Promise.all([
    findQuestion(actor, uuidIn(questionId, 'Question')),
    allOf(actor, set.uuid),
  ])
  if (question.setUuid !== set.uuid) throw notFound('Question')
  return {
    set: { id: set.uuid, title: set.title, language: question.language },
    question: { id: question.uuid, seen: questionStamp(question) },
    entered: enteredOf(question),
    ...filedUnder(questions),
  }
}
