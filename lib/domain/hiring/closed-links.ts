import { eq, sql } from 'drizzle-orm'
import { db } from '@/db'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { digest } from '../credentials/secrets'
import type { LinkPurpose } from './links'

/**
 * Why a link opens nothing: it has expired, was ended (the address was corrected, the check withdrawn), opens another kind of
 * page, or was never one of ours (mistyped, cut off by a mail program).
 */
export type ClosedLink = { why: 'expired' | 'ended' | 'unknown' } | { why: 'elsewhere'; purpose: LinkPurpose }

/** Why the token opens nothing of this purpose. Tells no more than that: whoever has the token was given it. */
export async function findClosedLink(token: string, wanted: LinkPurpose): Promise<ClosedLink> {
  const [found] = await db
    .select({
      purpose: hiringLinks.purpose,
      expired: sql<boolean>`${hiringLinks.expiresAt} <= now()`,
      revokedAt: hiringLinks.revokedAt,
    })
    .from(hiringLinks)
    .where(eq(hiringLinks.tokenHash, digest(token)))
  if (!found) return { why: 'unknown' }
  if (found.revokedAt) return { why: 'ended' }
  if (found.expired) return { why: 'expired' }
  return found.purpose === wanted ? { why: 'ended' } : { why: 'elsewhere', purpose: found.purpose }
}
