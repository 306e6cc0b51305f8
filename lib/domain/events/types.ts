export type EventType = { id: number; name: string }

/** Something that takes place. Times are those of the clock on the wall, the same for everybody: `2026-08-30T17:00:00`. */
export type CompanyEvent = {
  id: number
  name: string
  /** Sanitised HTML. */
  notes: string
  startsAt: string
  endsAt: string
  eventType: EventType
  isOfficialHoliday: boolean
  /** The half of the day that is off, where a holiday is only half a one. */
  holidayHalf: 'morning' | 'afternoon' | null
  /** Empty: everywhere. */
  locations: { id: number; name: string }[]
  /** How many may come; null: whoever wants to. */
  placeLimit: number | null
  createdAt: Date
  modifiedAt: Date
}

/** What an administrator says of an event. Without a type it is of the company's first. */
export type NewEvent = {
  name: string
  /** Any HTML; what is not safe to show is left out. */
  notes?: string
  startsAt: string
  endsAt: string
  eventTypeId?: number
  isOfficialHoliday?: boolean
  holidayHalf?: 'morning' | 'afternoon' | null
  locationIds?: number[]
  placeLimit?: number | null
}

/** Whether somebody comes. */
export type Answer = 'yes' | 'no' | 'maybe'

/** What is absent stays; an empty list of locations means everywhere. */
export type EventChanges = Partial<NewEvent>
