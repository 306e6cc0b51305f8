export const referenceStates = [
  'invited',
  'opened',
  'started',
  'reopened',
  'completed',
  'declined',
  'expired',
  'cancelled',
] as const
export type ReferenceState = (typeof referenceStates)[number]

export const relationships = ['manager', 'colleague', 'report', 'client', 'teacher', 'other'] as const
export type Relationship = (typeof relationships)[number]

/** What of the firm's references is shown, as it stands in the page's address. */
export type ReferencesSearch = {
  q?: string
  state?: ReferenceState | 'waiting'
  relationship?: Relationship
  recruiter?: string
}

export type ReferenceRow = {
  uuid: string
  referee: string
  email: string
  company: string | null
  candidate: { uuid: string; name: string }
  recruiter: string
  relationship: Relationship
  state: ReferenceState
  /** Of a hundred; null without a rated answer. */
  score: number | null
  askedAt: string
  completedAt: string | null
  nextReminderAt: string | null
  /** Somebody has paused the candidate's reminders. */
  isPaused: boolean
}
