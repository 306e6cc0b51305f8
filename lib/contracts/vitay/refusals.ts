import type { DomainError, ErrorCode } from '@/lib/domain/errors'
import { jsonApi } from './media'
import { unoffered } from './strict'

const refusals: Record<ErrorCode, [status: number, title: string]> = {
  unauthenticated: [401, 'Unauthorized'],
  forbidden: [403, 'Forbidden'],
  not_found: [404, 'Not Found'],
  invalid: [422, 'Invalid Attribute'],
  mismatch: [409, 'Conflict'],
  unprocessable: [422, 'Unprocessable'],
  key_reused: [422, 'Idempotency-Key Reused'],
  insufficient_balance: [422, 'Unprocessable'],
  rate_limited: [429, 'Too Many Requests'],
  too_large: [413, 'Payload Too Large'],
  unsupported: [415, 'Unsupported Media Type'],
  unacceptable: [406, 'Not Acceptable'],
  unavailable: [503, 'Service Unavailable'],
  internal: [500, 'Internal Server Error'],
}

const snake = (name: string) => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** Where in the request a field stands: the domain names attributes, the schemas name whole paths or parameters. */
function sourceOf(field: string, flat: boolean) {
  if (field === 'body') return { pointer: '' }
  if (field === 'Idempotency-Key') return { header: field }
  if (field === 'logo' || field === 'logo_file') return { pointer: '/logo_file' }
  if (/^\w+\[\w+\]$/.test(field) || ['id', 'type', 'from', 'to', ...unoffered].includes(field))
    return { parameter: field }
  if (field.startsWith('data.') || field === 'data') return { pointer: `/${field.replaceAll('.', '/')}` }
  if (flat) return { pointer: `/${snake(field)}` }
  return { pointer: `/data/attributes/${snake(field).replaceAll('.', '/')}` }
}

/** A refusal as JSON:API's `errors`, one for each wrong field; `flat` where the body has no `data` around them. */
export function refuse(request: Request, error: DomainError, flat = false): Response {
  const [usual, title] = refusals[error.code]
  // What cannot be read at all is no document whose attributes could be wrong; nor is a query that asks for what there is not.
  const unreadable = error.code === 'invalid' && ['body', ...unoffered].some(name => error.fields?.[name] !== undefined)
  const status = unreadable ? 400 : usual
  const shared = { id: request.headers.get('x-request-id') ?? undefined, status: String(status), title }
  const errors = error.fields
    ? Object.entries(error.fields).map(([field, detail]) => ({ ...shared, detail, source: sourceOf(field, flat) }))
    : [{ ...shared, detail: error.message }]
  const headers = new Headers({ Vary: 'Accept' })
  if ((request.headers.get('accept') ?? '').includes(jsonApi)) headers.set('Content-Type', jsonApi)
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer realm="Laurel"')
  if (error.retryAfter) headers.set('Retry-After', String(error.retryAfter))
  return Response.json({ errors }, { status, headers })
}
