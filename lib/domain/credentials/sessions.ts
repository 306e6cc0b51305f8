import { and, desc, eq, gt, isNull, ne, sql } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { sessions } from '@/db/schema/credentials'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { notFound } from '../errors'
import { tellLive } from '../live/news'

type Person = { organizationId: number; personId: number }

const alive = ({ organizationId, personId }: Person) =>
  and(eq(sessions.organizationId, organizationId), eq(sessions.personId, personId), isNull(sessions.endedAt))

const self = (actor: PersonActor) => ({ organizationId: actor.organization.id, personId: actor.personId })

const ended = { endedAt: sql`now()` }

/** Where the actor is signed in, this session first, then the one used last. */
export const listSessions = (actor: PersonActor) =>
  db
    .select({
      id: sessions.id,
      userAgent: sessions.userAgent,
      createdAt: sessions.createdAt,
      lastUsedAt: sessions.lastUsedAt,
      isThis: sql<boolean>`${sessions.id} is not distinct from ${actor.sessionId ?? null}::uuid`.as('is_this'),
    })
    .from(sessions)
    .where(and(alive(self(actor)), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sql`is_this`), desc(sessions.lastUsedAt), sessions.id)

export type Session = Awaited<ReturnType<typeof listSessions>>[number]

/** Ends one of the actor's own sessions, on every server at once. Throws `not_found` for another's, and for one that is over. */
export async function endOwnSession(actor: PersonActor, id: string) {
  await transaction(actor, async tx => {
    const gone = await tx
      .update(sessions)
      .set(ended)
      .where(and(alive(self(actor)), eq(sessions.id, id)))
      .returning({ id: sessions.id })
    if (gone.length === 0) throw notFound('session')
    await tellEnd(tx, self(actor))
    await recordEnd(tx, actor, 1)
  })
}

/** Ends all of the actor's sessions but this one; gives how many. */
export const endOtherSessions = async (actor: PersonActor): Promise<number> =>
  transaction(actor, async tx => {
    const { length } = await endSessions(tx, self(actor), actor.sessionId)
    if (length > 0) await recordEnd(tx, actor, length)
    return length
  })

const recordEnd = (tx: Database, actor: PersonActor, count: number) =>
  recordActivity(tx, actor, {
    key: 'session.ended',
    subjectType: 'person',
    subjectId: actor.personId,
    data: { count },
  })

/** Ends a person's sessions, all but `keep`, in the caller's transaction. */
export async function endSessions(tx: Database, person: Person, keep?: string) {
  const gone = await tx
    .update(sessions)
    .set(ended)
    .where(and(alive(person), keep ? ne(sessions.id, keep) : undefined))
    .returning({ id: sessions.id })
  if (gone.length > 0) await tellEnd(tx, person)
  return gone
}

/** Lets the pages of these sessions hang up at once. */
const tellEnd = (tx: Database, { organizationId, personId }: Person) =>
  tellLive(tx, { kind: 'sessions', organizationId, ids: [personId] })

/** Within another query: whether a session's use is to be noted. Not at each request: five minutes tell as much. */
export const sessionIsStale = (id: string) =>
  sql<boolean>`(select ${sessions.lastUsedAt} < now() - interval '5 minutes' from ${sessions} where ${eq(sessions.id, id)})`

/** Remembers that a session is in use. */
export const noteSessionUse = (organizationId: number, id: string) =>
  transaction(organizationId, tx => tx.update(sessions).set({ lastUsedAt: sql`now()` }).where(eq(sessions.id, id)))
