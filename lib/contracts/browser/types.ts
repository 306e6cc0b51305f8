/** What the portal's components are made of: the shapes of /api/browser/* and of the pages' first paint. */

export type Face = { id: number; name: string; avatarUrl: string | null; title: string | null }

export type FeedItem = {
  id: number
  givenAt: string
  editedAt: string | null
  giver: Face
  recipients: Face[]
  values: { id: number; name: string; tint: string }[]
  /** Sanitised, ready to be shown. */
  html: string
  picture: { url: string; width: number; height: number; alt: string } | null
  private: boolean
  source: string
  hi5s: { count: number; mine: boolean; may: boolean }
  commentCount: number
  /** Edit and delete it. */
  mayChange: boolean
  mayReport: boolean
  /** What became of the reader's own report. */
  report: 'waiting' | 'settled' | null
}

/** What of the feed is shown, as it stands in the page's address; absent parts leave nothing out. */
export type FeedSearch = { scope?: 'team' | 'location' | 'me'; value?: string; person?: string }

export type FeedPage = { items: FeedItem[]; next: string | null }

export type CommentItem = { id: number; author: Face; text: string; createdAt: string }

export type ComposerOptions = {
  /** Whose people will read what is not private. */
  company: string
  values: { id: number; name: string; description: string; tint: string }[]
  hi5Balance: number
  hi5Limit: number
  /** Likely recipients, suggested before anything is typed: the choice of a browser without scripts. */
  people: Face[]
}

/** What a form without scripts had been filled with, given back when it is refused. */
export type Entered = { recipients: number[]; values: number[]; text: string; private: boolean; pictureAlt: string }

export type Role = 'employee' | 'moderator' | 'admin' | 'super_admin'

export type RecruiterRole = 'recruiter' | 'supervisor' | 'root'

export type Me = {
  person: Face & { role: Role; email: string }
  hi5Balance: number
  /** Somebody's leave is theirs to decide. */
  decidesLeave: boolean
  /** They look after the company or after people below them, and so may look at figures of them. */
  leads: boolean
  /** They check candidates' references. */
  recruits: boolean
  /** There is a review of theirs, or of their team's, to write. */
  reviews: boolean
  /** The language they chose; null follows their browser. */
  language: 'en' | 'de' | 'fr' | 'ar' | null
}

export type DirectoryItem = Face & {
  email: string
  department: string | null
  location: string | null
  /** How many report to them. */
  reports: number
}

export type DirectoryPage = { people: DirectoryItem[]; next: string | null }

/** What stands in the address of the directory. `manager` may be 'none'. */
export type DirectorySearch = { q?: string; department?: string; location?: string; manager?: string }

type Choice = { id: number; name: string }
export type DirectoryChoices = { departments: Choice[]; locations: Choice[]; managers: Choice[] }

/** Parts of the org chart by whose reports they are; 'none': those who report to nobody. */
export type ChartLevels = { none: DirectoryPage; [managerId: number]: DirectoryPage }

/** Dates are YYYY-MM-DD. Without a kind the reader may know only that they are away. */
export type Absence = { from: string; to: string; pending: boolean; kind: string | null }

export type Portrait = {
  face: Face
  firstName: string
  pronouns: string | null
  about: string | null
  /** They are no longer with the company. */
  left: boolean
  /** It is the reader. */
  me: boolean
  mayRevise: boolean
  email: string
  phone: string | null
  extension: string | null
  links: string[]
  department: Choice | null
  location: Choice | null
  timeZone: string
  hiredOn: string | null
  manager: Face | null
  /** The first of those who report to them. */
  reports: Face[]
  reportCount: number
  /** What else the company notes of its people, as far as the reader may see it. */
  notes: { id: number; name: string; content: string }[]
  values: (Choice & { tint: string; times: number })[]
  kudos: { given: number; received: number }
  absences: Absence[]
  /** Undefined to those who may not see it. */
  balances?: { id: number; name: string; used: number; left: number | null }[]
  /** Undefined to those who may not see it. */
  reachedPrivately?: { phone: string | null; emergencyName: string | null; emergencyNumber: string | null } | null
}
