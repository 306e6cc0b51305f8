import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { countFirm } from '@/lib/domain/hiring/firm-closing'
import { type FirmSection, findFirmSettings, listLastFirmChanges, stampOfFirm } from '@/lib/domain/hiring/firm-settings'
import { requireRoot } from '@/lib/domain/hiring/policy'
import { type ReminderRules, remindersAfter } from '@/lib/domain/hiring/reminding'
import { writeMoney } from '@/lib/formats/money'
import { asLocale, localeList } from '@/lib/i18n/locales'
import { text, wholeNumber } from '../fields'
import type { ReminderExample } from './hiring-settings-types'
import { pictureUrl } from './recognitions'

// What comes in

const seen = text(2000)
const sure = text(2000).optional()
const onOff = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')

export const colourForm = z
  .object({
    own: onOff,
    colour: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^#[\da-f]{6}$/, { error: 'must be a colour such as #1f6f4a' }),
    seen,
  })
  .transform(({ own, colour, seen }) => ({ colour: own ? colour : null, seen }))

const senderName = text(100)
  .refine(value => !/[\p{Cc}\u2028\u2029]/u.test(value.trim()), { error: 'must be on one line' })
  .transform(value => value.trim() || null)

export const voiceForm = z.object({ senderName, language: z.enum(localeList, { error: 'is required' }), seen })

const interval = wholeNumber(1, 720)
const cap = wholeNumber(0, 20)

export const remindersForm = z.object({ interval, cap, rate: wholeNumber(0, 720), skip: onOff, seen })

export const linksForm = z.object({ linkDays: wholeNumber(1, 365), seen })

export const sightForm = z.object({ shares: onOff, seen })

const currencies = new Set(Intl.supportedValuesOf('currency'))

export const priceForm = z.object({
  price: text(20),
  currency: z.string().refine(value => currencies.has(value), { error: 'is required' }),
  seen,
})

const longest = 3650

/** Days, or for good where the field is left empty. */
export const keepForm = z.object({
  days: text(5)
    .trim()
    .regex(/^\d*$/, { error: 'must be a whole number' })
    .transform(value => (value ? Number(value) : null))
    .refine(value => value === null || (value >= 1 && value <= longest), { error: `must be from 1 to ${longest}` }),
  seen,
  sure,
})

export const closingForm = z.object({ name: text(300) })

// What goes out

const shown = 6

// A Thursday shows what becomes of weekends.
function nextThursday(timeZone: string): Date {
  const now = Temporal.Now.zonedDateTimeISO(timeZone)
  const days = (4 - now.dayOfWeek + 7) % 7 || 7
  const there = now
    .add({ days })
    .with({ hour: 10, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 })
  return new Date(there.epochMilliseconds)
}

function exampleOf(
  actor: PersonActor,
  rules: Pick<ReminderRules, 'interval' | 'cap' | 'skipsWeekends'>,
): ReminderExample {
  const { timeZone } = actor.organization
  const from = nextThursday(timeZone)
  const at = remindersAfter(from, { ...rules, timeZone })
  return {
    timeZone,
    from: from.toISOString(),
    at: at.slice(0, shown).map(one => one.toISOString()),
    more: Math.max(0, at.length - shown),
  }
}

/** Rules that somebody is thinking of. */
export const reminderWish = z.object({ interval, cap, skip: onOff })

/** When reminders would go by them. For roots; throws `forbidden`. */
export const reminderExample = (actor: PersonActor, { interval, cap, skip }: z.output<typeof reminderWish>) =>
  exampleOf(requireRoot(actor), { interval, cap, skipsWeekends: skip })

/** What stands on the page of the firm's settings: each section's facts, its stamp, and who changed it last. Throws `forbidden`. */
export async function firmSettings(actor: PersonActor) {
  const [firm, changes, count] = await Promise.all([
    findFirmSettings(actor),
    listLastFirmChanges(actor),
    countFirm(actor),
  ])
  const seen = (section: FirmSection) => stampOfFirm(firm, section)
  return {
    name: firm.name,
    logo: { name: firm.name, url: firm.logo && pictureUrl(firm.logo) },
    colour: { colour: firm.colour, seen: seen('look') },
    voice: {
      senderName: firm.senderName,
      language: asLocale(firm.language.toLowerCase().split('-')[0]) ?? 'en',
      seen: seen('voice'),
    },
    reminders: {
      interval: firm.reminderInterval,
      cap: firm.reminderCap,
      rate: firm.reminderRate,
      skip: firm.remindersSkipWeekends,
      seen: seen('reminders'),
      example: exampleOf(actor, {
        interval: firm.reminderInterval,
        cap: firm.reminderCap,
        skipsWeekends: firm.remindersSkipWeekends,
      }),
    },
    links: { linkDays: firm.linkDays, seen: seen('links') },
    retention: { days: firm.retentionDays, seen: seen('retention') },
    sight: { shares: firm.sharesSight, seen: seen('sight') },
    price: {
      price: writeMoney(firm.referencePrice, firm.currency),
      currency: firm.currency,
      currencies: [...currencies],
      seen: seen('price'),
    },
    closing: count,
    changed: (section: FirmSection) => changes.get(section),
  }
}
