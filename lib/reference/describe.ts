import type { Route } from 'virtual:routes'
import type { Handler } from '@/lib/contracts/contract'
import { reference as peerly } from '@/lib/contracts/peerly/reference'
import type { DialectReference, FieldWords, OperationWords } from '@/lib/contracts/reference'
import { reference as reflektive } from '@/lib/contracts/reflektive/reference'
import { reference as tribehr } from '@/lib/contracts/tribehr/reference'
import { reference as vitay } from '@/lib/contracts/vitay/reference'
import { answerOf } from './answer'
import { exampleBody, exampleForm } from './examples'
import { bodyFields, formSchema, parameters, withWords } from './fields'
import { refusalsOf } from './refusals'
import { inputSchema } from './schema'
import type { Described, Description, DialectName, Field, JsonSchema } from './types'

const references: Record<DialectName, DialectReference> = { peerly, tribehr, reflektive, vitay }

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** A route's address as clients write it after the base: without what is inside only. */
function outerPattern(route: Route, reference: DialectReference): string {
  const { pattern } = route
  return pattern
    .replace(/^\/tribehr\/:format/, '')
    .slice(pattern.startsWith(`${reference.base}/`) ? reference.base.length : 0)
}

const pick = (schema: JsonSchema, wanted: (name: string, one: JsonSchema) => boolean): JsonSchema => {
  const kept = Object.entries(schema.properties ?? {}).filter(([name, one]) => wanted(name, one))
  const required = (schema.required ?? []).filter(name => kept.some(([key]) => key === name))
  return { type: 'object', properties: Object.fromEntries(kept), ...(required.length > 0 && { required }) }
}

const isEmpty = (schema: JsonSchema) => Object.keys(schema.properties ?? {}).length === 0

// A DELETE has its own little choices in the query; only what is an object comes in a body.
const inQuery = (method: string, reference: DialectReference, one: JsonSchema) =>
  method === 'GET' || reference.bodies === 'none' || (method === 'DELETE' && !one.properties)

function bodyOf(schema: JsonSchema, form: boolean, words: Record<string, FieldWords>) {
  const fields = bodyFields(schema, form, words)
  const hasFile = fields.some(field => field.schema.format === 'binary')
  const required = fields.some(field => field.required)
  if (!form) {
    const media = hasFile ? ['multipart/form-data', 'application/json'] : ['application/json']
    return { fields, body: { media, schema: withWords(schema, words), required, example: exampleBody(schema, words) } }
  }
  const media = ['application/x-www-form-urlencoded', ...(hasFile ? ['multipart/form-data'] : [])]
  return { fields, body: { media, schema: formSchema(fields), required, example: exampleForm(fields) } }
}

const aNumber: JsonSchema = { type: 'integer', minimum: 1 }

function fieldsOf(
  method: string,
  pattern: string,
  reference: DialectReference,
  input: JsonSchema,
  words: OperationWords,
) {
  const said = { ...reference.fields, ...words.fields }
  const inPath = [...pattern.matchAll(/[:*](\w+)/g)].map(found => found[1]!)
  const rest = pick(input, name => !inPath.includes(name) && name !== 'format')
  const query = pick(rest, (_, one) => inQuery(method, reference, one))
  const sent = pick(rest, (_, one) => !inQuery(method, reference, one))
  // A form that changes something says once more what: the id in the address, or me.
  const repeats = reference.bodies === 'form' && method === 'PUT'
  const schema = repeats
    ? { ...sent, properties: { id: aNumber, ...sent.properties }, required: ['id', ...(sent.required ?? [])] }
    : sent
  const path: JsonSchema = {
    type: 'object',
    properties: Object.fromEntries(inPath.map(name => [name, input.properties?.[name] ?? { type: 'string' }])),
    required: inPath,
  }
  const suffix: Field[] =
    reference.suffixed && !pattern.includes('/view/')
      ? [
          {
            name: 'format',
            in: 'path',
            required: true,
            words: 'How the answer is written.',
            schema: { type: 'string', enum: ['json', 'xml'] },
          },
        ]
      : []
  const { fields, body } = isEmpty(schema)
    ? { fields: [], body: null }
    : bodyOf(schema, reference.bodies === 'form', said)
  return {
    fields: [...parameters(path, 'path', said), ...suffix, ...parameters(query, 'query', said), ...fields],
    body,
  }
}

const idempotencyKey: Field = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  words:
    'A text of your choice, a UUID say, that makes it safe to send this request again when no answer came: within 24 hours the same ' +
    'request with the same key has its effect once and is answered as it was, with Idempotent-Replayed: true. A refused request is ' +
    'not kept: nothing was done, and the key is free.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

// Doors that need no credentials still turn away wrong passwords and links that open nothing.
const refusedOn = (fields: Field[]) => [
  ...(fields.includes(idempotencyKey) ? ['key_reused'] : []),
  ...(fields.some(field => field.in !== 'path') ? ['invalid'] : []),
  'unauthenticated',
  'forbidden',
  ...(fields.some(field => field.in === 'path' && field.name !== 'format') ? ['not_found'] : []),
  'rate_limited',
]

async function operation(name: DialectName, route: Route, method: string, handler: Handler): Promise<Described> {
  const reference = references[name]
  const pattern = outerPattern(route, reference)
  const words = reference.operations[`${method} ${pattern}`]
  if (!words) throw new Error(`${method} ${pattern} is not in lib/contracts/${name}/reference.ts`)
  const { input, status, credentials, takesKey } = handler.operation!
  const { fields: inside, body } = fieldsOf(method, pattern, reference, inputSchema(input), words)
  const fields = takesKey && method === 'POST' ? [...inside, idempotencyKey] : inside
  const suffixed = fields.some(field => field.in === 'path' && field.name === 'format')
  const path = `${pattern.replace(/[:*](\w+)/g, '{$1}')}${suffixed ? '.{format}' : ''}`
  return {
    id: `${method} ${pattern}`.toLowerCase().replace(/[^a-z\d]+/g, '-'),
    method,
    path,
    group: groupOf(pattern),
    summary: words.summary,
    note: words.note,
    credentials,
    fields,
    body,
    answer: await answerOf(reference, path, words, status),
    refusals: refusedOn(fields),
  }
}

// The first word of an address that is neither a version nor a door: /v1/public/references is about references.
const groupOf = (pattern: string) =>
  pattern.split('/').find(part => part && !/^(v\d|public|api|:.*)$/.test(part)) ?? pattern

/** Describes a dialect from its routes: what their handlers carry, and what its page of the reference says of them. */
export async function describeDialect(name: DialectName, routes: readonly Route[]): Promise<Description> {
  const { title, version, about, base, scheme, ...reference } = references[name]
  const own = routes.filter(route => route.file.startsWith(`app/(${name})/`))
  const operations = own.flatMap(route =>
    methods.flatMap(method => {
      const handler = route.handlers[method]
      return handler?.operation ? [operation(name, route, method, handler)] : []
    }),
  )
  return {
    name,
    title,
    version,
    about,
    base,
    scheme,
    operations: await Promise.all(operations),
    refusals: await refusalsOf({ title, version, about, base, scheme, ...reference }),
  }
}
