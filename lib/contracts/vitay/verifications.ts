import { z } from 'zod'
import type { NewVerification } from '@/lib/domain/candidates/verification-commands'
import type { Verification } from '@/lib/domain/candidates/verifications'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { many, type Resource } from '@/lib/formats/json-api'
import { line, text } from '../fields'
import { contactFields, email } from './candidates'
import { identifier, languageTag, resource, yesOrNo } from './fields'
import { presentReminder } from './reminders'

// What comes in

export const verificationInput = resource(
  { first_name: line(100), last_name: line(100), email, ...contactFields, language: languageTag.nullish() },
  { experience: identifier },
).transform(
  ({ data: { attributes: wire, relationships } }): NewVerification => ({
    experienceUuid: relationships.experience.id,
    firstName: wire.first_name,
    lastName: wire.last_name,
    email: wire.email,
    countryCode: wire.country_code,
    phone: wire.phone,
    language: wire.language,
  }),
)

export const verifierToken = z.object({ id: z.string().max(200) })

export const verifierAnswer = resource({ confirmed: yesOrNo, comment: text(2000).nullish() }).extend(
  verifierToken.shape,
)

// What goes out

export const presentOwnVerification = (verification: Verification): Resource => ({
  type: 'Verification',
  id: verification.uuid,
  attributes: {
    status: verification.status,
    candidate_name: `${verification.candidate.firstName} ${verification.candidate.lastName}`.trim(),
    company: verification.experience.company,
    title: verification.experience.title,
    started_on: verification.experience.startedOn,
    ended_on: verification.experience.endedOn,
    answered_at: verification.answeredAt?.toISOString() ?? null,
    comment: verification.comment,
  },
})

export function presentVerification(verification: Verification): Resource {
  const { type, id, attributes } = presentOwnVerification(verification)
  return {
    type,
    id,
    attributes: {
      ...attributes,
      first_name: verification.firstName,
      last_name: verification.lastName,
      email: verification.email,
      phone: verification.phone,
      country_code: verification.countryCode,
      language: verification.language,
      created_at: verification.createdAt.toISOString(),
      reminder: presentReminder(verification),
    },
    relationships: {
      candidate: { type: 'Candidate', id: verification.candidate.uuid },
      experience: { type: 'Experience', id: verification.experience.uuid },
    },
  }
}

export const presentVerifications = ({ items, total }: Page<Verification>, page: PageAsked) =>
  many(items.map(presentVerification), { ...page, total })
