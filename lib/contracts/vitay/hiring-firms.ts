import { z } from 'zod'
import type { FirmChanges } from '@/lib/domain/hiring/firm-commands'
import type { HiringFirm } from '@/lib/domain/hiring/firm-queries'
import type { Page, PageAsked } from '@/lib/domain/pages'
import { pictureLink } from '@/lib/domain/pictures/links'
import { many, type Resource } from '@/lib/formats/json-api'
import { line } from '../fields'
import { bodyUuid, count, languageTag, pathUuid, resource, yesOrNo } from './fields'

// What comes in

const currencies = new Set(Intl.supportedValuesOf('currency'))

const colour = z
  .string({ error: 'must be a colour such as #1f6f4a' })
  .regex(/^#[\da-f]{6}$/i, { error: 'must be a colour such as #1f6f4a' })
  .transform(value => value.toLowerCase())

const currency = z
  .string({ error: 'must be a currency such as EUR' })
  .transform(value => value.toUpperCase())
  .refine(value => currencies.has(value), { error: 'must be a currency such as EUR' })

/** The firm's id in a body, when it is there, is the one in the path. */
const sameId = <T extends { id: string; data?: { id?: string } }>(wire: T) => !wire.data?.id || wire.data.id === wire.id
const mismatch = { path: ['data', 'id'], error: 'must be the id in the address' }

const named = { data: z.object({ id: bodyUuid.optional() }) }

export const firmChanges = z
  .intersection(
    z.object({ id: pathUuid, ...named }),
    resource({
      name: line(200).optional(),
      colour: colour.nullish(),
      sender_name: line(100).nullish(),
      language: languageTag.optional(),
      shares_sight: yesOrNo.optional(),
      reminder_interval: count(1, 720).optional(),
      reminder_cap: count(0, 20).optional(),
      reminder_rate: count(0, 720).optional(),
      reminders_skip_weekends: yesOrNo.optional(),
      link_days: count(1, 365).optional(),
      retention_days: count(1, 3650).nullish(),
      reference_price: count(0, 1_000_000).optional(),
      currency: currency.optional(),
    }),
  )
  .refine(sameId, mismatch)
  .transform(({ id, data: { attributes: wire } }): { id: string; changes: FirmChanges } => ({
    id,
    changes: {
      name: wire.name,
      colour: wire.colour,
      senderName: wire.sender_name,
      language: wire.language,
      sharesSight: wire.shares_sight,
      reminderInterval: wire.reminder_interval,
      reminderCap: wire.reminder_cap,
      reminderRate: wire.reminder_rate,
      remindersSkipWeekends: wire.reminders_skip_weekends,
      linkDays: wire.link_days,
      retentionDays: wire.retention_days,
      referencePrice: wire.reference_price,
      currency: wire.currency,
    },
  }))

export const firmRemoval = z
  .object({ id: pathUuid, data: named.data.optional() })
  .refine(sameId, mismatch)
  .transform(({ id }) => ({ id }))

const dataUrl = /^data:[\w.+-]+\/[\w.+-]+;base64,/i
const notFile = 'must be a picture: a file of a form, or a data: URL with base64'

const logoFile = z
  .union([z.instanceof(Uint8Array), z.string().refine(value => dataUrl.test(value.slice(0, 100)))], { error: notFile })
  .meta({ wire: { type: 'string', format: 'binary' } })
  .transform(value =>
    typeof value === 'string' ? new Uint8Array(Buffer.from(value.slice(value.indexOf(',') + 1), 'base64')) : value,
  )

export const logoInput = z
  .object({ id: pathUuid, logo_file: logoFile })
  .transform(({ id, logo_file }) => ({ id, bytes: logo_file }))

// What goes out

export const presentFirm = (firm: HiringFirm): Resource => ({
  type: 'HiringFirm',
  id: firm.uuid,
  attributes: {
    name: firm.name,
    logo_url: firm.logo && pictureLink(firm.logo),
    colour: firm.colour,
    sender_name: firm.senderName,
    language: firm.language,
    shares_sight: firm.sharesSight,
    reminder_interval: firm.reminderInterval,
    reminder_cap: firm.reminderCap,
    reminder_rate: firm.reminderRate,
    reminders_skip_weekends: firm.remindersSkipWeekends,
    link_days: firm.linkDays,
    retention_days: firm.retentionDays,
    reference_price: firm.referencePrice,
    currency: firm.currency,
    created_at: firm.createdAt.toISOString(),
  },
})

export const presentFirms = ({ items, total }: Page<HiringFirm>, page: PageAsked) =>
  many(items.map(presentFirm), { ...page, total })
