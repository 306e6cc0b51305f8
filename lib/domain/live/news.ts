import { sql } from 'drizzle-orm'
import type { Database } from '@/db'

/** The one channel on which servers tell each other that something happened; never what it says. */
export const channel = 'laurel_live'

/** feed: these recognitions are new to everybody in the company; notices, sessions: something changed for these people. */
export type NewsKind = 'feed' | 'notices' | 'sessions'

export type News = { kind: NewsKind; organizationId: number; ids: number[] }

// PostgreSQL takes 8000 bytes at a time; an id has ten digits at most.
const mostAtOnce = 600

/**
 * Tells every server, once the transaction has come through and only then, what kind of thing happened in which company. The
 * ids are those of recognitions for `feed`, of people for the others; none, nothing is told.
 */
export async function tellLive(tx: Pick<Database, 'execute'>, { kind, organizationId, ids }: News) {
  for (let start = 0; start < ids.length; start += mostAtOnce) {
    const payload = JSON.stringify([kind, organizationId, ids.slice(start, start + mostAtOnce)])
    await tx.execute(sql`select pg_notify(${channel}, ${payload})`)
  }
}

/** What a payload on the channel says; null when it is not one of ours. */
export function readNews(payload: string): News | null {
  try {
    const [kind, organizationId, ids] = JSON.parse(payload)
    return Array.isArray(ids) ? { kind, organizationId, ids } : null
  } catch {
    return null
  }
}
