import { createHash } from 'node:crypto'
import type { Actor } from '@/lib/domain/actor'
import { changesOf, countsAreAtHand } from '@/lib/domain/organizations/changes'
import { env } from '@/lib/env'

// Programs ask the same again and again, and mostly nothing has happened since. An answer that is remembered is given again only
// when the company has not changed since it was read, by whatever server: that is asked each time, and nothing else is. So nobody
// sees what is over, and a revoked credential opens nothing any more.

type Answer = {
  actor: Actor
  /** The company's changes, before and after it was read. */
  changes: number
  status: number
  headers: [name: string, value: string][]
  body: Uint8Array<ArrayBuffer>
}

/**
 * What is known of a request until a moment in milliseconds since 1970: whose company it was about the last time, and what was
 * answered, once it was asked twice.
 */
type Slot = { organizationId: number; until: number; answer?: Answer }

/** What to know of a request before it is answered: what to answer at once, or when and at which changes of the company reading began. */
export type Recalled = { key: string; answer?: Answer; slot?: Slot; began?: { at: number; changes: number } }

const shared = globalThis as typeof globalThis & { laurelAnswers?: { slots: Map<string, Slot>; bytes: number } }
shared.laurelAnswers ??= { slots: new Map(), bytes: 0 }
const memory = shared.laurelAnswers

const mostSlots = 20_000
const mega = 1024 * 1024
const largest = 2 * mega

// A key's use is noted to the minute, and is noted where the credential is read.
const minute = 60_000
// Where an answer depends on the clock it is by the day, and days begin at quarters of an hour everywhere.
const quarter = 15 * minute

/** What an operation found that the clock alone will change, and when: `until`, in milliseconds since 1970. */
export class Passing {
  constructor(
    readonly result: unknown,
    readonly until: number,
  ) {}
}

/** Headers that no answer of what is remembered depends on. */
const idle = new Set([
  ...['accept-encoding', 'connection', 'content-length', 'forwarded', 'traceparent', 'tracestate', 'user-agent', 'via'],
  ...['x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-laurel-address', 'x-real-ip'],
  'x-request-id',
])

function fingerprint(request: Request): string {
  const hash = createHash('sha256').update(request.url)
  for (const [name, value] of request.headers) if (!idle.has(name)) hash.update(`\n${name}:${value}`)
  return hash.digest('base64')
}

function put(key: string, slot: Slot) {
  memory.bytes -= memory.slots.get(key)?.answer?.body.length ?? 0
  memory.bytes += slot.answer?.body.length ?? 0
  // What was put last is the last to be forgotten, a minute later at the next putting, or where there is no more room.
  memory.slots.delete(key)
  memory.slots.set(key, slot)
  const [room, now] = [env().ANSWER_MEMORY * mega, Date.now()]
  for (const [old, { answer, until }] of memory.slots) {
    if (until > now && memory.bytes <= room && memory.slots.size <= mostSlots) return
    memory.slots.delete(old)
    memory.bytes -= answer?.body.length ?? 0
  }
}

/** What is remembered of a request, if anything may be. */
export async function recall(request: Request): Promise<Recalled | null> {
  if (request.method !== 'GET' || env().ANSWER_MEMORY === 0 || !countsAreAtHand()) return null
  const key = fingerprint(request)
  const known = memory.slots.get(key)
  if (!known) return { key }
  const at = Date.now()
  const changes = await changesOf(known.organizationId)
  // Somebody else who asked the same may have had it put there meanwhile.
  const slot = memory.slots.get(key) ?? known
  const { answer, until } = slot
  const holds = answer && answer.changes === changes && at < until
  return holds ? { key, answer } : { key, slot, began: { at, changes } }
}

/** An answer given again. */
export const again = ({ body, status, headers }: Answer): Response => new Response(body, { status, headers })

/**
 * Remembers what was answered, when nothing in the company has changed meanwhile. Takes the answer's body and gives another in its place.
 * @param passes when the clock changes it, in milliseconds since 1970
 */
export async function remembering(
  recalled: Recalled,
  actor: Actor,
  response: Response,
  passes = Number.POSITIVE_INFINITY,
): Promise<Response> {
  const { key, slot, began } = recalled
  const organizationId = actor.organization.id
  if (!began || slot?.organizationId !== organizationId) {
    put(key, { organizationId, until: Date.now() + minute })
    return response
  }
  const body = new Uint8Array(await response.arrayBuffer())
  const headers = [...response.headers]
  const { status } = response
  const { at, changes } = began
  const until = Math.min(at + minute, (Math.floor(at / quarter) + 1) * quarter, ends(actor), passes)
  const answer = body.length <= largest ? { actor, changes, status, headers, body } : undefined
  // Nobody waits for it.
  void changesOf(organizationId).then(
    after => put(key, { organizationId, until, answer: after === changes ? answer : undefined }),
    () => {},
  )
  return new Response(body, { status, headers })
}

/** When the credential of an actor is over, in milliseconds since 1970. */
const ends = (actor: Actor): number => ('endsAt' in actor ? actor.endsAt : null) ?? Number.POSITIVE_INFINITY
