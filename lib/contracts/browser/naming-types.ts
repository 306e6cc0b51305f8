export const relationships = ['manager', 'colleague', 'report', 'client', 'teacher', 'other'] as const
export type Relationship = (typeof relationships)[number]

export type NamedReferee = {
  id: string
  name: string
  firstName: string
  lastName: string
  email: string
  relationship: Relationship
  company: string
  jobTitle: string
  startedOn: string
  endedOn: string
  language: string
  /** How far they have come; `undelivered`: no mail arrives there; `wrong`: whoever got it is somebody else. */
  state: 'invited' | 'undelivered' | 'opened' | 'started' | 'completed' | 'declined' | 'wrong' | 'cancelled' | 'expired'
  /** The candidate may still correct what they said of them; take them back. */
  mayChange: boolean
  mayTakeBack: boolean
}

export type NamingPage = {
  open: boolean
  status: 'asking' | 'filled' | 'cancelled' | 'expired'
  firm: string
  recruiter: string
  recruiterEmail: string
  candidateName: string
  notes: string | null
  language: string
  needed: number
  neededManagers: number
  named: number
  namedManagers: number
  expiresOn: string | null
  retentionDays: number | null
  referees: NamedReferee[]
}
