export const roles = ['employee', 'moderator', 'admin', 'super_admin'] as const
export type Role = (typeof roles)[number]

/** What every actor carries of the company it acts in. */
export type Organization = {
  id: number
  uuid: string
  name: string
  subdomain: string
  timeZone: string
  hi5Quota: number
  staffMayGive: boolean
  /** Since when nobody of it is let in; null for every actor there is. */
  suspendedAt: Date | null
  /** Storage name of its logo. */
  logo: string | null
  /** Its colour, `#rrggbb`; null: Laurel's own green. */
  colour: string | null
}

export type RecruiterRole = 'recruiter' | 'supervisor' | 'root'

/** The authority of a recruiter whose firm is open. */
export type Recruiter = {
  id: number
  uuid: string
  role: RecruiterRole
  /** The firm lets recruiters see each other's candidates. */
  sharesSight: boolean
}

/** From where a deed came, for the record of deeds: the portal, a dialect or an integration by its name, and the client's address. */
export type Origin = { source: string; address: string | null }

/** The company's token that acts in somebody's name: no further than its scopes. */
export type ActingToken = { id: number; dialects: string[]; scopes: string[] }

/** A colleague, however they proved who they are. */
export type PersonActor = {
  kind: 'person'
  organization: Organization
  personId: number
  uuid: string
  username: string
  email: string
  displayName: string
  avatar: string | null
  role: Role
  /** Somebody reports to them. */
  isManager: boolean
  hi5Balance: number
  /** What they may do in hiring; null for everybody who does not recruit, or no longer. */
  recruiter: Recruiter | null
  /** The language they chose for the portal; null follows their browser. */
  language: 'en' | 'de' | 'fr' | 'ar' | null
  /** Where a write comes from, as shown beside it: `web`, or the name an integration gives itself. */
  source: string
  /** The browser session, when there is one. */
  sessionId?: string
  /** The company's token by which a program acts in their name. */
  token?: ActingToken
  /** When what they proved it with is over, in milliseconds since 1970; absent or null: not by itself. */
  endsAt?: number | null
  /** Set where a request comes in. */
  origin?: Origin
  /** How much they have written, where lists may be read from a replica: see `reading`. */
  writeMark?: number
}

/** A program with the company's own token. */
export type IntegrationActor = {
  kind: 'integration'
  organization: Organization
  tokenId: number
  dialects: string[]
  scopes: string[]
  /** As a person's. */
  endsAt?: number | null
  origin?: Origin
  /** As a person's. */
  writeMark?: number
}

/**
 * Somebody without an account, known by the link they were mailed. It opens one thing: a candidate's request, a referee's
 * reference, a verifier's verification, or what somebody was asked after it all.
 */
export type GuestActor = {
  kind: 'guest'
  organization: Organization
  origin?: Origin
  linkId: number
  /** Row id and uuid of the candidate it is about. */
  candidateId: number
  candidateUuid: string
  /** The recruiter who asks. */
  recruiterId: number
} & (
  | { as: 'candidate'; requestId: number; requestUuid: string }
  | { as: 'referee'; referenceId: number; referenceUuid: string }
  | { as: 'verifier'; verificationId: number; verificationUuid: string }
  | { as: 'asked'; feedbackId: number; feedbackUuid: string }
)

/** The installation itself, in a job (reminders, expiry, invoices): it is nobody who could ask for something. */
export type SystemActor = { kind: 'system'; organization: Pick<Organization, 'id'>; origin?: Origin }

export type Actor = PersonActor | IntegrationActor | GuestActor

/** Administrator of the company, or of the whole installation. */
export const isAdmin = (actor: Actor) =>
  actor.kind === 'person' && (actor.role === 'admin' || actor.role === 'super_admin')
