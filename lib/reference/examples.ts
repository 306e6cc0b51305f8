import type { FieldWords } from '@/lib/contracts/reference'
import { sendable } from './schema'
import type { Field, JsonSchema } from './types'

const formats: Record<string, unknown> = {
  uuid: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  date: '2026-03-30',
  'date-time': '2026-03-30T09:00:00Z',
}

/** Something that a schema would take. */
export function exampleOf(schema: JsonSchema): unknown {
  const { type, enum: choices, format, items, minimum, default: usual } = sendable(schema)
  if (usual !== undefined) return usual
  if (choices) return choices[0]
  if (typeof format === 'string' && format in formats) return formats[format]
  if (type === 'array') return items ? [exampleOf(items)] : []
  if (type === 'integer' || type === 'number') return typeof minimum === 'number' ? Math.max(minimum, 1) : 1
  return type === 'boolean' ? true : 'text'
}

/** What one would send for a field: what was said of it, or, where it must be sent, what its schema would take. */
export const sent = ({ example, required, schema }: Field) => example ?? (required ? exampleOf(schema) : undefined)

type Words = Record<string, FieldWords>

/** A body that could be sent: what must be there, and what somebody thought worth showing. */
export function exampleBody(schema: JsonSchema, words: Words, outer = '', needed = true): Record<string, unknown> {
  const entries = Object.entries(schema.properties ?? {}).map(([key, one]) => {
    const path = outer ? `${outer}.${key}` : key
    const inner = sendable(one)
    const said = words[path] ?? words[key]
    const item = inner.items && sendable(inner.items)
    const required = needed && (schema.required ?? []).includes(key)
    if (said && typeof said !== 'string') return [key, said[1]]
    if (inner.properties) {
      const body = exampleBody(inner, words, path, required)
      return [key, required || Object.keys(body).length > 0 ? body : undefined]
    }
    if (required && item?.properties) return [key, [exampleBody(item, words, `${path}[]`)]]
    return [key, required ? exampleOf(inner) : undefined]
  })
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

/** The same as the fields of a form; what may come more than once is a list. */
export function exampleForm(fields: Field[]): Record<string, unknown> {
  const filled = fields.map(field => [field.name, sent(field)] as const).filter(([, value]) => value !== undefined)
  return Object.fromEntries(filled.map(([name, value]) => [name, name.includes('[]') ? [value] : value]))
}
