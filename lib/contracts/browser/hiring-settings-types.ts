/** When reminders would go to somebody who was asked at a moment and does not answer. */
export type ReminderExample = {
  /** The company's, by whose clock weekends are weekends. */
  timeZone: string
  from: string
  /** The first of them. */
  at: string[]
  /** How many more there would be. */
  more: number
}

/** The rules by which an example is made, as they stand in a form. */
export type ReminderWish = { interval: string; cap: string; skip: boolean }
