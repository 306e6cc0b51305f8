import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Database } from '@/db'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { DomainError, invalid } from '../errors'
import { isAsking, type RequestRow, referencesOf } from './holding'

const longest = 365

/** Checks until when a request is to stay open; throws `invalid`, and `unprocessable` for one that nobody can answer. */
export function requireDeadline(request: RequestRow, expiresAt: Date, now = Date.now()) {
  if (!isAsking(request.status))
    throw new DomainError('unprocessable', 'Only a request that was sent has a time until which it is open')
  if (expiresAt.getTime() <= now) throw invalid({ expiresAt: 'must not be in the past' })
  // A day more: the end of a day lies later somewhere else.
  if (expiresAt.getTime() > now + (longest + 1) * 86_400_000)
    throw invalid({ expiresAt: `must be within the next ${longest} days` })
}

/** Lets the links that are out, to the candidate and to the referees, open something at least as long as the request is open. */
export async function keepLinks(tx: Database, request: RequestRow, until: Date) {
  const named = await referencesOf(tx, request)
  const prolong = (purpose: 'nominate' | 'respond', ids: number[]) =>
    tx
      .update(hiringLinks)
      .set({ expiresAt: sql`greatest(${hiringLinks.expiresAt}, ${until.toISOString()}::timestamptz)` })
      .where(
        and(
          eq(hiringLinks.organizationId, request.organizationId),
          eq(hiringLinks.purpose, purpose),
          inArray(hiringLinks.subjectId, ids),
          isNull(hiringLinks.revokedAt),
        ),
      )
  await prolong('nominate', [request.id])
  await prolong(
    'respond',
    named.map(one => one.id),
  )
}
