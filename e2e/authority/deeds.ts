import type { Deed } from './deed'
import { calendarDeeds } from './deeds-calendar'
import { companyDeeds } from './deeds-company'
import { guestDeeds } from './deeds-guests'
import { hiringDeeds } from './deeds-hiring'
import { peopleDeeds } from './deeds-people'
import { reviewDeeds } from './deeds-reviews'
import { thanksDeeds } from './deeds-thanks'

/** The actions that specs call with every role. Another names in its line the spec that does. */
export const deeds: Record<string, Deed> = {
  ...calendarDeeds,
  ...companyDeeds,
  ...guestDeeds,
  ...hiringDeeds,
  ...peopleDeeds,
  ...reviewDeeds,
  ...thanksDeeds,
}
