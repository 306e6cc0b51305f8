import { and, eq, inArray, isNull, lte, type SQL } from 'drizzle-orm'
import { type Database, db, transaction } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { hiringFirms } from '@/db/schema/hiring'
import { referenceRequests } from '@/db/schema/references'
import type { SystemActor } from '../actor'
import { ofOpenCompany } from '../organizations/suspension'
import { askingRequest, type CandidateRow, holdCase, isAsking, type RequestRow, requestOf } from './holding'
import { inTurn } from './in-turn'
import { closeRequest, sendWaiting } from './request-commands'

type Due = { organizationId: number; candidateId: number; id: number }

/** Requests of firms that are open, in companies that are not suspended, for which `condition` holds; of one company alone when it is named. */
export const requestsDue = (condition: SQL | undefined, organizationId: number | undefined) =>
  db
    .select({
      organizationId: referenceRequests.organizationId,
      candidateId: referenceRequests.candidateId,
      id: referenceRequests.id,
    })
    .from(referenceRequests)
    .innerJoin(
      candidates,
      and(
        eq(candidates.organizationId, referenceRequests.organizationId),
        eq(candidates.id, referenceRequests.candidateId),
        isNull(candidates.deletedAt),
      ),
    )
    .innerJoin(
      hiringFirms,
      and(eq(hiringFirms.organizationId, referenceRequests.organizationId), isNull(hiringFirms.closedAt)),
    )
    .where(
      and(
        condition,
        ofOpenCompany(referenceRequests.organizationId),
        organizationId === undefined ? undefined : eq(referenceRequests.organizationId, organizationId),
      ),
    )

/** Takes each due request in a transaction of its own, its case held; one that was settled meanwhile is left alone. */
export const eachRequest = (
  due: Due[],
  step: (tx: Database, actor: SystemActor, candidate: CandidateRow, request: RequestRow) => Promise<boolean>,
): Promise<number> =>
  inTurn(due, ({ organizationId, candidateId, id }) =>
    transaction(organizationId, async tx => {
      const own = and(eq(candidates.organizationId, organizationId), eq(candidates.id, candidateId))
      const candidate = await holdCase(tx, own)
      const actor: SystemActor = { kind: 'system', organization: { id: organizationId } }
      return step(tx, actor, candidate, await requestOf(tx, candidate, eq(referenceRequests.id, id)))
    }),
  )

/** Sends the scheduled requests whose time has come; gives how many. */
export async function sendScheduled(now = new Date(), organizationId?: number): Promise<number> {
  const waiting = and(eq(referenceRequests.status, 'scheduled'), lte(referenceRequests.scheduledFor, now))
  return eachRequest(await requestsDue(waiting, organizationId), async (tx, actor, candidate, request) => {
    if (request.status !== 'scheduled' || !request.scheduledFor || request.scheduledFor > now) return false
    await sendWaiting(tx, actor, candidate, request, now)
    return true
  })
}

/** Ends the requests whose time is over, and all that still waits below them; gives how many. */
export async function expireRequests(now = new Date(), organizationId?: number): Promise<number> {
  const over = and(inArray(referenceRequests.status, [...askingRequest]), lte(referenceRequests.expiresAt, now))
  return eachRequest(await requestsDue(over, organizationId), async (tx, actor, _candidate, request) => {
    if (!isAsking(request.status) || !request.expiresAt || request.expiresAt > now) return false
    await closeRequest(tx, actor, request, 'expired')
    return true
  })
}
