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
  /** Where a write comes from, as shown beside it: `web`, or the name an integration gives itself. */
  source: string
  /** The browser session, when there is one. */
  sessionId?: string
}

/** A program with the company's own token. */
export type IntegrationActor = { kind: 'integration'; organization: Organization; tokenId: number; scopes: string[] }

export type Actor = PersonActor | IntegrationActor

/** Administrator of the company, or of the whole installation. */
export const isAdmin = (actor: Actor) =>
  actor.kind === 'person' && (actor.role === 'admin' || actor.role === 'super_admin')
