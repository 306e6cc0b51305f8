import { type JsonValue, singular, toXml } from '@/lib/formats/xml'
import { formatOf } from './addresses'

/** On every answer of the dialect, refusals too. */
export const versionHeader = { 'X-API-Version': '2.2.0' }

/** An answer without a body. */
export const empty = (status: number, headers: Record<string, string> = {}) =>
  new Response(null, { status, headers: { ...versionHeader, ...headers } })

// A note is a kudos by another name, and answers as one.
const synonyms: Record<string, string> = { notes: 'kudos' }

// A list's root is the collection its URL names, a resource's the singular of that; what wraps itself ({error}, {success},
// {leave_request}) has named its own.
function named(request: Request, value: unknown): [root: string, value: JsonValue] {
  const path = new URL(request.url).pathname.split(/[/.]/)[1]!
  const collection = synonyms[path] ?? path
  if (Array.isArray(value)) return [collection, value]
  const [[key, inner] = [], ...others] = Object.entries(value as Record<string, JsonValue>)
  const roots = ['error', 'success', singular(collection)]
  if (others.length === 0 && key !== undefined && roots.includes(key)) return [key, inner]
  return [singular(collection), value as JsonValue]
}

/** A value as JSON or XML, by the suffix of the URL that was asked for. */
export function respond(request: Request, value: unknown, status = 200, headers: Record<string, string> = {}) {
  const format = formatOf(request)
  const body = format === 'xml' ? toXml(...named(request, value)) : JSON.stringify(value)
  return new Response(body, {
    status,
    headers: { 'Content-Type': `application/${format}; charset=utf-8`, ...versionHeader, ...headers },
  })
}
