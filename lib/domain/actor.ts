export type Role = 'employee' | 'moderator' | 'admin' | 'super_admin'

/** What every actor carries of the company it acts in. */
export type Organization = {
  id: number
  uuid: string
  name: string
  subdomain: string
  timeZone: string
  hi5Quota: number
  staffMayGive: boolean
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
}

/** A program with the company's own token. */
export type IntegrationActor = { kind: 'integration'; organization: Organization; tokenId: number; scopes: string[] }

/**
 * Somebody without an account, known by the link they were mailed. It opens one thing: a candidate's request, a referee's
 * reference, or a verifier's verification.
 */
export type GuestActor = {
  kind: 'guest'
  organization: Organization
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
)

/** The installation itself, in a job (reminders, expiry, invoices): it is nobody who could ask for something. */
export type SystemActor = { kind: 'system'; organization: Pick<Organization, 'id'> }

export type Actor = PersonActor | IntegrationActor | GuestActor

/** Administrator of the company, or of the whole installation. */
export const isAdmin = (actor: Actor) =>
  actor.kind === 'person' && (actor.role === 'admin' || actor.role === 'super_admin')
