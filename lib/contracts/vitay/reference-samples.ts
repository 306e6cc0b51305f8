import type { Activity } from '@/lib/domain/activity/queries'
import type { Profile } from '@/lib/domain/candidates/profiles'
import type { Candidate } from '@/lib/domain/candidates/queries'
import type { Verification } from '@/lib/domain/candidates/verifications'
import type { Flag } from '@/lib/domain/evidence/flags'
import type { Metadatum } from '@/lib/domain/evidence/metadata'
import type { FirmAnalytics } from '@/lib/domain/hiring/analytics'
import type { HiringFirm } from '@/lib/domain/hiring/firm-queries'
import type { FirmRecruiter } from '@/lib/domain/hiring/recruiters-queries'
import type { HiringUser } from '@/lib/domain/hiring/users'
import type { InvoiceDetails } from '@/lib/domain/invoices/queries'
import type { Question, QuestionSet } from '@/lib/domain/questionnaires/queries'
import type { Answer } from '@/lib/domain/references/answers'
import type { Reference } from '@/lib/domain/references/queries'
import type { ReferenceRequest } from '@/lib/domain/references/request-queries'
import { moment } from '../samples'

const id = (last: number) => `3f1a6f0e-8d6b-4a54-9c1d-00000000000${last}`

export const ids = {
  candidate: id(1),
  reference: id(2),
  request: id(3),
  set: id(4),
  question: id(5),
  firm: id(6),
  recruiter: id(7),
  user: id(8),
  other: id(9),
}

const reminders = {
  nextReminderAt: null,
  lastReminderAt: null,
  reminderCount: 0,
  rules: { cap: 3, rate: 24 },
}

export const candidate: Candidate = {
  id: 1,
  uuid: ids.candidate,
  recruiterId: 1,
  internalId: 'C-1001',
  firstName: 'Nora',
  lastName: 'Lind',
  email: 'nora@mail.example',
  countryCode: 'DE',
  phone: '+491511234567',
  notes: 'Starts in May at the earliest.',
  language: 'en',
  score: 874,
  createdAt: moment,
  remindersPausedAt: null,
  recruiterUuid: ids.recruiter,
  profileUuid: ids.other,
  references: [{ id: ids.reference }],
  requests: [{ id: ids.request, filled: false }],
  metadatum: null,
}

export const reference: Reference = {
  id: 1,
  uuid: ids.reference,
  organizationId: 1,
  firstName: 'Paul',
  lastName: 'Weber',
  email: 'paul@work.example',
  phone: '+491517654321',
  countryCode: 'DE',
  relationship: 'manager',
  company: 'Northwind',
  jobTitle: 'Head of Design',
  startedOn: '2021-01-01',
  endedOn: '2023-06-30',
  language: 'en',
  mayShareWithClients: true,
  mayShareWithCandidate: false,
  status: 'completed',
  declineReason: null,
  completedAt: moment,
  score: 874,
  createdAt: moment,
  deletedAt: null,
  candidateUuid: ids.candidate,
  requestUuid: ids.request,
  questionSetUuid: ids.set,
  requestedByUuid: ids.recruiter,
  requestedBy: 'Rick Moreau',
  metadatum: null,
  flags: 0,
  ...reminders,
}

export const request: ReferenceRequest = {
  id: 1,
  uuid: ids.request,
  notes: null,
  language: 'en',
  minReferences: 2,
  minManagerReferences: 1,
  status: 'sent',
  scheduledFor: null,
  sentAt: moment,
  filledAt: null,
  expiresAt: null,
  createdAt: moment,
  candidateUuid: ids.candidate,
  questionSetUuid: ids.set,
  requestedByUuid: ids.recruiter,
  references: [ids.reference],
  ...reminders,
}

export const set: QuestionSet = {
  id: 1,
  uuid: ids.set,
  title: 'Working together',
  language: 'en',
  isDefault: true,
  createdAt: moment,
  archivedAt: null,
  questions: [ids.question],
}

export const question: Question = {
  id: 1,
  uuid: ids.question,
  questionSetId: 1,
  setUuid: ids.set,
  type: 'rating',
  text: 'How well does Nora listen?',
  help: null,
  category: 'Teamwork',
  group: null,
  position: 0,
  required: true,
  allowsComment: true,
  language: 'en',
  settings: { scale: 5 },
  translations: {},
}

export const answer: Answer = {
  id: 1,
  position: 0,
  candidateUuid: ids.candidate,
  uuid: ids.other,
  question: question.text,
  questionUuid: ids.question,
  value: 5,
  scale: 5,
  language: 'en',
  category: 'Teamwork',
  type: 'rating',
  comment: 'Better than most.',
  referenceUuid: ids.reference,
}

