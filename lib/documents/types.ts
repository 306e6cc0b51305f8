/**
 * What the documents are made from: plain data, all of it already decided by whoever asks for a document.
 * Days are written `2026-11-20`; scores are percentages, 0 to 100, with one decimal (a column in tenths is divided
 * by ten first); amounts of money are whole numbers of the currency's smallest unit. Null means "not known".
 */
export type Day = string

/** The languages a document can speak. */
export type DocumentLanguage = 'en' | 'de' | 'fr'

/** Whose paper it is. */
export type Letterhead = {
  firm: string
  /** Bytes of a PNG or JPEG; anything that is no picture is left out. */
  logo: Uint8Array | null
  /** `#rrggbb`; null: Laurel's own green. */
  colour: string | null
  language: DocumentLanguage
  /** The day the document is made. */
  date: Day
}

export type Relationship = 'manager' | 'colleague' | 'report' | 'client' | 'teacher' | 'other'

export type ReferenceStatus =
  | 'invited'
  | 'opened'
  | 'started'
  | 'declined'
  | 'completed'
  | 'reopened'
  | 'cancelled'
  | 'expired'

export type Referee = {
  name: string
  relationship: Relationship
  company: string | null
  jobTitle: string | null
  /** When they worked together; without an end: until now. */
  startedOn: Day | null
  endedOn: Day | null
}

export type AnswerType =
  | 'text'
  | 'rating'
  | 'options'
  | 'radio'
  | 'checkbox'
  | 'matrix'
  | 'slider'
  | 'ranking'
  | 'date'
  | 'date_range'

export type ReportedAnswer = {
  /** The same for the same question in every reference: comparisons go by it. */
  questionId: string
  question: string
  type: AnswerType
  category: string | null
  /** As its type has it: text; a number; a choice; choices, for a ranking best first; `{row: column}`; a day; `{from, to}`;
   * null: not answered. What does not fit is shown as the text it is. */
  value: unknown
  /** The top of a rating (from 1) or of a slider. */
  scale: number | null
  comment: string | null
}

export type FlagKind = 'address_of_candidate' | 'address_of_referee' | 'too_fast' | 'same_wording'

export type ReportedFlag = {
  kind: FlagKind
  raisedOn: Day
  /** How somebody explained it; null: still open. */
  resolution: { text: string | null; by: string | null; on: Day } | null
}

export type ReportedReference = {
  referee: Referee
  status: ReferenceStatus
  completedOn: Day | null
  /** Mean of its rating answers over their scales, 0 to 100. */
  score: number | null
  answers: ReportedAnswer[]
  flags: ReportedFlag[]
}

export type ReportedCandidate = {
  name: string
  internalId: string
  /** As they gave it. */
  email: string | null
  phone: string | null
}

export type CandidateReport = Letterhead & {
  candidate: ReportedCandidate
  requestedBy: string | null
  /** Mean of the completed references' scores, 0 to 100. */
  score: number | null
  /** In the order in which they shall stand. */
  references: ReportedReference[]
}

export type ReferenceReport = Letterhead & {
  candidate: ReportedCandidate
  requestedBy: string | null
  reference: ReportedReference
}

type Station = { startedOn: Day | null /** Null: until now. */; endedOn: Day | null; description: string | null }

export type Experience = Station & {
  title: string
  company: string
  /** What a former employer said to it; null: nobody was asked. */
  verification: { status: 'confirmed' | 'disputed' | 'waiting'; by: string | null; on: Day | null } | null
}

export type Education = Station & { school: string; degree: string | null; field: string | null }

export type Resume = Letterhead & {
  name: string
  title: string | null
  /** Where they live, as one line. */
  place: string | null
  industry: string | null
  email: string | null
  phone: string | null
  publicProfileUrl: string | null
  bio: string | null
  experiences: Experience[]
  educations: Education[]
}

export type Invoice = Letterhead & {
  number: string
  /** Any day of its month. */
  month: Day
  /** ISO 4217. */
  currency: string
  lines: { completedOn: Day; candidate: string; referee: string /** In the smallest unit. */; price: number }[]
  /** In the smallest unit. */
  total: number
}
