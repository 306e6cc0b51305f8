import { sendable } from './schema'
import type { JsonSchema } from './types'

const range = (from: unknown, to: unknown) => {
  if (typeof from === 'number' && typeof to === 'number') return ` ${from} – ${to}`
  return typeof from === 'number' ? ` ≥ ${from}` : typeof to === 'number' ? ` ≤ ${to}` : ''
}

/** What may be sent, in as few signs as a table has room for: `integer 1 – 100`, `a | b`, `text ≤ 200`. */
export function saidType(schema: JsonSchema): string {
  const { enum: choices, anyOf, type, format, items, minimum, maximum, maxLength } = sendable(schema)
  if (choices) return choices.join(' | ')
  if (anyOf) return [...new Set(anyOf.map(saidType))].join(' | ')
  if (type === 'array') return `${items ? saidType(items) : 'any'}[]`
  if (format) return format === 'binary' ? 'file' : String(format)
  if (type === 'string') return `text${range(undefined, maxLength)}`
  if (type === 'integer' || type === 'number')
    return `${type}${range(minimum, (maximum as number) > 1e9 ? undefined : maximum)}`
  return typeof type === 'string' ? type : 'any'
}
