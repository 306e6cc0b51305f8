import type { QuestionSettings, QuestionType } from '@/db/schema/questionnaires'

/** The same in each language that a template speaks; English is the one it was written in. */
export type Spoken<T> = { en: T; de: T; fr: T }

type Lists = 'choices' | 'rows' | 'columns'

export type TemplateQuestion = {
  type: QuestionType
  text: Spoken<string>
  help?: Spoken<string>
  group: Spoken<string>
  /** What reports average by. */
  category?: string
  required?: true
  allowsComment?: true
} & Partial<Record<Lists, Spoken<string[]>>> &
  Omit<QuestionSettings, Lists>

export type Template = { title: string; questions: TemplateQuestion[] }
