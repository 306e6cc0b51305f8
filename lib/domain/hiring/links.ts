import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { candidates, verifications } from '@/db/schema/candidates'
import { feedbackRequests } from '@/db/schema/feedback'
import { hiringLinks } from '@/db/schema/hiring-evidence'
import { organizations } from '@/db/schema/organizations'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import type { GuestActor } from '../actor'
import { digest, mintSecret } from '../credentials/secrets'
import { DomainError } from '../errors'
import { actorOrganization as organization } from '../organizations/queries'
import { requireOpenCompany } from '../organizations/suspension'
import { candidateOfFeedback, candidateOfReference, candidateOfRequest } from './joins'

export type LinkPurpose = (typeof hiringLinks.$inferSelect)['purpose']

type Opened = { organizationId: number; purpose: LinkPurpose; subjectId: number }

/** A new token for a mail: unguessable, good for `days`. Each mail gets its own, since only its hash is kept. */
export async function mintLink(tx: Database, what: Opened, days: number): Promise<string> {
  const token = mintSecret(24)
  await tx
    .insert(hiringLinks)
    .values({ ...what, tokenHash: digest(token), expiresAt: sql`now() + make_interval(days => ${days})` })
  return token
}

/** Ends every link to something. */
export const revokeLinks = (tx: Database, { organizationId, purpose, subjectId }: Opened) =>
  tx
    .update(hiringLinks)
    .set({ revokedAt: sql`now()` })
    .where(
      and(
        eq(hiringLinks.organizationId, organizationId),
        eq(hiringLinks.purpose, purpose),
        eq(hiringLinks.subjectId, subjectId),
        isNull(hiringLinks.revokedAt),
      ),
    )

const about = {
  organization,
  linkId: hiringLinks.id,
  candidateId: candidates.id,
  candidateUuid: candidates.uuid,
  recruiterId: candidates.recruiterId,
}

const valid = (token: string, purpose: LinkPurpose) =>
  and(
    eq(hiringLinks.tokenHash, digest(token)),
    eq(hiringLinks.purpose, purpose),
    isNull(hiringLinks.revokedAt),
    gt(hiringLinks.expiresAt, sql`now()`),
    isNull(candidates.deletedAt),
  )

const ended = () => new DomainError('unauthenticated', 'This link does not open anything, or no longer')

/** The token of a nomination's link → the candidate; throws `unauthenticated`, `forbidden` while the company is suspended. */
export async function candidateByLink(token: string): Promise<GuestActor & { as: 'candidate' }> {
  const [found] = await db
    .select({ ...about, requestId: referenceRequests.id, requestUuid: referenceRequests.uuid })
    .from(hiringLinks)
    .innerJoin(organizations, eq(organizations.id, hiringLinks.organizationId))
    .innerJoin(
      referenceRequests,
      and(
        eq(referenceRequests.organizationId, hiringLinks.organizationId),
        eq(referenceRequests.id, hiringLinks.subjectId),
      ),
    )
    .innerJoin(candidates, candidateOfRequest)
    .where(valid(token, 'nominate'))
  if (!found) throw ended()
  requireOpenCompany(found.organization)
  return { kind: 'guest', as: 'candidate', ...found }
}

/** The token of a referee's link (to answer, or to their rights) → the referee; throws `unauthenticated`, `forbidden` while the company is suspended. */
export async function refereeByLink(
  token: string,
  purpose: 'respond' | 'rights' = 'respond',
): Promise<GuestActor & { as: 'referee' }> {
  const [found] = await db
    .select({ ...about, referenceId: candidateReferences.id, referenceUuid: candidateReferences.uuid })
    .from(hiringLinks)
    .innerJoin(organizations, eq(organizations.id, hiringLinks.organizationId))
    .innerJoin(
      candidateReferences,
      and(
        eq(candidateReferences.organizationId, hiringLinks.organizationId),
        eq(candidateReferences.id, hiringLinks.subjectId),
        isNull(candidateReferences.deletedAt),
      ),
    )
    .innerJoin(candidates, candidateOfReference)
    .where(valid(token, purpose))
  if (!found) throw ended()
  requireOpenCompany(found.organization)
  return { kind: 'guest', as: 'referee', ...found }
}

/** The token of a verifier's link → the verifier; throws `unauthenticated`, `forbidden` while the company is suspended. */
export async function verifierByLink(token: string): Promise<GuestActor & { as: 'verifier' }> {
  const [found] = await db
    .select({ ...about, verificationId: verifications.id, verificationUuid: verifications.uuid })
    .from(hiringLinks)
    .innerJoin(organizations, eq(organizations.id, hiringLinks.organizationId))
    .innerJoin(
      verifications,
      and(eq(verifications.organizationId, hiringLinks.organizationId), eq(verifications.id, hiringLinks.subjectId)),
    )
    .innerJoin(
      candidates,
      and(eq(candidates.organizationId, verifications.organizationId), eq(candidates.id, verifications.candidateId)),
    )
    .where(valid(token, 'verify'))
  if (!found) throw ended()
  requireOpenCompany(found.organization)
  return { kind: 'guest', as: 'verifier', ...found }
}

/** The token of a link to give feedback → whoever was asked; throws `unauthenticated`, `forbidden` while the company is suspended. */
export async function askedByLink(token: string): Promise<GuestActor & { as: 'asked' }> {
  const [found] = await db
    .select({ ...about, feedbackId: feedbackRequests.id, feedbackUuid: feedbackRequests.uuid })
    .from(hiringLinks)
    .innerJoin(organizations, eq(organizations.id, hiringLinks.organizationId))
    .innerJoin(
      feedbackRequests,
      and(
        eq(feedbackRequests.organizationId, hiringLinks.organizationId),
        eq(feedbackRequests.id, hiringLinks.subjectId),
      ),
    )
    .innerJoin(candidates, candidateOfFeedback)
    .where(valid(token, 'feedback'))
  if (!found) throw ended()
  requireOpenCompany(found.organization)
  return { kind: 'guest', as: 'asked', ...found }
}

/** The token of a candidate's or a referee's link → whoever it was mailed to; throws `unauthenticated`, `forbidden` while the company is suspended. */
export async function guestByLink(token: string): Promise<GuestActor> {
  const [found] = await db
    .select({ purpose: hiringLinks.purpose })
    .from(hiringLinks)
    .where(eq(hiringLinks.tokenHash, digest(token)))
  return found?.purpose === 'nominate' ? candidateByLink(token) : refereeByLink(token)
}
