import type { Relationship } from './naming-types'
import type { QuestionType } from './question-types'

export type RequestStatus =
  | 'draft'
  | 'scheduled'
  | 'sent'
  | 'nominated'
  | 'in_progress'
  | 'filled'
  | 'cancelled'
  | 'expired'

export type ReferenceStatus =
  | 'invited'
  | 'opened'
  | 'started'
  | 'declined'
  | 'completed'
  | 'reopened'
  | 'cancelled'
  | 'expired'

/** What was answered, as one reads it. */
export type Said =
  | { as: 'nothing' }
  | { as: 'words'; text: string }
  | { as: 'measure'; value: number; scale: number; share: number }
  | { as: 'list'; items: string[]; ordered: boolean }
  | { as: 'pairs'; pairs: [name: string, value: string][] }
  | { as: 'days'; from: string; to: string | null }

export type ShownAnswer = {
  id: string
  questionId: string
  question: string
  type: QuestionType
  category: string | null
  said: Said
  comment: string | null
  /** A recruiter has corrected it. */
  revised: boolean
}

/** How somebody who is asked for something stands with reminders. */
export type Reminding = { next: string | null; count: number; cap: number }

export type ShownReference = {
  id: string
  name: string
  entered: { firstName: string; lastName: string; email: string; relationship: Relationship }
  relationship: Relationship
  /** Where they worked, and as what. */
  place: string
  status: ReferenceStatus
  /** They wrote that somebody else is meant. */
  wrongPerson: boolean
  declineReason: string | null
  moments: { name: 'named' | 'opened' | 'started' | 'declined' | 'completed'; at: string }[]
  snoozedUntil: string | null
  reminding: Reminding
  awaited: boolean
  /** Percent; null without a rated answer. */
  score: number | null
  answers: ShownAnswer[]
}

export type ShownRequest = {
  id: string
  title: string
  status: RequestStatus
  notes: string | null
  language: string
  least: { references: number; managers: number }
  answered: { references: number; managers: number }
  by: string
  at: string
  scheduledFor: string | null
  /** The same where the firm's clock hangs. */
  scheduled: { on: string; time: string } | null
  filledAt: string | null
  expiresAt: string | null
  /** The same as a day where the firm's clock hangs. */
  openUntil: string | null
  reminding: Reminding
  /** Still waits for something; not sent yet; the candidate may name referees. */
  open: boolean
  waits: boolean
  asking: boolean
  /** As many referees, and managers, are named as are asked for: the candidate is reminded no more. */
  named: boolean
  references: ShownReference[]
}

export type ShownFlag = {
  id: string
  kind: 'address_of_candidate' | 'address_of_referee' | 'too_fast' | 'same_wording'
  referee: string
  other: string | null
  seconds: number
  expected: number
  answers: number
  /** The questions whose answers are worded alike. */
  questions: string[]
  raisedAt: string
  resolved: { at: string; by: string | null; words: string } | null
}

export type RatedQuestion = { id: string; question: string; score: number; count: number }

export type ShownScore = {
  /** Percent. */
  score: number
  references: { id: string; name: string; relationship: Relationship; score: number | null; rated: number }[]
  strongest: RatedQuestion[]
  weakest: RatedQuestion[]
  quotes: { id: string; text: string; question: string; by: string; relationship: Relationship }[]
}

/** Percent and of how many ratings; null where nobody rated. */
export type Mean = { score: number; count: number } | null

export type ComparedAnswer = { by: string; relationship: Relationship; said: Said; comment: string | null }

export type ComparedQuestion = {
  id: string
  question: string
  managers: { mean: Mean; answers: ComparedAnswer[] }
  others: { mean: Mean; answers: ComparedAnswer[] }
}

export type ComparedCategory = {
  name: string | null
  managers: Mean
  others: Mean
  questions: { id: string; name: string; managers: Mean; others: Mean }[]
}
