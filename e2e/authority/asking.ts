import type { WorldPerson } from '@/e2e/fixtures'
import { serverUrl } from '@/e2e/world/session'
import { addressOf } from './addresses'
import type { Company } from './company'
import type { Answer, Role } from './table'
import { writes } from './writes'

const isTribehr = (pattern: string) => pattern.startsWith('/tribehr/')
const isPortal = (pattern: string, method: string) => method === 'page' || pattern.startsWith('/api/browser/')

/** What a person shows at a door of this kind: a cookie, Basic credentials or a token of their own. */
function credentialsOf(person: WorldPerson, pattern: string, method: string): Record<string, string> {
  if (isPortal(pattern, method)) return { Cookie: `${person.cookie.name}=${person.cookie.value}` }
  return { Authorization: isTribehr(pattern) ? person.basic : person.bearer }
}

/** What a role shows at a door. */
export function credentials(company: Company, role: Role, pattern: string, method: string): Record<string, string> {
  if (role === 'nobody') return {}
  if (role === 'token') return { Authorization: `Token token=${company.token}` }
  return credentialsOf(company.who[role], pattern, method)
}

/** A body as the dialect reads it. */
export function sent(body: Record<string, unknown> | undefined, pattern: string): RequestInit {
  if (!body) return {}
  if (!isTribehr(pattern)) return { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  return { body: new URLSearchParams(body as Record<string, string>) }
}

/** What a status says of who asked: refused, or let through, whatever was then made of the request. */
function classOf({ status, headers }: Response): Answer {
  const toSignIn = status >= 300 && status < 400 && /^\/sign-in\b/.test(headers.get('location') ?? '')
  return toSignIn || status === 401 || status === 403 || status === 404 ? 'no' : 'yes'
}

/**
 * Asks one line of the table about a company's things, as one role of it or of another company; gives the answer, and how the
 * server put it. Throws where the server failed.
 */
export async function ask(
  company: Company,
  what: string,
  role: Role,
  from = company,
): Promise<{ answer: Answer; status: number }> {
  const [method, pattern] = what.split(' ') as [string, string]
  const write = method === 'page' || method === 'GET' ? {} : await writes[what]?.(company)
  if (!write) throw new Error(`${what}: say in e2e/authority/writes.ts what it sends, or in its line who asks it`)
  const { headers, ...body } = sent(write.body, pattern)
  const response = await fetch(new URL(await addressOf(pattern, company, write.thing), serverUrl()), {
    method: method === 'page' ? 'GET' : method,
    redirect: 'manual',
    ...body,
    headers: {
      ...headers,
      ...credentials(from, role, pattern, method),
      ...(isTribehr(pattern) && { 'X-API-Version': '2.0.0' }),
    },
  })
  // Live updates never end; nothing here reads an answer.
  await response.body?.cancel()
  if (response.status >= 500) throw new Error(`${what} as ${role}: ${response.status}`)
  return { answer: classOf(response), status: response.status }
}
