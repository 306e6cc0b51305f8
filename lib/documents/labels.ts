import { german } from './labels-de'
import { english } from './labels-en'
import { french } from './labels-fr'
import type { DocumentLanguage, FlagKind, ReferenceStatus, Relationship } from './types'

export type Labels = {
  relationship: Record<Relationship, string>
  status: Record<ReferenceStatus, string>
  flag: Record<FlagKind, string>
  candidateReport: string
  referenceReport: string
  resume: string
  invoice: string
  internalId: string
  email: string
  phone: string
  requestedBy: string
  overallScore: string
  outOf: string
  /** How the overall score came about. */
  scoreOf: (references: number, managers: number) => string
  noScore: string
  scoreRule: string
  comparison: string
  comparisonNote: string
  question: string
  managers: (count: number) => string
  others: (count: number) => string
  average: string
  withoutCategory: string
  references: string
  referee: string
  relation: string
  company: string
  score: string
  state: string
  answers: string
  noAnswers: string
  notAnswered: string
  comment: string
  workedAs: string
  period: string
  completedOn: string
  openEnd: string
  from: (day: string) => string
  until: (day: string) => string
  flags: string
  open: string
  resolved: (by: string | null, on: string) => string
  reference: string
  candidate: string
  experience: string
  education: string
  about: string
  confirmed: string
  disputed: string
  waiting: string
  place: string
  industry: string
  link: string
  invoiceNumber: (number: string) => string
  madeOut: string
  month: string
  price: string
  total: string
  lines: (count: number) => string
  nothingToPay: string
}

const languages: Record<DocumentLanguage, Labels> = { en: english, de: german, fr: french }

/** A document's own words in its language. */
export const labelsIn = (language: DocumentLanguage) => languages[language]
