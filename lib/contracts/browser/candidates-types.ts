import type { CandidateColumn } from '@/lib/formats/candidates-list'

/** How far all the requests of a candidate are: nobody was asked yet, one is open, or one is filled and none open. */
export type Stage = 'new' | 'open' | 'filled'

export type RequestStatus =
  | 'draft'
  | 'scheduled'
  | 'sent'
  | 'nominated'
  | 'in_progress'
  | 'filled'
  | 'cancelled'
  | 'expired'

/** What of the candidates is shown, as it stands in the page's address. */
export type RosterSearch = {
  q?: string
  stage?: Stage
  status?: RequestStatus
  recruiter?: string
  flags?: 'open'
}

/** What may be seen of each candidate beside who they are. */
export const rosterColumns = ['status', 'references', 'score', 'flags', 'activity', 'addedBy', 'addedAt'] as const
export type RosterColumn = (typeof rosterColumns)[number]

/** A request as the list shows it: answers there, of how many needed. */
export type RequestLine = {
  id: string
  status: RequestStatus
  answered: number
  needed: number
  managersAnswered: number
  managersNeeded: number
}

export type RosterRow = {
  id: string
  name: string
  internalId: string
  email: string
  /** The open ones; without any, the last that ended. */
  requests: RequestLine[]
  /** 0 to 100. */
  score: number | null
  flags: number
  lastActivityAt: string
  addedBy: string
  addedAt: string
}

/** A recruiter one may narrow the list by. */
export type Holder = { id: string; name: string }

/** Whom a reminder did not reach, and why. `who` is null for the candidate. */
export type NotReminded = { who: string | null; why: 'often' | 'soon' | 'later'; from: string | null }

/** What reminding came to for one candidate; without anybody reminded or refused, nobody is waited for. */
export type ReminderAnswer = {
  id: string
  name: string
  candidate: boolean
  referees: number
  refused: NotReminded[]
}

/** A row of a list that was looked through. */
export type LookedRow = {
  row: number
  name: string
  email: string
  /** What would be kept beside. */
  cells: { field: CandidateColumn; value: string }[]
  /** What is wrong, in the reader's words. */
  errors: { field: CandidateColumn | 'row'; why: string }[]
}

/** A list of candidates that was looked through, and brought in where that was asked and nothing is wrong. */
export type LookedThrough = {
  /** The list itself, to be mended or brought in. */
  list: string
  ignored: string[]
  rows: LookedRow[]
  wrong: number
  added: number
}
