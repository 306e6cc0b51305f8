import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import type { Whom } from '@/lib/domain/performance/cycles'
import { findReport } from '@/lib/domain/performance/reports'
import { findRound, listOwnReviews, listRounds, type Round } from '@/lib/domain/performance/standing'
import { idList, line, text } from '../fields'
import { absent } from './absent'
import { presentFace } from './recognitions'
import { type OwnReviewItem, type ParticipantItem, potentials, type RoundItem, type RoundPage } from './reviews-types'
import { addressUuid } from './uuid'

// What comes in

const day = z.iso.date({ error: 'must be a date such as 2026-11-30' })

/** A round's uuid as it stands in an address or a hidden field; what is none belongs to nothing. */
export const roundId = addressUuid

export const roundFields = z.object({ name: line(200), startsOn: day, endsOn: day })

/** Whom to add: everybody, `department:<id>`, or the chosen people. */
export const whomFields = z
  .object({ whom: text(40), people: z.union([idList, z.literal('')]).optional() })
  .transform(({ whom, people }): Whom => {
    if (whom === 'everybody') return { everybody: true }
    const department = /^department:(\d{1,9})$/.exec(whom)?.[1]
    return department ? { departmentId: Number(department) } : { personIds: people || [] }
  })

/** A rating in a form; blank is none. */
export const rating = z
  .enum(['', '1', '2', '3', '4', '5'], { error: 'must be from 1 to 5' })
  .default('')
  .transform(said => (said === '' ? null : Number(said)))

export const potential = z
  .enum(['', ...potentials])
  .default('')
  .transform(said => (said === '' ? null : said))

// What goes out

const presentParticipant = (one: Round['participants'][number]): ParticipantItem => ({
  ...one,
  person: presentFace(one.person),
})

/** The rounds of reviews, the latest first. */
export const roundsPage = async (actor: PersonActor): Promise<RoundItem[]> =>
  (await listRounds(actor)).map(({ uuid, ...one }) => ({ ...one, id: uuid }))

/** One round with everybody in it, and the last report made of it; null when there is none. */
export async function roundPage(actor: PersonActor, id: string): Promise<RoundPage | null> {
  const found = await findRound(actor, roundId.parse(id)).catch(absent)
  if (!found) return null
  const { uuid, id: _, participants, ...round } = found
  const rated = (name: 'selfRating' | 'managerRating' | 'calibratedRating') =>
    participants.filter(one => one[name] !== null).length
  return {
    ...round,
    id: uuid,
    selfRated: rated('selfRating'),
    managerRated: rated('managerRating'),
    calibrated: rated('calibratedRating'),
    participants: participants.map(presentParticipant),
  }
}

/** How a spreadsheet stands that was asked for from a page; null when there is none. */
export const reportOf = (actor: PersonActor, task: string | undefined) =>
  task ? findReport(actor, roundId.parse(task)) : null

/** What the reader has to rate: themselves, and who reports to them. */
export const ownReviews = async (actor: PersonActor): Promise<OwnReviewItem[]> =>
  (await listOwnReviews(actor)).map(({ cycle: { uuid, ...cycle }, isOwn, person, ...one }) => ({
    ...one,
    round: { ...cycle, id: uuid },
    own: isOwn,
    person: presentFace(person),
  }))
