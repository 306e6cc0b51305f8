import { actorByFeed } from '@/lib/domain/credentials/queries'
import { digest } from '@/lib/domain/credentials/secrets'
import type { DomainError, ErrorCode } from '@/lib/domain/errors'
import { contract } from '../contract'

type Reader = Awaited<ReturnType<typeof actorByFeed>>

const statuses: Partial<Record<ErrorCode, number>> = {
  forbidden: 403,
  not_found: 404,
  rate_limited: 429,
  unavailable: 503,
}

// Some calendar programs ask for a file by its ending, some take it away.
const tokenIn = (request: Request) => (new URL(request.url).pathname.split('/')[2] ?? '').replace(/\.ics$/, '')

function answer(request: Request, file: unknown) {
  const etag = `"${digest(String(file)).slice(0, 32)}"`
  const known = request.headers.get('if-none-match')?.split(',') ?? []
  const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' }
  if (known.some(one => one.trim().replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers })
  return new Response(String(file), {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="laurel.ics"',
    },
  })
}

const refuse = (_request: Request, { code, message, retryAfter }: DomainError) =>
  new Response(code === 'not_found' ? 'There is no such calendar, or no longer.' : message, {
    status: statuses[code] ?? 500,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      ...(retryAfter && { 'Retry-After': String(retryAfter) }),
    },
  })

/** For calendar programs: the link is the credential, an iCalendar file comes out, and not again while it is the same. */
export const feed = contract<Reader>({
  name: 'calendar',
  authenticate: request => actorByFeed(tokenIn(request)),
  actorIn: ({ actor }) => actor,
  readInput: async () => ({}),
  answer,
  refuse,
})
