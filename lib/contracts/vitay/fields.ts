import { z } from 'zod'
import { isDate } from '@/lib/domain/calendar/dates'
import { uuidPattern } from '@/lib/formats/uuid'
import { wholeNumber } from '../fields'

// No row has this id, so an address no id can be is simply not found.
const nobody = '00000000-0000-0000-0000-000000000000'

// `wire` is what the reference says of a field whose schema reads more than it should be sent.
const aUuid = { type: 'string', format: 'uuid' }

/** A row's uuid as it comes in a path. */
export const pathUuid = z
  .string()
  .meta({ wire: aUuid })
  .transform(value => (uuidPattern.test(value) ? value.toLowerCase() : nobody))

/** A row's uuid as it comes in a body. */
export const bodyUuid = z
  .string({ error: issue => (issue.input === undefined ? 'is required' : 'must be an id') })
  .regex(uuidPattern, { error: 'must be an id' })
  .meta({ wire: aUuid })
  .transform(value => value.toLowerCase())

/** Points at one resource, as `relationships.x = {type, id}`; only the id counts. */
export const identifier = z.object({ id: bodyUuid }, { error: 'must be an object with type and id' })

/** `{data: {attributes, relationships}}`, as every write of a resource sends it. Other members are nobody's business. */
export const resource = <A extends z.ZodRawShape, R extends z.ZodRawShape>(attributes: A, relationships?: R) =>
  z.object(
    {
      data: z.object(
        {
          attributes: z.object(attributes, { error: 'must be an object' }).prefault({} as never),
          relationships: z.object(relationships ?? ({} as R), { error: 'must be an object' }).prefault({} as never),
        },
        { error: 'must be an object' },
      ),
    },
    { error: 'must be a JSON object' },
  )

/** A yes or no; some clients write it as text. */
export const yesOrNo = z
  .union([z.boolean(), z.enum(['true', 'false']).transform(value => value === 'true')], {
    error: 'must be true or false',
  })
  .meta({ wire: { type: 'boolean' } })

/** A whole number in a body; some clients write it as text. */
export const count = (min: number, max: number) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^\d{1,9}$/)
          .transform(Number),
      ],
      { error: 'must be a whole number' },
    )
    .meta({ wire: { type: 'integer', minimum: min, maximum: max } })
    .refine(value => Number.isInteger(value) && value >= min && value <= max, {
      error: `must be a whole number from ${min} to ${max}`,
    })

const number = wholeNumber(1, 1_000_000).optional()
const size = wholeNumber(1, 100).optional()

/** The page of a list: Vitay's parameters, or those that stock JSON:API clients use. */
export const pageFields = {
  'page[page]': number,
  'page[page_size]': size,
  'page[number]': number,
  'page[size]': size,
}

type PageWire = { [Name in keyof typeof pageFields]?: number }

/** Which page is asked for: the first, of 15 entries, unless told otherwise. */
export const pageOf = (wire: PageWire) => ({
  number: wire['page[page]'] ?? wire['page[number]'] ?? 1,
  size: wire['page[page_size]'] ?? wire['page[size]'] ?? 15,
})

/** A list that takes nothing but a page. */
export const pageOnly = z.object(pageFields).transform(wire => ({ page: pageOf(wire) }))

/** One resource, by the id in its path. */
export const byId = z.object({ id: pathUuid })

/** A calendar date. */
export const calendarDate = z
  .string({ error: 'must be a date such as 2026-03-29' })
  .meta({ wire: { type: 'string', format: 'date' } })
  .refine(isDate, { error: 'must be a date such as 2026-03-29' })

/** A language, such as en or de-AT. */
export const languageTag = z
  .string({ error: 'must be a language such as en' })
  .regex(/^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i, { error: 'must be a language such as en' })

const noMoment = 'must be a time such as 2026-11-30T09:00:00Z'

/** A moment, as ISO 8601 with its offset. */
export const moment = z
  .string({ error: noMoment })
  .datetime({ offset: true, error: noMoment })
  .meta({ wire: { type: 'string', format: 'date-time' } })
  .transform(value => new Date(value))
  // An offset can carry the last hours of 9999 into a year that PostgreSQL does not read so, and it knows no year 0.
  .refine(value => value.getUTCFullYear() > 0 && value.getUTCFullYear() < 10_000, { error: noMoment })
