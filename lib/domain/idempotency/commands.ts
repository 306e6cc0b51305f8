import { and, eq, lt, sql } from 'drizzle-orm'
import { acrossOrganizations, db, inOneTransaction } from '@/db'
import { idempotencyKeys as keys } from '@/db/schema/idempotency'
import type { Actor } from '../actor'
import { digest, seal, unseal } from '../credentials/secrets'
import { DomainError, keyReused } from '../errors'
import { inTurn } from './turns'

/** A request that should have its effect once: who makes it, by which key, and what it asks for, as one digest. */
export type Call = { actor: Actor; dialect: string; key: string; request: string }

/** What is said again to who asks again. */
export type Answer = { status: number; headers: [name: string, value: string][]; body: string }

type Place = Pick<typeof keys.$inferInsert, 'organizationId' | 'caller' | 'keyHash'>

function callerOf(actor: Actor): string {
  if (actor.kind === 'person') return `person ${actor.personId}`
  if (actor.kind === 'integration') return `token ${actor.tokenId}`
  // A letter that is sent again has another link, and the same reader.
  if (actor.as === 'candidate') return `candidate ${actor.requestId}`
  if (actor.as === 'referee') return `referee ${actor.referenceId}`
  return actor.as === 'asked' ? `asked ${actor.feedbackId}` : `verifier ${actor.verificationId}`
}

const placeOf = ({ actor, dialect, key }: Call): Place => ({
  organizationId: actor.organization.id,
  caller: `${dialect} ${callerOf(actor)}`,
  keyHash: digest(key),
})

const at = (place: Place) =>
  and(eq(keys.organizationId, place.organizationId), eq(keys.caller, place.caller), eq(keys.keyHash, place.keyHash))

const isOver = lt(keys.createdAt, sql`now() - interval '24 hours'`)

/** Takes the key for this transaction: whoever else wants it waits until it ends. False: it was answered before. */
async function claim(place: Place, request: string): Promise<boolean> {
  const claimed = await db
    .insert(keys)
    .values({ ...place, request })
    .onConflictDoUpdate({
      target: [keys.organizationId, keys.caller, keys.keyHash],
      set: { request, status: null, sealedAnswer: null, createdAt: sql`now()` },
      setWhere: isOver,
    })
    .returning({ caller: keys.caller })
  return claimed.length > 0
}

async function recall(place: Place, request: string): Promise<Answer> {
  const [kept] = await db.select().from(keys).where(at(place))
  if (kept?.request !== request) throw keyReused()
  const opened = kept.sealedAnswer && unseal(kept.sealedAnswer)
  if (!opened || !kept.status)
    throw new DomainError('key_reused', 'What this Idempotency-Key asks for was done, but the answer is lost', {
      fields: { 'Idempotency-Key': 'was answered before, and that answer can no longer be read' },
    })
  return { status: kept.status, ...JSON.parse(opened) }
}

const remember = (place: Place, { status, ...answer }: Answer) =>
  db
    .update(keys)
    .set({ status, sealedAnswer: seal(JSON.stringify(answer)) })
    .where(at(place))

/**
 * Does what a request asks for once, however often it comes within a day: at the same time, on several servers, or after a
 * crash. The key, what `work` writes and the answer are one transaction, so they are all there or none is. What throws
 * has done nothing, and is therefore not remembered: the next try is a first one. Throws what `work` throws, and `key_reused` when the key
 * came with another request.
 */
export function once(call: Call, work: () => Promise<Answer>): Promise<Answer & { again: boolean }> {
  const place = placeOf(call)
  return inTurn(JSON.stringify(place), () =>
    inOneTransaction(call.actor, async () => {
      if (!(await claim(place, call.request))) return { ...(await recall(place, call.request)), again: true }
      const answer = await work()
      await remember(place, answer)
      return { ...answer, again: false }
    }),
  )
}

/** Forgets keys that no longer count. */
export const purgeIdempotencyKeys = () => acrossOrganizations(tx => tx.delete(keys).where(isOver))
