/** The four dialects, in the order in which they are shown. */
export const dialects = ['peerly', 'tribehr', 'reflektive', 'vitay'] as const
export type DialectName = (typeof dialects)[number]

export const isDialect = (name: string): name is DialectName => (dialects as readonly string[]).includes(name)

/** JSON Schema, as much of it as is written here. */
export type JsonSchema = { [key: string]: unknown } & {
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
  enum?: unknown[]
  description?: string
}

/** A field that can be sent, by the name it has on the wire. */
export type Field = {
  name: string
  in: 'path' | 'query' | 'header' | 'body'
  required: boolean
  words: string
  schema: JsonSchema
  /** Something that could be sent; undefined where nothing speaks for sending it at all. */
  example?: unknown
}

export type Refusal = { status: number; code: string; words: string; media: string | null; example: string | null }

/** Everything that is known of an operation. */
export type Described = {
  /** Its anchor: `get-recognitions-id-hi5`. */
  id: string
  method: string
  /** Its address as templates have it, without the dialect's base: `/recognitions/{id}`. */
  path: string
  /** The resource it belongs to. */
  group: string
  summary: string
  note?: string
  credentials: 'required' | 'optional' | 'none'
  fields: Field[]
  /** How the body is sent, of what form, and one that could be; null where there is none. */
  body: { media: string[]; schema: JsonSchema; required: boolean; example: unknown } | null
  answer: { status: number; media: string; example?: unknown; xml?: string; strictStatus?: number }
  refusals: string[]
}

/** A dialect, with all its operations. */
export type Description = {
  name: DialectName
  title: string
  version: string
  about: string
  base: string
  scheme: { name: string; words: string; scheme: Record<string, string>; header: string }
  operations: Described[]
  /** By code, as refusals in operations name them. */
  refusals: Record<string, Refusal>
}
