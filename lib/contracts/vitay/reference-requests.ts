import { z } from 'zod'
import type { Page, PageAsked } from '@/lib/domain/pages'
import type { NewRequest, RequestChanges } from '@/lib/domain/references/request-commands'
import type { ReferenceRequest } from '@/lib/domain/references/request-queries'
import { many, type Resource } from '@/lib/formats/json-api'
import { text } from '../fields'
import {
  bodyUuid,
  count,
  identifier,
  languageTag,
  moment,
  pageFields,
  pageOf,
  pathUuid,
  resource,
  yesOrNo,
} from './fields'
import { presentReminder } from './reminders'

// What comes in

const common = {
  notes: text(5000).nullish(),
  min_references: count(1, 20).optional(),
  min_manager_references: count(0, 20).optional(),
  language: languageTag.nullish(),
  scheduled_for: moment.nullish(),
}

type Common = z.output<z.ZodObject<typeof common>>

const read = (wire: Common) => ({
  notes: wire.notes,
  minReferences: wire.min_references,
  minManagerReferences: wire.min_manager_references,
  language: wire.language,
  scheduledFor: wire.scheduled_for,
})

export const requestInput = resource(
  { ...common, draft: yesOrNo.optional() },
  { candidate: identifier, question_set: identifier.nullish() },
).transform(
  ({ data: { attributes, relationships } }): NewRequest => ({
    ...read(attributes),
    draft: attributes.draft,
    candidateUuid: relationships.candidate.id,
    questionSetUuid: relationships.question_set?.id ?? null,
  }),
)

export const requestChanges = resource({
  ...common,
  status: z.enum(['sent', 'cancelled'], { error: 'must be sent or cancelled' }).optional(),
  expires_at: moment.optional(),
})
  .extend({ id: pathUuid })
  .transform(({ id, data: { attributes } }): { id: string; changes: RequestChanges } => ({
    id,
    changes: { ...read(attributes), status: attributes.status, expiresAt: attributes.expires_at },
  }))

export const requestFilter = z
  .object({ ...pageFields, 'filter[candidate]': bodyUuid.optional() })
  .transform(wire => ({ page: pageOf(wire), candidateUuid: wire['filter[candidate]'] }))

// What goes out

export const presentRequest = (request: ReferenceRequest): Resource => ({
  type: 'ReferenceRequest',
  id: request.uuid,
  attributes: {
    notes: request.notes,
    created_at: request.createdAt.toISOString(),
    min_references: request.minReferences,
    min_manager_references: request.minManagerReferences,
    filled: request.status === 'filled',
    reminder: presentReminder(request),
    status: request.status,
    language: request.language,
    scheduled_for: request.scheduledFor?.toISOString() ?? null,
    sent_at: request.sentAt?.toISOString() ?? null,
    filled_at: request.filledAt?.toISOString() ?? null,
    expires_at: request.expiresAt?.toISOString() ?? null,
  },
  relationships: {
    question_set: { type: 'QuestionSet', id: request.questionSetUuid },
    candidate: { type: 'Candidate', id: request.candidateUuid },
    references: request.references.map(id => ({ type: 'Reference', id })),
  },
})

export const presentRequests = ({ items, total }: Page<ReferenceRequest>, page: PageAsked) =>
  many(items.map(presentRequest), { ...page, total })
