import type { Actor } from '@/lib/domain/actor'
import { type Resource, requireScope, type TokenDialect } from '@/lib/domain/credentials/scopes'

type Asked = { first: string; last: string }

const resources: Record<TokenDialect, (path: Asked) => Resource | undefined> = {
  reflektive: ({ last }) => (last === 'real-time-feedback' ? 'recognitions' : 'reviews'),
  peerly({ first, last }) {
    if (last === 'report' || last === 'review') return 'moderation'
    return ({ recognitions: 'recognitions', core_values: 'values', users: 'people' } as const)[first]
  },
  tribehr: ({ first }) => tribehr[first],
  // Keys and sign-in are a person's own.
  vitay: ({ first }) => (first === 'oauth' || first === 'api' ? undefined : 'hiring'),
}

const tribehr: Record<string, Resource> = {
  kudos: 'recognitions',
  notes: 'recognitions',
  comments: 'recognitions',
  values: 'values',
  users: 'people',
  employee_records: 'people',
  assignment_records: 'people',
  employee_classes: 'people',
  departments: 'people',
  locations: 'people',
  jobs: 'people',
  custom_fields: 'people',
  leave_requests: 'leave',
  leave_types: 'leave',
  events: 'events',
  event_types: 'events',
}

/** `/api/v3/candidates/7` begins with candidates, `/kudos.json` with kudos. */
function pathOf(request: Request): Asked {
  const path = new URL(request.url).pathname.replace(/^\/api(?=\/)(\/v\d+)?/, '').replace(/\.(json|xml)$/, '')
  const [first = '', ...rest] = path.split('/').slice(1)
  return { first, last: rest.at(-1) ?? first }
}

/** Keeps a company's token to what its scopes say of what this request asks for. Throws `forbidden`. */
export function requireScopeFor(actor: Actor, dialect: TokenDialect, request: Request) {
  const reads = request.method === 'GET' || request.method === 'HEAD'
  requireScope(actor, dialect, resources[dialect](pathOf(request)) ?? null, reads ? 'read' : 'write')
}
