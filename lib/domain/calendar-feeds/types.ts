import type { calendarFeeds } from '@/db/schema/calendar-feeds'
import type { CompanyEvent } from '../events/types'

/** What a feed is about: one's own leave, who of one's team is away, what the company does. */
export type FeedKind = (typeof calendarFeeds.$inferSelect)['kind']

export const feedKinds = ['own_leave', 'team_leave', 'events'] as const satisfies FeedKind[]

/** Days off. `person` is null where they are the reader's own, `leaveType` where no more is told than that somebody is away. */
export type FeedLeave = {
  what: 'leave'
  /** The same for the same leave, for ever. */
  key: string
  person: string | null
  leaveType: string | null
  requestId: number | null
  pending: boolean
  startDate: string
  endDate: string
  startHalf: boolean
  endHalf: boolean
  modifiedAt: Date
}

export type FeedEntry = FeedLeave | { what: 'event'; event: CompanyEvent }
