import { sql } from 'drizzle-orm'
import { smallint, timestamp, uuid } from 'drizzle-orm/pg-core'

/** A moment, stored in UTC with microseconds; a calendar date is never one of these. */
export const moment = () => timestamp({ withTimezone: true, mode: 'date' })

/** When the row was written. */
export const createdAt = () => moment().notNull().defaultNow()

/** The id that Reflektive and Vitay show; made by the database, so every way of writing has it. */
export const publicId = () => uuid().notNull().unique().default(sql`gen_random_uuid()`)

/** Of anybody who is asked for something and reminded until they answer. */
export const reminded = () => ({
  /** When the next automatic reminder is due; null: there will be none. */
  nextReminderAt: moment(),
  lastReminderAt: moment(),
  reminderCount: smallint().notNull().default(0),
})
