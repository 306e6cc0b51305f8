import { sql } from 'drizzle-orm'
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { organizations } from './organizations'

export const questionTypes = [
  'text',
  'rating',
  'options',
  'radio',
  'checkbox',
  'matrix',
  'slider',
  'ranking',
  'date',
  'date_range',
] as const

export type QuestionType = (typeof questionTypes)[number]

/** What a type needs beside its words: the choices of options, radio, checkbox and ranking; rows and columns of a matrix;
 * the top of a rating (from 1); bounds and step of a slider. */
export type QuestionSettings = {
  choices?: string[]
  rows?: string[]
  columns?: string[]
  scale?: number
  min?: number
  max?: number
  step?: number
}

/** A question's words in another language; lists in the order of the original's. */
export type QuestionTranslation = {
  text: string
  help?: string
  group?: string
  choices?: string[]
  rows?: string[]
  columns?: string[]
}

/** A question as it was when a request pinned it: it never changes again. */
export type FrozenQuestion = {
  /** The question's own uuid. */
  id: string
  type: QuestionType
  text: string
  help: string | null
  category: string | null
  group: string | null
  required: boolean
  allowsComment: boolean
  language: string
  settings: QuestionSettings
  translations: Record<string, QuestionTranslation>
}

/** The questions that referees are asked together. */
export const questionSets = pgTable(
  'question_sets',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    title: text().notNull(),
    /** The language its questions were written in. */
    language: text().notNull().default('en'),
    /** Used where a request names none. */
    isDefault: boolean().notNull().default(false),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    /** Kept for what was answered, offered no more. */
    archivedAt: moment(),
  },
  t => [
    unique('question_sets_in_organization').on(t.organizationId, t.id),
    uniqueIndex('question_sets_default').on(t.organizationId).where(sql`${t.isDefault} and ${t.archivedAt} is null`),
  ],
)

/** A question as its set asks it now. */
export const questions = pgTable(
  'questions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    questionSetId: integer().notNull(),
    type: text({ enum: questionTypes }).notNull(),
    text: text().notNull(),
    help: text(),
    /** What it is about, such as teamwork: reports average by it. */
    category: text(),
    /** The heading under which it stands in the form. */
    group: text(),
    position: smallint().notNull(),
    required: boolean().notNull().default(false),
    allowsComment: boolean().notNull().default(false),
    language: text().notNull(),
    settings: jsonb().$type<QuestionSettings>().notNull().default({}),
    translations: jsonb().$type<Record<string, QuestionTranslation>>().notNull().default({}),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    deletedAt: moment(),
  },
  t => [
    unique('questions_in_organization').on(t.organizationId, t.id),
    index('questions_set').on(t.organizationId, t.questionSetId, t.position).where(sql`${t.deletedAt} is null`),
    foreignKey({
      name: 'questions_set_fk',
      columns: [t.organizationId, t.questionSetId],
      foreignColumns: [questionSets.organizationId, questionSets.id],
    }),
  ],
)

/** A set as it stood when it was sent out. Rows are only ever added: what was asked never changes. */
export const questionSetVersions = pgTable(
  'question_set_versions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    questionSetId: integer().notNull(),
    /** Counts from 1 within the set. */
    number: integer().notNull(),
    title: text().notNull(),
    language: text().notNull(),
    questions: jsonb().$type<FrozenQuestion[]>().notNull(),
    createdAt: createdAt(),
  },
  t => [
    unique('question_set_versions_in_organization').on(t.organizationId, t.id),
    unique('question_set_versions_number').on(t.organizationId, t.questionSetId, t.number),
    foreignKey({
      name: 'question_set_versions_set',
      columns: [t.organizationId, t.questionSetId],
      foreignColumns: [questionSets.organizationId, questionSets.id],
    }),
  ],
)