export const firm: HiringFirm = {
  uuid: ids.firm,
  name: 'Acme',
  logo: null,
  colour: '#1f6f4a',
  senderName: 'Acme Hiring',
  language: 'en',
  sharesSight: false,
  reminderInterval: 24,
  reminderCap: 3,
  reminderRate: 24,
  remindersSkipWeekends: true,
  linkDays: 30,
  retentionDays: 365,
  referencePrice: 1900,
  currency: 'EUR',
  asksForLeads: false,
  createdAt: moment,
}

export const recruiter: FirmRecruiter = {
  id: 1,
  uuid: ids.recruiter,
  name: 'Rick Moreau',
  email: 'rick@acme.example',
  role: 'recruiter',
  isActive: true,
  firmIsOpen: true,
  wantsNotices: true,
  createdAt: moment,
  firmUuid: ids.firm,
  personUuid: ids.user,
  candidates: [{ id: ids.candidate }],
}

export const user: HiringUser = {
  uuid: ids.user,
  email: 'rick@acme.example',
  firstName: 'Rick',
  lastName: 'Moreau',
  phone: null,
  isActive: true,
  recruiterUuid: ids.recruiter,
}

export const analytics: FirmAnalytics = {
  candidates: 12,
  references: 30,
  completed: 21,
  hoursToComplete: 31.5,
  score: 84.2,
  candidatesByDate: [{ date: '2026-03-30', count: 2 }],
  referencesByDate: [{ date: '2026-03-30', count: 5 }],
  topRecruiters: [{ name: 'Rick Moreau', references: 18, completed: 14 }],
}

export const profile: Profile = {
  id: 1,
  organizationId: 1,
  uuid: ids.other,
  candidateId: 1,
  title: 'Ms',
  bio: null,
  jobTitle: 'Product designer',
  streetAddress: null,
  city: 'Berlin',
  province: null,
  industry: 'Software',
  publicProfileUrl: null,
  picture: null,
  isActive: true,
  createdAt: moment,
  modifiedAt: moment,
  candidate: {
    uuid: ids.candidate,
    firstName: candidate.firstName,
    lastName: candidate.lastName,
    email: candidate.email,
    phone: candidate.phone,
  },
  personUuid: null,
  experiences: [
    {
      uuid: ids.other,
      company: 'Northwind',
      title: 'Designer',
      startedOn: '2021-01-01',
      endedOn: '2023-06-30',
      description: null,
      verified: true,
    },
  ],
  educations: [],
}

export const verification: Verification = {
  id: 1,
  uuid: ids.other,
  firstName: 'Vera',
  lastName: 'Klein',
  email: 'vera@work.example',
  phone: null,
  countryCode: null,
  language: 'en',
  status: 'confirmed',
  comment: null,
  answeredAt: moment,
  createdAt: moment,
  candidate: { uuid: ids.candidate, firstName: candidate.firstName, lastName: candidate.lastName },
  experience: {
    uuid: ids.other,
    company: 'Northwind',
    title: 'Designer',
    startedOn: '2021-01-01',
    endedOn: '2023-06-30',
  },
  ...reminders,
}

export const flag: Flag = {
  id: 1,
  uuid: ids.other,
  kind: 'address_of_candidate',
  evidence: { sharedWith: 'candidate' },
  createdAt: moment,
  resolvedAt: null,
  resolution: null,
  resolvedBy: null,
  candidateUuid: ids.candidate,
  referenceUuid: ids.reference,
  otherReferenceUuid: null,
}

export const metadatum: Metadatum = {
  id: 1,
  uuid: ids.other,
  subjectType: 'reference',
  subjectUuid: ids.reference,
  address: '203.0.113.7',
  browser: 'Firefox',
  browserVersion: '140.0',
  os: 'Linux',
  osVersion: null,
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  createdAt: moment,
  modifiedAt: moment,
}

export const activity: Activity = {
  uuid: ids.other,
  key: 'reference.completed',
  subjectType: 'reference',
  subjectUuid: ids.reference,
  ownerType: 'recruiter',
  ownerUuid: ids.recruiter,
  recipientType: null,
  recipientUuid: null,
  data: {},
  createdAt: moment,
}

export const invoice: InvoiceDetails = {
  uuid: ids.other,
  number: 3,
  month: '2026-03-01',
  currency: 'EUR',
  total: 1900,
  createdAt: moment,
  firmUuid: ids.firm,
  lineCount: 1,
  lines: [
    {
      referenceUuid: ids.reference,
      completedOn: '2026-03-30',
      candidate: 'Nora Lind',
      candidateUuid: ids.candidate,
      referee: 'Paul Weber',
      price: 1900,
    },
  ],
}
