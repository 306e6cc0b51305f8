import type { AnswerType, CandidateReport, Letterhead, ReportedAnswer, ReportedReference } from '@/lib/documents/types'

export const letterhead: Letterhead = {
  firm: 'Laurel & Partners',
  logo: null,
  colour: '#2a4b9b',
  language: 'en',
  date: '2026-11-20',
}

export const candidate = {
  name: 'Łukasz Wójcik',
  internalId: 'C-2041',
  email: 'lukasz@example.org',
  phone: '+49 30 1234567',
}

/** An answer to the question "About <its type>", unless told otherwise. */
export const answer = (type: AnswerType, value: unknown, more: Partial<ReportedAnswer> = {}): ReportedAnswer => ({
  questionId: type,
  question: `About ${type}`,
  type,
  category: null,
  value,
  scale: null,
  comment: null,
  ...more,
})

/** A completed reference of a colleague, unless told otherwise. */
export const reference = (
  name: string,
  {
    referee,
    ...more
  }: Partial<Omit<ReportedReference, 'referee'>> & { referee?: Partial<ReportedReference['referee']> } = {},
): ReportedReference => ({
  referee: {
    name,
    relationship: 'colleague',
    company: null,
    jobTitle: null,
    startedOn: null,
    endedOn: null,
    ...referee,
  },
  status: 'completed',
  completedOn: '2026-11-18',
  score: null,
  answers: [],
  flags: [],
  ...more,
})

/** A report on Łukasz with these references. */
export const report = (references: ReportedReference[], more: Partial<CandidateReport> = {}): CandidateReport => ({
  ...letterhead,
  candidate,
  requestedBy: 'Mona Lindqvist',
  score: null,
  references,
  ...more,
})
