import type { Database } from '@/db'
import { activities } from '@/db/schema/activity'
import { recognitionRecipients, recognitions, recognitionValues } from '@/db/schema/recognitions'
import { paintPictures } from './album'
import { officeMoments } from './calendar'
import type { Company } from './company'
import { uuidOf } from './identity'
import type { Planned } from './plan'
import type { Random } from './random'

export type Happened = Planned & { id: number; createdAt: Date; isPrivate: boolean }

const sources = ['web', 'web', 'web', 'web', 'web', 'web', 'web', 'Laurel for iOS', 'Laurel for iOS', 'Slack']

/** Where a write came from, in believable shares. */
export const someSource = (random: Random) => random.pick(sources)

type Context = { tx: Database; now: Date; random: Random; nextRecognition: () => number }

/** Writes what was planned: in the order of time, which is the order of the ids, with pictures, values and the record of deeds. */
export async function writeHistory(
  { tx, now, random, nextRecognition }: Context,
  company: Company,
  planned: Planned[],
) {
  const organizationId = company.id
  const ordered = [...planned].sort((a, b) => b.age - a.age)
  const moments = officeMoments(
    ordered.map(one => one.age),
    now,
    random,
  )
  const happened: Happened[] = ordered.map((one, index) => ({
    ...one,
    id: nextRecognition(),
    createdAt: moments[index]!,
    isPrivate: one.template?.isPrivate ?? false,
  }))
  const pictures = await paintPictures(
    tx,
    organizationId,
    happened.flatMap(({ template, createdAt }) =>
      template?.picture ? [{ picture: template.picture, createdAt }] : [],
    ),
  )
  await tx.insert(recognitions).values(
    happened.map(one => ({
      id: one.id,
      uuid: uuidOf(`recognition ${one.id}`),
      organizationId,
      giverId: one.giver.id,
      text: one.text,
      isPrivate: one.isPrivate,
      picture: one.template?.picture && pictures.get(one.template.picture),
      source: someSource(random),
      createdAt: one.createdAt,
    })),
  )
  await tx
    .insert(recognitionRecipients)
    .values(
      happened.flatMap(({ id, recipients }) =>
        recipients.map((one, position) => ({ organizationId, recognitionId: id, recipientId: one.id, position })),
      ),
    )
  await tx.insert(recognitionValues).values(
    happened.flatMap(({ id, values }) =>
      values.map((key, position) => ({
        organizationId,
        recognitionId: id,
        valueId: company.values.get(key)!,
        position,
      })),
    ),
  )
  await tx.insert(activities).values(
    happened.map(one => ({
      organizationId,
      actorId: one.giver.id,
      key: 'recognition.given',
      subjectType: 'recognition',
      subjectId: one.id,
      createdAt: one.createdAt,
    })),
  )
  return happened
}
