import { z } from 'zod'
import type { Page, PageAsked } from '@/lib/domain/pages'
import type { Question } from '@/lib/domain/questionnaires/queries'
import type { QuestionFields } from '@/lib/domain/questionnaires/question-commands'
import { questionTypes } from '@/lib/domain/questionnaires/types'
import { translationsOf } from '@/lib/domain/questionnaires/wording'
import { many, type Resource } from '@/lib/formats/json-api'
import { line, text, words } from '../fields'
import { bodyUuid, count, identifier, languageTag, pageFields, pageOf, pathUuid, resource, yesOrNo } from './fields'

// What comes in

const entries = z.array(line(300)).max(50, { error: 'may have at most 50' }).optional()
const decimal = z.number({ error: 'must be a number' }).min(-1_000_000).max(1_000_000).optional()

const translation = z.object({
  text: words(2000),
  help: text(2000).optional(),
  group: text(100).optional(),
  choices: entries,
  rows: entries,
  columns: entries,
})

const type = z.enum(questionTypes, { error: `must be one of ${questionTypes.join(', ')}` })

const optional = {
  help: text(2000).nullish(),
  category: text(100).nullish(),
  group: text(100).nullish(),
  required: yesOrNo.optional(),
  allows_comment: yesOrNo.optional(),
  language: languageTag.optional(),
  order: count(1, 1000).optional(),
  choices: entries,
  rows: entries,
  columns: entries,
  scale: count(2, 10).optional(),
  min: decimal,
  max: decimal,
  step: decimal,
  translations: z.record(languageTag, translation).optional(),
}

type Wire = z.output<z.ZodObject<typeof optional>>

const given = <T extends object>(wire: T) =>
  Object.fromEntries(Object.entries(wire).filter(([, value]) => value !== undefined)) as T

const read = ({ choices, rows, columns, scale, min, max, step, allows_comment, ...rest }: Wire) =>
  given({
    ...rest,
    allowsComment: allows_comment,
    settings: given({ choices, rows, columns, scale, min, max, step }),
  })

export const questionInput = resource({ type, text: words(2000), ...optional }, { question_set: identifier }).transform(
  ({ data: { attributes, relationships } }): { setUuid: string; fields: QuestionFields } => {
    const { type, text, ...rest } = attributes
    return { setUuid: relationships.question_set.id, fields: { ...read(rest), type, text } }
  },
)

export const questionChanges = resource({ type: type.optional(), text: words(2000).optional(), ...optional })
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes } }): { id: string; changes: Partial<QuestionFields> } => {
    const { type, text, ...rest } = attributes
    return { id, changes: given({ ...read(rest), type, text }) }
  })

export const questionFilter = z
  .object({ ...pageFields, 'filter[question_set]': bodyUuid.optional(), question_set_id: bodyUuid.optional() })
  .transform(wire => ({ page: pageOf(wire), setUuid: wire['filter[question_set]'] ?? wire.question_set_id }))

// What goes out

export const presentQuestion = ({ settings, ...question }: Question): Resource => ({
  type: 'Question',
  id: question.uuid,
  attributes: {
    type: question.type,
    category: question.category,
    order: question.position + 1,
    language: question.language,
    text: question.text,
    help: question.help,
    group: question.group,
    required: question.required,
    allows_comment: question.allowsComment,
    ...settings,
    translations: translationsOf({ ...question, settings }),
  },
  relationships: { question_set: { type: 'QuestionSet', id: question.setUuid } },
})

export const presentQuestions = ({ items, total }: Page<Question>, page: PageAsked) =>
  many(items.map(presentQuestion), { ...page, total })
