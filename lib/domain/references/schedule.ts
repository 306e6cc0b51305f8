import { and, eq, inArray, lte } from 'drizzle-orm'
import type { Database } from '@/db'
import { db } from '@/db'
import { candidates } from '@/db/schema/candidates'
import { referenceRequests } from '@/db/schema/references'
import type { SystemActor } from '../actor'
import { DomainError } from '../errors'
import { askingRequest, type CandidateRow, holdCase, type RequestRow, requestOf } from './holding'
import { closeRequest, sendRequest } from './request-commands'

type Due = { organizationId: number; candidateId: number; id: number }

const columns = {
  organizationId: referenceRequests.organizationId,
  candidateId: referenceRequests.candidateId,
  id: referenceRequests.id,
}

const within = (organizationId: number | undefined) =>
  organizationId === undefined ? undefined : eq(referenceRequests.organizationId, organizationId)

/** Takes each due request in a transaction of its own, its case held; one that was settled meanwhile is left alone. */
async function each(
  due: Due[],
  step: (tx: Database, actor: SystemActor, candidate: CandidateRow, request: RequestRow) => Promise<boolean>,
): Promise<number> {
  let done = 0
  for (const { organizationId, candidateId, id } of due) {
    const actor: SystemActor = { kind: 'system', organization: { id: organizationId } }
    const own = and(eq(candidates.organizationId, organizationId), eq(candidates.id, candidateId))
    try {
      const taken = await db.transaction(async tx => {
        const candidate = await holdCase(tx, own)
        return step(tx, actor, candidate, await requestOf(tx, candidate, eq(referenceRequests.id, id)))
      })
      if (taken) done++
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'not_found') throw error
    }
  }
  return done
}

/** Sends the scheduled requests whose time has come; gives how many. */
export async function sendScheduled(now = new Date(), organizationId?: number): Promise<number> {
  const due = await db
    .select(columns)
    .from(referenceRequests)
    .where(
      and(eq(referenceRequests.status, 'scheduled'), lte(referenceRequests.scheduledFor, now), within(organizationId)),
    )
  return each(due, async (tx, actor, candidate, request) => {
    if (request.status !== 'scheduled' || !request.scheduledFor || request.scheduledFor > now) return false
    await sendRequest(tx, actor, candidate, request, now)
    return true
  })
}

/** Ends the requests whose time is over, and all that still waits below them; gives how many. */
export async function expireRequests(now = new Date(), organizationId?: number): Promise<number> {
  const due = await db
    .select(columns)
    .from(referenceRequests)
    .where(
      and(
        inArray(referenceRequests.status, [...askingRequest]),
        lte(referenceRequests.expiresAt, now),
        within(organizationId),
      ),
    )
  return each(due, async (tx, actor, _candidate, request) => {
    const open = (askingRequest as readonly string[]).includes(request.status)
    if (!open || !request.expiresAt || request.expiresAt > now) return false
    await closeRequest(tx, actor, request, 'expired')
    return true
  })
}
