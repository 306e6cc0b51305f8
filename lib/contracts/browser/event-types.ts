import type { Face } from './types'

/** What the pages of events are made of. Times are those of the clock on the wall, `2026-08-30T17:00:00`. */

export type Answer = 'yes' | 'no' | 'maybe'

export type EventItem = {
  id: number
  name: string
  startsAt: string
  endsAt: string
  kind: string
  holiday: boolean
  holidayHalf: 'morning' | 'afternoon' | null
  /** Empty: everywhere. */
  places: string[]
  /** How many come, and how many more may; null: whoever wants to. */
  coming: number
  left: number | null
  answer: Answer | null
}

export type Choice = { id: number; name: string }

/** What one can choose events by, and what is chosen. */
export type EventChoices = { kinds: Choice[]; places: Choice[]; kind?: number; place?: number }

export type Replies = { answer: Answer | null; yes: Face[]; maybe: Face[]; left: number | null }

/** What stands in the form of an event; dates and times as fields hold them. */
export type EnteredEvent = {
  name: string
  eventTypeId: string
  allDay: boolean
  startDate: string
  startTime: string
  endDate: string
  endTime: string
  locationIds: string[]
  placeLimit: string
  isOfficialHoliday: boolean
  notes: string
}
