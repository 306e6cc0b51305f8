import type { QuestionType } from './question-types'

/** What was entered to a question, as its fields hold it: choices, rows and columns by their place in the list. */
export type Entered = string | string[] | Record<string, string>

export type FormQuestion = {
  id: string
  type: QuestionType
  text: string
  help: string | null
  required: boolean
  allowsComment: boolean
  choices: string[]
  rows: string[]
  columns: string[]
  scale: number
  min: number
  max: number
  step: number
  entered: Entered
  comment: string
  /** Its place among all questions, from 1. */
  number: number
}

/** Questions that stand together. */
export type FormStep = { title: string | null; questions: FormQuestion[] }

export type RefereeForm = {
  status: 'awaited' | 'completed' | 'declined' | 'cancelled' | 'expired'
  firm: string
  recruiter: string
  candidate: string
  refereeName: string
  language: string
  languages: string[]
  consented: boolean
  begun: boolean
  /** About how long it takes. */
  minutes: number
  expiresOn: string | null
  retentionDays: number | null
  total: number
  steps: FormStep[]
}
