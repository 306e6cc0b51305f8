import { and, eq, inArray, isNull, type SQL } from 'drizzle-orm'
import type { Database } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { candidateReferences, referenceRequests } from '@/db/schema/references'
import { notFound } from '../errors'

export type CandidateRow = typeof candidates.$inferSelect
export type RequestRow = typeof referenceRequests.$inferSelect
export type ReferenceRow = typeof candidateReferences.$inferSelect

/** The states in which a request still waits for something. */
export const openRequest = ['draft', 'scheduled', 'sent', 'nominated', 'in_progress'] as const
/** The states in which referees may be named and answer. */
export const askingRequest = ['sent', 'nominated', 'in_progress'] as const
/** The states in which a referee is still expected to answer. */
export const awaited = ['invited', 'opened', 'started', 'reopened'] as const

/** The reason of whoever got a referee's letter and says that they are somebody else. */
export const notThem = 'not_them'

export const isOpen = (status: RequestRow['status']) => (openRequest as readonly string[]).includes(status)
export const isAsking = (status: RequestRow['status']) => (askingRequest as readonly string[]).includes(status)
export const isAwaited = (status: ReferenceRow['status']) => (awaited as readonly string[]).includes(status)

/**
 * Holds a candidate's whole case until the transaction ends: every step of a request or a reference begins here, so that two at
 * once come one after the other and scores, states and reminders always fit together. Throws `not_found`.
 */
export async function holdCase(tx: Database, condition: SQL | undefined): Promise<CandidateRow> {
  const [held] = await tx
    .select()
    .from(candidates)
    .where(and(condition, isNull(candidates.deletedAt)))
    .for('no key update')
  if (!held) throw notFound('Candidate')
  return held
}

/** A request of a held case; throws `not_found`. */
export async function requestOf(tx: Database, { organizationId, id }: CandidateRow, which: SQL): Promise<RequestRow> {
  const [found] = await tx
    .select()
    .from(referenceRequests)
    .where(and(eq(referenceRequests.organizationId, organizationId), eq(referenceRequests.candidateId, id), which))
  if (!found) throw notFound('Reference request')
  return found
}

/** A reference of a held case; throws `not_found`. */
export async function referenceOf(
  tx: Database,
  { organizationId, id }: CandidateRow,
  which: SQL,
): Promise<ReferenceRow> {
  const [found] = await tx
    .select()
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.candidateId, id),
        isNull(candidateReferences.deletedAt),
        which,
      ),
    )
  if (!found) throw notFound('Reference')
  return found
}

/** The references of a request that count: neither deleted nor given up. */
export const referencesOf = (tx: Database, { organizationId, id }: Pick<RequestRow, 'organizationId' | 'id'>) =>
  tx
    .select()
    .from(candidateReferences)
    .where(
      and(
        eq(candidateReferences.organizationId, organizationId),
        eq(candidateReferences.requestId, id),
        isNull(candidateReferences.deletedAt),
        inArray(candidateReferences.status, [...awaited, 'completed']),
      ),
    )
