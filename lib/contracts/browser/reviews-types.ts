import type { Face } from './types'

export const potentials = ['low', 'medium', 'high'] as const
export type PotentialSaid = (typeof potentials)[number]
export type RoundStatus = 'draft' | 'running' | 'finished'

export type RoundItem = {
  id: string
  name: string
  startsOn: string
  endsOn: string
  status: RoundStatus
  participants: number
  selfRated: number
  managerRated: number
  calibrated: number
}

export type ParticipantItem = {
  person: Face
  manager: string | null
  selfRating: number | null
  managerRating: number | null
  calibratedRating: number | null
  potential: PotentialSaid | null
  comment: string | null
}

export type RoundPage = Omit<RoundItem, 'participants'> & { participants: ParticipantItem[] }

export type OwnReviewItem = {
  round: { id: string; name: string; endsOn: string }
  person: Face
  own: boolean
  selfRating: number | null
  managerRating: number | null
  potential: PotentialSaid | null
  comment: string | null
}
