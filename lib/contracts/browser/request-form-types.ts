import type { RequestStatus } from './candidate-types'
import type { QuestionType } from './question-types'

/** What the form of a request is filled with, as its fields have it. */
export type EnteredRequest = {
  questionSet: string
  references: string
  managers: string
  managersOnly: boolean
  language: string
  notes: string
  when: 'now' | 'later'
  on: string
  time: string
}

export type OfferedSet = {
  id: string
  title: string
  isDefault: boolean
  questions: { id: string; type: QuestionType; required: boolean; texts: Record<string, string>; own: string }[]
  /** The candidate is being asked these already. */
  open: { id: string; status: RequestStatus; answered: number; least: number } | null
}

export type MailHead = { subject: string; from: string; to: string }
