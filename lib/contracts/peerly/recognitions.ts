import { z } from 'zod'
import { pictureLink } from '@/lib/domain/pictures/links'
import type { NewRecognition, PersonBrief, Recognition, RecognitionFilter } from '@/lib/domain/recognitions/types'
import { bbcodeToText, textToBBCode } from '@/lib/formats/bbcode'
import { bodyId, idList, pathId, text, wholeNumber, words } from '../fields'
import { unixSeconds } from './times'

// What comes in

export const recognitionFilter = z
  .object({
    given_by: idList.optional(),
    given_for: idList.optional(),
    core_value_id: idList.optional(),
    limit: wholeNumber(1, 100).default(10),
    offset: wholeNumber(0, 2_000_000_000).default(0),
  })
  .transform(
    (wire): RecognitionFilter => ({
      givenBy: wire.given_by,
      givenFor: wire.given_for,
      valueIds: wire.core_value_id,
      limit: wire.limit,
      offset: wire.offset,
    }),
  )

export const recognitionInput = z.object({ given_for: bodyId, core_value_id: bodyId, text: words(10_000) }).transform(
  (wire): NewRecognition => ({
    recipientIds: [wire.given_for],
    valueIds: [wire.core_value_id],
    text: textToBBCode(wire.text),
  }),
)

export const recognitionId = z.object({ id: pathId })

export const hi5Input = z.object({ id: pathId, comment: text(2000).nullish() })

// What goes out

const presentPerson = (person: PersonBrief) => ({
  id: person.id,
  first_name: person.firstName,
  last_name: person.lastName,
  display_name: person.displayName,
  profile_image_url: person.avatar ? pictureLink(person.avatar) : person.avatarUrl,
})

/** A recognition as Peerly shows one; of a team recognition `given_for` is the recipient that was asked for, else the first. */
export function presentRecognition(recognition: Recognition, askedFor: number[] = []) {
  const { recipients, values } = recognition
  const recipient = recipients.find(one => askedFor.includes(one.id)) ?? recipients[0]!
  const value = values[0]
  const thumbnail = value?.picture ? pictureLink(value.picture) : null
  const core = value && { id: value.id, text: value.name, description: value.description }
  return {
    id: recognition.id,
    text: bbcodeToText(recognition.text),
    given_for: recipient.id,
    given_by: recognition.giver.id,
    given_at: unixSeconds(recognition.createdAt),
    core_value: core ? { ...core, thumbnail } : null,
    hi5_count: recognition.hi5Count,
    given_by_user: presentPerson(recognition.giver),
    given_for_user: presentPerson(recipient),
    // The real web client reads the value a second time, under these names.
    coreValue: core ? { ...core, thumbnail_url: thumbnail } : null,
    recipients: recipients.map(one => one.id),
  }
}

/** What a recognition's creation answers. */
export const presentGiven = (recognition: Recognition) => ({
  core_values_id: recognition.values[0]?.id ?? null,
  ...presentRecognition(recognition),
})

export const presentHi5 = (hi5: {
  id: number
  recognitionId: number
  comment: string | null
  createdAt: Date
  giver: PersonBrief
}) => ({
  id: hi5.id,
  recognition_id: hi5.recognitionId,
  comment: hi5.comment,
  given_by: hi5.giver.id,
  given_by_user: presentPerson(hi5.giver),
  given_at: unixSeconds(hi5.createdAt),
})

export const presentGivenHi5 = (hi5: {
  id: number
  recognitionId: number
  comment: string | null
  createdAt: Date
  balance: number
}) => ({
  id: hi5.id,
  recognition_id: hi5.recognitionId,
  comment: hi5.comment,
  given_at: unixSeconds(hi5.createdAt),
  hi5_quota_balance: hi5.balance,
})
