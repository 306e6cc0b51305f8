import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/domain/actor'
import { invalid } from '@/lib/domain/errors'
import { type Answer, once } from '@/lib/domain/idempotency/commands'

/** Any text one can print in ASCII: a UUID, mostly. */
const shape = /^[\x20-\x7e]{1,255}$/

/** The Idempotency-Key of a request; null without one. Throws `invalid` for what is none. */
export function keyOf(request: Request): string | null {
  const key = request.headers.get('idempotency-key')
  if (key !== null && !shape.test(key))
    throw invalid({ 'Idempotency-Key': 'must have 1 to 255 characters of ASCII, such as a UUID' })
  return key
}

const sha256 = (what: string | Uint8Array) => createHash('sha256').update(what).digest('hex')

// The order of fields says nothing, and a form's boundary is new each time.
const settled = (_name: string, value: unknown) => {
  if (value instanceof Uint8Array) return sha256(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a request asks for, as one digest: where it goes, and what was read from it. */
function requested(request: Request, input: unknown) {
  const { pathname, search } = new URL(request.url)
  return sha256(JSON.stringify([request.method, pathname, search, input], settled))
}

async function toKeep(response: Response): Promise<Answer> {
  return { status: response.status, headers: [...response.headers], body: await response.text() }
}

/** Answers a request that came with a key as it was answered the first time; only then `answer` is asked. */
export async function answeredOnce(
  request: Request,
  { actor, dialect, key, input }: { actor: Actor; dialect: string; key: string; input: unknown },
  answer: () => Promise<Response>,
): Promise<Response> {
  const call = { actor, dialect, key, request: requested(request, input) }
  const { status, headers, body, again } = await once(call, async () => toKeep(await answer()))
  const response = new Response(body, { status, headers })
  if (again) response.headers.set('Idempotent-Replayed', 'true')
  return response
}
