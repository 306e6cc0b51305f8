import type { Face, RecruiterRole } from './types'

/** In hiring or not at the moment; `invited`: they have never come in. */
export type TeamStanding = 'active' | 'inactive' | 'invited'

export type TeamRow = {
  uuid: string
  face: Face
  email: string
  role: RecruiterRole
  standing: TeamStanding
  /** Null where the reader may not know. */
  candidates: number | null
  since: string
  isMe: boolean
  /** Nobody else rules the firm. */
  isLastRoot: boolean
}

/** Who could be given somebody's candidates. */
export type Heir = { uuid: string; name: string }

export const recruiterRoles = ['recruiter', 'supervisor', 'root'] as const
