import type { QuestionType } from './question-types'
import type { FormStep } from './referee-form-types'

/** A language, and what the reader calls it. */
export type Language = { code: string; name: string }

/** A question set in the list of all. */
export type SetRow = {
  id: string
  title: string
  languages: string[]
  questions: number
  /** How often somebody was asked by it. */
  used: number
  /** The version that went out last; null: none ever did. */
  version: number | null
  isDefault: boolean
  archived: boolean
}

export type TemplateRow = { name: string; title: string; questions: number; languages: string[] }

/** What a type needs beside its words; lists are empty and numbers undefined where it needs none. */
export type Settings = {
  choices: string[]
  rows: string[]
  columns: string[]
  scale?: number
  min?: number
  max?: number
  step?: number
}

export type BuilderQuestion = {
  id: string
  type: QuestionType
  text: string
  help: string | null
  category: string | null
  group: string | null
  required: boolean
  allowsComment: boolean
  settings: Settings
}

/** Questions that stand together under one heading, or under none. */
export type BuilderGroup = { title: string | null; questions: BuilderQuestion[] }

export type SetVersion = {
  number: number
  createdAt: string
  questions: number
  /** Requests that ask by it and still wait, and those that are over. */
  open: number
  over: number
}

export type SetLanguage = Language & {
  /** How many words nobody has translated yet. */
  missing: number
  total: number
}

export type Preview = { steps: FormStep[]; total: number; language: Language; languages: Language[] }

export type SetPage = {
  id: string
  title: string
  language: Language
  isDefault: boolean
  archived: boolean
  used: number
  total: number
  seen: string
  groups: BuilderGroup[]
  /** Those it has been translated into, the original not among them. */
  translations: SetLanguage[]
  /** Those it could be translated into. */
  others: Language[]
  versions: SetVersion[]
  /** It says something else now than the version that went out last. */
  changed: boolean
  preview: Preview
}

/** A version of a set as it went out. */
export type VersionPage = {
  set: { id: string; title: string }
  number: number
  /** What the set was called then. */
  title: string
  createdAt: string
  total: number
  groups: BuilderGroup[]
  preview: Preview
}

/** What the form of a question holds. */
export type EnteredQuestion = {
  type: QuestionType
  text: string
  help: string
  group: string
  category: string
  required: boolean
  allowsComment: boolean
  choices: string
  rows: string
  columns: string
  scale: string
  min: string
  max: string
  step: string
}

export type QuestionPage = {
  set: { id: string; title: string; language: string }
  /** Who is changed, and what stood there; null: a new one. */
  question: { id: string; seen: string } | null
  entered: EnteredQuestion
  /** What the set's other questions are filed under. */
  groups: string[]
  categories: string[]
}

/** One thing to translate: the field's name, what it says originally and in the other language. */
export type Translatable = { name: string; original: string; said: string; long: boolean }

export type TranslatedQuestion = {
  id: string
  number: number
  text: Translatable
  help: Translatable | null
  lists: { list: 'choices' | 'rows' | 'columns'; entries: Translatable[] }[]
}

export type TranslationPage = {
  set: { id: string; title: string }
  original: Language
  language: Language
  missing: number
  total: number
  seen: string
  groups: { title: Translatable | null; questions: TranslatedQuestion[] }[]
}
