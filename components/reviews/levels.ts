import type { ParticipantItem } from '@/lib/contracts/browser/reviews-types'

export const levels = ['low', 'medium', 'high'] as const
export type Level = (typeof levels)[number]

/** How good the work was, in three steps, by the compared rating, or else the manager's: 1 and 2, 3, 4 and 5. */
export function performanceOf({ calibratedRating, managerRating }: ParticipantItem): Level | null {
  const rating = calibratedRating ?? managerRating
  if (rating === null) return null
  return rating <= 2 ? 'low' : rating === 3 ? 'medium' : 'high'
}

const usual = { low: 2, medium: 3, high: 4 }

/** The rating that puts somebody at a level: the one they have when it is there already, so that a 5 stays a 5. */
export function ratingFor(one: ParticipantItem, level: Level): number {
  const now = one.calibratedRating ?? one.managerRating
  return now !== null && performanceOf(one) === level ? now : usual[level]
}
