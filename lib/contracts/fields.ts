import { z } from 'zod'
import { plainLine } from '@/lib/formats/text'

const largestId = 2_147_483_647
// No row has this id, so a number no id can be is simply not found.
const nobody = 0

// `wire` is what the reference says of a field whose schema reads more than it should be sent.
const anId = { type: 'integer', minimum: 1 }

// PostgreSQL stores neither NUL nor half a surrogate pair.
const storable = (text: string) => !text.includes('\u0000') && text.isWellFormed()

/** Text that can be stored, trimmed of nothing; `max` in characters. */
export const text = (max: number) =>
  z
    .string({ error: issue => (issue.input === undefined ? 'is required' : 'must be text') })
    .max(max, { error: `may have at most ${max} characters` })
    .refine(storable, { error: 'has characters that cannot be stored' })

/** Text that says something. */
export const words = (max: number) => text(max).refine(value => value.trim() !== '', { error: 'must not be empty' })

/** A name and the like: says something, on one line, with nothing in it that could begin another. Blanks at its ends go. */
export const line = (max: number) =>
  words(max)
    .refine(value => !/[\p{Cc}\u2028\u2029]/u.test(value.trim()), { error: 'must be on one line' })
    .transform(plainLine)
    .refine(value => value !== '', { error: 'must not be empty' })

/** A row's id as it comes in a path or a query: digits. Throws nothing for huge ones: they belong to nobody. */
export const pathId = z
  .string({ error: 'is required' })
  .regex(/^\d{1,100}$/, { error: 'must be a number' })
  .meta({ wire: anId })
  .transform(value => (Number(value) <= largestId ? Number(value) : nobody))

const isId = (value: unknown) =>
  typeof value === 'number'
    ? Number.isInteger(value) && value >= 0
    : typeof value === 'string' && /^\d{1,100}$/.test(value)

/** A row's id as it comes in JSON: a number, or its digits as some clients send them. */
export const bodyId = z
  .unknown()
  .meta({ wire: anId })
  .refine(value => value !== undefined && value !== null, { error: 'is required', abort: true })
  .refine(isId, { error: 'must be a number' })
  .transform(value => (Number(value) <= largestId ? Number(value) : nobody))

/** One id or a comma list of them. */
export const idList = z
  .string()
  .regex(/^\d{1,15}(,\d{1,15}){0,99}$/, { error: 'must be a number, or numbers with commas between' })
  .transform(value => value.split(',').map(id => (Number(id) <= largestId ? Number(id) : nobody)))

/** A whole number in a query, within bounds. */
export const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d{1,100}$/, { error: 'must be a whole number' })
    .meta({ wire: { type: 'integer', minimum: min, maximum: max } })
    .transform(Number)
    .refine(value => value >= min && value <= max, { error: `must be from ${min} to ${max}` })
