import { z } from 'zod'
import type { GuestActor, PersonActor } from '@/lib/domain/actor'
import type { Visit } from '@/lib/domain/evidence/metadata'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { addReference, type Named, nominateReferee, type Referee } from '@/lib/domain/references/nominating'
import type { Reference } from '@/lib/domain/references/queries'
import { type ReferenceChanges, reviseNomination, reviseReference } from '@/lib/domain/references/reference-commands'
import { many, type Resource } from '@/lib/formats/json-api'
import { line, text } from '../fields'
import { contactFields, email, presentScore } from './candidates'
import {
  bodyUuid,
  calendarDate,
  identifier,
  languageTag,
  pageFields,
  pageOf,
  pathUuid,
  resource,
  yesOrNo,
} from './fields'
import { presentReminder } from './reminders'

// What comes in

const relationships = ['manager', 'colleague', 'report', 'client', 'teacher', 'other'] as const
const relationship = z.enum(relationships, { error: `must be one of ${relationships.join(', ')}` }).optional()

const about = {
  relationship,
  company_name: text(200).nullish(),
  job_title: text(200).nullish(),
  started_on: calendarDate.nullish(),
  ended_on: calendarDate.nullish(),
  language: languageTag.nullish(),
  ...contactFields,
}

type About = z.output<z.ZodObject<typeof about>>

const read = (wire: About) => ({
  relationship: wire.relationship,
  company: wire.company_name,
  jobTitle: wire.job_title,
  startedOn: wire.started_on,
  endedOn: wire.ended_on,
  language: wire.language,
  countryCode: wire.country_code,
  phone: wire.phone,
})

const pointed = identifier.optional()

export const referenceInput = resource(
  { internal_id: text(100).nullish(), email, first_name: line(100), last_name: line(100), ...about },
  { candidate: pointed, reference_request: pointed },
).transform(({ data: { attributes: wire, relationships: to } }): { named: Named; referee: Referee } => ({
  named: {
    candidateUuid: to.candidate?.id,
    internalId: wire.internal_id?.trim() || undefined,
    requestUuid: to.reference_request?.id,
  },
  referee: { ...read(wire), email: wire.email, firstName: wire.first_name, lastName: wire.last_name },
}))

/** Names a referee: a recruiter for one of their candidates, a candidate in the request that their link opens. */
export const name = (
  actor: PersonActor | GuestActor,
  { named, referee }: z.output<typeof referenceInput>,
  visit: Visit,
) => (actor.kind === 'guest' ? nominateReferee(actor, referee, visit) : addReference(actor, named, referee))

export const referenceChanges = resource({
  email: email.optional(),
  first_name: line(100).optional(),
  last_name: line(100).optional(),
  ...about,
  permission_share_clients: yesOrNo.optional(),
  permission_share_candidate: yesOrNo.optional(),
  status: z.enum(['reopened', 'cancelled'], { error: 'must be reopened or cancelled' }).optional(),
})
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes: wire } }): { id: string; changes: ReferenceChanges } => ({
    id,
    changes: {
      ...read(wire),
      email: wire.email,
      firstName: wire.first_name,
      lastName: wire.last_name,
      mayShareWithClients: wire.permission_share_clients,
      mayShareWithCandidate: wire.permission_share_candidate,
      status: wire.status,
    },
  }))

/** Corrects a referee: a recruiter one of any candidate in sight, a candidate one they named who has not begun. */
export const revise = (actor: PersonActor | GuestActor, { id, changes }: z.output<typeof referenceChanges>) =>
  actor.kind === 'guest' ? reviseNomination(actor, id, changes) : reviseReference(actor, id, changes)

const statuses = ['invited', 'opened', 'started', 'declined', 'completed', 'reopened', 'cancelled', 'expired'] as const

export const referenceFilter = z
  .object({
    ...pageFields,
    'filter[candidate]': bodyUuid.optional(),
    'filter[status]': z.enum(statuses, { error: `must be one of ${statuses.join(', ')}` }).optional(),
  })
  .transform(wire => ({
    page: pageOf(wire),
    filter: { candidateUuid: wire['filter[candidate]'], status: wire['filter[status]'] },
  }))

// What goes out

const pending = new Set<Reference['status']>(['invited', 'opened', 'started', 'reopened'])

export const presentReference = (reference: Reference): Resource => ({
  type: 'Reference',
  id: reference.uuid,
  attributes: {
    email: reference.email,
    created_at: reference.createdAt.toISOString(),
    first_name: reference.firstName,
    last_name: reference.lastName,
    phone: reference.phone,
    country_code: reference.countryCode,
    is_active: reference.deletedAt === null && reference.status !== 'cancelled',
    is_active_hf: true,
    relationship: reference.relationship,
    permission_share_clients: reference.mayShareWithClients,
    contact_type: reference.phone ? 'phone' : 'email',
    permission_share_candidate: reference.mayShareWithCandidate,
    language: reference.language,
    company_name: reference.company,
    is_pending: pending.has(reference.status),
    filled: reference.status === 'completed',
    filled_at: reference.completedAt?.toISOString() ?? null,
    requested_by_id: reference.requestedByUuid,
    requested_by: reference.requestedBy,
    score: presentScore(reference.score),
    reminder: presentReminder(reference),
    status: reference.status,
    job_title: reference.jobTitle,
    started_on: reference.startedOn,
    ended_on: reference.endedOn,
    decline_reason: reference.declineReason,
    open_flags: reference.flags,
  },
  relationships: {
    answer_set: reference.status === 'completed' ? { type: 'AnswerSet', id: reference.uuid } : null,
    question_set: [{ type: 'QuestionSet', id: reference.questionSetUuid }],
    candidate: { type: 'Candidate', id: reference.candidateUuid },
    metadatum: reference.metadatum ? { type: 'Metadatum', id: reference.metadatum } : null,
    reference_request: { type: 'ReferenceRequest', id: reference.requestUuid },
  },
})

/** A reference as its referee, or the candidate who named them, sees it: nothing of what the firm makes of it. */
export function presentOwnReference(reference: Reference): Resource {
  const { open_flags: _, score: __, decline_reason: ___, ...attributes } = presentReference(reference).attributes
  const { metadatum: ____, ...to } = presentReference(reference).relationships!
  return { ...presentReference(reference), attributes: { ...attributes, score: null }, relationships: to }
}

/** What somebody sees of the reference they have just named, or corrected. */
export const presentNamed = (actor: PersonActor | GuestActor, reference: Reference) =>
  actor.kind === 'guest' ? presentOwnReference(reference) : presentReference(reference)

export const presentReferences = ({ items, total }: Page<Reference>, page: PageAsked) =>
  many(items.map(presentReference), { ...page, total })
