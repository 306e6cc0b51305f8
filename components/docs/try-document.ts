/** Which operation of which dialect, as its document has it. */
export type Which = { dialect: string; method: string; path: string }

export type Schema = {
  type?: string
  enum?: string[]
  format?: string
  items?: Schema
  description?: string
  properties?: Record<string, Schema>
  required?: string[]
}

type Parameter = {
  name: string
  in: 'path' | 'query' | 'header'
  required?: boolean
  description?: string
  schema: Schema
  example?: unknown
}
type Content = Record<string, { schema: Schema; example?: unknown }>
type Operation = { parameters: Parameter[]; requestBody?: { content: Content }; security?: object[] }
type Document = {
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { securitySchemes: Record<string, { type: string; scheme?: string }> }
}

/** One thing to fill in. */
export type Input = {
  name: string
  in: 'path' | 'query' | 'header' | 'form'
  required: boolean
  words: string
  choices?: string[]
  /** What a file is chosen for. */
  file: boolean
  /** Of which several may be sent. */
  many: boolean
  example: string
}

/** What it takes to send an operation: read from the very document that other programs read. */
export type Plan = {
  base: string
  scheme: 'bearer' | 'basic' | 'token' | null
  inputs: Input[]
  json: string | null
}

function inputOf(name: string, place: Input['in'], required: boolean, schema: Schema, example: unknown): Input {
  const one = schema.items ?? schema
  return {
    name,
    in: place,
    required,
    words: schema.description ?? '',
    choices: one.enum,
    file: one.format === 'binary',
    many: schema.type === 'array',
    example: example === undefined ? '' : [example].flat().join(', '),
  }
}

function formInputs(content: Content): Input[] {
  const { schema, example } = content['application/x-www-form-urlencoded'] ?? { schema: {} }
  const examples = (example ?? {}) as Record<string, unknown>
  return Object.entries(schema.properties ?? {}).map(([name, one]) =>
    inputOf(name, 'form', (schema.required ?? []).includes(name), one, examples[name]),
  )
}

/** Fetches the dialect's document and finds the operation in it. Throws where there is no answer. */
export async function planOf({ dialect, method, path }: Which): Promise<Plan> {
  const answer = await fetch(`/docs/${dialect}.openapi.json`)
  if (!answer.ok) throw new Error(`The document answered ${answer.status}`)
  const document: Document = await answer.json()
  const { parameters, requestBody, security } = document.paths[path]![method.toLowerCase()]!
  const [scheme] = Object.values(document.components.securitySchemes)
  const content = requestBody?.content ?? {}
  const json = content['application/json']
  const kind = scheme?.type === 'apiKey' ? 'token' : scheme?.scheme === 'basic' ? 'basic' : 'bearer'
  return {
    base: new URL(document.servers[0]!.url).pathname.replace(/\/$/, ''),
    scheme: security?.length === 0 ? null : kind,
    inputs: [
      ...parameters.map(one =>
        inputOf(one.name, one.in, one.required ?? false, { description: one.description, ...one.schema }, one.example),
      ),
      ...(json ? [] : formInputs(content)),
    ],
    json: json ? JSON.stringify(json.example ?? {}, null, 2) : null,
  }
}
