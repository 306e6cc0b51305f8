import type { Page, PageAsked } from '@/lib/domain/pages'
import type { QuestionSetFields } from '@/lib/domain/questionnaires/commands'
import type { QuestionSet } from '@/lib/domain/questionnaires/queries'
import { many, type Resource } from '@/lib/formats/json-api'
import { line } from '../fields'
import { languageTag, pathUuid, resource, yesOrNo } from './fields'

// What comes in

export const questionSetInput = resource({
  title: line(200),
  language: languageTag.default('en'),
  is_default: yesOrNo.optional(),
}).transform(
  ({ data: { attributes: wire } }): QuestionSetFields => ({
    title: wire.title,
    language: wire.language,
    isDefault: wire.is_default,
  }),
)

export const questionSetChanges = resource({
  title: line(200).optional(),
  language: languageTag.optional(),
  is_default: yesOrNo.optional(),
  archived: yesOrNo.optional(),
})
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes: wire } }): { id: string; changes: Partial<QuestionSetFields> } => ({
    id,
    changes: {
      title: wire.title,
      language: wire.language,
      isDefault: wire.is_default,
      archived: wire.archived,
    },
  }))

// What goes out

export const presentQuestionSet = (set: QuestionSet): Resource => ({
  type: 'QuestionSet',
  id: set.uuid,
  attributes: {
    title: set.title,
    language: set.language,
    is_default: set.isDefault,
    archived: set.archivedAt !== null,
    created_at: set.createdAt.toISOString(),
  },
  relationships: { questions: set.questions.map(id => ({ type: 'Question', id })) },
})

export const presentQuestionSets = ({ items, total }: Page<QuestionSet>, page: PageAsked) =>
  many(items.map(presentQuestionSet), { ...page, total })
