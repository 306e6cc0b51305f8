import type { Face, FeedItem } from './types'

export type ReportItem = {
  id: number
  mark: 'fraud' | 'not_relevant' | 'incorrect'
  reason: string
  at: string
  reporter: Face & { made: number; upheld: number }
}

/** A reported kudos as who decides about it reads it. */
export type ReportedItem = Pick<FeedItem, 'id' | 'givenAt' | 'giver' | 'recipients' | 'values' | 'html' | 'picture'> & {
  reports: ReportItem[]
  /** The newest report that is shown: a decision goes up to there. */
  seen: number
  /** How often it stayed when it was reported before. */
  keptBefore: number
  /** What is known of who wrote it. */
  giverHistory: { received: number; kept: number; hidden: number; removed: number }
  /** The reader gave or received it, so that somebody else decides. */
  concerned: boolean
}

export type ReportedPage = { items: ReportedItem[]; next: number | null }

export type Outcome = 'kept' | 'hidden' | 'removed'

export type DecisionItem = Pick<FeedItem, 'giver' | 'recipients'> & {
  id: number
  kudosId: number
  outcome: Outcome
  at: string
  moderator: Face
  comment: string | null
  /** The first words of the kudos. */
  excerpt: string
  undone: { at: string; by: string | null } | null
  /** What its taking back would be: seen again, or to be decided anew. */
  undo: 'restore' | 'reopen' | null
  daysLeft: number
  /** It can be read where it stands. */
  visible: boolean
}

export type DecisionPage = { items: DecisionItem[]; next: number | null }
