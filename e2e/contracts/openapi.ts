import Ajv2020 from 'ajv/dist/2020.js'

// OpenAPI 3.1 by its specification, as much of it as the reference writes: what is not named here must not be there.

const text = { type: 'string', minLength: 1 }
const exactly = (properties: object, required: string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})
const mapOf = (schema: object, pattern = '.+') => ({
  type: 'object',
  patternProperties: { [pattern]: schema },
  additionalProperties: false,
})

const aSchema = { type: 'object' }
const content = mapOf(exactly({ schema: aSchema, example: true }), '^[\\w.+-]+/[\\w.+-]+$')
const response = exactly({ description: text, content }, ['description'])
const pointer = exactly({ $ref: { type: 'string', pattern: '^#/components/responses/\\w+$' } }, ['$ref'])
const requirement = mapOf({ type: 'array', items: text })

const parameter = {
  ...exactly(
    {
      name: text,
      in: { enum: ['path', 'query', 'header', 'cookie'] },
      description: text,
      required: { type: 'boolean' },
      schema: aSchema,
      example: true,
    },
    ['name', 'in', 'schema', 'description'],
  ),
  if: { properties: { in: { const: 'path' } } },
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word
  then: { properties: { required: { const: true } }, required: ['required'] },
}

const operation = exactly(
  {
    operationId: text,
    tags: { type: 'array', items: text, minItems: 1 },
    summary: { type: 'string', minLength: 4, maxLength: 80 },
    description: text,
    security: { type: 'array', items: requirement },
    parameters: { type: 'array', items: parameter },
    requestBody: exactly({ required: { type: 'boolean' }, content }, ['content']),
    responses: mapOf({ anyOf: [response, pointer] }, '^[1-5]\\d\\d$'),
  },
  ['operationId', 'tags', 'summary', 'responses'],
)

const scheme = exactly(
  {
    type: { enum: ['http', 'apiKey'] },
    scheme: { enum: ['basic', 'bearer'] },
    bearerFormat: text,
    in: { enum: ['header'] },
    name: text,
    description: text,
  },
  ['type', 'description'],
)

const document = exactly(
  {
    openapi: { const: '3.1.0' },
    info: exactly({ title: text, version: text, description: text }, ['title', 'version']),
    servers: { type: 'array', minItems: 1, items: exactly({ url: { type: 'string', format: 'uri' } }, ['url']) },
    security: { type: 'array', items: requirement },
    tags: { type: 'array', items: exactly({ name: text }, ['name']), uniqueItems: true },
    paths: mapOf(
      exactly({ get: operation, post: operation, put: operation, patch: operation, delete: operation }),
      '^/',
    ),
    components: exactly({ securitySchemes: mapOf(scheme), responses: mapOf(response) }),
  },
  ['openapi', 'info', 'paths'],
)

type Schema = { [key: string]: unknown }
export type Operation = {
  operationId: string
  parameters: { name: string; in: string; required?: boolean; schema: Schema; example?: unknown }[]
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema; example: unknown }> }
  responses: Record<string, { $ref?: string; content?: Record<string, { example?: unknown }> }>
  security?: Schema[]
}
export type Document = {
  servers: { url: string }[]
  security: Schema[]
  paths: Record<string, Record<string, Operation>>
  components: { responses: Record<string, { content?: Record<string, { example: unknown }> }> }
}

const ajv = new Ajv2020({ allErrors: true, strict: false })
ajv.addFormat('uri', { validate: (value: string) => URL.canParse(value) })
for (const name of ['uuid', 'date', 'date-time', 'binary', 'email']) ajv.addFormat(name, true)
const holds = ajv.compile(document)

/** What is wrong with a document; empty where nothing is. */
export function faultsOf(given: unknown): string[] {
  if (holds(given)) return []
  return (holds.errors ?? []).map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`)
}

/** Whether a value is what a schema of the document describes. */
export const fits = (schema: Schema, value: unknown) => ajv.compile(schema)(value)

/** Every operation of a document, with its method and address. */
export const operationsOf = (given: Document) =>
  Object.entries(given.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => ({ method: method.toUpperCase(), path, ...described })),
  )

/** The fields of a schema, however deep, of which it says nothing. */
export function wordless(schema: Schema, path = ''): string[] {
  const {
    properties = {},
    items,
    anyOf = [],
  } = schema as {
    properties?: Record<string, Schema>
    items?: Schema
    anyOf?: Schema[]
  }
  const below = Object.entries(properties).flatMap(([name, one]) => wordless(one, `${path}.${name}`))
  const within = [...anyOf, ...(items ? [items] : [])].filter(one => one.properties || one.items)
  if (below.length > 0 || within.length > 0) return [...below, ...within.flatMap(one => wordless(one, path))]
  return schema.description || schema.properties ? [] : [path]
}
