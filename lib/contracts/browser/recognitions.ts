export type Face = { id: number; name: string; avatarUrl: string | null; title: string | null }

export type FeedItem = {
  id: number
  /** ISO 8601, like every moment here. */
  givenAt: string
  editedAt: string | null
  giver: Face
  recipients: Face[]
  values: { id: number; name: string; tint: string }[]
  /** Sanitised; may be set as HTML. */
  html: string
  picture: { url: string; width: number; height: number; alt: string } | null
  private: boolean
  source: string
  hi5s: { count: number; mine: boolean; may: boolean }
  commentCount: number
  mayDelete: boolean
}

export type FeedPage = { items: FeedItem[]; next: string | null }

export type CommentItem = { id: number; author: Face; text: string; createdAt: string }

export type ComposerOptions = {
  values: { id: number; name: string; description: string; tint: string }[]
  hi5Balance: number
  hi5Limit: number
  /** Likely recipients (team, recently thanked): suggested before typing, and the choice of a browser without scripts. */
  people: Face[]
}

/** What a form without scripts had been filled with, given back when it is refused. */
export type Entered = { recipients: number[]; values: number[]; text: string; private: boolean; pictureAlt: string }
