import { env } from '@/lib/env'
import type { Described, Description, Field, Refusal } from './types'

const nameOf = (code: string) => code.replace(/(^|_)(\w)/g, (_all, _dash, letter: string) => letter.toUpperCase())

const parameter = ({ name, in: place, required, words, schema, example }: Field) => ({
  name,
  in: place,
  ...(required && { required }),
  ...(words && { description: words }),
  schema,
  ...(example !== undefined && { example }),
})

const refusal = ({ words, media, example }: Refusal) => ({
  description: words,
  ...(media &&
    example && {
      content: {
        [media]: { schema: { type: 'object' }, example: media === 'application/json' ? JSON.parse(example) : example },
      },
    }),
})

function answers({ answer, refusals }: Described, known: Description['refusals']) {
  const { status, strictStatus, media, example, xml } = answer
  const content = {
    [media]: example === undefined ? { schema: { type: 'string', format: 'binary' } } : { example },
    ...(xml && { 'application/xml': { example: xml } }),
  }
  return {
    [status]: { description: 'It went well.', content },
    ...(strictStatus && { [strictStatus]: { description: 'The same for who asks for application/vnd.api+json.' } }),
    ...Object.fromEntries(
      refusals.map(code => [known[code]!.status, { $ref: `#/components/responses/${nameOf(code)}` }]),
    ),
  }
}

function operation(described: Described, { scheme, refusals }: Description) {
  const { id, group, summary, note, fields, body, credentials } = described
  const named = { [scheme.name]: [] }
  return {
    operationId: id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
    tags: [group],
    summary,
    ...(note && { description: note }),
    ...(credentials !== 'required' && { security: credentials === 'none' ? [] : [named, {}] }),
    parameters: fields.filter(field => field.in !== 'body').map(parameter),
    ...(body && {
      requestBody: {
        ...(body.required && { required: true }),
        content: Object.fromEntries(body.media.map(media => [media, { schema: body.schema, example: body.example }])),
      },
    }),
    responses: answers(described, refusals),
  }
}

/** A dialect as an OpenAPI 3.1 document. */
export function openApi(description: Description): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const one of description.operations) {
    const written = operation(one, description)
    paths[one.path] = { ...paths[one.path], [one.method.toLowerCase()]: written }
  }
  const { scheme, refusals, title, version, about, base, operations } = description
  return {
    openapi: '3.1.0',
    info: { title, version, description: about },
    servers: [{ url: `${env().PUBLIC_URL}${base}` }],
    security: [{ [scheme.name]: [] }],
    tags: [...new Set(operations.map(one => one.group))].map(name => ({ name })),
    paths,
    components: {
      securitySchemes: { [scheme.name]: { ...scheme.scheme, description: scheme.words } },
      responses: Object.fromEntries(Object.values(refusals).map(one => [nameOf(one.code), refusal(one)])),
    },
  }
}
