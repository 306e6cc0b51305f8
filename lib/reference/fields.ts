import type { FieldWords } from '@/lib/contracts/reference'
import { sendable } from './schema'
import type { Field, JsonSchema } from './types'

type Words = Record<string, FieldWords>

const nameIn = (path: string) =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .at(-1) ?? path

/** What is said of a field: by its whole name, or by the last part of it. */
function said(path: string, words: Words): { words: string; example?: unknown } {
  const found = words[path] ?? words[nameIn(path)] ?? ''
  return typeof found === 'string' ? { words: found } : { words: found[0], example: found[1] }
}

/** How a name is built up from the names around it: `data.attributes.name`, or `recipients[][id]` in a form. */
type Naming = { inside(outer: string, name: string): string; many(outer: string): string }
const dotted: Naming = { inside: (outer, name) => `${outer}.${name}`, many: outer => `${outer}[]` }
const bracketed: Naming = { inside: (outer, name) => `${outer}[${name}]`, many: outer => `${outer}[]` }

/** The fields of an object, each that holds others taken apart. */
function leaves(schema: JsonSchema, naming: Naming, outer = '', needed = true): Omit<Field, 'in' | 'words'>[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, one]) => {
    const inner = sendable(one)
    const name = outer ? naming.inside(outer, key) : key
    const required = needed && (schema.required ?? []).includes(key)
    const item = inner.type === 'array' && inner.items ? sendable(inner.items) : undefined
    if (inner.properties) return leaves(inner, naming, name, required)
    if (item?.properties) return leaves(item, naming, naming.many(name), required && naming === dotted)
    return [{ name, required, schema: inner }]
  })
}

const described =
  (place: Field['in'], words: Words) =>
  (field: Omit<Field, 'in' | 'words'>): Field => ({ ...field, in: place, ...said(field.name, words) })

/** What stands in an address, of an object's fields. */
export const parameters = (schema: JsonSchema, place: 'path' | 'query', words: Words): Field[] =>
  leaves(schema, dotted).map(described(place, words))

/** What stands in a body. In a form each field has one name, with brackets. */
export const bodyFields = (schema: JsonSchema, form: boolean, words: Words): Field[] =>
  leaves(schema, form ? bracketed : dotted).map(described('body', words))

/** A form's fields as a schema of their own, by their names with brackets; of a list each may come more than once. */
export function formSchema(fields: Field[]): JsonSchema {
  const one = ({ name, schema, words }: Field): JsonSchema => ({
    ...(name.includes('[]') ? { type: 'array', items: schema } : schema),
    ...(words && { description: words }),
  })
  const required = fields.filter(field => field.required).map(field => field.name)
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(field => [field.name, one(field)])),
    ...(required.length > 0 && { required }),
  }
}

/** A schema with the words for each of its fields in it. */
export function withWords(schema: JsonSchema, words: Words, outer = ''): JsonSchema {
  const path = (key: string) => (outer ? `${outer}.${key}` : key)
  const { properties, items, anyOf } = schema
  return {
    ...schema,
    ...(anyOf && { anyOf: anyOf.map(one => withWords(one, words, outer)) }),
    ...(items && { items: withWords(items, words, `${outer}[]`) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => {
          const { words: description } = said(path(key), words)
          return [key, { ...withWords(one, words, path(key)), ...(description && { description }) }]
        }),
      ),
    }),
  }
}
