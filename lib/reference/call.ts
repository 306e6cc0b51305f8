import type { Call } from '@/lib/formats/curl'
import { exampleOf, sent } from './examples'
import type { Described, Description, Field } from './types'

const inAddress = (fields: Field[], path: string) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const field = fields.find(one => one.in === 'path' && one.name === name)
    return encodeURIComponent(String(field?.example ?? (field ? exampleOf(field.schema) : name)))
  })

/** How curl says who calls. It knows Basic by heart: then it takes name and secret as they are. */
export const signed = (header: string, email = 'you@company.example'): Pick<Call, 'headers' | 'user'> =>
  header.startsWith('Basic ') ? { user: `${email}:…`, headers: {} } : { headers: { Authorization: header } }

/** How one would call an operation at `origin`: with what must be sent, and what somebody thought worth showing. */
export function exampleCall(origin: string, { base, scheme }: Description, operation: Described): Call {
  const { method, path, fields, body, credentials } = operation
  const asked = fields.filter(field => field.in === 'query').map(field => [field.name, sent(field)] as const)
  const query = new URLSearchParams(
    asked.flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  )
  const url = `${origin}${base}${inAddress(fields, path)}${query.size > 0 ? `?${query}` : ''}`
  const { user, headers } = credentials === 'none' ? { user: undefined, headers: {} } : signed(scheme.header)
  if (!body) return { method, url, headers, user }
  if (body.media.includes('application/json')) return { method, url, headers, user, json: JSON.stringify(body.example) }
  const entries = Object.entries(body.example as Record<string, unknown>)
  return { method, url, headers, user, form: entries.map(([name, value]) => [name, String([value].flat()[0])]) }
}
