/** What narrows the list of feedback, as the address says it. */
export type FeedbackSearch = {
  q?: string
  state?: FeedbackState
  audience?: FeedbackAudience
  rating?: string
}

export type FeedbackState = 'asked' | 'given' | 'declined' | 'cancelled' | 'expired'
export type FeedbackAudience = 'candidate' | 'employer'

/** One request for feedback in the list. */
export type FeedbackEntry = {
  id: string
  candidate: { id: string; name: string }
  audience: FeedbackAudience
  name: string
  email: string
  state: FeedbackState
  rating: number | null
  recommends: boolean | null
  comment: string | null
  /** Of their references, of 100. */
  score: number | null
  askedAt: string
  askedBy: string
  answeredAt: string | null
  reminders: number
  nextReminderAt: string | null
  /** The firm's rules let somebody remind now. */
  mayRemind: boolean
}

/** Somebody of whom, or about whom, feedback may be asked. */
export type Askable = {
  id: string
  name: string
  email: string
  hired: boolean
  ripe: boolean
  /** Whom they report to since they were hired. */
  manager: { name: string; email: string } | null
}
