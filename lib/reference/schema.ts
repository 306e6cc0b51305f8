import { z } from 'zod'
import type { JsonSchema } from './types'

const isRequired = (schema: z.core.$ZodType) => !z.safeParse(schema, undefined).success

/** Objects that must all hold are one object with the fields of each. */
function merged(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...one.properties }
  for (const [name, schema] of Object.entries(other.properties ?? {}))
    properties[name] = properties[name] ? merged(properties[name], schema) : schema
  return { ...one, ...other, properties, required: [...new Set([...(one.required ?? []), ...(other.required ?? [])])] }
}

function replace(schema: JsonSchema, by: JsonSchema) {
  for (const key of Object.keys(schema)) delete schema[key]
  Object.assign(schema, by)
}

/**
 * What a zod schema takes in, as JSON Schema. A field is required when its own schema refuses its absence: the only test that
 * also holds for what is transformed or preprocessed. `wire` in a schema's meta stands for what it reads.
 */
export function inputSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override({ zodSchema, jsonSchema }) {
      const sent = jsonSchema as JsonSchema
      if (sent.wire) replace(sent, sent.wire as JsonSchema)
      if (sent.allOf) replace(sent, sent.allOf.reduce(merged))
      const { def } = zodSchema._zod
      if (def.type !== 'object') return
      const shape = (def as z.core.$ZodObjectDef).shape
      const required = Object.keys(shape).filter(name => isRequired(shape[name]!))
      if (required.length > 0) sent.required = required
      else delete sent.required
    },
  }) as JsonSchema
  return made
}

/** A schema without the null it may also take: what one would send. */
export function sendable(schema: JsonSchema): JsonSchema {
  const others = schema.anyOf?.filter(one => one.type !== 'null')
  return others?.length === 1 ? { ...schema, anyOf: undefined, ...others[0] } : schema
}
