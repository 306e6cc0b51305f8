import type { PictureKey } from '../artwork/pictures'
import type { Team } from '../cast'
import type { ValueKey } from '../values'

/**
 * A thank-you that can be said more than once. {name} is who is thanked, {names} several of them; {customer}, {city},
 * {feature}, {part}, {weekday} and {n} differ each time.
 */
export type Template = {
  text: string
  values: ValueKey[]
  /** Teams that such thanks go to, and come from; anybody when absent. */
  to?: Team[]
  by?: Team[]
  /** Said to this person, by this one. */
  who?: string[]
  giver?: string
  /** How many are thanked at once; one when absent. */
  several?: [least: number, most: number]
  isPrivate?: true
  picture?: PictureKey
  /** So particular that it can be said only once in a company's life. */
  once?: true
  /** Replies that only fit here, in this order: by colleagues, or with an @ in front by the first who is thanked. */
  replies?: string[]
}

/** What fills the gaps. */
export const fillings = {
  customer: [
    'Green Wheels',
    'City Post',
    'Bakker & Zonen',
    'Florist Rosa',
    'Nordlicht Kurier',
    'PedalPost',
    'Two Rivers Bakery',
    'Hafen Logistik',
    'Mercado 24',
    'Little Lantern Books',
    'the Stadtapotheke',
    'Riverside Meals',
    'Corner Grocers',
    'Velo Express',
    'Ambrosia Catering',
  ],
  city: [
    'Hamburg',
    'Leeds',
    'Utrecht',
    'Bristol',
    'Leipzig',
    'Ghent',
    'Lyon',
    'Glasgow',
    'Copenhagen',
    'Vienna',
    'Cardiff',
    'Bremen',
    'Malmö',
    'Porto',
  ],
  feature: [
    'the depot map',
    'offline routes',
    'the battery screen',
    'the handover checklist',
    'shift planning',
    'the gate-code list',
    'proof of delivery',
    'the rain-delay estimate',
    'the pick-up screen',
  ],
  part: [
    'rear rack',
    'brake lever',
    'battery latch',
    'steering damper',
    'cargo lid',
    'kickstand',
    'chain guide',
    'front fork',
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  n: ['four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven', 'twelve'],
} as const
