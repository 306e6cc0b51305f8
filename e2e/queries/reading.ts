import { addressOf } from '@/e2e/authority/addresses'
import { credentials } from '@/e2e/authority/asking'
import type { Company } from '@/e2e/authority/company'
import { type Line, type Role, table } from '@/e2e/authority/table'

// What there is to read comes from the table of authority, which names every operation and page.

type Told = Record<string, string | number>

/** What is asked beside an address, so that as many rows come as there are. */
const told: Record<string, (company: Company) => Told> = {
  '/recognitions': () => ({ limit: 100 }),
  '/users': () => ({ limit: 100 }),
  '/v1/real-time-feedback': () => ({ created_after: 0 }),
  '/v2/real-time-feedback': () => ({ created_after: 0 }),
  '/api/v1/flags': ({ candidate }) => ({ 'filter[candidate]': candidate.uuid }),
  '/api/browser/feed/news': ({ recognition }) => ({ after: recognition.id }),
  '/calendar': () => ({ whose: 'everyone', month: '2030-01' }),
  '/leave/statement': () => ({ on: '2030-06-01' }),
}

/** What lists nothing, as forms do, or is opened by a secret of its own, for which there is another test. */
const leftOut = new RegExp(
  `^(${[
    'GET /api/browser/(live|look|leave/outlook|mails/preview)',
    'GET /api/(documents|v3/oauth/reset)',
    'GET /tribehr/:format/leave_requests/calculateTimeOff',
    'page /docs.*',
    'page .*/:id/.*/:.*',
    'page .*/(new|edit|change|invite|import)',
    '.*/:(token|file|name)\\b.*',
  ].join('|')})$`,
)

/** Who has the most to see; the manager has a team that waits for a decision. */
function askerOf({ what, answers }: Line): Role | undefined {
  const pattern = what.split(' ')[1]!
  if (pattern === '/leave/approvals') return 'manager'
  const order: Role[] = /^\/(tribehr|admin)\//.test(pattern)
    ? ['admin', 'super_admin', 'employee']
    : ['root', 'admin', 'token', 'super_admin', 'employee']
  return order.find(role => answers[role] === 'yes')
}

const isLeftOut = ({ what, elsewhere }: Line) => leftOut.test(what) || (elsewhere !== undefined && what.includes('/:'))

export type Reading = { what: string; asker: Role }

/** Every page and reading operation, with who asks. */
export const readings = (): Reading[] =>
  table().flatMap(line => {
    const asker = /^(GET|page) /.test(line.what) && !isLeftOut(line) && askerOf(line)
    return asker ? [{ what: line.what, asker }] : []
  })

/** Asks one of a server, with more headers if need be; throws unless it is answered. */
export async function read(company: Company, url: string, { what, asker }: Reading, more: Record<string, string> = {}) {
  const [method, pattern] = what.split(' ') as [string, string]
  const address = new URL(await addressOf(pattern, company), url)
  for (const [name, value] of Object.entries(told[pattern]?.(company) ?? {}))
    address.searchParams.set(name, String(value))
  const response = await fetch(address, {
    redirect: 'manual',
    headers: { ...credentials(company, asker, pattern, method), 'X-API-Version': '2.2', ...more },
  })
  await response.arrayBuffer()
  if (response.status >= 400)
    throw new Error(`${what} answers ${response.status}: say in e2e/queries/reading.ts what it is asked with`)
}
