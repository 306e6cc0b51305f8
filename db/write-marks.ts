import { type AnyColumn, sql } from 'drizzle-orm'
import { env } from '@/lib/env'
import type { Database } from './index'

/** Whoever writes and reads, as far as their mark is concerned. `writeMark` is what the primary said when they were recognized. */
export type Writer = {
  organization: { id: number }
  kind?: string
  personId?: number
  tokenId?: number
  writeMark?: number
}

// What this process has seen committed, for what a request reads after its own write: it was recognized before that. A crowd
// pushes out the oldest, whose next request brings their mark along.
const crowd = 10_000
const shared = globalThis as typeof globalThis & { laurelMarks?: Map<string, number> }
shared.laurelMarks ??= new Map()
const seen = shared.laurelMarks

export const hasReplica = () => env().DATABASE_REPLICA_URL !== undefined

/** The name of a mark; null for whoever has none: the installation itself, and guests, who are shown no lists. */
export function markName({ kind, personId, tokenId }: Writer): string | null {
  if (kind === 'person' && personId !== undefined) return `person ${personId}`
  return kind === 'integration' && tokenId !== undefined ? `token ${tokenId}` : null
}

/** The mark of a person, or of a company's token, as a column of the query that recognizes them; null without a replica. */
export const markColumn = (kind: 'person' | 'token', organizationId: AnyColumn, id: AnyColumn) =>
  hasReplica()
    ? sql<number | null>`coalesce((select w.count from write_marks w where w.organization_id = ${organizationId}
        and w.writer = ${`${kind} `}::text || ${id}), 0)::float8`
    : sql<number | null>`null`

/**
 * Counts a transaction of the writer's, as the last thing it does: two of theirs wait for each other only while one commits. Gives
 * what to call when it has.
 */
export async function countWrite(tx: Database, writer: Writer): Promise<() => void> {
  const name = hasReplica() ? markName(writer) : null
  if (!name) return () => {}
  const [row] = await tx.execute<{ count: number }>(sql`
    insert into write_marks as w (organization_id, writer, count) values (${writer.organization.id}, ${name}, 1)
    on conflict (organization_id, writer) do update set count = w.count + 1 returning count::float8 as count`)
  return () => note(`${writer.organization.id} ${name}`, row!.count)
}

function note(key: string, count: number) {
  const known = seen.get(key) ?? 0
  seen.delete(key)
  seen.set(key, Math.max(known, count))
  for (const oldest of seen.keys()) {
    if (seen.size <= crowd) break
    seen.delete(oldest)
  }
}

/** The mark that a database must have reached to know all the reader has written; null when nobody can tell. */
export function markNeeded(reader: Writer): number | null {
  const name = markName(reader)
  if (!name || reader.writeMark === undefined) return null
  return Math.max(reader.writeMark, seen.get(`${reader.organization.id} ${name}`) ?? 0)
}
