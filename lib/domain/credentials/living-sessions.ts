import { and, gt, inArray, isNull, sql } from 'drizzle-orm'
import { db } from '@/db'
import { sessions } from '@/db/schema/credentials'
import { ofOpenCompany } from '../organizations/suspension'

/** Those of the sessions that have neither ended nor expired, in companies that are not suspended; for whoever already proved that they are theirs. */
export async function livingSessions(ids: string[]): Promise<Set<string>> {
  const rows = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(
      and(
        inArray(sessions.id, ids),
        isNull(sessions.endedAt),
        gt(sessions.expiresAt, sql`now()`),
        ofOpenCompany(sessions.organizationId),
      ),
    )
  return new Set(rows.map(row => row.id))
}
