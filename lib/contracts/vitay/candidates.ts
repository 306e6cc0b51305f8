import { z } from 'zod'
import type { CandidateChanges, NewCandidate } from '@/lib/domain/candidates/commands'
import { type Candidate, candidateStages } from '@/lib/domain/candidates/queries'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { isEmail } from '@/lib/formats/email'
import { many, type Resource } from '@/lib/formats/json-api'
import { line, text } from '../fields'
import { identifier, languageTag, pageFields, pageOf, pathUuid, resource, yesOrNo } from './fields'

// What comes in

export const email = line(254).refine(isEmail, { error: 'must be an e-mail address' })

/** A phone and the country it belongs to; checked together by the domain. */
export const contactFields = { country_code: text(8).nullish(), phone: text(40).nullish() }

const language = languageTag.nullish()
const notes = text(10_000).nullish()
const internalId = text(100).nullish()

export const candidateInput = resource({
  internal_id: internalId,
  notes,
  first_name: line(100),
  last_name: line(100),
  email,
  ...contactFields,
  language,
}).transform(
  ({ data: { attributes: wire } }): NewCandidate => ({
    internalId: wire.internal_id,
    notes: wire.notes,
    firstName: wire.first_name,
    lastName: wire.last_name,
    email: wire.email,
    countryCode: wire.country_code,
    phone: wire.phone,
    language: wire.language,
  }),
)

export const candidateChanges = resource(
  {
    internal_id: internalId,
    notes,
    first_name: line(100).optional(),
    last_name: line(100).optional(),
    email: email.optional(),
    ...contactFields,
    language,
    reminders_paused: yesOrNo.optional(),
  },
  { added_by: identifier.optional() },
)
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes: wire, relationships } }): { id: string; changes: CandidateChanges } => ({
    id,
    changes: {
      internalId: wire.internal_id,
      notes: wire.notes,
      firstName: wire.first_name,
      lastName: wire.last_name,
      email: wire.email,
      countryCode: wire.country_code,
      phone: wire.phone,
      language: wire.language,
      remindersPaused: wire.reminders_paused,
      recruiterUuid: relationships.added_by?.id,
    },
  }))

export const candidateFilter = z
  .object({
    ...pageFields,
    'filter[search]': text(100).optional(),
    'filter[status]': z.enum(candidateStages, { error: `must be one of ${candidateStages.join(', ')}` }).optional(),
  })
  .transform(wire => ({
    page: pageOf(wire),
    filter: { search: wire['filter[search]']?.trim() || undefined, stage: wire['filter[status]'] },
  }))

/** A deletion; `anonymise` stands in the query, or in the body's attributes. */
export const candidateRemoval = z
  .object({
    id: pathUuid,
    anonymise: yesOrNo.optional(),
    data: z.object({ attributes: z.object({ anonymise: yesOrNo.optional() }).optional() }).optional(),
  })
  .transform(({ id, anonymise, data }) => ({ id, anonymise: anonymise ?? data?.attributes?.anonymise ?? false }))

// What goes out

/** Tenths of a percent as Vitay shows a score: 0 to 100, with one decimal. */
export const presentScore = (tenths: number | null) => (tenths === null ? null : tenths / 10)

export const presentCandidate = (candidate: Candidate): Resource => ({
  type: 'Candidate',
  id: candidate.uuid,
  attributes: {
    internal_id: candidate.internalId,
    notes: candidate.notes,
    first_name: candidate.firstName,
    last_name: candidate.lastName,
    email: candidate.email,
    country_code: candidate.countryCode,
    phone: candidate.phone,
    score: presentScore(candidate.score),
    language: candidate.language,
    reminders_paused: candidate.remindersPausedAt !== null,
    created_at: candidate.createdAt.toISOString(),
  },
  relationships: {
    references: candidate.references.map(({ id }) => ({ type: 'Reference', id })),
    added_by: { type: 'Recruiter', id: candidate.recruiterUuid },
    reference_requests: candidate.requests.map(({ id, filled }) => ({ type: 'ReferenceRequest', id, filled })),
    metadatum: candidate.metadatum ? { type: 'Metadatum', id: candidate.metadatum } : null,
    profile: { type: 'Profile', id: candidate.profileUuid },
  },
})

export const presentCandidates = ({ items, total }: Page<Candidate>, page: PageAsked) =>
  many(items.map(presentCandidate), { ...page, total })
