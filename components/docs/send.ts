import type { Call } from '@/lib/formats/curl'
import type { Input, Plan } from './try-document'

export type Filled = { texts: Record<string, string>; files: Record<string, File>; json: string }

export type Answered = {
  status: number
  ms: number
  headers: [string, string][]
  media: string
  /** The body, when it can be read. */
  text: string | null
  bytes: Blob
}

const entriesOf = ({ name, many }: Input, { texts, files }: Filled): [string, string | File][] => {
  const file = files[name]
  if (file) return [[name, file]]
  const text = texts[name]?.trim() ?? ''
  if (!text) return []
  return many ? text.split(',').map(part => [name, part.trim()]) : [[name, texts[name]!]]
}

const placed = (plan: Plan, place: Input['in'], filled: Filled) =>
  plan.inputs.filter(one => one.in === place).flatMap(one => entriesOf(one, filled))

/** The names of what must be there and is not. */
export const missingIn = (plan: Plan, filled: Filled): string[] =>
  plan.inputs.filter(one => one.required && entriesOf(one, filled).length === 0).map(one => one.name)

/** The request that was filled in; `header` is what Authorization says. */
export function callOf(plan: Plan, method: string, path: string, filled: Filled, header: string | null): Call {
  const address = path.replace(/\{(\w+)\}/g, (all, name: string) =>
    filled.texts[name] ? encodeURIComponent(filled.texts[name]) : all,
  )
  const query = new URLSearchParams(placed(plan, 'query', filled) as [string, string][])
  const form = placed(plan, 'form', filled)
  return {
    method,
    url: `${window.location.origin}${plan.base}${address}${query.size > 0 ? `?${query}` : ''}`,
    headers: {
      ...(header && { Authorization: header }),
      ...Object.fromEntries(placed(plan, 'header', filled) as [string, string][]),
    },
    ...(plan.json !== null && { json: filled.json }),
    form: form.map(([name, value]) => [name, value instanceof File ? `@${value.name}` : value]),
    parts: form.some(([, value]) => value instanceof File),
  }
}

function bodyOf(plan: Plan, { json, parts }: Call, filled: Filled): BodyInit | undefined {
  if (json !== undefined) return json
  const form = placed(plan, 'form', filled)
  if (form.length === 0) return undefined
  if (!parts) return new URLSearchParams(form as [string, string][])
  const body = new FormData()
  for (const [name, value] of form) body.append(name, value)
  return body
}

const isText = (media: string) => /^text\/|[/+](json|xml)\b/.test(media)

/** Sends it from here to here, with no cookie: what comes back is what any program would get. Throws without an answer. */
export async function send(plan: Plan, call: Call, filled: Filled): Promise<Answered> {
  const started = performance.now()
  const response = await fetch(call.url, {
    method: call.method,
    headers: { ...call.headers, ...(call.json !== undefined && { 'Content-Type': 'application/json' }) },
    body: call.method === 'GET' ? undefined : bodyOf(plan, call, filled),
    credentials: 'omit',
    cache: 'no-store',
  })
  const bytes = await response.blob()
  const media = response.headers.get('content-type') ?? ''
  return {
    status: response.status,
    ms: Math.round(performance.now() - started),
    headers: [...response.headers],
    media,
    text: bytes.size === 0 ? '' : isText(media) ? await bytes.text() : null,
    bytes,
  }
}
