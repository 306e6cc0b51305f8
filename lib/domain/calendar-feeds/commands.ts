import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { transaction } from '@/db'
import { calendarFeeds } from '@/db/schema/calendar-feeds'
import type { PersonActor } from '../actor'
import { digest, mintSecret } from '../credentials/secrets'
import { DomainError, notFound } from '../errors'
import type { FeedKind } from './types'

const ownFeed = (actor: PersonActor, kind: FeedKind) =>
  and(
    eq(calendarFeeds.organizationId, actor.organization.id),
    eq(calendarFeeds.personId, actor.personId),
    eq(calendarFeeds.kind, kind),
  )

const anew = (tokenHash: string) => ({ tokenHash, createdAt: sql`now()`, lastReadAt: null, revokedAt: null })

/** Gives the actor a feed of a kind; gives its token, this once. Throws `unprocessable` when there is one already. */
export async function makeFeed(actor: PersonActor, kind: FeedKind): Promise<string> {
  const token = mintSecret()
  const made = await transaction(actor, tx =>
    tx
      .insert(calendarFeeds)
      .values({ organizationId: actor.organization.id, personId: actor.personId, kind, tokenHash: digest(token) })
      .onConflictDoUpdate({
        target: [calendarFeeds.organizationId, calendarFeeds.personId, calendarFeeds.kind],
        set: anew(digest(token)),
        // Of two presses at once the second must not end the link that the first has shown.
        setWhere: isNotNull(calendarFeeds.revokedAt),
      })
      .returning({ kind: calendarFeeds.kind }),
  )
  if (made.length === 0) throw new DomainError('unprocessable', 'There is a link to this calendar already')
  return token
}

/** Ends the link of the actor's feed and gives another's token, this once. Throws `not_found` when there is no feed. */
export async function renewFeed(actor: PersonActor, kind: FeedKind): Promise<string> {
  const token = mintSecret()
  const renewed = await transaction(actor, tx =>
    tx
      .update(calendarFeeds)
      .set(anew(digest(token)))
      .where(and(ownFeed(actor, kind), isNull(calendarFeeds.revokedAt)))
      .returning({ kind: calendarFeeds.kind }),
  )
  if (renewed.length === 0) throw notFound('Calendar')
  return token
}

/** Ends the actor's feed: its link leads nowhere from now on. One that has ended stays so. */
export async function revokeFeed(actor: PersonActor, kind: FeedKind): Promise<void> {
  await transaction(actor, tx =>
    tx
      .update(calendarFeeds)
      .set({ revokedAt: sql`now()` })
      .where(and(ownFeed(actor, kind), isNull(calendarFeeds.revokedAt))),
  )
}
